"""What makes both databases order names alike."""

from django.db.models import Func


class Bytewise(Func):
    """`order_by(Bytewise("sort_name"))`"""

    arity = 1

    def as_sqlite(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, template="%(expressions)s COLLATE BINARY")

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, template='%(expressions)s COLLATE "C"')
