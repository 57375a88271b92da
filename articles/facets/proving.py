"""Whether the index says what the records say: its rows, and the bitmaps that this process reads."""

from contextlib import contextmanager
from dataclasses import dataclass

from django.db import connection, transaction

from articles.facets import derived
from articles.facets.bitmaps import current
from articles.facets.in_sql import ids, ids_by_value
from articles.facets.indexed import INDEXED, STORED, records

MADE = "SELECT value, record, article FROM made"
STORED_ROWS = "SELECT value, record, article FROM articles_facetpair WHERE facet = {number:d}"
DIFFERENCE = "WITH made (value, record, article) AS ({rows}) {one} EXCEPT {other}"
# So many of what differs are told one by one.
TOLD = 5


@dataclass(frozen=True)
class Difference:
    """Rows of (value, record, article), bitmaps, or ids of records, that one side has and the other has not."""

    facet: str
    what: str
    number: int
    examples: tuple

    def __str__(self):
        examples = "; ".join(map(str, self.examples))
        return f"{self.facet}: {self.number:,} {self.what}, as {examples}"


@contextmanager
def one_state():
    """All that is read within is of one state of the database, whoever writes meanwhile."""
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield
    else:
        # Django's own way would keep writers out.
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")


def differences():
    """All in which the index differs from the records; nothing where it is right. As of one moment."""
    with one_state():
        return list(all_differences())


def all_differences():
    for what, ids_of_them in derived.differing():
        yield Difference(what, "to be others", len(ids_of_them), tuple(ids_of_them[:TOLD]))
    for number, (kind, name, facet) in STORED.items():
        yield from in_rows(f"{kind} by {name}", number, facet)
    index = current()
    for kind, facets in INDEXED.items():
        if index.all(kind) != ids([records(kind).values("pk")]):
            yield Difference(kind, "records of all", len(index.all(kind)), ())
        for name, facet in facets.items():
            yield from in_bitmaps(f"{kind} by {name}", facet, index.values(kind, name))


def in_rows(label, number, facet):
    statement = facet.all_rows.statement()
    stored = STORED_ROWS.format(number=number)
    if statement is None:
        statement = (f"{stored} AND 1 = 0", [])
    sql, parameters = statement
    for what, one, other in (
        ("rows missing", MADE, stored),
        ("rows too many", stored, MADE),
    ):
        with connection.cursor() as cursor:
            cursor.execute(DIFFERENCE.format(rows=sql, one=one, other=other), parameters)
            if rows := cursor.fetchall():
                yield Difference(label, what, len(rows), tuple(rows[:TOLD]))


def in_bitmaps(label, facet, values):
    """Against the records, of whatever this process has read and followed."""
    statement = facet.all_pairs.statement()
    truth = ids_by_value(*statement) if statement else {}
    differing = [
        value for value in truth.keys() | values.bitmaps.keys() if truth.get(value) != values[value]
    ]
    if differing:
        yield Difference(
            label, "values with other records", len(differing), tuple(differing[:TOLD])
        )
