"""Years and months as at most twelve columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.drawings import histogram
from articles.drawings.histogram import MOST_COLUMNS, NUMBER, TALLEST


def test_up_to_twelve_years_have_a_column_each():
    periods = histogram.years(2013, 2024)
    assert [period.values for period in periods] == [(year,) for year in range(2013, 2025)]
    assert (periods[0].name, periods[0].short) == ("2013", "’13")


def test_more_years_are_taken_together_in_equal_numbers():
    periods = histogram.years(1998, 2024)
    assert periods[0].values == (1998, 1999, 2000)
    assert [(period.name, period.label) for period in periods[:1]] == [("1998 to 2000", "’98–00")]


@given(st.integers(1000, 9999), st.integers(0, 900))
def test_every_year_stands_in_one_column_of_at_most_twelve(first, further):
    periods = histogram.years(first, min(first + further, 9999))
    assert len(periods) <= MOST_COLUMNS
    together = [year for period in periods for year in period.values]
    assert together == list(range(first, min(first + further, 9999) + 1))


def test_a_year_has_twelve_months():
    periods = histogram.months_of(2024)
    assert [period.values[0] for period in periods] == list(range(202401, 202413))
    assert (periods[9].name, periods[9].label, periods[9].short) == ("October 2024", "Oct", "O")


def test_months_go_on_over_the_turn_of_the_year():
    assert [period.values[0] for period in histogram.months(202411, 202502)] == [
        *(202411, 202412, 202501, 202502)
    ]


@pytest.mark.parametrize(
    ("months", "fit"), [((202402, 202501), True), ((202401, 202501), False), ((202410,), True)]
)
def test_twelve_months_fit_wherever_they_begin(months, fit):
    assert histogram.fit(months) is fit


def test_the_tallest_column_fills_the_drawing_and_the_others_are_in_proportion():
    columns = histogram.columns(histogram.years(2022, 2024), {2022: 10, 2024: 40})
    assert [column.height for column in columns] == [TALLEST / 4, 0, TALLEST]
    assert [column.is_tallest for column in columns] == [False, False, True]
    assert columns[2].top == NUMBER


def test_what_is_there_can_be_seen_however_little_it_is():
    columns = histogram.columns(histogram.years(2023, 2024), {2023: 1, 2024: 912_345})
    assert columns[0].height == 2
    assert [column.in_short for column in columns] == ["1", "912k"]


def test_a_column_of_several_years_holds_what_is_in_each():
    numbers = dict.fromkeys(range(2000, 2025), 1)
    assert [
        column.number for column in histogram.columns(histogram.years(2000, 2024), numbers)
    ] == [*(3, 3, 3, 3, 3, 3, 3, 3, 1)]


def test_nothing_at_all_is_no_column_with_height():
    assert [column.height for column in histogram.columns(histogram.years(2023, 2024), {})] == [
        0,
        0,
    ]
