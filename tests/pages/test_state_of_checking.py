"""Beside everything that is put to somebody stands whether a person has checked it, on every page."""

import json

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from articles import facets, search
from articles.models import Affiliation, Article, Claim, Figure, Measure
from tests.downloads import csv_rows
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_known_person,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.attributions import STATE, attributions, faults

pytestmark = pytest.mark.django_db
TEXT = (
    "“The port is open to 300 ships,” said Ines Kord and Dara Ivanova, chair of the Harbour Union. "
    "“It is closed,” an aide said. Officials said it rained. She said that Kord said no. "
    "The Harbour Union denied it. “The port is open,” said Kord. “It is closed,” said Ivanova."
)


@pytest.fixture
def archive(seeds, db):
    """The five articles, and one with every kind of attribution, in every state of checking."""
    now = timezone.now()
    for n, claim in enumerate(Claim.objects.public().order_by("pk")[:20]):
        state = ("checked", "corrected", "found", "rejected")[n % 4]
        Claim.objects.filter(pk=claim.pk).update(review=state, reviewed_at=now)
    first = Figure.objects.people().exclude(claims=None).order_by("pk").first()
    Figure.objects.filter(pk=first.pk).update(review="found")
    every_kind()
    articles = list(Article.objects.values_list("pk", flat=True))
    facets.refresh(articles)
    search.refresh(articles)


def every_kind():
    ines, dara = make_person("Ines Kord"), make_known_person()
    union, ships = make_organization("Harbour Union"), make_measure("ships", "")
    article = make_article(TEXT, "Port open", outlet="Herald", published="2024-10-17")
    for figure in (ines, union):
        make_mention(figure, article)
    said = make_claim("The port is open to 300 ships", ines, article)
    make_claim(said.content, dara, article, said_with=said, review="checked", speaks_for=union)
    make_claim("The port is open", ines, article, zone="headline", repeats=said)
    make_claim("It is closed", None, article, speaker_kind="described", speaker_printed="an aide")
    make_claim("it rained", None, article, kind="reported")
    outer = make_claim("Kord said no", dara, article, kind="reported", rule="pronoun")
    make_claim("no", ines, article, kind="reported", within=outer)
    for speaker, number in ((ines, 300), (dara, 300), (dara, 400)):
        claim = make_claim("The port is open to 300 ships", speaker, make_article(TEXT))
        make_quantity("300", number, claim=claim, measure=ships)
    make_quantity("300", 300, claim=said, measure=ships)
    denial = make_claim("denied it", union, article, kind="reported")
    make_answer(said, "The Harbour Union denied it", union, claim=denial)
    start = TEXT.index("chair")
    place = {"article": article, "start": start, "end": start + 5, "basis": "article"}
    Affiliation.objects.create(person=dara, organization=union, role="chair", **place)
    Affiliation.objects.create(person=dara, organization=union, role="Founder", basis="editor")


def addresses():
    """Every page of every record, and the lists in several states."""
    records = [
        *Article.objects.public(),
        *Claim.objects.public(),
        *Figure.objects.public(),
        *Measure.objects.public(),
    ]
    lists = "articles claims people organizations numbers about corrections".split()
    return [
        "/",
        *(f"/{name}/" for name in lists),
        *("/claims/?size=100", "/claims/?q=port", "/claims/?page=2", "/people/?names=all"),
        *("/claims/?all=speaker", "/articles/?q=port", "/claims/?checked=checked"),
        *(record.get_absolute_url() for record in records),
        *(f"{one.get_absolute_url()}text/" for one in Article.objects.public()),
    ]


def test_every_attribution_on_every_page_says_whether_it_is_checked(client, archive):
    seen = set()
    for address in addresses():
        response = client.get(address)
        assert response.status_code == 200, address
        page = BeautifulSoup(response.content, "lxml")
        assert faults(page) == [], address
        found = attributions(page)
        seen |= {
            (one["data-attribution"], state["data-checking"])
            for one in found
            for state in one.select(".checking")
        }
        if found:
            assert page.select("main .report, footer .report"), f"no way to report on {address}"
    for kind in ("words", "number"):
        assert {(kind, "found"), (kind, "checked"), (kind, "found checked")} <= seen, kind
    assert {("role", "found"), ("answer", "found"), ("words", "corrected")} <= seen


def test_files_feeds_and_citations_carry_the_state(client, archive):
    said = rows_of(client, "/claims/?format=csv")
    assert said and all(STATE.search(row["checked"]) for row in said)
    lines = text_of(client, "/claims/?format=jsonl").splitlines()
    for one in map(json.loads, lines):
        assert all(STATE.search(voice["checked"]) for voice in one["speakers"])
        assert all(STATE.search(answer["checked"]) for answer in one["answers"])
    for measure in Measure.objects.public():
        for row in rows_of(client, f"{measure.get_absolute_url()}?format=csv"):
            assert STATE.search(row["checked"])
    for row in rows_of(client, "/people/?names=all&format=csv"):
        assert STATE.search(row["checked"])
    feed = BeautifulSoup(client.get("/claims/?format=atom").content, "xml")
    assert all(STATE.search(entry.content.text) for entry in feed.select("entry"))
    for n, claim in enumerate(Claim.objects.public()):
        for suffix in ("txt", "bib", "ris", "json")[: 1 if n else 4]:
            cited = client.get(f"{claim.get_absolute_url()}cite.{suffix}").content.decode()
            assert STATE.search(cited), (claim, suffix)


def text_of(client, address):
    return b"".join(client.get(address).streaming_content).decode()


def rows_of(client, address):
    """The rows about records; what was withdrawn says nothing more."""
    return [row for row in csv_rows(client.get(address)) if not row.get("withdrawn")]


CHECKING = '<span class="checking" data-checking="found">not checked</span>'


@pytest.mark.parametrize(
    "planted",
    [
        pytest.param('<li data-attribution="words"><q>No</q> Kord</li>', id="no state"),
        pytest.param(
            f'<li data-attribution="words">Kord <p data-attribution="answer">{CHECKING}</p></li>',
            id="only the state of what stands inside",
        ),
        pytest.param(
            f'<li data-attribution="words">Kord <i aria-hidden="true">{CHECKING}</i></li>',
            id="a state that nobody hears",
        ),
        pytest.param(
            '<li data-attribution="words">Kord <b class="checking">not checked</b></li>',
            id="no state for programs",
        ),
        pytest.param(
            f'<p><span data-speaker="">Kord</span> {CHECKING}</p>', id="a speaker outside"
        ),
        pytest.param('<p><a href="/people/1-kord/">Kord</a>: <q>No</q></p>', id="unmarked words"),
        pytest.param(
            '<a class="mark__number" aria-label="statement 1, Kord">1</a>',
            id="a mark without a state",
        ),
    ],
)
def test_an_attribution_without_its_state_is_found(planted):
    assert faults(BeautifulSoup(f"<main><ul>{planted}</ul></main>", "lxml"))
    good = (
        f'<li data-attribution="words"><span data-speaker="">Kord</span> <q>No</q> {CHECKING}</li>'
    )
    assert faults(BeautifulSoup(f"<main><ul>{good}</ul></main>", "lxml")) == []
