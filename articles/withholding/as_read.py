"""A text as its cleaning log shows it, with the way back to the places of what was printed."""

from bisect import bisect_right
from typing import NamedTuple

from articles.models.cleaning import EDITOR, WITHHELD
from articles.models.readers import NAME_WITHHELD
from articles.withholding.matching import Span, joined


class AsRead(NamedTuple):
    """`pieces`: (place in what is read, start and end in the text, whether the two are alike)."""

    text: str
    pieces: list[tuple[int, int, int, bool]]

    def printed(self, span: Span) -> Span:
        """Where in the text stands what is read at a place; all of what an entry replaced."""
        return self._at(span[0])[0], self._at(span[1] - 1)[1]

    def _at(self, place):
        index = bisect_right(self.pieces, place, key=lambda piece: piece[0]) - 1
        read, start, end, is_alike = self.pieces[index]
        return (start + place - read, start + place - read + 1) if is_alike else (start, end)


def as_read(text: str, edits: list[dict]) -> AsRead:
    words, pieces, position, length = [], [], 0, 0

    def put(piece, start, end, is_alike):
        nonlocal length
        if piece:
            pieces.append((length, start, end, is_alike))
            words.append(piece)
            length += len(piece)

    for edit in sorted(edits, key=lambda edit: (edit["start"], edit["end"])):
        start, end = edit["start"], edit["end"]
        if start >= position:
            put(text[position:start], position, start, True)
            put(edit.get("replacement", ""), start, end, False)
            position = end
    put(text[position:], position, len(text), True)
    return AsRead("".join(words), pieces)


def joins_words(edits: list[dict]) -> bool:
    """Whether readers may meet words that do not stand so in the text: mended ones, or those on both
    sides of what an editor cut."""
    return any(edit.get("replacement") or edit.get("by") == EDITOR for edit in edits)


def widened(spans: list[Span], edits: list[dict]) -> list[Span]:
    """The spans with all of what was repaired within them or across their ends."""
    repaired = [(edit["start"], edit["end"]) for edit in edits if edit.get("replacement")]
    across = [
        place
        for place in repaired
        if any(place[0] < end and start < place[1] for start, end in spans)
    ]
    return joined([*spans, *across])


def edits_with(spans: list[Span], edits: list[dict]) -> list[dict]:
    """The cleaning log with an entry for each name. What is cut stays cut, the name with it."""
    found = []
    for edit in edits:
        if not edit.get("replacement"):
            found += _left_of(edit, spans)
        elif not any(start < edit["end"] and edit["start"] < end for start, end in spans):
            found.append(edit)
    cuts = [(edit["start"], edit["end"]) for edit in found if not edit.get("replacement")]
    shown = [
        span for span in spans if not any(cut[0] <= span[0] and span[1] <= cut[1] for cut in cuts)
    ]
    found += [
        {
            "start": start,
            "end": end,
            "replacement": NAME_WITHHELD,
            "rule": WITHHELD,
            "by": "archive",
        }
        for start, end in shown
    ]
    return sorted(found, key=lambda edit: (edit["start"], edit["end"]))


def _left_of(cut, spans):
    """A cut without the names that reach over its ends: they are shown once, as withheld."""
    start, end = cut["start"], cut["end"]
    for first, last in spans:
        if first < start < last:
            start = min(last, end)
        if first < end < last:
            end = max(first, start)
        if first <= cut["start"] and cut["end"] <= last:
            return []
    return [cut | {"start": start, "end": end}] if start < end else []
