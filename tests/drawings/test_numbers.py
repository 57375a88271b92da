"""How numbers are drawn: points and bars on a scale, gaps of time, all of them at once."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.drawings.numbers import Gap, cloud, gap_between, height_of, mark
from articles.drawings.scales import number_scale, time_scale

FIRST = date(2024, 10, 17)
NUMBERS = st.floats(-1e12, 1e12, allow_nan=False).map(lambda number: round(number, 3))


def test_a_single_number_is_a_point_and_a_range_a_bar():
    scale = number_scale([5_000, 10_000])
    assert mark(5_000, 5_000, "", False, scale).width == 0
    bar = mark(5_000, 10_000, "", False, scale)
    assert (bar.at, bar.end) == (scale.at(5_000), scale.at(10_000))


@given(st.lists(NUMBERS, min_size=2, max_size=10))
def test_every_mark_stands_on_the_drawing(numbers):
    low, high = min(numbers), max(numbers)
    drawn = mark(low, high, "", False, number_scale(numbers))
    assert 0 <= drawn.at <= drawn.end <= 100


@pytest.mark.parametrize(
    ("days", "gap"),
    [
        (0, Gap(0)),
        (1, Gap(0)),
        (5, Gap(1)),
        (10, Gap(2)),
        (35, Gap(3, "5 weeks later")),
        (100, Gap(4, "3 months later")),
        (365, Gap(4, "12 months later")),
        (800, Gap(5, "2 years later")),
        (4000, Gap(6, "11 years later")),
    ],
)
def test_the_longer_the_time_between_two_numbers_the_wider_the_gap(days, gap):
    assert gap_between(FIRST, FIRST + timedelta(days=days)) == gap


def test_all_at_once_equal_numbers_of_one_day_are_one_dot():
    days, scale = time_scale([FIRST, date(2025, 1, 1)]), number_scale([10, 20])
    points = [(FIRST, 10, 10, False)] * 3 + [(FIRST, 20, 20, False)]
    assert cloud(points, days, scale).solid.count("h0") == 2


def test_all_at_once_what_may_be_is_a_dash_and_a_range_a_line():
    days, scale = time_scale([FIRST]), number_scale([10, 20])
    drawn = cloud([(FIRST, 10, 10, True), (FIRST, 10, 20, False)], days, scale)
    assert "h6" in drawn.hollow
    assert "V" in drawn.solid
    assert "h" not in drawn.solid


def test_greater_numbers_stand_higher():
    ticks = number_scale([1, 500]).ticks
    heights = [height_of(tick) for tick in ticks]
    assert heights == sorted(heights, reverse=True)
