"""The results of a list, a part at a time: from the index where it knows the list, else by SQL."""

from functools import cached_property

from articles import facets
from articles.filters.narrowing import BEST
from articles.models.parts import in_parts


def results(filterset, prepare, rows=None):
    """What a list is paged through; `prepare` loads with the records what a file shows of them.

    `rows` gives the records with some ids and what a page shows of them, where that is less.
    """
    if filterset.order == BEST:
        return Ranked(filterset, prepare, rows)
    if filterset.ids() is None or not facets.knows_order(filterset):
        return prepare(filterset.qs)
    if filterset.indexed in facets.NAMES:
        return Figures(filterset, prepare, rows)
    in_order = Results if facets.knows_places(filterset) else InOrder
    return in_order(filterset, prepare, rows)


class Listed:
    """A paginator counts it and takes slices of it; a file goes through all of it."""

    def __init__(self, filterset, prepare, rows):
        self.filterset, self.prepare, self.rows = filterset, prepare, rows or self.prepared

    def count(self):
        return self.filterset.number

    def __len__(self):
        return self.filterset.number

    def __getitem__(self, part):
        """What was taken away since the index was looked at is left out."""
        return in_turn(self.ids_between(part.start, part.stop), self.rows)

    def prepared(self, ids):
        known = self.prepare(self.filterset.queryset.filter(pk__in=ids)).order_by()
        return {record.pk: record for record in known}


def in_turn(ids, rows):
    records = rows(ids)
    return [records[pk] for pk in ids if pk in records]


class Ranked(Listed):
    """The few results of a search, best first."""

    @cached_property
    def ids(self):
        return self.filterset.best_first()

    def ids_between(self, first, last):
        return self.ids[first:last]

    def iterator(self, chunk_size):
        return iter(in_turn(self.ids, self.prepared))


class InOrder(Listed):
    """Results in an order of the index."""

    def ids_between(self, first, last):
        return facets.ids_between(self.filterset, first, last)

    def iterator(self, chunk_size):
        return self.prepare(self.filterset.qs).iterator(chunk_size=chunk_size)


class Figures(InOrder):
    """In the order of their names, or of what they said, which only the index knows at once."""

    def iterator(self, chunk_size):
        for some in in_parts(self.ids_between(0, len(self)), chunk_size):
            yield from in_turn(some, self.rows)


class Results(InOrder):
    """The same, where an address can name each place in the order."""

    def place_of(self, record):
        """As an address writes it, to go on from there."""
        return facets.place_of(self.filterset, record)

    def place_in(self, text):
        """None where the text tells no place in this order."""
        return facets.place_in(self.filterset, text)

    def after(self, text, size):
        """From which result to which a page goes that begins behind a place."""
        first = facets.number_before(self.filterset, self.place_in(text), with_it=True)
        return first, min(first + size, len(self))

    def before(self, text, size):
        """The same of a page that ends before a place."""
        last = facets.number_before(self.filterset, self.place_in(text))
        return max(last - size, 0), last
