"""How many records each value of a facet gives: the only place that counts.

Lists that the index knows are counted by its bitmaps, or, where few records are left of a facet
with many values, by its rows; all other lists by plain SQL. All of them give the same numbers.
"""

from collections import Counter

from django.db import connection

from articles.facets import plain
from articles.facets.found import OfArticles, found, index_of, values_of
from articles.facets.in_sql import as_numbers, listed
from articles.facets.indexed import NONE, STATEMENTS
from articles.models.prepared import GIVEN, as_parameter

# How many rows are read in the time in which one value's bitmap is compared (measured).
ROWS_A_BITMAP = 2
ROWS_OF_STATEMENTS = (
    "SELECT {values} FROM ({given}) AS hit "
    "CROSS JOIN articles_claim claim CROSS JOIN articles_facetpair pair "
    "WHERE claim.id = hit.value AND pair.article = claim.article_id AND pair.facet = %s "
    "AND pair.record = claim.id"
)
ROWS_OF_ARTICLES = (
    "SELECT {values} FROM ({given}) AS hit CROSS JOIN articles_facetpair pair "
    "WHERE pair.article = hit.value AND pair.facet = %s AND pair.record = hit.value"
)


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
    if hits is index.all(filterset.indexed) and not isinstance(values, OfArticles):
        hits = None
    if among is not None:
        return values.numbers(hits, among)
    if hits is not None and values.number and are_few(hits, values, index.all(filterset.indexed)):
        numbers = values.kept(numbers_of_rows(filterset.indexed, values.number, hits))
    elif first is None or isinstance(values, OfArticles):
        numbers = values.numbers(hits)
    else:
        always = values.numbers(hits, {None, *wanted})
        numbers = always | dict(values.top(hits, first + len(always)))
    return most_first(numbers, first, wanted)


def are_few(hits, values, records):
    """Whether these records probably have so few rows that to read them is less than all bitmaps."""
    rows = len(hits) * values.number_of_rows / max(1, len(records))
    return rows < ROWS_A_BITMAP * len(values)


def numbers_of_rows(kind, number, hits):
    statement = ROWS_OF_STATEMENTS if kind == STATEMENTS else ROWS_OF_ARTICLES
    sql = statement.format(values=listed("pair.value"), given=GIVEN[connection.vendor])
    with connection.cursor() as cursor:
        cursor.execute(sql, [as_parameter(hits), number])
        numbers = Counter(as_numbers(cursor.fetchone()[0]))
    if NONE in numbers:
        numbers[None] = numbers.pop(NONE)
    return numbers


def most_first(numbers, first, wanted):
    """None and the wanted ones, and of the others the first by number; all where `first` is None."""
    always = {value: numbers[value] for value in (None, *wanted) if value in numbers}
    others = [pair for pair in numbers.items() if pair[0] not in always]
    others.sort(key=lambda pair: (-pair[1], pair[0]))
    return always | dict(others[:first])
