"""Querysets as SQL, and ids by the thousand as bitmaps."""

import json
import sys
from array import array

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models.expressions import RawSQL
from pyroaring import BitMap

from articles.models.prepared import GIVEN, as_parameter


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
    """Many numbers in one cell: a row each costs twice as long, and on PostgreSQL so does text.

    Bitmaps hold no number of more than 32 bits either.
    """
    if is_sqlite():
        return f"json_group_array({column})"
    return f"string_agg(int4send(({column})::int), '')"


def among(queryset, column, numbers):
    """Those rows in which the column is one of some numbers, handed over in one parameter."""
    given = RawSQL(GIVEN[connection.vendor], [as_parameter(numbers)])  # noqa: S611
    return queryset.filter(**{f"{column}__in": given})


def as_bitmap(some):
    return BitMap(as_numbers(some))


def as_numbers(some):
    """What is `listed` in a cell."""
    if isinstance(some, str):
        return json.loads(some)
    numbers = array("I", some or b"")
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


def is_sqlite():
    return connection.vendor == "sqlite"
