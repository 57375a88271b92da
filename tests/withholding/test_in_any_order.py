"""Names withheld, shown again, corrected, added and merged in any order: what readers get of each article
is what they would get if all were worked out anew.

A few orders are tried each time; ORDERS=500 tries as many.
"""

import os
from random import Random

import pytest
from django.contrib.auth import get_user_model

from articles import editing
from articles.models import Claim, Figure, Merging, VariantName
from tests.editing.sequences.deriving import assert_nothing_derived_is_stale, derive_all_again
from tests.factories import make_article, make_claim, make_mention, make_person

ORDERS, STEPS = int(os.environ.get("ORDERS", "4")), 10
# Names that are parts of each other, or differ by a letter.
NAMES = ("Jane Smith", "Smith", "Olga Smith", "Łukasz Roe", "Ċukasz Roe", "Roe", "Jane Roe", "Mark")
TEXTS = (
    "Jane Smith met Olga Smith. Smith left.",
    "Łukasz Roe is Ċukasz. Mark Roe is not.",
    "Smith and Roe spoke.",
    "Olga Jane\nSmith, Mark and Jane Roe spoke.",
    "The Jane Smith House is open. Jane spoke.",
)


class World:
    def __init__(self, chance):
        self.chance = chance
        self.editor = get_user_model().objects.create_user("anna")
        names = ("Jane Smith", "Olga Smith", "Łukasz Roe")
        self.people = [make_person(name, review="checked") for name in names]
        for text in TEXTS:
            make_article(text, headline="Port")
            named, words = make_article(text, headline=text.split(".")[0]), text.split()
            make_mention(self.someone, named, printed_as=words[0])
            make_claim(words[-1], self.someone, named, speaker_printed=words[0])
        derive_all_again()

    @property
    def someone(self):
        return self.chance.choice(self.people)

    @property
    def name(self):
        return self.chance.choice(NAMES)

    def withhold(self):
        editing.withhold(self.someone, self.editor, "Harm.")

    def show(self):
        editing.show(self.someone, self.editor)

    def correct_name(self):
        editing.correct(self.someone, {"name": self.name}, self.editor, "Known by it.")

    def add_name(self):
        figure = self.someone
        if not VariantName.objects.filter(figure=figure, name=(name := self.name)).exists():
            editing.enter(VariantName(figure=figure, name=name), self.editor)

    def give_to_another(self):
        claim = self.chance.choice(Claim.objects.order_by("pk"))
        editing.correct(claim, {"speaker": self.someone}, self.editor)

    def merge(self):
        roots = list(Figure.objects.filter(merged_into=None).order_by("pk"))
        if len(roots) > 1:
            into, other = self.chance.sample(roots, 2)
            editing.merge([into, other], into, {}, self.editor)

    def undo_merge(self):
        if merging := Merging.objects.standing().order_by("pk").last():
            editing.undo_merge(merging, self.editor, "")


DONE = (
    *("withhold", "withhold", "show", "correct_name", "add_name", "give_to_another"),
    *("merge", "undo_merge"),
)


@pytest.mark.parametrize("order", range(ORDERS))
def test_what_readers_get_does_not_depend_on_the_order(order, db):
    chance = Random(order)  # noqa: S311 - so that an order can be tried again
    world, done = World(chance), []
    for _ in range(STEPS):
        done.append(chance.choice(DONE))
        getattr(world, done[-1])()
        print(*done)
        assert_nothing_derived_is_stale()
