"""What makes both databases go the same way: an order by bytes, and an order of looking."""

from django.db.models import BigIntegerField, Func, Value
from django.db.models.functions import Coalesce


class Bytewise(Func):
    """`order_by(Bytewise("sort_name"))`"""

    arity = 1

    def as_sqlite(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, template="%(expressions)s COLLATE BINARY")

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, template='%(expressions)s COLLATE "C"')


def newer_version(field):
    """The version that took an article's place, 0 where none did.

    `superseded_by` is unique, so SQLite expects one row where it is empty and would begin every
    list there; an expression has no index.
    """
    return Coalesce(field, Value(0), output_field=BigIntegerField())
