"""Seeing what a change would do without making it."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction


@contextmanager
def tried() -> Iterator[None]:
    """What is written in this block stands while it lasts, and is taken back at its end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
