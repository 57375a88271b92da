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
    assert list(map(list, values.ranked_in(2020, BitMap([1, 3])))) == [[1, 2], [1, 1]]
    assert list(map(list, values.ranked_in(2020, BitMap([1, 2])))) == [[1], [2]]


@given(VALUES, RECORDS, RECORDS, st.integers(1, 4), st.integers(0, 9))
def test_too_many_to_look_at_are_given_up_before_any_wrong_answer(some, year, records, first, most):
    values = Values({value: BitMap(these) for value, these in some.items()}, number=1)
    hits, ranked = BitMap(year & records), values.ranked_in(2020, BitMap(year))
    found = values.top(hits, first, ranked, most)
    assert found in (None, first_of(values.numbers(hits), first))
    assert found is not None or len(ranked[0]) > most


def test_what_hardly_any_have_is_given_up():
    values = Values({value: BitMap([value, 50]) for value in range(1, 40)}, number=1)
    ranked = values.ranked_in(2020, BitMap(range(60)))
    assert values.top(BitMap([7]), 1, ranked, 30) is None
    assert values.top(BitMap([7]), 1, ranked, 40) == [(7, 1)]


def test_values_that_are_words_are_ranked_in_a_year_too():
    values = Values({"direct": BitMap([1, 2]), "reported": BitMap([3, 4, 5]), None: BitMap([6])})
    year = BitMap([1, 2, 3])
    assert values.top(year, 1, values.ranked_in(2020, year)) == [("direct", 2)]
