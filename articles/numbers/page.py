"""The page of a measure: its numbers in order of time, one drawing a unit, some at a time."""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from django.core.paginator import Paginator

from articles.drawings.scales import NumberScale
from articles.models import Figure
from articles.numbers.restated import given_at
from articles.numbers.rows import moments_of, rows_of
from articles.numbers.sentences import with_figures
from articles.numbers.whole import AT_ONCE


@dataclass
class Section:
    """The numbers of one unit, on one scale; `moments` and `undated` are those on this page."""

    unit: str
    number: int
    scale: NumberScale | None
    moments: list = field(default_factory=list)
    undated: list = field(default_factory=list)

    @property
    def title(self):
        return f"In {self.unit}" if self.unit else "Counted"

    @property
    def scale_in_words(self):
        if self.scale.is_logarithmic:
            return (
                "The numbers differ so much that the scale is drawn together: the same step to the right"
                " is the same number of times more, not the same number more."
            )
        begins = " and begins at nought" if self.scale.low == 0 else ""
        return f"The scale is even{begins}."

    @property
    def rows(self):
        return [row for moment in self.moments for row in moment.rows] + self.undated


class NumbersPage:
    """One page of what is given for a measure. `number` is a page's, as an address gives it."""

    def __init__(self, whole, number=1):
        self.whole = whole
        self.sections = [
            Section(unit.name, place, unit.scale) for place, unit in enumerate(whole.units, 1)
        ]
        in_order = [
            (section, pk)
            for section, unit in zip(self.sections, whole.units, strict=True)
            for pk in unit.shown
        ]
        self.page = Paginator(in_order, AT_ONCE).get_page(number)
        given = given_at(whole.places([pk for _, pk in self.page]))
        for section, pairs in groupby(self.page, key=lambda pair: pair[0]):
            rows = rows_of([given[pk] for _, pk in pairs if pk in given], section.scale)
            section.moments = moments_of([row for row in rows if row.given.day.first])
            section.undated = [row for row in rows if row.given.day.first is None]

    @property
    def shown(self):
        return [section for section in self.sections if section.rows]

    @property
    def rows(self):
        return [row for section in self.sections for row in section.rows]

    @property
    def has_units(self):
        return len(self.sections) > 1

    @cached_property
    def sentences(self):
        return with_figures(self.whole.sentences, Figure.objects.in_bulk)
