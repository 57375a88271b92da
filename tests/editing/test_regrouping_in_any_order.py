"""Merges, splits and corrections in any order: all undone, only what was corrected differs.

A few examples are tried each time; ORDERS=300 tries as many.
"""

import os
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles import editing
from articles.models import Claim, Figure, Mention, Merging, Splitting, VariantName
from tests.editing.sequences.deriving import derive_all_again, undone
from tests.factories import (
    make_article,
    make_claim,
    make_known_person,
    make_mention,
    make_person,
)

pytestmark = pytest.mark.django_db

ORDERS = int(os.environ.get("ORDERS", "4"))
NAMES = ("Ana Diaz", "Bea Diaz", "Cora Ivanova", "Dara Ivanova")
WHO = st.integers(0, len(NAMES) - 1)
CHOICES = st.lists(st.sampled_from(("name", "note")), unique=True)
STEPS = st.one_of(
    st.tuples(st.just("merge"), WHO, WHO, CHOICES),
    st.tuples(st.just("undo merge"), st.integers(0, 9)),
    st.tuples(st.just("split"), WHO, st.integers(1, 3)),
    st.tuples(st.just("undo split"), st.integers(0, 9)),
    st.tuples(st.just("note"), WHO, st.integers(0, 2)),
    st.tuples(st.just("cue"), WHO, st.integers(0, 2)),
)
FIGURE = "name sort_name key kind type note display review edited_fields merged_into".split()
CLAIM = "speaker speaker_kind speaker_printed rule antecedent cue review edited_fields".split()


@pytest.fixture
def desk(anna):
    return Desk(anna)


class Desk:
    def __init__(self, anna):
        self.anna = anna
        makers = (make_person, make_known_person, make_person, make_known_person)
        self.figures = [
            make(name, note=f"{name}.") for make, name in zip(makers, NAMES, strict=True)
        ]
        for number, figure in enumerate(self.figures):
            for words in ("the port is open", "the sea is calm"):
                article = make_article(f"“{words},” said {figure.name}. Number {number}.")
                make_claim(words, figure, article, rule="name")
                make_mention(figure, article)
        derive_all_again()
        self.claims = list(Claim.objects.order_by("pk"))

    def do(self, step):
        kind, *values = step
        with suppress(editing.CannotMerge, editing.CannotSplit):
            getattr(self, kind.replace(" ", "_"))(*values)

    def now(self, who):
        return Figure.objects.select_related("merged_into").get(pk=self.figures[who].pk)

    def merge(self, one, other, choices):
        figure, into = self.now(one), self.now(other)
        editing.merge([figure], into, dict.fromkeys(choices, figure), self.anna)

    def undo_merge(self, which):
        standing = list(Merging.objects.standing().order_by("pk"))
        if standing:
            editing.undo_merge(standing[which % len(standing)], self.anna)

    def split(self, who, how_many):
        these = self.now(who).root.with_merged()
        claims = list(Claim.objects.filter(speaker__in=these).order_by("-pk")[:how_many])
        mentions = list(Mention.objects.filter(figure__in=these).order_by("-pk")[:how_many])
        editing.split(self.now(who), claims + mentions, "Eva Diaz", self.anna)

    def undo_split(self, which):
        standing = list(Splitting.objects.standing().order_by("pk"))
        if standing:
            editing.undo_split(standing[which % len(standing)], self.anna)

    def note(self, who, number):
        """A note that stands nowhere else, so that it can be told from what a merge brings."""
        editing.correct(self.now(who), {"note": f"Note {number} on {NAMES[who]}."}, self.anna)

    def cue(self, which, number):
        claim = Claim.objects.get(pk=self.claims[which].pk)
        editing.correct(claim, {"cue": f"said {number}"}, self.anna)

    def records(self):
        own = [figure.pk for figure in self.figures]
        return {
            "figures": list(Figure.objects.filter(pk__in=own).order_by("pk").values(*FIGURE)),
            "claims": list(Claim.objects.order_by("pk").values(*CLAIM)),
            "mentions": list(
                Mention.objects.order_by("pk").values("figure", "review", "edited_fields")
            ),
            "names": list(VariantName.objects.order_by("pk").values("figure", "name", "review")),
        }


@settings(max_examples=ORDERS, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.lists(STEPS, min_size=2, max_size=12), st.randoms(use_true_random=False))
def test_all_undone_in_any_order_only_what_was_corrected_differs(desk, steps, chance):
    with undone():
        for step in steps:
            desk.do(step)
        while ways := [
            *(("undo merge", n) for n in range(Merging.objects.standing().count())),
            *(("undo split", n) for n in range(Splitting.objects.standing().count())),
        ]:
            if not any(way[0] == "undo split" for way in ways) and _only_what_is_left():
                break
            desk.do(chance.choice(ways))
        in_this_order = desk.records()
    with undone():
        for step in steps:
            if step[0] in ("note", "cue"):
                desk.do(step)
        assert desk.records() == in_this_order


def _only_what_is_left():
    """Addresses of emptied records lead on; there is nothing to undo in that."""
    emptied = Merging.objects.standing().filter(figure__parting__undone_at__isnull=False)
    return emptied.count() == Merging.objects.standing().count()
