"""Many new rows at once, in the way in which each database takes them quickest.

`save` methods are not called and nothing is asked back: ids are taken beforehand (`next_ids`), so that
rows may point at each other before they are there.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from django.db import connection, models
from django.utils import timezone

# What each database wants in its own way; other values are kept as they are given.
CONVERTED = (models.DateTimeField, models.DecimalField)
# Where the ids come from is looked up once, not for each of them.
NEXT_IDS = (
    "SELECT nextval((SELECT pg_get_serial_sequence(%s, %s))::regclass) FROM generate_series(1, %s)"
)


def insert_records(records: Sequence[models.Model]) -> None:
    """Insert records of one model, and give them their ids, in their order."""
    if not records:
        return
    model = type(records[0])
    for record, pk in zip(records, next_ids(model, len(records)), strict=True):
        record.pk = pk
        record._state.adding, record._state.db = False, connection.alias
    insert_rows(model, map(vars, records))


def insert_rows(model: type[models.Model], rows: Iterable[Mapping]) -> None:
    """Insert rows, each a mapping of column (`speaker_id`) to value; what is left out has its default."""
    write_rows(model._meta.db_table, columns_written(model), values_of(model, rows))


def columns_written(model: type[models.Model]) -> list[str]:
    """The columns of which a row has values, in the order of the table."""
    return [field.column for field in _fields_written(model)]


def _fields_written(model: type[models.Model]) -> list[models.Field]:
    fields = [field for field in model._meta.concrete_fields if not field.generated]
    return [field for field in fields if not isinstance(field, models.CompositePrimaryKey)]


def write_rows(table: str, columns: Sequence[str], rows: Iterable[Sequence]) -> None:
    """Rows of values as the database takes them: by COPY on PostgreSQL, `executemany` on SQLite."""
    quote = connection.ops.quote_name
    names = ", ".join(map(quote, columns))
    with connection.cursor() as cursor, connection.wrap_database_errors:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {quote(table)} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            places = ", ".join(["%s"] * len(columns))
            into = f"INSERT INTO {quote(table)} ({names}) VALUES ({places})"  # noqa: S608
            cursor.executemany(into, rows)


def next_ids(model: type[models.Model], count: int) -> Sequence[int]:
    """Ids that no other row gets, in ascending order. In the caller's transaction."""
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                NEXT_IDS,
                [connection.ops.quote_name(table), model._meta.pk.column, count],
            )
            return [row[0] for row in cursor.fetchall()]
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        last = cursor.fetchone()
    first = last[0] + 1 if last else 1
    return range(first, first + count)


def values_of(model: type[models.Model], rows: Iterable[Mapping]) -> Iterator[list]:
    """The values of rows as `insert_rows` takes them, for the columns, as the database takes those."""
    fields = _fields_written(model)
    defaults = {field.attname: _default(field) for field in fields}
    converters = [
        (place, field.attname, convert)
        for place, field in enumerate(fields)
        if (convert := _converter(field)) and not _is_now(field)
    ]
    hours = [(place, defaults[f.attname]) for place, f in enumerate(fields) if _is_now(f)]
    for row in rows:
        values = list((defaults | row).values())[: len(fields)]
        for place, name, convert in converters:
            if (value := row.get(name)) is not None:
                values[place] = convert(value)
        for place, now in hours:
            values[place] = now
        yield values


def _default(field: models.Field) -> object:
    """What stands in a column that a row leaves out; an hour of entry is always this."""
    convert = _converter(field)
    default = timezone.now() if _is_now(field) else field.get_default()
    return convert(default) if convert and default is not None else default


def _is_now(field: models.Field) -> bool:
    return getattr(field, "auto_now_add", False)


def _converter(field: models.Field) -> Callable | None:
    if isinstance(field, models.JSONField):
        return json.dumps
    if isinstance(field, CONVERTED):
        return partial(field.get_db_prep_save, connection=connection)
    return str if isinstance(field, models.DateField) else None
