"""One writer at a time, so that two imports never make one figure twice."""

from django.db import connection

IMPORT_LOCK = 7_214_050_331


def one_writer() -> None:
    """Wait until no other import writes; holds until the transaction ends.

    SQLite's immediate transactions do this by themselves.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [IMPORT_LOCK])
