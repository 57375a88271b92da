"""Numbers and their days, as sentences write them."""

from decimal import Decimal

from articles.models import dates
from articles.numbers.restated import Known

SIZES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)


def exactly(number):
    """“12,000”, “1.5 million”, “1,234,567”: short where nothing is lost by it."""
    for size, word in SIZES:
        parts = number / size
        if abs(parts) >= 1 and parts == round(parts, 3):
            return f"{plain(parts)} {word}"
    return plain(number)


def plain(number):
    number = number.normalize()
    return f"{number:,f}"


def value_in_words(given):
    """“up to 12,000”, “5,000 to 10,000”, “124 billion EUR”; what has no value as printed."""
    if given.low is None:
        return given.value.words
    bounds = dict.fromkeys([exactly(given.low), exactly(given.high)])
    joint = " and " if "between" in given.value.qualifier else " to "
    return " ".join(part for part in (joint.join(bounds), given.value.unit) if part)


def with_qualifier(given):
    return " ".join(part for part in (given.value.qualifier, value_in_words(given)) if part)


def day_in_words(day, year=None):
    """“17 October 2024”, “printed 17 October 2024”; without the year where that is told already."""
    if day.first is None:
        return "undated"
    words = dates.in_words(day.first, day.precision)
    if year is not None and day.precision != dates.Precision.YEAR:
        words = words.removesuffix(f" {year}")
    bound = {Known.PRINTED: f"printed {words}", Known.SAID_OR_EARLIER: f"{words} or earlier"}
    return bound.get(day.known, words)


def joined(parts):
    """“a”, “a and b”, “a, b and c”."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
