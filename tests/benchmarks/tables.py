"""Rows into the database as fast as it takes them: `executemany` on SQLite, COPY on PostgreSQL.

Ids are given beforehand, so that rows can point at one another without being read back.
"""

import json
from collections.abc import Iterable
from datetime import UTC

from django.core.management.color import no_style
from django.db import connection, models
from django.db.models import Max


class Table:
    """The table of a model: its next id, the rows that wait to be written, and the defaults."""

    def __init__(self, model: type[models.Model]):
        self.model = model
        fields = [field for field in model._meta.concrete_fields if not field.generated]
        self.columns = [field.column for field in fields]
        self.key = model._meta.pk.attname
        self.defaults, self.place = [], {}
        for number, field in enumerate(fields):
            as_text = _as_text(field)
            default = field.get_default()
            self.defaults.append(default if default is None else as_text(default))
            self.place[field.name] = self.place[field.attname] = (number, as_text)
        self.next = 1 + (model._base_manager.aggregate(last=Max("pk"))["last"] or 0)
        self.rows: list[list] = []

    def add(self, **values) -> int:
        """Keep a row to be written; its id. What is not given is as the model has it by default."""
        pk = values.setdefault(self.key, self.next)
        row = self.defaults.copy()
        for name, value in values.items():
            if value is not None:
                number, as_text = self.place[name]
                row[number] = as_text(value)
        self.rows.append(row)
        self.next = pk + 1
        return pk

    def write(self):
        write(self.model._meta.db_table, self.columns, self.rows)
        self.rows = []

    def go_on_after(self):
        """Let the database number what comes later from here."""
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), [self.model]):
                cursor.execute(statement)


def write(table: str, columns: list[str], rows: Iterable):
    names = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            places = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", rows)  # noqa: S608
            return
        with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)


def _as_text(field: models.Field):
    """What makes a value of the field one that both databases take."""
    if field.is_relation:
        return lambda value: getattr(value, "pk", value)
    if isinstance(field, models.JSONField):
        return json.dumps
    if isinstance(field, models.DateTimeField):
        return lambda moment: str(moment.astimezone(UTC).replace(tzinfo=None))
    if isinstance(field, models.DateField | models.DecimalField):
        return str
    return lambda value: value
