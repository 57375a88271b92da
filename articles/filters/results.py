"""The results of a list, a part at a time: from the index where it knows the list, else by SQL."""

from articles import facets


def results(filterset, prepare, prepare_rows=None):
    """What a list is paged through; `prepare` loads with the records what a file shows of them,
    `prepare_rows` what a page does, where that is less.
    """
    prepare_rows = prepare_rows or prepare
    if filterset.ids() is None or not facets.knows_order(filterset):
        return prepare(filterset.qs)
    return Results(filterset, prepare, prepare_rows)


class Results:
    """A paginator counts it and takes slices of it; a file goes through all of it."""

    def __init__(self, filterset, prepare, prepare_rows):
        self.filterset, self.prepare, self.prepare_rows = filterset, prepare, prepare_rows

    def count(self):
        return self.filterset.number

    def __len__(self):
        return self.filterset.number

    def __getitem__(self, part):
        """What was taken away since the index was looked at is left out."""
        ids = facets.ids_between(self.filterset, part.start, part.stop)
        known = self.prepare_rows(self.filterset.queryset.filter(pk__in=ids)).order_by()
        records = {record.pk: record for record in known}
        return [records[pk] for pk in ids if pk in records]

    def iterator(self, chunk_size):
        return self.prepare(self.filterset.qs).iterator(chunk_size=chunk_size)
