"""Where something stands in a text, and how a text is cut along such places."""

from collections.abc import Iterable
from typing import NamedTuple, Self


class Span(NamedTuple):
    """A half-open range of Python string offsets.

    The term and its meaning are those of the W3C Web Annotation TextPositionSelector.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: Self) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Self) -> bool:
        return self.start < other.end and other.start < self.end

    def trimmed(self, text: str, characters: str = " \t\n\r\u00a0") -> Self:
        """The same range without the given characters at either end; empty if nothing is left."""
        start, end = self
        while start < end and text[start] in characters:
            start += 1
        while end > start and text[end - 1] in characters:
            end -= 1
        return type(self)(start, end)


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, with those that touch or overlap made one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result
