"""What the index holds, for pages that are no lists: the records with a value, and all values of a facet.

An archive that has no index yet is read instead, as far as somebody asks.
"""

from articles.facets.bitmaps import Values, current, read
from articles.facets.in_sql import ids
from articles.facets.indexed import INDEXED


def records_with(kind, name, value):
    """The records that have this value of a facet, as a bitmap."""
    index = current()
    if index is not None:
        return index.values(kind, name)[value] & index.all(kind)
    made_of = INDEXED[kind][name].querysets()
    return ids([some.filter(value=value).values("item") for some in made_of])


def values_among(kind, name, records):
    """The values that these records have of a facet without rows, perhaps with those of others."""
    index = current()
    return index.values(kind, name) if index else Values(read(INDEXED[kind][name], records))
