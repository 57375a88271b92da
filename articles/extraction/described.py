"""The person without a name who spoke last: “a resident said …”, and then “he said”."""

import re
from itertools import pairwise
from typing import NamedTuple

from articles.extraction.identity import Cast
from articles.extraction.spans import Span
from articles.extraction.units import Unit

NEAR_PARAGRAPHS = 1
NEAR_UNITS = 5
INDEFINITE = frozenset("a an one another".split())
ASKS = re.compile(r"\s(?:later |then |also )?(?:asked|asks|pressed|questioned)\b")
NAMELESS = frozenset("man woman resident witness eyewitness survivor villager".split())
WOMEN = frozenset("woman mother wife widow daughter sister girl nun queen actress".split())
MEN = frozenset("man father husband widower son brother boy monk king actor".split())


class _Spoke(NamedTuple):
    unit: Unit
    number: int
    span: Span | None  # of the description; None for whoever has a name, or is several


class Described:
    """Whom “he” and “she” mean among those whom a text describes and does not name."""

    def __init__(self, cast: Cast, units: list[Unit]):
        self.cast = cast
        self.units = units
        self.last: _Spoke | None = None

    def heard(self, unit: Unit, number: int, span: Span | None):
        """That somebody spoke: the words that describe one person, or None for any other.

        Who asks is not who then answers.
        """
        asks = span is not None and ASKS.match(unit.passage.plain, span.end)
        self.last = _Spoke(unit, number, None if asks else span)

    def meant(self, word: str, unit: Unit, number: int, i: int) -> Span | None:
        """The description for which the pronoun at item `i` stands, if nobody is named since."""
        last = self.last
        if last is None or last.span is None:
            return None
        is_near = unit.paragraph - last.unit.paragraph <= NEAR_PARAGRAPHS
        if not is_near or number - last.number >= NEAR_UNITS:
            return None
        if not _may_be(last, word) or self._is_named_since(last, number, i):
            return None
        return last.span

    def spoke_just_before(self, unit: Unit, number: int) -> bool:
        """“…, the man said. …, he added”: somebody nameless, a sentence ago in the same paragraph."""
        last = self.last
        words = last.span.of(last.unit.passage.plain).lower().split()
        is_next = last.unit.paragraph == unit.paragraph and number - last.number == 1
        return is_next and not NAMELESS.isdisjoint(words)

    def is_introduced(self, span: Span) -> bool:
        """“a resident”: nobody of whom the text has told before."""
        words = span.of(self.units[0].passage.plain).split(maxsplit=1)
        return bool(words) and words[0].lower() in INDEFINITE

    def _is_named_since(self, last: _Spoke, number: int, i: int) -> bool:
        """Whether a person is named behind the sentence, or as subject of its later clause."""
        items = last.unit.items
        for before, item in pairwise(items):
            is_behind = item.start > last.span.end and before.text == ","
            if is_behind and item.is_name and self._is_person(item.figure):
                return True
        for n in range(last.number + 1, number + 1):
            items = self.units[n].items if n < number else self.units[n].items[:i]
            if any(item.is_name and self._is_person(item.figure) for item in items):
                return True
        return False

    def _is_person(self, figure: int) -> bool:
        return self.cast.figures[figure].kind == "person"


def _may_be(last: _Spoke, word: str) -> bool:
    words = set(last.span.of(last.unit.passage.plain).lower().split())
    return not words & (MEN if word == "she" else WOMEN)
