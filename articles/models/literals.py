"""Constants that stand in a statement itself, not among its parameters."""

from django.db.models import Value


class Literal(Value):
    """A word of the program's own by which the database may choose a partial index.

    SQLite compiles a statement anew, each time it is asked, whose plan depends on a parameter.
    """

    def as_sql(self, compiler, connection):
        word = str(self.value).replace("'", "''").replace("%", "%%")
        return f"'{word}'", []
