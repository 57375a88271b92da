"""How a process that imports reads SQLite's file: by reading, and not as a part of its memory.

Mapped, the file counts as memory of the process and grows with the archive. That saves pages a copy, and
an import nothing that one could measure: nearly all that it asks for is in SQLite's own memory.
"""

from django.db.backends.base.base import BaseDatabaseWrapper

UNMAPPED = "PRAGMA mmap_size=0"


def read_unmapped(connection: BaseDatabaseWrapper) -> None:
    """From now on until the connection ends."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(UNMAPPED)
