"""Keeping the rows of the index in step with the records: the only place that writes them.

Called by `facets.refresh`, so in the transaction of every write, when all else that facets rest on
has been derived.
"""

import secrets
from collections import defaultdict

from django.db import connection, transaction

from articles.facets.indexed import STATEMENTS, STORED
from articles.models import Claim, FacetChange, FacetPair, FacetVersion
from articles.models.loading import write_rows
from articles.models.locking import one_writer
from articles.models.prepared import PreparedLists

# Changes are kept for processes that are behind; who is further behind reads all anew.
CHANGES_KEPT = 500
# A change of more rows is not told row by row.
LONGEST_CHANGE = 50_000

COLUMNS = ("facet", "value", "record", "article")
REBUILT = (
    "WITH made (value, record, article) AS ({rows}) "
    "INSERT INTO articles_facetpair (facet, value, record, article) "
    "SELECT %s, value, record, article FROM made"
)
SHOWN = PreparedLists(
    lambda articles: (
        Claim.objects.filter(article__in=articles, is_statement=True).order_by().values_list("pk")
    )
)
TAKE_OUT = "DELETE FROM articles_facetpair WHERE facet = %s AND value = %s AND record = %s"


class Change:
    """What one write changes in the index, told to the processes that hold it."""

    def __init__(self):
        self.articles, self.statements = set(), set()
        self.put_in, self.taken_out = set(), set()

    def add(self, article_ids, had, wanted):
        """`had`, `wanted`: rows of (facet, value, record, article)."""
        self.articles.update(article_ids)
        self.statements.update(row[2] for row in had if STORED[row[0]][0] == STATEMENTS)
        self.put_in |= wanted - had
        self.taken_out |= had - wanted

    def told(self):
        """As JSON; None where it is too much."""
        number = len(self.put_in) + len(self.taken_out) + len(self.articles)
        if number + len(self.statements) > LONGEST_CHANGE:
            return None
        return {
            "articles": sorted(self.articles),
            "statements": sorted(self.statements),
            "put_in": by_value(self.put_in),
            "taken_out": by_value(self.taken_out),
        }


def by_value(rows):
    """[facet, value, [record, …]] for each value."""
    found = defaultdict(list)
    for facet, value, record, _ in sorted(rows):
        found[facet, value].append(record)
    return [[*key, records] for key, records in found.items()]


def rows_kept(article_ids):
    rows = FacetPair.objects.filter(article__in=article_ids)
    return set(rows.values_list(*COLUMNS))


def keep(article_ids, change, had=frozenset()):
    """Make the rows of these articles, which `had` some, say what their records say; `change` remembers it."""
    with connection.cursor() as cursor:
        wanted = set(rows_wanted(cursor, article_ids))
    change.add(article_ids, had, wanted)
    change.statements.update(pk for (pk,) in SHOWN.of(article_ids))
    with connection.cursor() as cursor:
        cursor.executemany(TAKE_OUT, [row[:3] for row in sorted(had - wanted)])
    write_rows(FacetPair._meta.db_table, COLUMNS, sorted(wanted - had))


def rows_wanted(cursor, article_ids):
    for number, (_, _, facet) in STORED.items():
        if statement := facet.rows_in.statement(article_ids):
            cursor.execute(*statement)
            yield from ((number, *row) for row in cursor.fetchall())


def look_again_at(claims):
    """End the version, and tell which claims differ in nothing but their own columns."""
    if not is_made():
        return
    change = Change()
    for claim in claims:
        change.articles.add(claim.article_id)
        change.statements.add(claim.pk)
    publish(change)


def publish(change):
    """Tell other processes, and end the version that they know."""
    token = secrets.token_hex(16)
    told = FacetChange.objects.create(token=token, changed=change and change.told())
    FacetChange.objects.filter(pk__lte=told.pk - CHANGES_KEPT).delete()
    FacetVersion.objects.update_or_create(pk=1, defaults={"token": token})


def is_made():
    """Whether there is an index; an archive that was begun without has none until it is rebuilt."""
    return FacetVersion.objects.exists()


@transaction.atomic
def rebuild():
    """All rows anew, from the records; how many there are."""
    one_writer()
    FacetPair.objects.all().delete()
    with connection.cursor() as cursor:
        for number, (_, _, facet) in STORED.items():
            if statement := facet.all_rows.statement():
                sql, parameters = statement
                cursor.execute(REBUILT.format(rows=sql), [*parameters, number])
    publish(None)
    return FacetPair.objects.count()
