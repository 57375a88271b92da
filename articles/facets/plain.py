"""How many records each value of a facet gives, in plain SQL: for lists that the index does not
know, for an archive that has none yet, and to prove the index right.
"""

from django.db import connection
from django.db.models.expressions import RawSQL

from articles.facets.in_sql import compiled

COUNTED = (
    "WITH found (id) AS {materialized} ({scope}) "
    "SELECT value, COUNT(*) AS number FROM ({pairs}) AS pairs {where}GROUP BY value "
    "ORDER BY CASE WHEN {is_wanted} THEN 0 ELSE 1 END, number DESC, value"
)
# For all values the records of the list are found first, once. Left to itself, PostgreSQL may look
# for them anew for each pair; SQLite does this by itself.
AMONG_FOUND = RawSQL("SELECT id FROM found", ())
# For few values there are few pairs, and each is looked up.
EACH_FOUND = "WHERE EXISTS (SELECT 1 FROM found WHERE found.id = pairs.item) "


def counts(filterset, name, *, first=None, among=None, wanted=()):
    """As `counting.counts`."""
    filter_ = filterset.filters[name]
    if among is None:
        rows = [pairs.filter(item__in=AMONG_FOUND) for pairs in filter_.pairs()]
    else:
        rows = filter_.pairs_with(among)
    if not rows:
        return {}
    pairs = rows[0].union(*rows[1:]) if rows[1:] else rows[0].distinct()
    scope = filterset.narrowed(without=name).order_by().values("pk")
    always = [value for value in wanted if value is not None]
    return dict(grouped(scope, pairs, first, always, is_few=among is not None))


def grouped(scope, pairs, first, always, is_few):
    """The pairs, each once, as (value, number): None and the `always` first, then by number."""
    scope, pairs = compiled(scope), compiled(pairs)
    if scope is None or pairs is None:
        return []
    (scope, found), (pairs, parameters) = scope, pairs
    places = ", ".join(["%s"] * len(always))
    is_wanted = f"value IS NULL OR value IN ({places})" if always else "value IS NULL"
    how = "NOT MATERIALIZED" if is_few else "MATERIALIZED"
    sql = COUNTED.format(
        materialized=how if connection.vendor == "postgresql" else "",
        scope=scope,
        pairs=pairs,
        where=EACH_FOUND if is_few else "",
        is_wanted=is_wanted,
    )
    parameters = [*found, *parameters, *always]
    if first is not None:
        sql += " LIMIT %s"
        parameters.append(first + len(always) + 1)
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return trimmed(cursor.fetchall(), first, always)


def trimmed(rows, first, always):
    """None and the `always`, and the first of the others."""
    kept = [row for row in rows if row[0] is None or row[0] in always]
    return kept + [row for row in rows if row not in kept][:first]
