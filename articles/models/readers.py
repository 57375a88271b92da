"""What readers get in place of a record's own words, where these would name somebody who is withheld.

The record keeps its words: editors, imports and files of the desk read them. While a public page is
made (`read_by`), each record that is loaded holds what readers may see instead. `for_readers` is
derived by `articles.withholding`, in the transaction of every write.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from django.db import models

NAME_WITHHELD = "[name withheld]"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a public page, as far as it matters for what may be shown."""

    is_logged_in: bool = False


_reader: ContextVar[Reader | None] = ContextVar("reader of a public page", default=None)


def reader() -> Reader | None:
    """Who reads the page that is being made; None at the desk, in commands and in imports."""
    return _reader.get()


@contextmanager
def read_by(someone: Reader):
    """What is loaded in this block is for a public page."""
    token = _reader.set(someone)
    try:
        yield
    finally:
        _reader.reset(token)


class ShownToReaders(models.Model):
    """A record whose words may name somebody. `words_shown` are the fields in which they stand."""

    words_shown: tuple[str, ...] = ()

    for_readers = models.JSONField(
        null=True,
        default=None,
        editable=False,
        help_text="Derived: field → what readers get instead, where the words name somebody whose "
        "name is withheld.",
    )

    class Meta:
        abstract = True
