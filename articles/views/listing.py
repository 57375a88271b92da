"""A list as a page shows it: one part of it, what it is narrowed by, and the ways on from there."""

from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Paginator

from articles import facets
from articles.filters import ReaderFilter

LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Chip:
    """Something chosen, and the address without it."""

    title: str
    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Way:
    """A link to a state near this one."""

    label: str
    href: str
    is_here: bool = False


class Listing:
    """`filterset` narrows; `records` is what is paged through; `noun` is “one” or “one,many”."""

    def __init__(self, request, filterset: ReaderFilter, noun, at_once, records=None):
        self.filterset, self.noun = filterset, noun
        self.words = filterset.words
        records = filterset.qs if records is None else records
        self.page = Paginator(records, at_once).get_page(request.GET.get("page"))
        self.count = self.page.paginator.count

    @property
    def one(self):
        return self.noun.partition(",")[0]

    @cached_property
    def facets(self):
        return facets.facets_of(self.filterset)

    @property
    def narrowing(self):
        """The facets beside the list; the letters stand above it."""
        return [facet for facet in self.facets if facet.name != LETTER]

    @property
    def letters(self):
        return next((facet for facet in self.facets if facet.name == LETTER), None)

    @cached_property
    def chips(self):
        """All that narrows the list, words first."""
        words = [Chip("Words", self.words, self.filterset.link(q=None))] if self.words else []
        return words + [
            Chip(facet.title, value.label, value.href)
            for facet in self.facets
            for value in facet.chosen
        ]

    @property
    def everything(self):
        """The address of the whole list, in the order that was chosen."""
        return self.filterset.link(**dict.fromkeys(self.filterset.chosen, None))

    @property
    def kept_at(self):
        """What the address of the list adds to that of all, however it is sorted and leafed through."""
        return self.filterset.link(sort=None).removesuffix("?")

    @property
    def orders(self):
        chosen = self.filterset.chosen.get("sort")
        first = next(iter(self.filterset.orders), None)
        return [
            Way(label, self.filterset.link(sort=None if name == first else name), name == chosen)
            for name, (label, _) in self.filterset.orders.items()
        ]

    @property
    def hidden(self):
        """What the search form must carry along."""
        return self.filterset.hidden("q")

    @property
    def left_out(self):
        return self.filterset.left_out

    @property
    def previous(self):
        return self.at(self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next(self):
        return self.at(self.page.number + 1) if self.page.has_next() else ""

    @property
    def pages(self):
        """Links to the first, the last and the pages around this one; None for a gap."""
        paginator, here = self.page.paginator, self.page.number
        return [
            None
            if number == paginator.ELLIPSIS
            else Way(str(number), self.at(number), number == here)
            for number in paginator.get_elided_page_range(here, on_each_side=1, on_ends=1)
        ]

    def at(self, number):
        return self.filterset.link(page=None if number == 1 else number)

    def in_format(self, name):
        return self.filterset.link(format=name)

    @property
    def csv(self):
        return self.in_format("csv")

    @property
    def json_lines(self):
        return self.in_format("jsonl")
