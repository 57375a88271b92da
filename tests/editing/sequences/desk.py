"""The desk as editors use it at random: each step takes numbers and finds for them what is there."""

from contextlib import suppress

from articles import editing
from articles.models import (
    Affiliation,
    Answer,
    Article,
    Claim,
    Figure,
    Mention,
    Quantity,
    VariantName,
)
from tests.editing.sequences.comings import Comings
from tests.editing.sequences.corrections import Corrections
from tests.editing.sequences.decisions import Decisions
from tests.editing.sequences.picking import NothingThere
from tests.editing.sequences.regroupings import Regroupings
from tests.editing.sequences.said import Said

# What an editor is told cannot be done, and nothing is then changed.
REFUSALS = (
    NothingThere,
    editing.CannotMerge,
    editing.CannotPutBack,
    editing.CannotSplit,
    editing.NotDecided,
    editing.WordsNotPlaced,
)


class Desk(Regroupings, Decisions, Corrections, Comings):
    reviewed = (Claim, Figure, Mention, Quantity, Answer, VariantName, Affiliation, Article)

    def __init__(self, anna, archive):
        self.anna, self.archive, self.said, self.number = anna, archive, Said(), 0
        self.merged, self.by_imports, self.decided_log = {}, {}, {}
        self.carried, self.told = set(), []

    def do(self, step):
        """`step`: the name of a method and numbers for it."""
        name, *numbers = step
        self.number += 1
        self.told.append(" ".join(map(str, step)))
        with suppress(*REFUSALS):
            getattr(self, name)(*numbers)
            return
        self.told[-1] += " (refused)"
