"""What the index holds, for pages that are no lists: the records with a value, and all values of a facet.

An archive that has no index yet is read instead, as far as somebody asks.
"""

from datetime import date

from articles.facets.bitmaps import NOTHING, Values, current, ids_by_value, read
from articles.facets.counting import time_of_few
from articles.facets.in_sql import ids
from articles.facets.indexed import ARTICLES, INDEXED, STATEMENTS

# Facet that says how precisely a day is known, and the word of its values that does.
PRECISION = {STATEMENTS: ("filed", 2), ARTICLES: ("covered", 1)}


def records_with(kind, name, value):
    """The records that have this value of a facet, as a bitmap."""
    index = current()
    if index is not None:
        return index.values(kind, name)[value] & index.all(kind)
    made_of = INDEXED[kind][name].querysets()
    return ids([some.filter(value=value).values("item") for some in made_of])


def values_among(kind, name, records):
    """The values that these records have of a facet without rows, perhaps with those of others."""
    index = current()
    return index.values(kind, name) if index else Values(read(INDEXED[kind][name], records))


def number_of_values(kind, name, records):
    """How many values these records have of a facet, all together, without None."""
    index = current()
    if index is None:
        statement = INDEXED[kind][name].pairs_of.statement(records)
        return len(ids_by_value(*statement).keys() - {None}) if statement else 0
    values = index.values(kind, name)
    is_few = values.number and time_of_few(records, values, index.all(kind)) is not None
    numbers = values.numbers_of_few(records) if is_few else values.numbers(records)
    return len(numbers.keys() - {None})


def outermost_day(days, years, records, is_latest):
    """The first, or the last, day on which one of these stands, and those that do; None where none is dated.

    `days` and `years`: their values of these facets. Years and months are passed over by their own bitmaps.
    """
    step = -1 if is_latest else 1
    for year, months in days.by_year[::step]:
        if year is not None and years[year].intersect(records):
            month = next(some for some in months[::step] if days.of_days(some).intersect(records))
            there = ((day, days[day] & records) for day in month[::step])
            return next((as_date(day), some) for day, some in there if some)
    return None, NOTHING


def as_date(day):
    """A day as the index has it: SQLite hands over texts."""
    return date.fromisoformat(day) if isinstance(day, str) else day


def precisions_among(kind, records):
    """How precisely the days of these are known, each way once."""
    name, place = PRECISION[kind]
    values = values_among(kind, name, records).bitmaps.items()
    return {value.split(" ")[place] for value, some in values if some.intersect(records)}
