"""One writer at a time: no figure is made twice, and no import writes over an edit it missed."""

from django.db import connection

WRITERS_LOCK = 7_214_050_331
QUEUE_LOCK = 7_214_050_332


def one_writer() -> None:
    """Wait until nobody else writes; holds until the transaction ends.

    SQLite's immediate transactions do this by themselves.
    """
    _wait_for(WRITERS_LOCK)


def one_at_the_queue() -> None:
    """Wait until nobody else takes from the review queue; an import keeps nobody waiting.

    Whoever needs both locks takes that of the writers first.
    """
    _wait_for(QUEUE_LOCK)


def _wait_for(lock):
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [lock])
