"""Which standing record is which of those found anew."""

from typing import NamedTuple

import pytest

from articles.extraction.spans import Span
from articles.importing.pairing import pair


class Place(NamedTuple):
    pieces: tuple[Span, ...]
    who: str = "Ann"


def at(*bounds, who="Ann"):
    pieces = tuple(Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True))
    return Place(pieces, who)


@pytest.mark.parametrize(
    ("standing", "found", "pairs"),
    [
        pytest.param([at(0, 10)], [at(0, 10)], {0: 0}, id="the same place"),
        pytest.param([at(0, 10)], [at(0, 20)], {0: 0}, id="half of the longer one"),
        pytest.param([at(0, 10)], [at(0, 21)], {}, id="less than half"),
        pytest.param([at(0, 10)], [at(10, 20)], {}, id="beside it"),
        pytest.param([at(0, 10)], [at(1, 10), at(0, 9, who="Bo")], {0: 0}, id="each once"),
        pytest.param([at(0, 10), at(0, 6)], [at(0, 7)], {0: 1}, id="the best first"),
        pytest.param(
            [at(0, 10, who="Bo"), at(0, 10)], [at(0, 10), at(0, 10, who="Bo")], {0: 1, 1: 0},
            id="joint speakers are told apart",
        ),
        pytest.param(
            [at(0, 10, who="an editor's choice"), at(0, 10, who="Bo")],
            [at(0, 10), at(0, 10, who="Bo")], {0: 0, 1: 1},
            id="another speaker, where no better one is left",
        ),
        pytest.param([at(0, 10, 30, 40)], [at(0, 10)], {0: 0}, id="one of two pieces"),
        pytest.param([at(0, 10, 30, 60)], [at(10, 30)], {}, id="between the pieces"),
    ],
)  # fmt: skip
def test_pairs(standing, found, pairs):
    assert pair(standing, found) == pairs


def test_many_places_are_paired_in_one_sweep():
    standing = [at(start, start + 10) for start in range(0, 20_000, 10)]
    found = [at(start + 1, start + 10) for start in range(0, 20_000, 10)]
    assert pair(standing, found) == {index: index for index in range(2_000)}
