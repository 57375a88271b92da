"""Sentences as the attribution rules read them: every quotation and every name is one item."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from articles.extraction.identity import Cast
from articles.extraction.lexicon.cues import FINITE_CUES, is_adverb
from articles.extraction.passages import Passage
from articles.extraction.quotations import Quotation
from articles.extraction.spans import Span
from articles.extraction.text import Token

LONGEST_UNIT = 250  # items; the longest sentences of news have some 120
# “Rand Paul (R-Ky.) said”: what stands in brackets behind a name is passed over.
PARENTHESIS = re.compile(r"\([^()\n“”\"]{1,60}\)")
# “Q!” X wrote in an email: with these behind it the verb goes with what was said before it.
BEHIND_THE_VERB = frozenset("in on at to of during after before from as with about when by".split())


class Name(NamedTuple):
    """A whole name, as one item of a sentence."""

    start: int
    end: int
    text: str
    low: str
    figure: int

    kind = "name"
    is_name, is_quotation = True, False
    quotation = None
    ends_with = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Quoted(NamedTuple):
    """A whole quotation, as one item; `ends_with` is the last character of its words."""

    start: int
    end: int
    quotation: Quotation

    text = low = ""
    kind = "quotation"
    is_name, is_quotation = False, True
    figure = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def ends_with(self) -> str:
        return self.quotation.ends_with


# A token stands for itself where it is outside of names and quotations.
Item = Token | Name | Quoted


class Unit(NamedTuple):
    """One sentence. `paragraph` is the number of its passage, `place` the number of the unit in it.

    `lows` has the folded case of each item, by which most sentences are passed over at once; `names`
    and `quotations` are the indices of the items that are one.
    """

    items: tuple[Item, ...]
    lows: tuple[str, ...]
    passage: Passage
    paragraph: int
    place: int
    names: tuple[int, ...]
    quotations: tuple[int, ...]

    @property
    def span(self) -> Span:
        return Span(self.items[0].start, self.items[-1].end)

    def span_of(self, first: int, last: int) -> Span:
        return Span(self.items[first].start, self.items[last - 1].end)


def units(passage: Passage, number: int, cast: Cast) -> list[Unit]:
    """The sentences of a passage, in order; at most LONGEST_UNIT items each."""
    items, wholes = _items(passage, cast)
    return [
        _unit(items, first, last, wholes, (passage, number, place))
        for place, (first, last) in enumerate(_sentences(items, passage))
    ]


def _unit(items: list[Item], first: int, last: int, wholes: list[int], where: tuple) -> Unit:
    own = items[first:last]
    lows = tuple([item.low for item in own])
    places = wholes[bisect_left(wholes, first) : bisect_left(wholes, last)]
    names = tuple([i - first for i in places if items[i].is_name])
    quotations = tuple([i - first for i in places if items[i].is_quotation])
    return Unit(tuple(own), lows, *where, names, quotations)


def _sentences(items: list[Item], passage: Passage) -> Iterator[tuple[int, int]]:
    first = 0
    for end in [*(sentence.end for sentence in passage.sentences), None]:
        last = len(items) if end is None else bisect_left(items, (end,))
        if end is not None and not _ends_here(items, first, last, end):
            continue
        while last - first > LONGEST_UNIT:
            yield first, first + LONGEST_UNIT
            first += LONGEST_UNIT
        if first < last:
            yield first, last
            first = last


def _ends_here(items: list[Item], first: int, last: int, end: int) -> bool:
    """Whether an item ends where a sentence does, and the unit with it."""
    return first < last and items[last - 1].end == end and _parts_here(items, last - 1)


def _items(passage: Passage, cast: Cast) -> tuple[list[Item], list[int]]:
    """The items of a passage, and the indices of those that are a whole name or quotation."""
    names = {span.start: (span, figure) for span, figure in reversed(cast.within(passage.span))}
    found, wholes, tokens = [], [], passage.tokens
    at, places = 0, _where_more_begins(passage, names)
    while at < len(tokens):
        item, end = _whole_at(tokens[at], passage, names)
        if item:
            wholes.append(len(found))
            found.append(item)
        if end:
            at = passage.index_at(end)
            continue
        following = places[bisect_right(places, at)]
        found += tokens[at:following]
        at = following
    return found, wholes


def _where_more_begins(passage: Passage, names: dict) -> list[int]:
    """The indices of tokens at which more than the token may begin; last the number of all."""
    starts = [*names, *(quotation.span.start for quotation in passage.quotations)]
    places = {passage.index_at(start) for start in starts}
    if "(" in passage.plain[slice(*passage.span)]:
        places.update(i for i, token in enumerate(passage.tokens) if token.text == "(")
    return sorted({*places, len(passage.tokens)})


def _whole_at(token: Token, passage: Passage, names: dict) -> tuple[Name | Quoted | None, int]:
    """What begins at a token, or goes on there, and where it ends; 0 for the token alone."""
    start = token.start
    if token.text == "(" and (aside := PARENTHESIS.match(passage.plain, start)):
        return None, aside.end()
    if quotation := passage.quotation_at(start):
        return Quoted(*quotation.span, quotation), quotation.span.end
    if start in names:
        span, figure = names[start]
        text = span.of(passage.plain)
        return Name(*span, text, text.lower(), figure), span.end
    return None, 0


def _parts_here(items: list[Item], index: int) -> bool:
    """A sentence ends here unless what follows a quotation's end says who spoke it."""
    item = items[index]
    if not item.is_quotation or index + 1 == len(items):
        return True
    following = items[index + 1]
    if following.is_quotation:
        return True
    if following.kind == "mark" and following.text in "–-,":
        return False
    if not item.quotation.closed or item.ends_with == ".":
        return True
    return not _tells_who_spoke(items[index + 1 : index + 9])


def _tells_who_spoke(following: list[Item]) -> bool:
    """Whether “X said” or “said X” and then a mark follow a question or an exclamation."""
    for place, item in enumerate(following):
        if item.low in FINITE_CUES:
            rest = following[place + 1 : place + 5]
            if rest and (is_adverb(rest[0].low) or rest[0].low in BEHIND_THE_VERB):
                return True
            return any(other.text in ".,:" or other.is_quotation for other in rest)
        if item.kind == "mark" or item.is_quotation:
            return False
    return False
