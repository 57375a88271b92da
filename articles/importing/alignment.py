"""Where the words of one text stand in a later version of it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from articles.aligning import partners
from articles.extraction.spans import Span

WORD = re.compile(r"\w+|[^\w\s]")


class Alignment:
    """Moves spans of `old` to `new`, by the words that both have in the same order.

    The texts are compared when the first span is to be moved.
    """

    def __init__(self, old: str, new: str):
        self.old, self.new = old, new

    @cached_property
    def old_words(self) -> list[Span]:
        return _words(self.old)

    @cached_property
    def new_words(self) -> list[Span]:
        return _words(self.new)

    @cached_property
    def starts(self) -> list[int]:
        return [word.start for word in self.old_words]

    @cached_property
    def partner(self) -> dict[int, int]:
        """Index of an old word → index of the new word that it is."""
        one = [word.of(self.old).lower() for word in self.old_words]
        other = [word.of(self.new).lower() for word in self.new_words]
        return partners(one, other)

    def moved(self, span: Span) -> Span | None:
        """Where the words of a span stand now: in the same order, or elsewhere once and whole.

        None where half of them or more are gone.
        """
        words = self._words_in(span)
        found = [self.partner[index] for index in words if index in self.partner]
        if found and len(found) * 2 > len(words):
            there = Span(self.new_words[found[0]].start, self.new_words[found[-1]].end)
            if len(there) <= 2 * len(span):
                return self._with_edges(span, words, there)
        return self._elsewhere(span)

    def moved_whole(self, pieces: Sequence[Span]) -> tuple[Span, ...] | None:
        """The pieces, each in the very words that it had; None if one is not there so."""
        there = [self.moved(piece) for piece in pieces]
        same = [
            place is not None and place.of(self.new) == piece.of(self.old)
            for place, piece in zip(there, pieces, strict=True)
        ]
        return tuple(there) if all(same) else None

    def _words_in(self, span: Span) -> range:
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def _with_edges(self, span: Span, words: range, there: Span) -> Span:
        """With what stands before the first and after the last word inside the old span."""
        before = self.old_words[words[0]].start - span.start
        after = span.end - self.old_words[words[-1]].end
        start, end = max(0, there.start - before), min(len(self.new), there.end + after)
        whole = Span(start, end)
        return whole if whole.of(self.new) == span.of(self.old) else there

    def _elsewhere(self, span: Span) -> Span | None:
        words = span.of(self.old)
        start = self.new.find(words)
        if start < 0 or not words.strip() or self.new.find(words, start + 1) >= 0:
            return None
        return Span(start, start + len(words))


def _words(text: str) -> list[Span]:
    return [Span(*match.span()) for match in WORD.finditer(text)]
