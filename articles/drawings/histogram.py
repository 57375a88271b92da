"""How many records fall into which years or months, as at most twelve columns."""

import calendar
from typing import NamedTuple

# Each column is a link, and twelve of 24 pixels stand beside each other on a phone of 320.
MOST_COLUMNS = 12
MONTHS = 12
# Python's own list makes each name anew.
MONTH_NAMES = tuple(calendar.month_name)
# In pixels: the tallest column, the smallest that can still be seen, room for a number above.
TALLEST, SMALLEST, NUMBER = 64, 2, 18
BETWEEN = 5
THOUSAND, MOST_IN_FULL = 1_000, 100_000


class Period(NamedTuple):
    """Years (2019, 2020) or one month (202410). The label is `short` where there is little room."""

    values: tuple[int, ...]
    name: str
    label: str
    short: str


class Column(NamedTuple):
    """One period. `top` and `height` in pixels from above; a period with nothing has no height."""

    period: Period
    number: int
    height: int
    is_tallest: bool

    @property
    def room(self):
        """How high the drawing of any column is."""
        return NUMBER + TALLEST

    @property
    def top(self):
        return self.room - self.height

    @property
    def above(self):
        """The line on which the number stands."""
        return self.top - BETWEEN

    @property
    def in_short(self):
        """“980”, “12,500”, “125k”: what fits above a column."""
        if self.number < MOST_IN_FULL:
            return f"{self.number:,}"
        return f"{self.number / THOUSAND:,.0f}k"


def years(first, last):
    """The years between two, in periods of equal length, as few years each as give 12 periods."""
    step = -(-(last - first + 1) // MOST_COLUMNS)
    return [
        of_years(tuple(range(year, min(year + step, last + 1))))
        for year in range(first, last + 1, step)
    ]


def of_years(values):
    first, last = values[0], values[-1]
    if first == last:
        return Period(values, str(first), str(first), f"’{first % 100:02}")
    short = f"’{first % 100:02}"
    return Period(values, f"{first} to {last}", f"{short}–{last % 100:02}", short)


def months(first, last):
    """The months between two, both written as 202410."""
    return [
        of_month(place // MONTHS * 100 + place % MONTHS + 1)
        for place in range(place_of(first), place_of(last) + 1)
    ]


def months_of(year):
    return months(year * 100 + 1, year * 100 + MONTHS)


def values_of_months(years):
    """The months of some years, written as 202410."""
    return [year * 100 + month for year in years for month in range(1, MONTHS + 1)]


def of_month(value):
    name = MONTH_NAMES[value % 100]
    return Period((value,), f"{name} {value // 100}", name[:3], name[:1])


def place_of(month):
    return month // 100 * MONTHS + month % 100 - 1


def fit(numbers):
    """Whether the months from the first to the last of these are few enough for a column each."""
    return place_of(max(numbers)) - place_of(min(numbers)) < MOST_COLUMNS


def columns(periods, numbers):
    """`numbers`: year or month → how many records; what it does not name has none."""
    sums = [sum(numbers.get(value, 0) for value in period.values) for period in periods]
    most = max(sums, default=0)
    tallest = sums.index(most) if most else -1
    return [
        Column(period, number, height(number, most), place == tallest)
        for place, (period, number) in enumerate(zip(periods, sums, strict=True))
    ]


def height(number, most):
    return max(SMALLEST, round(TALLEST * number / most)) if number else 0
