"""One writer at a time: no figure is made twice, and no import writes over an edit it missed."""

from django.db import connection

WRITERS_LOCK = 7_214_050_331


def one_writer() -> None:
    """Wait until nobody else writes; holds until the transaction ends.

    SQLite's immediate transactions do this by themselves.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [WRITERS_LOCK])
