"""Records counted one by one give the numbers that bitmaps give, also after changes."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from articles.facets import forward
from articles.facets.bitmaps import Others, Values
from articles.facets.forward import Forward

RECORDS = st.frozensets(st.integers(0, 40), max_size=12)
VALUES = st.dictionaries(st.none() | st.integers(1, 6), RECORDS, max_size=6)


def values_of(some):
    return Values({value: BitMap(records) for value, records in some.items()}, number=1)


@given(VALUES, RECORDS)
def test_few_records_are_counted_as_their_bitmaps_are(some, records):
    values, hits = values_of(some), BitMap(records)
    assert values.numbers_of_few(hits) == values.numbers(hits)
    without = Others(values, [1, 2])
    assert without.numbers_of_few(hits) == without.numbers(hits)


@given(VALUES, st.lists(st.tuples(VALUES, VALUES), max_size=4), RECORDS)
def test_changes_are_followed(some, changes, records):
    values, hits = values_of(some), BitMap(records)
    assert values.forward
    for put_in, taken_out in changes:
        taken_out = {value: taken_out[value] - put_in.get(value, set()) for value in taken_out}
        values = values.with_rows(put_in, taken_out)
        assert "forward" in vars(values), "nothing was put together anew"
        assert values.numbers_of_few(hits) == values.numbers(hits)


def test_what_is_not_asked_for_is_not_put_together():
    values = values_of({1: {3}}).with_rows({2: {3}}, {})
    assert "forward" not in vars(values)


def test_after_many_changes_all_is_put_together_anew(monkeypatch):
    monkeypatch.setattr(forward, "MOST_CHANGED", 2)
    values = values_of({1: {3, 4, 5}})
    assert values.forward
    few = values.with_rows({2: {3, 4}}, {})
    assert "forward" in vars(few)
    many = few.with_rows({2: {5}}, {})
    assert "forward" not in vars(many)
    assert many.numbers_of_few(BitMap([3, 4, 5])) == {1: 3, 2: 3}


@pytest.mark.parametrize("bitmaps", [{}, {None: BitMap([3])}])
def test_records_without_values_have_none(bitmaps):
    made = Forward(bitmaps)
    assert list(made.of(3)) == []
    assert made.numbers(BitMap([0, 3, 99])) == Counter()


@given(VALUES, st.lists(VALUES, max_size=4), RECORDS)
def test_records_with_other_values_are_followed(some, changes, more):
    values, records = values_of(some), sorted(set().union(*some.values(), more))
    before = {
        record: {value for value, held in some.items() if record in held} for record in records
    }
    assert values.forward
    for change in changes:
        touched = BitMap(set().union(more, *change.values()))
        values = values.with_records(touched, {one: BitMap(held) for one, held in change.items()})
        before |= {
            record: {value for value, held in change.items() if record in held}
            for record in touched
        }
        for record, held in before.items():
            assert set(values.forward.of(record)) == held - {None}
            assert {value for value in values.bitmaps if record in values[value]} == held
        assert "forward" in vars(values), "nothing was put together anew"
