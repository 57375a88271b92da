"""Which of the standing records is which of those found anew: by the words that they share."""

from collections.abc import Hashable, Sequence
from typing import Protocol

from articles.extraction.spans import Span


class Placed(Protocol):
    """Something that stands at one or more places of a text; `who` tells rows at one place apart."""

    pieces: tuple[Span, ...]
    who: Hashable


def pair(standing: Sequence[Placed], found: Sequence[Placed]) -> dict[int, int]:
    """Index of each found one → index of the standing one that it is, each at most once.

    They share at least half of the longer one's letters; the best pairs come first, and among
    equals those of the same speaker, then those that come first in the text.
    """
    pairs = _exact(standing, found)
    taken = set(pairs.values())
    left = [index for index in range(len(standing)) if index not in taken]
    new = [index for index in range(len(found)) if index not in pairs]
    pairs |= _best_first(standing, found, left, new)
    return pairs


def shared(one: Sequence[Span], other: Sequence[Span]) -> float:
    """The part of the longer one's letters that both have."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    longer = max(sum(map(len, one)), sum(map(len, other)))
    return common / longer if longer else 0.0


def _exact(standing: Sequence[Placed], found: Sequence[Placed]) -> dict[int, int]:
    waiting: dict[Hashable, list[int]] = {}
    for index, row in enumerate(standing):
        waiting.setdefault((row.pieces, row.who), []).append(index)
    pairs = {}
    for index, row in enumerate(found):
        if same := waiting.get((row.pieces, row.who)):
            pairs[index] = same.pop(0)
    return pairs


def _best_first(standing, found, left: list[int], new: list[int]) -> dict[int, int]:
    candidates = []
    for old_index, new_index in _overlapping(standing, found, left, new):
        old, row = standing[old_index], found[new_index]
        part = shared(old.pieces, row.pieces)
        if part >= 0.5:
            candidates.append((-part, old.who != row.who, old_index, new_index))
    pairs: dict[int, int] = {}
    taken = set()
    for _, _, old_index, new_index in sorted(candidates):
        if old_index not in taken and new_index not in pairs:
            pairs[new_index] = old_index
            taken.add(old_index)
    return pairs


def _overlapping(standing, found, left: list[int], new: list[int]):
    """Pairs whose outer bounds overlap, found in one sweep along the text."""
    events = [(*_bounds(standing[index]), True, index) for index in left]
    events += [(*_bounds(found[index]), False, index) for index in new]
    open_rows: list[tuple[int, bool, int]] = []
    for start, end, is_old, index in sorted(events):
        open_rows = [row for row in open_rows if row[0] > start]
        for _, other_is_old, other in open_rows:
            if other_is_old != is_old:
                yield (index, other) if is_old else (other, index)
        open_rows.append((end, is_old, index))


def _bounds(row: Placed) -> tuple[int, int]:
    return row.pieces[0].start, row.pieces[-1].end
