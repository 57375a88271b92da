"""Querysets as SQL, and ids by the thousand as bitmaps."""

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models.expressions import RawSQL
from pyroaring import BitMap

from articles.models.listed import LISTED, as_numbers
from articles.models.prepared import GIVEN, as_parameter, given, with_lists


def compiled(queryset):
    """The statement and its parameters; nothing for a queryset that can have no row."""
    try:
        return queryset.query.get_compiler(connection=connection).as_sql()
    except EmptyResultSet:
        return None


def joined(querysets):
    """The statement that has the rows of all of them, each once; None where there can be none."""
    parts = [part for part in map(compiled, querysets) if part]
    if not parts:
        return None
    # SQLite takes no brackets around the parts of a union.
    sql = " UNION ".join(f"SELECT * FROM ({sql}) AS part{n}" for n, (sql, _) in enumerate(parts))  # noqa: S608
    return sql, [parameter for _, parameters in parts for parameter in parameters]


class Joined:
    """The rows of several querysets, each once, as a statement that is put together once a process.

    With a `column`, of the rows in which it is one of some numbers.
    """

    def __init__(self, querysets, column=None):
        self.querysets, self.column, self.made = querysets, column, {}

    def statement(self, numbers=()):
        """(SQL, parameters), or None where there can be no row."""
        if connection.vendor not in self.made:
            self.made[connection.vendor] = joined(self.narrowed())
        if self.made[connection.vendor] is None:
            return None
        sql, parameters = self.made[connection.vendor]
        return sql, with_lists(parameters, [numbers])

    def narrowed(self):
        querysets = list(self.querysets())
        if self.column is None:
            return querysets
        return [some.filter(**{f"{self.column}__in": given()}) for some in querysets]


def ids(querysets):
    """All ids that querysets of one column have, as a bitmap."""
    statement = joined(querysets)
    return BitMap() if statement is None else ids_of(*statement)


def ids_of(sql, parameters):
    """The same of a statement."""
    with connection.cursor() as cursor:
        cursor.execute(f"WITH found (id) AS ({sql}) SELECT {listed('id')} FROM found", parameters)  # noqa: S608
        return as_bitmap(cursor.fetchone()[0])


def ids_by_value(sql, parameters=()):
    """Value → bitmap of ids, of a statement that has rows of value and id."""
    grouped = f"SELECT value, {listed('id')} FROM pairs GROUP BY value"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(f"WITH pairs (value, id) AS ({sql}) {grouped}", parameters)
        return {value: as_bitmap(some) for value, some in cursor.fetchall()}


def columns(queryset, *names):
    """The columns of many rows, each as a list of numbers."""
    statement = compiled(queryset.values_list(*names))
    if statement is None:
        return [[] for _ in names]
    sql, parameters = statement
    known = ", ".join(names)
    wanted = ", ".join(map(listed, names))
    with connection.cursor() as cursor:
        cursor.execute(f"WITH found ({known}) AS ({sql}) SELECT {wanted} FROM found", parameters)  # noqa: S608
        return [as_numbers(some) for some in cursor.fetchone()]


def listed(column):
    """The numbers of a column in one cell, for `as_numbers`."""
    return LISTED[connection.vendor].format(column)


def among(queryset, column, numbers):
    """Those rows in which the column is one of some numbers, handed over in one parameter."""
    given = RawSQL(GIVEN[connection.vendor], [as_parameter(numbers)])  # noqa: S611
    return queryset.filter(**{f"{column}__in": given})


def as_bitmap(some):
    """As each number, not as runs of them: statements of one article follow each other, and to compare
    a run takes three to ten times as long. Of 450,000 statements a facet then holds 0.9 MB, not 0.4.
    """
    return BitMap(as_numbers(some), optimize=False)
