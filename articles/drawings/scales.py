"""Where days and numbers stand on a drawing, in percent of its width, and what its axes say.

A drawing has no fixed width: its places are percentages, its letters keep their size. What is
`spare` of its ticks is left out where the page is narrow.
"""

import calendar
import math
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property

MOST_TICKS = 8
# Half of the ticks must fit beside each other on a phone of 320 pixels.
MOST_NARROW = 4
MONTHS_IN_DAYS = 2
MONTHS_IN_MONTHS = 36


class Period(StrEnum):
    """In which steps a span of time is shown."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"

    def first(self, day):
        """The first day of the period that a day falls in."""
        if self == Period.YEAR:
            return date(day.year, 1, 1)
        return date(day.year, day.month, 1) if self == Period.MONTH else day

    def after(self, first, times=1):
        """The first day of the period that comes `times` periods later."""
        if self == Period.DAY:
            return first + timedelta(days=times)
        months = first.year * 12 + first.month - 1 + times * (12 if self == Period.YEAR else 1)
        return date(months // 12, months % 12 + 1, 1)

    def between(self, first, last):
        """All periods from the one of `first` to the one of `last`."""
        here, periods = self.first(first), []
        while here <= last:
            periods.append(here)
            here = self.after(here)
        return periods

    def name(self, first):
        """“17 October 2024”, “October 2024”, “2024”."""
        if self == Period.YEAR:
            return str(first.year)
        month = f"{calendar.month_name[first.month]} {first.year}"
        return month if self == Period.MONTH else f"{first.day} {month}"


def period_for(first, last):
    """Days for up to two months, months for up to three years, else years."""
    months = (last.year - first.year) * 12 + last.month - first.month
    if months < MONTHS_IN_DAYS:
        return Period.DAY
    return Period.MONTH if months < MONTHS_IN_MONTHS else Period.YEAR


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    label: str
    spare: bool = False


@dataclass(frozen=True)
class TimeScale:
    """From the beginning of one period to the end of another.

    `at` and `width` are in percent, rounded so that a template can print them.
    """

    first: date
    last: date
    period: Period

    @cached_property
    def start(self):
        return self.period.first(self.first)

    @cached_property
    def end(self):
        """The day after the last."""
        return self.period.after(self.period.first(self.last))

    @cached_property
    def periods(self):
        return self.period.between(self.first, self.last)

    def at(self, day):
        return percent((day - self.start).days, (self.end - self.start).days)

    def middle(self, day):
        """The middle of the day's period."""
        first = self.period.first(day)
        return round((self.at(first) + self.at(self.period.after(first))) / 2, 2)

    def width(self, first):
        """How wide the period is that begins on a day."""
        return round(self.at(self.period.after(first)) - self.at(first), 2)

    @cached_property
    def ticks(self):
        """Labels at the beginnings of periods, as many as there is room for."""
        step = -(-len(self.periods) // MOST_TICKS)
        shown = self.periods[::step]
        keep = -(-len(shown) // MOST_NARROW)
        return [
            Tick(
                self.at(first),
                label_of(self.period, first, shown[place - 1] if place else None),
                place % keep != 0,
            )
            for place, first in enumerate(shown)
        ]


def time_scale(days):
    """The scale that holds all of the days; there must be one."""
    first, last = min(days), max(days)
    return TimeScale(first, last, period_for(first, last))


def label_of(period, first, before):
    """As short as the label before it allows: “Oct 2024”, then “Nov”."""
    if period == Period.YEAR:
        return str(first.year)
    month = calendar.month_abbr[first.month]
    new_year = before is None or before.year != first.year
    if period == Period.MONTH:
        return f"{month} {first.year}" if new_year else month
    day = f"{first.day} {month}"
    return f"{day} {first.year}" if new_year else day


@dataclass(frozen=True)
class NumberScale:
    """From `low` to `high`, evenly, or by powers where the numbers differ too much for that."""

    low: float
    high: float
    is_logarithmic: bool

    def at(self, number):
        number = min(max(float(number), self.low), self.high)
        if self.is_logarithmic:
            return percent(math.log(number / self.low), math.log(self.high / self.low))
        return percent(number - self.low, self.high - self.low)

    @cached_property
    def ticks(self):
        numbers = powers(self.low, self.high) if self.is_logarithmic else steps(self.low, self.high)
        keep = -(-len(numbers) // MOST_NARROW)
        return [
            Tick(self.at(number), short(number), place % keep != 0)
            for place, number in enumerate(numbers)
        ]


# From this ratio on, the smaller numbers would lie on each other at the beginning.
LOGARITHMIC_FROM = 8


def number_scale(numbers):
    """The scale that holds all of the numbers, from round number to round number.

    An even scale begins at nought, so that lengths can be compared; one by powers cannot.
    """
    low, high = float(min(numbers)), float(max(numbers))
    if low > 0 and high / low >= LOGARITHMIC_FROM:
        return NumberScale(round_down(low), round_up(high), True)
    step = round_up(max(abs(low), abs(high), 1) / 4)
    top = step * max(1, math.ceil(high / step))
    return NumberScale(step * math.floor(min(low, 0) / step), top, False)


def steps(low, high):
    """Round numbers between the two; nought is one of them."""
    step = round_up((high - low) / MOST_TICKS)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [step * place for place in range(first, last + 1)]


def powers(low, high):
    """1, 2, 5, 10, … between the two; only powers of ten where these are many."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    for leading in ((1, 2, 5), (1, 3), (1,)):
        numbers = [lead * 10.0**power for power in range(first, last + 1) for lead in leading]
        numbers = [number for number in numbers if low <= number <= high]
        if len(numbers) <= MOST_TICKS:
            return numbers
    return numbers[:: -(-len(numbers) // MOST_TICKS)]


def round_up(number):
    """The next of 1, 2, 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(number))
    return next(lead * power for lead in (1, 2, 5, 10) if lead * power >= number * (1 - 1e-12))


def round_down(number):
    power = 10.0 ** math.floor(math.log10(number))
    return next(lead * power for lead in (5, 2, 1) if lead * power <= number * (1 + 1e-12))


SHORT = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))


def short(number):
    """“12,000”, “1.5 million”: as an axis writes it."""
    for size, word in SHORT:
        if abs(number) >= size:
            return f"{number / size:.4g}{word}"
    return f"{number:,.0f}" if abs(number) >= 10 or number == int(number) else f"{number:.4g}"


def percent(part, whole):
    return round(100 * part / whole, 2) if whole else 50.0
