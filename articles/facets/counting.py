"""How many records each value of a facet gives. Plain SQL and exact.

This is the only place that counts: an index can take it over without any page noticing.
"""

from django.core.exceptions import EmptyResultSet
from django.db import connection


def counts(filterset, name, *, first=None, among=None, wanted=()):
    """Value → number of records, with all of the reader's choices but those of this facet.

    `first` keeps the values with most records, ties by the value, besides None and the `wanted`;
    `among` counts these values only.
    """
    facet = filterset.filters[name]
    scope = filterset.narrowed(without=name).order_by().values("pk")
    rows = [pairs.filter(item__in=scope) for pairs in facet.pairs()]
    if among is not None:
        rows = [pairs.filter(value__in=among) for pairs in rows]
    if not rows:
        return {}
    return dict(
        grouped(rows[0].union(*rows[1:]) if rows[1:] else rows[0].distinct(), first, wanted)
    )


def grouped(pairs, first, wanted):
    """The pairs, each once, as (value, number), most first."""
    try:
        inner, parameters = pairs.query.get_compiler(connection=connection).as_sql()
    except EmptyResultSet:
        return []
    always = [value for value in wanted if value is not None]
    places = ", ".join(["%s"] * len(always))
    is_wanted = f"value IS NULL OR value IN ({places})" if always else "value IS NULL"
    sql = (
        f"SELECT value, COUNT(*) AS number FROM ({inner}) AS pairs GROUP BY value "  # noqa: S608
        f"ORDER BY CASE WHEN {is_wanted} THEN 0 ELSE 1 END, number DESC, value"
    )
    parameters = [*parameters, *always]
    if first is not None:
        sql += " LIMIT %s"
        parameters.append(first + len(always) + 1)
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()
