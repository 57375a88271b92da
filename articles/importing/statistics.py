"""What PostgreSQL knows of how much there is, kept near the truth while much comes in.

It does so itself from time to time, unless that is switched off, but an import that fills an empty
archive is soon far ahead of it: joins that it plans for a few records then go through all of them. At
100,000 articles that was half of what the import took.
"""

from contextlib import suppress

from django.apps import apps
from django.db import InterfaceError, OperationalError, connection

# Fewer articles are not worth a look.
FEWEST = 500
# Of an archive that it never looked at, PostgreSQL tells −1.
KNOWN = "SELECT reltuples FROM pg_class WHERE oid = 'articles_article'::regclass"


class Statistics:
    """Made where an import begins; told of what came in, it has the tables looked at in good time."""

    def __init__(self) -> None:
        self.known, self.created_then = _known(), 0

    def keep_near(self, created: int) -> None:
        """Where the import has created as many articles as there were, PostgreSQL looks again.

        If it cannot, the import goes on; what is wrong with the database is told by the next batch.
        """
        if created - self.created_then >= max(FEWEST, self.known):
            self.created_then = created
            with suppress(OperationalError, InterfaceError):
                _look()
                self.known = _known()


def _known() -> float:
    """Of how many articles PostgreSQL knows; SQLite need know of none."""
    if connection.vendor != "postgresql":
        return float("inf")
    with connection.cursor() as cursor:
        cursor.execute(KNOWN)
        return max(0, cursor.fetchone()[0])


def _look() -> None:
    """It takes samples of each table, and hardly longer for a large archive."""
    models = apps.get_app_config("articles").get_models()
    tables = ", ".join(connection.ops.quote_name(model._meta.db_table) for model in models)
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {tables}")
