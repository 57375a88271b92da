"""Where days and numbers stand on a drawing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.drawings.scales import Period, number_scale, period_for, short, time_scale

DAYS = st.dates(date(1, 1, 1), date(9990, 1, 1))
NUMBERS = st.floats(-1e15, 1e15, allow_nan=False).map(lambda number: round(number, 3))


@pytest.mark.parametrize(
    ("first", "last", "period"),
    [
        (date(2024, 10, 1), date(2024, 10, 1), Period.DAY),
        (date(2024, 10, 30), date(2024, 11, 30), Period.DAY),
        (date(2024, 10, 30), date(2024, 12, 1), Period.MONTH),
        (date(2024, 1, 1), date(2026, 12, 31), Period.MONTH),
        (date(2024, 1, 1), date(2027, 1, 1), Period.YEAR),
    ],
)
def test_the_span_demands_days_months_or_years(first, last, period):
    assert period_for(first, last) == period


def test_a_month_begins_where_the_one_before_it_ends():
    scale = time_scale([date(2024, 10, 14), date(2024, 12, 1)])
    assert (scale.start, scale.end) == (date(2024, 10, 1), date(2025, 1, 1))
    october, november, december = scale.periods
    assert scale.at(october) == 0
    assert scale.at(november) == pytest.approx(scale.width(october), abs=0.02)
    assert scale.at(december) + scale.width(december) == pytest.approx(100, abs=0.02)


def test_labels_repeat_the_year_only_where_it_changes():
    scale = time_scale([date(2023, 11, 1), date(2024, 2, 1)])
    assert [tick.label for tick in scale.ticks] == ["Nov 2023", "Dec", "Jan 2024", "Feb"]


@given(DAYS, st.integers(0, 20_000))
def test_every_day_stands_on_the_drawing_with_labels_that_fit(first, days):
    last = min(first + timedelta(days=days), date(9991, 1, 1))
    scale = time_scale([first, last])
    assert 0 <= scale.at(first) <= scale.at(last) <= 100
    assert 0 < scale.middle(first) <= scale.middle(last) < 100
    assert 1 <= len(scale.ticks) <= 8
    assert sum(not tick.spare for tick in scale.ticks) <= 4
    assert sum(scale.width(period) for period in scale.periods[:40]) <= 100.5


def test_numbers_near_each_other_start_at_nought():
    scale = number_scale([10_000, 12_000])
    assert not scale.is_logarithmic
    assert scale.low == 0
    assert scale.at(12_000) > scale.at(10_000) > 50


def test_nought_is_among_the_labels_where_numbers_lie_on_both_sides_of_it():
    assert "0" in [tick.label for tick in number_scale([-50, 9_000]).ticks]


def test_numbers_far_apart_keep_their_distance_from_each_other():
    scale = number_scale([1_500, 12_000, 100_000])
    assert scale.is_logarithmic
    assert [tick.label for tick in scale.ticks] == [
        *("1,000", "2,000", "5,000", "10,000", "20,000", "50,000", "100,000")
    ]


@given(st.lists(NUMBERS, min_size=1, max_size=20))
def test_every_number_stands_on_the_drawing_in_order(numbers):
    scale = number_scale(numbers)
    places = [scale.at(number) for number in sorted(numbers)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 100
    assert 1 <= len(scale.ticks) <= 10
    assert all(0 <= tick.at <= 100 for tick in scale.ticks)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (0.25, "0.25"),
        (12_000, "12,000"),
        (1_500_000, "1.5 million"),
        (124e9, "124 billion"),
    ],
)
def test_an_axis_writes_numbers_short(number, text):
    assert short(number) == text
