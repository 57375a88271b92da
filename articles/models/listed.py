"""Many numbers in one cell: a row each costs twice as long, and on PostgreSQL so does text.

Bitmaps hold no number of more than 32 bits either.
"""

import json
import sys
from array import array

from django.db.models import Aggregate, BinaryField

LISTED = {
    "sqlite": "json_group_array({})",
    "postgresql": "string_agg(int4send(({})::int), '')",
}


class Listed(Aggregate):
    """All numbers of a column in one cell, for `as_numbers`."""

    output_field = BinaryField()

    def as_sql(self, compiler, connection, **context):
        template = LISTED[connection.vendor].format("%(expressions)s")
        return super().as_sql(compiler, connection, template=template, **context)


def as_numbers(some):
    """What is listed in a cell."""
    if isinstance(some, str):
        return json.loads(some)
    numbers = array("I", some or b"")
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers
