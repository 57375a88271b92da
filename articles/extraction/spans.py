"""Where something stands in a text, and how a text is cut along such places."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise
from types import MappingProxyType
from typing import Any, NamedTuple, Self


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
        return self if (start, end) == self else type(self)(start, end)


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, with those that touch or overlap made one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text under one mark, or under none.

    `printed` is what stands there; `text` what a reader sees: the same, or what an edit puts in its
    place. `starts` and `ends` are True on the first and the last segment of its mark.
    """

    text: str
    printed: str
    mark: Hashable | None = None
    starts: bool = False
    ends: bool = False

    @property
    def is_mended(self) -> bool:
        return self.text != self.printed


def segment(
    text: str,
    marks: Mapping[Hashable, Iterable[Span]] = MappingProxyType({}),
    edits: Iterable[tuple[Span, str]] = (),
    parts: Iterable[Span] | None = None,
) -> list[list[Segment]]:
    """Cut text into marked and unmarked segments, in reading order, one list a part.

    `marks`: for each mark its spans; those of different marks do not overlap (see `side_by_side`).
    `edits`: spans with their replacement, where "" cuts; no mark begins or ends inside one.
    `parts`: spans in order, such as paragraphs; without them the whole text is one part.

    Joining `printed` gives back the text of each part; joining `text` gives what a reader sees.
    """
    places = Places(marks)
    changed = sorted(edits)
    begins = [span.start for span, _ in changed]
    parts = [Span(0, len(text))] if parts is None else list(parts)
    cut = [list(_pieces(part, _within(part, changed, begins), places)) for part in parts]
    shown = [
        (places.at(piece.start), piece)
        for pieces in cut
        for piece, replacement in pieces
        if replacement != ""
    ]
    firsts, lasts = dict(reversed(shown)), dict(shown)
    return [
        [_segment(text, piece, replacement, places, firsts, lasts) for piece, replacement in pieces]
        for pieces in cut
    ]


def side_by_side(marks: Mapping[Hashable, Iterable[Span]]) -> dict[Hashable, Hashable]:
    """For each mark the one that is shown in its place: itself, or the longer one it overlaps."""
    extents = {mark: tuple(spans) for mark, spans in marks.items()}
    shown = Places()
    instead: dict[Hashable, Hashable] = {}
    for mark in sorted(extents, key=lambda mark: (-sum(map(len, extents[mark])), extents[mark])):
        over = [found for span in extents[mark] for found in shown.under(span)]
        instead[mark] = over[0] if over else mark
        if not over:
            shown.add(mark, extents[mark])
    return instead


class Places:
    """Spans that do not overlap, each with the mark it belongs to."""

    def __init__(self, marks: Mapping[Hashable, Iterable[Span]] = MappingProxyType({})):
        self._spans: list[Span] = []
        self._marks: dict[Span, Hashable] = {}
        for mark, spans in marks.items():
            self.add(mark, spans)

    def add(self, mark: Hashable, spans: Iterable[Span]) -> None:
        for span in spans:
            insort(self._spans, span)
            self._marks[span] = mark

    def overlapping(self, span: Span) -> list[Span]:
        first = max(0, bisect_left(self._spans, span) - 1)
        last = bisect_left(self._spans, Span(span.end, span.end))
        return [found for found in self._spans[first:last] if found.overlaps(span)]

    def under(self, span: Span) -> list[Hashable]:
        return [self._marks[found] for found in self.overlapping(span)]

    def at(self, position: int) -> Hashable | None:
        """The mark over the character at this position, or None."""
        return next(iter(self.under(Span(position, position + 1))), None)

    def ends_within(self, span: Span) -> list[int]:
        ends = {end for found in self.overlapping(span) for end in found}
        return sorted(end for end in ends if span.start < end < span.end)


class Overlaid:
    """Spans that may overlap, each with a value.

    The spans of statements overlap little, so that looking backwards from a place ends soon.
    """

    def __init__(self, entries: Iterable[tuple[Span, Any]]):
        self._entries = sorted(entries)
        self._reach = list(accumulate((span.end for span, _ in self._entries), max))

    def holding(self, place: Span) -> Iterator[Any]:
        """The values of the spans within which a place lies, the last first."""
        begun = bisect_right(self._entries, place.start, key=lambda entry: entry[0].start)
        for index in reversed(range(begun)):
            if self._reach[index] < place.end:
                return
            span, value = self._entries[index]
            if span.end >= place.end:
                yield value


def _within(part, edits, begins):
    """The edits that may reach into a part; they do not overlap, so that one before it is enough."""
    return edits[max(0, bisect_right(begins, part.start) - 1) : bisect_left(begins, part.end)]


def _pieces(part, edits, places):
    """The part cut at each edit, and between edits at each end of a mark."""
    position = part.start
    for span, replacement in edits:
        start, end = max(position, span.start), min(span.end, part.end)
        if start >= end:
            continue
        yield from _unedited(Span(position, start), places)
        # What the edit puts there is shown once, where the edit begins.
        yield Span(start, end), replacement if start == span.start else ""
        position = end
    yield from _unedited(Span(position, part.end), places)


def _unedited(span, places):
    if span.start < span.end:
        for start, end in pairwise([span.start, *places.ends_within(span), span.end]):
            yield Span(start, end), None


def _segment(text, piece, replacement, places, firsts, lasts):
    printed = piece.of(text)
    mark = places.at(piece.start)
    return Segment(
        text=printed if replacement is None else replacement,
        printed=printed,
        mark=mark,
        starts=mark is not None and firsts.get(mark) == piece,
        ends=mark is not None and lasts.get(mark) == piece,
    )
