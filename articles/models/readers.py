"""What readers get in place of a record's own words, where these would name somebody who is withheld.

The record keeps its words: editors, imports and files of the desk read them. While a public page is
made (`read_by`), each record that is loaded holds what readers may see instead. `for_readers` is
derived by `articles.withholding`, in the transaction of every write.
"""

import re
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property

from django.db import models
from django.urls import get_script_prefix

NAME_WITHHELD = "[name withheld]"
# Stands for each letter of a name where a text must keep its length. A letter to every pattern that
# tells words apart, and one that is printed nowhere else.
FILLER = "\u02cd"
FILLERS = re.compile(f"{FILLER}+")


class NotForReaders(RuntimeError):
    """A record is used for readers, or by them, in a way that could show or lose what is withheld."""


class Reader:
    """Who reads a public page, as far as it matters for what may be shown.

    `is_logged_in` may be a function, which is called only where the answer is needed.
    """

    def __init__(self, is_logged_in: bool | Callable[[], bool] = False):
        self._is_logged_in = is_logged_in
        self.was_asked = False

    @cached_property
    def is_logged_in(self) -> bool:
        self.was_asked = True
        known = self._is_logged_in
        return bool(known() if callable(known) else known)

    @cached_property
    def prefix(self) -> str:
        """What all addresses of the archive begin with: asked for once a page, not for each address."""
        return get_script_prefix()


_reader: ContextVar[Reader | None] = ContextVar("reader of a public page", default=None)


def reader() -> Reader | None:
    """Who reads the page that is being made; None at the desk, in commands and in imports."""
    return _reader.get()


@contextmanager
def read_by(someone: Reader | None):
    """What is loaded in this block is for a public page; with None it is for the desk."""
    token = _reader.set(someone)
    try:
        yield
    finally:
        _reader.reset(token)


def masked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text at its length, with fillers where the names stand."""
    pieces, position = [], 0
    for start, end in spans:
        pieces += [text[position:start], FILLER * (end - start)]
        position = end
    return "".join([*pieces, text[position:]])


def put_in(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with what readers are told in place of each name."""
    pieces, position = [], 0
    for start, end in spans:
        pieces += [text[position:start], NAME_WITHHELD]
        position = end
    return "".join([*pieces, text[position:]])


def moved(place: int, spans: Iterable[tuple[int, int]]) -> int:
    """Where what stood at a place stands after `put_in`; −1 where it is a part of a name."""
    by = 0
    for start, end in spans:
        if start <= place < end:
            return -1
        by += len(NAME_WITHHELD) - (end - start) if end <= place else 0
    return place + by


def is_left_out(words: str) -> bool:
    """Whether a name is left out of words that readers get."""
    return FILLER in words or NAME_WITHHELD in words


def as_recorded() -> models.Q:
    """For readers, records of whose words they get all: by others, a search would find the rest."""
    return models.Q() if reader() is None else models.Q(for_readers__isnull=True)


def named_as_withheld(words: str) -> str:
    """Words cut from a masked text, with what readers are told in place of the fillers."""
    return FILLERS.sub(NAME_WITHHELD, words) if FILLER in words else words


def as_shown(row: dict) -> dict:
    """A row of columns, `for_readers` among them, as readers get it."""
    return row | (row.pop("for_readers") or {})


def as_readers_get(record):
    """A record that was just loaded, with what readers get in place of its words, if it is for one."""
    if reader() is not None and isinstance(record, ShownToReaders):
        record._put_in_place()
    return record


class ShownToReaders(models.Model):
    """A record whose words may name somebody. `words_shown` are the fields in which they stand.

    Of the `masked` ones `for_readers` holds the places of the names, and the text keeps its length.
    """

    words_shown: tuple[str, ...] = ()
    masked: tuple[str, ...] = ()
    is_for_readers = False

    for_readers = models.JSONField(
        null=True,
        default=None,
        editable=False,
        help_text="Derived: field → what readers get instead, where the words name somebody whose "
        "name is withheld.",
    )

    class Meta:
        abstract = True

    @classmethod
    def from_db(cls, db, field_names, values):
        return as_readers_get(super().from_db(db, field_names, values))

    def _put_in_place(self):
        """Raises NotForReaders where it is not known what readers may see."""
        loaded = self.__dict__
        if "for_readers" not in loaded:
            raise NotForReaders(
                f"{type(self).__name__} was loaded for a public page without for_readers: name it "
                "in only(), and leave it out of defer()."
            )
        self.is_for_readers = True
        for name, instead in (loaded["for_readers"] or {}).items():
            if name in loaded:
                is_masked = name in self.masked
                loaded[name] = masked(loaded[name], instead) if is_masked else instead

    def refresh_from_db(self, using=None, fields=None, from_queryset=None):
        """A field that is loaded later is for the same eyes as the record."""
        if self.is_for_readers and fields is not None:
            fields = [*fields, "for_readers"]
        with read_by((reader() or Reader()) if self.is_for_readers else None):
            super().refresh_from_db(using, fields, from_queryset)

    def save(self, *args, **kwargs):
        if self.is_for_readers:
            raise NotForReaders(
                f"{type(self).__name__} {self.pk} was loaded for a public page: saved, it would "
                "lose what is withheld."
            )
        super().save(*args, **kwargs)
