"""A list as a page shows it: one part of it, what it is narrowed by, and the ways on from there."""

from functools import cached_property

from django.core.paginator import Paginator

from articles import facets
from articles.filling import Fixed, filled
from articles.filters import ReaderFilter
from articles.models.coverage import counted
from articles.views.paging import Paged, Way

LETTER = "letter"
SETTINGS = ("sort", "size")
VALUE = "components/facet_value.html"
SHOWN = (
    *("one", "words", "counted", "is_of_many", "number", "start", "position", "shows_unchecked"),
    *("choices", "everything", "left_out", "kept_at", "orders", "sizes", "hidden", "further"),
    *("facets", "previous", "next", "pages", "csv", "json_lines", "atom"),
)


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
    def counted(self):
        """“1,204 articles”."""
        return counted(self.count, self.noun)

    @property
    def is_of_many(self):
        return self.count > 1

    @property
    def number(self):
        """Of the page, where it is not the first."""
        return f"{self.page.number}" if self.page.number > 1 else ""

    @property
    def start(self):
        """The place of the first record on the page."""
        return f"{self.page.start_index()}"

    @property
    def one(self):
        return self.noun.partition(",")[0]

    @property
    def position(self):
        """“2 of 1,204”; empty where there is one."""
        if not self.page.has_other_pages():
            return ""
        return f"{self.page.number:,} of {self.page.paginator.num_pages:,}"

    @property
    def shows_unchecked(self):
        return getattr(self.filterset, "shows_unchecked", False)

    @cached_property
    def all_facets(self):
        return facets.facets_of(self.filterset)

    @cached_property
    def facets(self):
        """The facets beside the list; the letters stand above it."""
        return [with_rows(facet) for facet in self.all_facets if facet.name != LETTER]

    @property
    def letters(self):
        return next((facet for facet in self.all_facets if facet.name == LETTER), None)

    @property
    def further(self):
        """Links to the facets that are not counted beside the list."""
        known = self.filterset.facets if self.count else {}
        return [
            Way(Fixed(known[name].title), self.filterset.link(all=name))
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
            Way(
                Fixed(label),
                self.filterset.link(sort=None if name == default else name),
                name == chosen,
            )
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

    def shown(self):
        """All of it that pages of articles and statements say."""
        return {name: getattr(self, name) for name in SHOWN}

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


def with_rows(facet):
    """A facet as `components/facet.html` takes it."""
    return facet.shown() | {"title": Fixed(facet.title), "rows": filled(VALUE, facet.values)}
