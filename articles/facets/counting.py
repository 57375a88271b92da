"""How many records each value of a facet gives: the only place that counts.

Lists that the index knows are counted by its bitmaps, or, where few records are left of a facet
with many values, by the values of each; all other lists by plain SQL. All give the same numbers.
"""

from articles.facets import plain
from articles.facets.found import OfArticles, found, index_of, values_of
from articles.facets.met import NAMES

# What counting takes, in the time in which one value is looked up (half a microsecond; measured): to
# look up a record, to read one of its values, to compare one record of a value; for each value to
# go on to the next stretch of numbers that a bitmap keeps together, as it lies elsewhere in memory;
# and to put a value where it belongs among the first.
A_RECORD, ITS_VALUE, COMPARED, A_STRETCH, A_RANKED_VALUE = 0.65, 0.22, 0.0025, 0.45, 2
STRETCH = 1 << 16
# To begin with the first values is worth while where at least so many could be looked at.
FEWEST_LOOKED_AT = 50


def counts(filterset, name, *, first=None, among=None, wanted=()):
    """Value → number of records, with all of the reader's choices but those of this facet.

    `first` keeps the values with most records, ties by the value, besides None and the `wanted`;
    `among` counts these values only.
    """
    index = index_of(filterset)
    if index is None:
        return plain.counts(filterset, name, first=first, among=among, wanted=wanted)
    if name not in filterset.facets:
        return {}
    hits, values = found(filterset, index, without=name), values_of(filterset, index, name)
    # Of figures the values tell of those too whom readers do not meet.
    is_exact = filterset.indexed not in NAMES and not isinstance(values, OfArticles)
    if is_exact and hits is index.all(filterset.indexed):
        hits = None
    if among is not None:
        return values.numbers(hits, among)
    one_by_one = time_of_few(hits, values, index.all(filterset.indexed))
    numbers = None
    if first is not None and not isinstance(values, OfArticles):
        ranked = of_one_year(filterset, index, values, hits)
        numbers = of_the_first(values, hits, first, wanted, ranked, one_by_one)
    if numbers is None:
        numbers = all_numbers(values, hits, one_by_one)
    return most_first(numbers, first, wanted)


def all_numbers(values, hits, one_by_one):
    """Value → number of these records; `one_by_one` as `time_of_few` gives it."""
    return values.numbers(hits) if one_by_one is None else values.numbers_of_few(hits)


def of_the_first(values, hits, first, wanted, ranked, one_by_one):
    """The numbers of the first values alone; None where to count these records `one_by_one` takes less."""
    looked_at = None if one_by_one is None else int(one_by_one / A_RANKED_VALUE)
    if looked_at is not None and (not ranked or looked_at < FEWEST_LOOKED_AT):
        return None
    always = values.numbers(hits, {None, *wanted})
    best = values.top(hits, first + len(always), ranked, looked_at)
    return None if best is None else always | dict(best)


def time_of_few(hits, values, records):
    """What it takes to count these one by one; None where that cannot be, or is slower than value by value."""
    if hits is None or not values.number:
        return None
    a_record = A_RECORD + ITS_VALUE * values.number_of_rows / max(1, len(records))
    a_value = 1 + A_STRETCH * (records.max() // STRETCH - 1) if records else 1
    takes = len(hits) * a_record
    by_value = len(values) * max(1, a_value) + COMPARED * values.number_of_rows
    return takes if takes < by_value else None


def of_one_year(filterset, index, values, hits):
    """The values by their numbers in the year that is chosen, where it is one alone.

    A facet without rows has so few values that this helps only where nothing else is chosen.
    """
    years = filterset.chosen.get("year", ())
    if len(years) != 1:
        return None
    records = index.values(filterset.indexed, "year")[years[0]]
    is_of_year = hits <= records if values.number else hits == records
    return values.ranked_in(years[0], records) if is_of_year else None


def most_first(numbers, first, wanted):
    """None and the wanted ones, and of the others the first by number; all where `first` is None."""
    always = {value: numbers[value] for value in (None, *wanted) if value in numbers}
    others = [pair for pair in numbers.items() if pair[0] not in always]
    if first is not None and len(others) > first:
        least = sorted([number for _, number in others], reverse=True)[first - 1]
        others = [pair for pair in others if pair[1] >= least]
    others.sort(key=lambda pair: (-pair[1], pair[0]))
    return always | dict(others[:first])
