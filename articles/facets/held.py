"""What the index holds, for pages that are no lists: the records with a value, and all values of a facet.

An archive that has no index yet is read instead, as far as somebody asks.
"""

from datetime import date

from articles.facets.bitmaps import NOTHING, Values, current, ids_by_value, read
from articles.facets.counting import all_numbers, time_of_few
from articles.facets.in_sql import ids
from articles.facets.indexed import HOW_DATED, INDEXED, how_dated


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


def values_with_most(kind, name):
    """(value, number of records) of all values of a facet but None, most first."""
    index = current()
    if index is not None:
        return index.values(kind, name).ranked
    statement = INDEXED[kind][name].all_pairs.statement()
    return Values(ids_by_value(*statement) if statement else {}).ranked


def number_of_values(kind, name, records):
    """How many values these records have of a facet, all together, without None."""
    index = current()
    if index is None:
        statement = INDEXED[kind][name].pairs_of.statement(records)
        return len(ids_by_value(*statement).keys() - {None}) if statement else 0
    values = index.values(kind, name)
    one_by_one = time_of_few(records, values, index.all(kind))
    return len(all_numbers(values, records, one_by_one).keys() - {None})


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
    values = values_among(kind, HOW_DATED[kind], records).bitmaps.items()
    return {how_dated(kind, value).precision for value, some in values if some.intersect(records)}
