"""Which body “it”, “the group”, “the ministry” or “the statement” means: one that has spoken, or is named."""

from bisect import bisect_left
from typing import NamedTuple

from articles.extraction.identity import Cast
from articles.extraction.lexicon.titles import BODY_NOUNS
from articles.extraction.spans import Span
from articles.extraction.units import Unit

# Nouns for any body, or for those of some types: “the group” is no ministry, “the paper” no army.
ANY_BODY = {
    "group": ("armed_force", "party", "other", "think_tank", "alliance"),
    "movement": ("armed_force", "party", "other"),
    "militia": ("armed_force",),
    "organization": ("other", "think_tank", "supranational", "agency", "alliance"),
    "organisation": ("other", "think_tank", "supranational", "agency", "alliance"),
    "agency": ("agency", "media", "supranational"),
    "company": ("other",),
    "newspaper": ("media",),
    "paper": ("media",),
    "outlet": ("media",),
    "channel": ("media",),
    "broadcaster": ("media",),
    "network": ("media", "other"),
    "watchdog": ("other", "agency", "think_tank"),
    "monitor": ("other", "think_tank"),
    "bloc": ("supranational", "alliance"),
    "alliance": ("alliance",),
}
NEAR_PARAGRAPHS = 2
NEAR_UNITS = 5
MOST_NAMED = 20  # bodies with the same noun in their names
LOOKED_AT = 6  # of those that spoke last


class Meant(NamedTuple):
    """A figure, or where words stand that describe a body without a name of its own."""

    figure: int | None
    span: Span


class _Spoke(NamedTuple):
    unit: Unit
    number: int
    figure: int | None
    span: Span
    sort: str  # body, people or person
    head: str  # the last word of a description; empty for a figure


class Bodies:
    """The bodies of a document as its sentences go by."""

    def __init__(self, cast: Cast):
        self.cast = cast
        self.spoke: list[_Spoke] = []
        self.described: dict[str, _Spoke] = {}  # the last body that spoke under each noun
        self.named: dict[str, list[int]] = {}
        for number, figure in enumerate(cast.figures):
            if figure.kind == "organization":
                for word in {w for mention in figure.mentions for w in mention.printed.split()}:
                    if (low := word.lower()) in BODY_NOUNS:
                        self.named.setdefault(low, []).append(number)

    def heard(self, unit: Unit, number: int, figure: int | None, span: Span | None, rule: str):
        """That somebody spoke in the sentence `number`: a figure, or the words at `span`."""
        if figure is not None:
            is_body = self.cast.figures[figure].kind == "organization"
            place = span or self.cast.figures[figure].mentions[0].span
            sort = "body" if is_body else "person"
            self.spoke.append(_Spoke(unit, number, figure, place, sort, ""))
        elif span is not None and rule in ("body", "unnamed"):
            sort = "body" if rule == "body" else "people"
            head = span.of(unit.passage.plain).split()[-1].lower()
            self.spoke.append(_Spoke(unit, number, None, span, sort, head))
            if sort == "body":
                self.described[head] = self.spoke[-1]

    def pronoun(self, word: str, unit: Unit, number: int) -> Meant | None:
        """“it” is a body; “they” may be people without a name."""
        sorts = ("body",) if word == "it" else ("body", "people")
        for spoke in self._lately(unit, number, NEAR_PARAGRAPHS):
            if spoke.sort in sorts:
                return self._meant(spoke, unit)
        return None

    def document(self, head: str, unit: Unit, number: int) -> Meant | None:
        """“the statement”: of whom the article has just said something in one."""
        for spoke in reversed(self.spoke[-2 * LOOKED_AT :]):
            if unit.paragraph - spoke.unit.paragraph > 2 * NEAR_PARAGRAPHS:
                break
            if any(item.low == head for item in spoke.unit.items):
                return self._meant(spoke, unit)
        return None

    def noun(self, head: str, unit: Unit, number: int) -> Meant | None:
        """“the ministry”, “the group”: named so, described so before, or a body of that type."""
        if head in self.described:
            return self._meant(self.described[head], unit)
        fitting = ANY_BODY.get(head, ())
        for spoke in self._lately(unit, number, 0):
            if spoke.sort == "body" and self._type(spoke) in fitting:
                return self._meant(spoke, unit)
        known = self.named.get(head, ())[:MOST_NAMED]
        named = [figure for figure in known if self._before(figure, unit)]
        if len(named) == 1:
            return Meant(named[0], self._before(named[0], unit))
        for spoke in self._lately(unit, number, NEAR_PARAGRAPHS):
            fits = spoke.sort == "body" and self._type(spoke) in fitting
            if spoke.figure in named or (fits and not named):
                return self._meant(spoke, unit)
        return None

    def _type(self, spoke: _Spoke) -> str | None:
        return self.cast.figures[spoke.figure].type if spoke.figure is not None else None

    def _lately(self, unit: Unit, number: int, paragraphs: int):
        for spoke in reversed(self.spoke[-LOOKED_AT:]):
            is_near = unit.paragraph - spoke.unit.paragraph <= paragraphs
            if is_near and number - spoke.number < NEAR_UNITS:
                yield spoke

    def _meant(self, spoke: _Spoke, unit: Unit) -> Meant:
        if spoke.figure is None:
            return Meant(None, spoke.span)
        return Meant(spoke.figure, self._before(spoke.figure, unit) or spoke.span)

    def _before(self, figure: int, unit: Unit) -> Span | None:
        """Where a figure was named last, up to the end of a sentence."""
        mentions = self.cast.figures[figure].mentions
        at = bisect_left(mentions, unit.span.end, key=lambda mention: mention.span.start)
        return mentions[at - 1].span if at else None
