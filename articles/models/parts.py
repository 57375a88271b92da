"""Many records a part at a time, so that no statement or list of rows grows with them."""

from collections.abc import Iterable, Iterator, Sequence


def in_parts(records: Sequence, at_once: int) -> Iterator[Sequence]:
    """All of them in order, `at_once` together; the last part may be shorter."""
    for first in range(0, len(records), at_once):
        yield records[first : first + at_once]


def parts_of(ids: Iterable[int], at_once: int) -> Iterator[list[int]]:
    """The ids in order and each once, as `in_parts`."""
    return in_parts(sorted(set(ids)), at_once)
