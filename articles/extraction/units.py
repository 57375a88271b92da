"""Sentences as the attribution rules read them: every quotation and every name is one item."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.extraction.identity import Cast
from articles.extraction.lexicon.cues import CUES, is_adverb
from articles.extraction.passages import Passage
from articles.extraction.quotations import Quotation
from articles.extraction.spans import Span

LONGEST_UNIT = 250  # items; the longest sentences of news have some 120
# “Rand Paul (R-Ky.) said”: what stands in brackets behind a name is passed over.
PARENTHESIS = re.compile(r"\([^()\n“”\"]{1,60}\)")
# “Q!” X wrote in an email: with these behind it the verb goes with what was said before it.
BEHIND_THE_VERB = frozenset("in on at to of during after before from as with about when by".split())


class Item(NamedTuple):
    """A word, mark or number outside quotations; or a whole name; or a whole quotation."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    figure: int | None = None
    quotation: Quotation | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def is_name(self) -> bool:
        return self.figure is not None

    @property
    def is_quotation(self) -> bool:
        return self.quotation is not None

    @property
    def ends_with(self) -> str:
        """The last character of a quotation's words; empty for anything else."""
        return self.quotation.ends_with if self.quotation else ""


class Unit(NamedTuple):
    """One sentence. `paragraph` is the number of its passage, `first` the number of the unit in it."""

    items: tuple[Item, ...]
    passage: Passage
    paragraph: int
    place: int

    @property
    def span(self) -> Span:
        return Span(self.items[0].start, self.items[-1].end)

    def span_of(self, first: int, last: int) -> Span:
        return Span(self.items[first].start, self.items[last - 1].end)


def units(passage: Passage, number: int, cast: Cast) -> list[Unit]:
    """The sentences of a passage, in order; at most LONGEST_UNIT items each."""
    found: list[Unit] = []
    current: list[Item] = []
    items = list(_items(passage, cast))
    ends = [sentence.end for sentence in passage.sentences]
    position = 0
    for index, item in enumerate(items):
        current.append(item)
        while position < len(ends) and ends[position] < item.end:
            position += 1
        at_end = position < len(ends) and ends[position] == item.end
        if (at_end and _parts_here(items, index)) or len(current) >= LONGEST_UNIT:
            found.append(Unit(tuple(current), passage, number, len(found)))
            current = []
    if current:
        found.append(Unit(tuple(current), passage, number, len(found)))
    return found


def _items(passage: Passage, cast: Cast) -> Iterator[Item]:
    mentions = iter(cast.within(passage.span))
    quotes = iter(passage.quotations)
    mention, quote = next(mentions, None), next(quotes, None)
    covered = -1
    for token in passage.tokens:
        if token.start < covered:
            continue
        if token.text == "(" and (aside := PARENTHESIS.match(passage.plain, token.start)):
            covered = aside.end()
            continue
        while mention and mention[0].start < token.start:
            mention = next(mentions, None)
        while quote and quote.span.end <= token.start:
            quote = next(quotes, None)
        if quote and quote.span.start <= token.start:
            covered = quote.span.end
            yield Item(*quote.span, "", "", "quotation", quotation=quote)
        elif mention and mention[0].start == token.start:
            span, figure = mention
            covered = span.end
            text = span.of(passage.plain)
            yield Item(*span, text, text.lower(), "name", figure=figure)
        else:
            yield Item(*token)


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
        if any(cue.form in ("past", "third") for cue in CUES.get(item.low, ())):
            rest = following[place + 1 : place + 5]
            if rest and (is_adverb(rest[0].low) or rest[0].low in BEHIND_THE_VERB):
                return True
            return any(other.text in ".,:" or other.is_quotation for other in rest)
        if item.kind == "mark" or item.is_quotation:
            return False
    return False
