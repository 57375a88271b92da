"""The values of each record of a facet: how few records are counted without a look at every value."""

from array import array
from collections import Counter
from itertools import accumulate, chain

from pyroaring import BitMap

# So many records may have changed before all is put together anew.
MOST_CHANGED = 10_000


class Forward:
    """Record → its values, in two arrays: where the values of each begin, and all of them in turn.

    Made of value → bitmap; what has no value (None) is left out. Four bytes a value and a record.
    """

    def __init__(self, bitmaps):
        self.begins, self.values = turned(bitmaps)
        self.size, self.changed = len(self.begins) - 1, {}

    def of(self, record):
        if record in self.changed:
            return self.changed[record]
        if record >= self.size:
            return ()
        return self.values[self.begins[record] : self.begins[record + 1]]

    def numbers(self, records):
        """Value → how many of some records have it."""
        apart = BitMap(self.changed) & records if self.changed else ()
        same = records - apart if apart else records
        if same and same.max() >= self.size:
            same = same & BitMap(range(self.size))
        values, begins = self.values, self.begins
        found = Counter(
            chain.from_iterable([values[begins[one] : begins[one + 1]] for one in same])
        )
        found.update(chain.from_iterable(map(self.changed.__getitem__, apart)))
        return found

    def after(self, put_in, taken_out):
        """As it is with some values more and fewer, both value → records; None after many changes."""
        now = {}
        for value, records in taken_out.items():
            for record in records:
                now.setdefault(record, set(self.of(record))).discard(value)
        for value, records in put_in.items():
            for record in records:
                now.setdefault(record, set(self.of(record))).add(value)
        if len(self.changed) + len(now) > MOST_CHANGED:
            return None
        later = object.__new__(Forward)
        later.begins, later.values, later.size = self.begins, self.values, self.size
        later.changed = self.changed | {
            record: tuple(value for value in values if value is not None)
            for record, values in now.items()
        }
        return later


def turned(bitmaps):
    named = [(value, some) for value, some in bitmaps.items() if value is not None]
    size = 1 + max((some.max() for _, some in named), default=-1)
    numbers = array("I", bytes(4 * size))
    for _, some in named:
        for record in some:
            numbers[record] += 1
    begins = array("I", accumulate(numbers, initial=0))
    places, values = begins[:-1], array("I", bytes(4 * begins[-1]))
    for value, some in named:
        for record in some:
            place = places[record]
            values[place] = value
            places[record] = place + 1
    return begins, values
