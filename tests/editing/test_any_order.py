"""Decisions in any order: readers get what the last of each kind says.

A few examples are tried each time; ORDERS=300 tries as many.
"""

import json
import os
import re
from itertools import count

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from articles import editing
from articles.importing import fingerprints, import_paths
from articles.models import Article, Claim, Figure
from tests.editing.sequences.deriving import undone
from tests.walks.comparing import MOMENTS

pytestmark = pytest.mark.django_db

GONE = re.compile(rb"<at:deleted-entry[^>]*(?:(?<=/)>|(?<!/)>.*?</at:deleted-entry>)", re.DOTALL)
ORDERS = int(os.environ.get("ORDERS", "2"))
RECORDS = [
    {
        "url": "https://gazette.example/mirela-castellan",
        "title": "Mirela Castellan reopens the port of Selen",
        "outlet": "Selen Gazette",
        "published": "2024-11-05",
        "author": "Mirela Castellan",
        "text": "“The port will be open before the winter,” said Mirela Castellan, the harbour master. "
        "Up to 1,200 soldiers had passed through it, Castellan said on Monday.\n\n"
        "“Mirela Castellan never asked us for money,” Dara Ivanova said. Ivanova denied the claim.",
    },
    {
        "url": "https://gazette.example/council",
        "title": "Council of Selen meets",
        "outlet": "Selen Gazette",
        "published": "2024-11-07",
        "text": "“The council waits for Mirela Castellan,” said Dara Ivanova on Thursday. About 300 "
        "people stood before the house of Ms Castellan.",
    },
]
NOTE = "Knew Mirela Castellan."
# One order a pair: what undoes what.
PAIRS = {
    "display": ("withhold", "show"),
    "withdrawal": ("withdraw", "reinstate"),
    "rejection": ("reject", "restore"),
}
CLAIM, FIGURE, ARTICLE = "claim", "figure", "article"
DECISIONS = [
    *(("display", name, way) for name in ("Mirela Castellan", "Selen Gazette") for way in (0, 1)),
    *(("withdrawal", number, way) for number in (0, 1) for way in (0, 1)),
    *(
        ("rejection", record, way)
        for record in ((CLAIM, 0), (CLAIM, 2), (FIGURE, "Dara Ivanova"), (ARTICLE, 1))
        for way in (0, 1)
    ),
    *(
        ("correction", what, value)
        for what, values in (
            ((CLAIM, 1, "occasion"), ("in the harbour", "at Mirela Castellan’s house")),
            ((FIGURE, "Dara Ivanova", "note"), ("A dock worker.", NOTE)),
            ((ARTICLE, 0, "headline"), ("The port reopens", "MIRELA CASTELLAN reopens it")),
        )
        for value in values
    ),
    ("import", "", 0),
]


@pytest.fixture
def archive(db, tmp_path, monkeypatch):
    """The records as they were imported; importing again reads them anew, whatever was read before."""
    programs = count()
    monkeypatch.setattr(fingerprints, "program", lambda: str(next(programs)))
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join(map(json.dumps, RECORDS)), "utf-8")
    import_paths([path])
    return Archive(path)


class Archive:
    def __init__(self, path):
        self.path = path
        self.anna = get_user_model().objects.create_user("anna")
        self.articles = list(Article.objects.order_by("pk").values_list("pk", flat=True))
        self.claims = list(Claim.objects.order_by("pk").values_list("pk", flat=True))
        self.figures = dict(Figure.objects.values_list("name", "pk"))

    def decide(self, decision):
        kind, what, value = decision
        if kind == "import":
            import_paths([self.path])
        elif kind == "display":
            self.call(PAIRS[kind][value], self.record(FIGURE, what))
        elif kind == "withdrawal":
            self.call(PAIRS[kind][value], self.record(ARTICLE, what))
        elif kind == "rejection":
            self.call(PAIRS[kind][value], self.record(*what))
        else:
            editing.correct(self.record(*what[:2]), {what[2]: value}, self.anna, "Because.")

    def call(self, way, record):
        getattr(editing, way)(record, by=self.anna, why="Because.")

    def record(self, kind, which):
        if kind == FIGURE:
            return Figure.objects.get(pk=self.figures[which])
        if kind == ARTICLE:
            return Article.objects.get(pk=self.articles[which])
        return Claim.objects.get(pk=self.claims[which])

    def pages(self):
        """What readers get at addresses that show every part."""
        person, union = self.figures["Mirela Castellan"], self.figures["Selen Gazette"]
        addresses = [
            *(f"/articles/{pk}-x/" for pk in self.articles),
            f"/articles/{self.articles[0]}-x/file/",
            *(f"/claims/{pk}/" for pk in self.claims[:3]),
            f"/people/{person}-x/",
            f"/people/{self.figures['Dara Ivanova']}-x/?show=named",
            f"/organizations/{union}-x/",
            "/claims/",
            f"/claims/?speaker={person}",
            "/claims/?q=castellan",
            "/articles/?q=port",
            "/people/?names=all",
            "/numbers/",
            "/claims/?format=jsonl",
            "/articles/?format=atom",
        ]
        client = Client()
        return {address: lasting(client, address) for address in addresses}


def lasting(client, address):
    """Where an address leads and what is told there, without moments."""
    answer = client.get(address, follow=True)
    body = MOMENTS.sub(b"", answer.getvalue())
    gone = sorted(GONE.findall(body))  # in a feed they stand by when they went
    return answer.redirect_chain, answer.status_code, GONE.sub(b"", body), gone


def last_of_each(decisions):
    """The last decision about each, in an order of their own."""
    last = {(kind, str(what)): (kind, what, value) for kind, what, value in decisions}
    return [last[key] for key in sorted(last)]


def differing(one, other):
    return [address for address in one if one[address] != other[address]]


ORDER = st.lists(st.sampled_from(DECISIONS), min_size=2, max_size=9)
HIDE, SHOW = (("display", "Mirela Castellan", way) for way in (0, 1))
GO, COME = (("withdrawal", 0, way) for way in (0, 1))
IMPORT = ("import", "", 0)
NOTED = ("correction", (FIGURE, "Dara Ivanova", "note"), NOTE)
REFUSED = ("rejection", (FIGURE, "Dara Ivanova"), 0)
OUT, IN = (("rejection", (CLAIM, 0), way) for way in (0, 1))


@settings(max_examples=ORDERS, suppress_health_check=list(HealthCheck))
@given(ORDER)
@example([GO, HIDE, IMPORT, COME, NOTED])
@example([HIDE, NOTED, SHOW, HIDE, IMPORT, OUT])
@example([REFUSED, NOTED])
@example([OUT, HIDE, GO, IN, SHOW, COME, IMPORT])
def test_readers_get_what_the_last_decision_of_each_kind_says(archive, decisions):
    with undone():
        for decision in decisions:
            archive.decide(decision)
        in_this_order = archive.pages()
    with undone():
        for decision in last_of_each(decisions):
            archive.decide(decision)
        assert differing(in_this_order, archive.pages()) == []


def test_shown_and_reinstated_all_is_as_it_was(archive):
    before = archive.pages()
    for decision in (HIDE, GO, OUT, IMPORT, IN, COME, SHOW):
        archive.decide(decision)
    assert differing(before, archive.pages()) == []
