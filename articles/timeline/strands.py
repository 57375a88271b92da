"""The entries of a timeline: statements, and articles that name the figure, as the index has them."""

from functools import cached_property

from pyroaring import BitMap

from articles import facets
from articles.facets import ARTICLES, STATEMENTS
from articles.models.said import Placed, placed
from articles.timeline.choice import Show


class Strand:
    """Entries of one sort. `kind` says of which records `records` are the numbers, as facets have them."""

    def __init__(self, show, kind, records):
        self.show, self.kind, self.records = show, kind, records
        self._values, self._numbers = {}, {}

    @property
    def is_naming(self):
        return self.kind == ARTICLES

    def values(self, name):
        """The values of a facet; none of one that such records do not have."""
        if name not in self._values:
            self._values[name] = facets.values_among(self.kind, name, self.records)
        return self._values[name]

    def numbers(self, name, records):
        """Value of a facet → how many of these records have it; asked again, it is not counted again."""
        known = self._numbers.get(name)
        if known is None or known[0] != records:
            known = self._numbers[name] = records, self.values(name).numbers(records)
        return known[1]

    @cached_property
    def grounds(self):
        """(on what ground it stands under its day, how precisely that is known) → entries."""
        found = {}
        for value, some in self.values(facets.HOW_DATED[self.kind]).bitmaps.items():
            known = facets.how_dated(self.kind, value)
            ground = _ground_of_article if self.is_naming else _ground_of_statement
            key = ground(known), known.precision
            found[key] = found.get(key, BitMap()) | some & self.records
        return {key: some for key, some in found.items() if some}

    @cached_property
    def by_precision(self):
        """How precisely its day is known → entries; of the undated, the empty string."""
        found = {}
        for (_, precision), some in self.grounds.items():
            found[precision] = found.get(precision, BitMap()) | some
        return found

    @cached_property
    def dated(self):
        return self.records - self.values("year")[None]

    def outermost_day(self, some, is_latest):
        """The first, or the last, day on which one of these stands; None where none is dated."""
        days, years = self.values("day"), self.values("year")
        return facets.outermost_day(days, years, some, is_latest)[0]


def _ground_of_statement(filed):
    return placed(filed.dated_from, filed.bound)


def _ground_of_article(covered):
    return Placed.BY_ARTICLE if covered.precision else Placed.NOWHERE


def strands(figure):
    """All that there is of a figure."""
    pk = figure.pk
    said = facets.records_with(STATEMENTS, "speaker", pk)
    found = [Strand(Show.SAID, STATEMENTS, said)]
    if not figure.is_person:
        others = facets.records_with(STATEMENTS, "said_by_others", pk)
        found.append(Strand(Show.PEOPLE, STATEMENTS, others - said))
    return [*found, Strand(Show.NAMED, ARTICLES, facets.records_with(ARTICLES, "mentioned", pk))]
