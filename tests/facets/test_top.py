"""The first values of a facet are found without a look at all, and are those that counting all gives."""

from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from articles.facets.bitmaps import Others, Values

RECORDS = st.frozensets(st.integers(0, 40), max_size=20)
VALUES = st.dictionaries(st.none() | st.integers(1, 9), RECORDS, max_size=8)


def first_of(numbers, first):
    numbers = {value: number for value, number in numbers.items() if value is not None}
    return sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))[:first]


@given(VALUES, RECORDS, RECORDS, st.integers(1, 4))
def test_those_of_a_year_are_found_by_their_numbers_in_it(some, year, records, first):
    values = Values({value: BitMap(these) for value, these in some.items()}, number=1)
    in_year, hits = BitMap(year), BitMap(year & records)
    for these in (values, Others(values, [1])):
        expected = first_of(these.numbers(hits), first)
        assert these.top(hits, first) == expected
        assert these.top(hits, first, these.ranked_in(2020, in_year)) == expected


def test_a_year_with_other_records_is_ranked_anew():
    values = Values({1: BitMap([1, 2]), 2: BitMap([3])}, number=1)
    assert list(values.ranked_in(2020, BitMap([1, 3]))) == [(1, 1), (2, 1)]
    assert list(values.ranked_in(2020, BitMap([1, 2]))) == [(1, 2)]
