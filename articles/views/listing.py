"""A list as a page shows it: one part of it, what it is narrowed by, and the ways on from there."""

from functools import cached_property

from django.core.paginator import Paginator

from articles import facets
from articles.filters import ReaderFilter
from articles.views.paging import Paged, Way

LETTER = "letter"
SETTINGS = ("sort", "size")


class Listing(Paged):
    """`filterset` narrows; `records` is what is paged through; `noun` is “one” or “one,many”."""

    def __init__(self, request, filterset: ReaderFilter, noun, records=None):
        self.filterset, self.noun = filterset, noun
        self.words = filterset.words
        self.records = filterset.qs if records is None else records
        self.asked = request.GET.get("page")

    @cached_property
    def page(self):
        """The page that was asked for; the last one for a number beyond it."""
        return Paginator(self.records, self.filterset.chosen["size"]).get_page(self.asked)

    @property
    def count(self):
        return self.page.paginator.count

    @property
    def one(self):
        return self.noun.partition(",")[0]

    @property
    def position(self):
        """“2 of 1,204”."""
        return f"{self.page.number:,} of {self.page.paginator.num_pages:,}"

    @cached_property
    def counted(self):
        return facets.facets_of(self.filterset)

    @property
    def facets(self):
        """The facets beside the list; the letters stand above it."""
        return [facet for facet in self.counted if facet.name != LETTER]

    @property
    def letters(self):
        return next((facet for facet in self.counted if facet.name == LETTER), None)

    @property
    def further(self):
        """Links to the facets that are not counted beside the list."""
        known = self.filterset.facets if self.count else {}
        return [
            Way(known[name].title, self.filterset.link(all=name))
            for name in self.filterset.rare
            if name in known
        ]

    @cached_property
    def choices(self):
        return facets.choices(self.filterset)

    @property
    def everything(self):
        """The address of the whole list, in the order and the size that were chosen."""
        chosen = [name for name in self.filterset.chosen if name not in (*SETTINGS, "names")]
        return self.filterset.link(**dict.fromkeys(chosen))

    @property
    def kept_at(self):
        """What the address of the list adds to that of all, however it is shown and leafed through."""
        return self.filterset.link(**dict.fromkeys(SETTINGS)).removesuffix("?")

    @property
    def orders(self):
        chosen, default = self.filterset.chosen["sort"], self.filterset.filters["sort"].default
        return [
            Way(label, self.filterset.link(sort=None if name == default else name), name == chosen)
            for name, (label, _) in self.filterset.orders.items()
        ]

    @property
    def sizes(self):
        """Links to longer and shorter pages; none where the shortest holds everything."""
        filter_ = self.filterset.filters["size"]
        if self.count <= min(filter_.SIZES):
            return []
        return [
            Way(
                str(size),
                self.filterset.link(size=None if size == filter_.default else size),
                size == self.filterset.chosen["size"],
            )
            for size in filter_.SIZES
        ]

    @property
    def hidden(self):
        """What the search form must carry along."""
        return self.filterset.hidden("q")

    @property
    def left_out(self):
        return self.filterset.left_out

    def at(self, number):
        return self.filterset.link(page=None if number == 1 else number)

    @property
    def csv(self):
        return self.filterset.link(format="csv")

    @property
    def json_lines(self):
        return self.filterset.link(format="jsonl")

    @property
    def atom(self):
        """The feed of what came in last; it has neither order nor size of its own."""
        return self.filterset.link(sort=None, size=None, format="atom")
