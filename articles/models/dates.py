"""Dates with a precision and a basis, as columns and as one value."""

import calendar
from datetime import date

from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Coalesce

from articles.extraction.dates import PartialDate

NO_DATE = date(1, 1, 1)
# Each look into the calendar's own list formats a date.
MONTHS = tuple(calendar.month_name)


class Precision(models.TextChoices):
    DAY = "day", "to the day"
    MONTH = "month", "to the month"
    YEAR = "year", "to the year"


class DateBasis(models.TextChoices):
    PRINTED = "printed", "printed in the article"
    PAGE = "page", "given by the saved page"
    TEXT = "text", "worked out from the text"
    OUTSIDE = "outside", "found outside the text"
    EDITOR = "editor", "set by an editor"


BASES = dict(DateBasis.choices)
# Said before the words that tell the day: “worked out: the text says …”.
GROUNDS = {DateBasis.TEXT: "worked out", DateBasis.PRINTED: "printed"}


class Bound(models.TextChoices):
    ON = "on", "on that date"
    NOT_AFTER = "not_after", "on that date or earlier"


def precision_field(of):
    return models.CharField(
        f"precision of the {of}", max_length=5, choices=Precision, blank=True, default=""
    )


def basis_field(of):
    return models.CharField(
        f"how the {of} is known", max_length=8, choices=DateBasis, blank=True, default=""
    )


def bound_field(of):
    return models.CharField(
        f"bound of the {of}", max_length=9, choices=Bound, blank=True, default=Bound.ON
    )


def sortable(name):
    """A column that sorts alike on both databases: what has no date comes first day of year 1."""
    return models.GeneratedField(
        expression=Coalesce(name, Value(NO_DATE, output_field=models.DateField())),
        output_field=models.DateField(),
        db_persist=True,
    )


def date_has_precision(name, model):
    """A date has a precision, and only a date has."""
    return models.CheckConstraint(
        condition=Q(**{f"{name}__isnull": True, f"{name}_precision": ""})
        | (Q(**{f"{name}__isnull": False}) & ~Q(**{f"{name}_precision": ""})),
        name=f"{model}_{name}_has_precision",
        violation_error_message="A date and its precision belong together: give both or neither.",
    )


def in_words(day, precision):
    """“17 October 2024”, “October 2024”, “2024”; empty without a date."""
    if day is None:
        return ""
    if precision == Precision.YEAR:
        return str(day.year)
    month = f"{MONTHS[day.month]} {day.year}"
    return month if precision == Precision.MONTH else f"{day.day} {month}"


def with_bound(words, bound):
    """“17 October 2024 or earlier”, where the date is only the latest that is possible."""
    return f"{words} or earlier" if words and bound == Bound.NOT_AFTER else words


def how_known(basis, note):
    """“worked out: the text says “on Tuesday””, “found outside the text”; whatever is recorded."""
    if not basis:
        return note or "how this is known is not recorded"
    if not note:
        return DateBasis(basis).label
    return f"{GROUNDS.get(basis) or DateBasis(basis).label}: {note}"


def iso(day, precision):
    """As much of YYYY-MM-DD as is known; empty without a date."""
    return PartialDate(day, precision).isoformat() if day else ""
