"""Queries that pages ask again and again with other ids: put together once, not for each page.

To make a queryset and its statement takes Django longer than the database needs to answer.
"""

import json
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from django.db import DEFAULT_DB_ALIAS, connection, models
from django.db.models import BigIntegerField
from django.db.models.base import ModelState
from django.db.models.expressions import RawSQL

from articles.models.readers import ShownToReaders, as_readers_get, reader

GIVEN = {
    "sqlite": "SELECT value FROM json_each(%s)",
    "postgresql": "SELECT value FROM unnest(%s::bigint[]) AS given (value)",
}
LARGEST = BigIntegerField.MAX_BIGINT
MARK, MARKED = "\ue000{}\ue001", re.compile("\ue000([0-9]+)\ue001")


@dataclass(frozen=True)
class Given:
    """Stands among the parameters of a statement for the list at this place."""

    place: int


def given(place=0):
    """What a column may be `in`, in a queryset that is put together before its lists are known."""
    return RawSQL(GIVEN[connection.vendor], [Given(place)])  # noqa: S611


def fetched(sql, parameters, lists):
    """The rows of a statement with its lists in place."""
    with connection.cursor() as cursor:
        cursor.execute(sql, with_lists(parameters, lists))
        return cursor.fetchall()


def with_lists(parameters, lists):
    """The parameters of a statement, its lists among them."""
    return [as_parameter(lists[one.place]) if isinstance(one, Given) else one for one in parameters]


def as_parameter(numbers: Collection[int]):
    """Any number of numbers in one parameter, for `GIVEN`; without those that no column can hold."""
    numbers = [number for number in numbers if number <= LARGEST]
    return json.dumps(numbers) if connection.vendor == "sqlite" else numbers


class Prepared:
    """The records with some ids, in one column or another, of a queryset that is the same for everyone.

    `queryset` gives it: without related records, annotations or an order, and with `only` the columns
    that are shown.
    """

    def __init__(self, queryset: Callable[[], models.QuerySet], by: str = "pk"):
        self.queryset, self.by, self.statements = queryset, by, {}

    def by_id(self, ids: Collection[int]) -> dict[int, models.Model]:
        """Id → record, of those that there are."""
        return {record.pk: record for record in self.some(ids)}

    def some(self, ids: Collection[int]) -> list[models.Model]:
        """The records in no order."""
        return self.statement.records(ids) if ids else []

    def rows(self, ids: Collection[int]) -> list[tuple]:
        """The same as tuples, of a queryset with `values_list`: words are not put in place of others."""
        return self.statement.rows(ids) if ids else []

    @property
    def statement(self):
        statement = self.statements.get(connection.vendor)
        if statement is None:
            made = Statement(self.queryset(), self.by)
            statement = self.statements[connection.vendor] = made
        return statement


class PreparedLists:
    """The rows of a queryset for some lists of numbers, as tuples: as the database has them.

    `queryset` gives it, with `values_list`, for lists of which each stands in it for what a column must
    be `in`, so that an empty one has no row. It is put together once for readers and once for the desk, as their conditions differ.
    """

    def __init__(self, queryset: Callable[..., models.QuerySet]):
        self.queryset, self.statements = queryset, {}

    def of(self, *lists: Collection[int]) -> list[tuple]:
        if not all(lists):
            return []
        shape = connection.vendor, reader() is None
        if shape not in self.statements:
            marks = [given(place) for place in range(len(lists))]
            made = self.queryset(*marks).query.get_compiler(connection=connection).as_sql()
            self.statements[shape] = made
        sql, parameters = self.statements[shape]
        return fetched(sql, parameters, lists)


class PreparedRows:
    """The rows of a queryset for some words, as tuples.

    `queryset` gives it (with `values_list`) for any words, which must not hold the signs of LIKE. It
    is put together once for each number of words.
    """

    def __init__(self, queryset: Callable[[list[str]], models.QuerySet]):
        self.queryset, self.statements = queryset, {}

    def of(self, words: Sequence[str]) -> list[tuple]:
        shape = connection.vendor, len(words), reader() is None
        if shape not in self.statements:
            marks = [MARK.format(place) for place in range(len(words))]
            made = self.queryset(marks).query.get_compiler(connection=connection).as_sql()
            self.statements[shape] = made
        sql, parameters = self.statements[shape]
        with connection.cursor() as cursor:
            cursor.execute(sql, [put_in(one, words) for one in parameters])
            return cursor.fetchall()


def put_in(parameter, words):
    """A parameter with the word in place of its mark."""
    if not isinstance(parameter, str):
        return parameter
    return MARKED.sub(lambda found: words[int(found[1])], parameter)


class Statement:
    """A queryset as the database in use takes it, and what makes records of its rows."""

    def __init__(self, queryset, by):
        asked = queryset.order_by().filter(**{f"{by}__in": given()})
        self.compiler = asked.query.get_compiler(connection=connection)
        self.sql, self.parameters = self.compiler.as_sql()
        selected = [column for column, _, _ in self.compiler.select]
        self.converters = self.compiler.get_converters(selected)
        self.model = queryset.model
        self.names = [column.target.attname for column in selected]
        self.is_shown_to_readers = issubclass(queryset.model, ShownToReaders)

    def records(self, ids):
        """As `from_db` makes them, which looks at each column that was not asked for."""
        records = [self.record(row) for row in self.rows(ids)]
        return [as_readers_get(one) for one in records] if self.is_shown_to_readers else records

    def rows(self, ids):
        rows = fetched(self.sql, self.parameters, [ids])
        if self.converters:
            rows = self.compiler.apply_converters(rows, self.converters)
        return rows

    def record(self, row):
        record = self.model.__new__(self.model)
        state = record._state = ModelState()
        state.adding, state.db = False, DEFAULT_DB_ALIAS
        record.__dict__.update(zip(self.names, row, strict=True))
        return record
