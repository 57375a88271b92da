"""Many records a part at a time, so that no statement or list of rows grows with them."""

from collections.abc import Iterable


def parts_of(ids: Iterable[int], at_once: int) -> list[list[int]]:
    """The ids in order and each once, in lists of `at_once`; the last may be shorter."""
    ids = sorted(set(ids))
    return [ids[first : first + at_once] for first in range(0, len(ids), at_once)]
