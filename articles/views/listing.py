"""A list as a page shows it: one part of it, what it is narrowed by, and the ways on from there."""

from functools import cached_property

from django.core.paginator import Paginator

from articles import facets
from articles.filling import Fixed, filled
from articles.filters import ReaderFilter, Results
from articles.filters.narrowing import BEST, MOST_LEFT_OUT, SETTINGS, shown
from articles.views.paging import Paged, Stretch, Way, stretch

LETTER = "letter"
AFTER, BEFORE = WAYS = ("after", "before")
VALUE = "components/facet_value.html"
SHOWN = (
    *("one", "words", "counted", "is_of_many", "part", "start", "position", "shows_unchecked"),
    *(
        "choices",
        "everything",
        "left_out",
        "kept_at",
        "orders",
        "order_note",
        "sizes",
        "hidden",
        "further",
    ),
    *("facets", "previous", "next", "pages", "csv", "json_lines", "atom"),
)


class Listing(Paged):
    """`filterset` narrows; `records` is what is paged through; `noun` is “one” or “one,many”."""

    def __init__(self, request, filterset: ReaderFilter, noun, records=None):
        self.filterset, self.noun = filterset, noun
        self.words = filterset.words
        self.records = filterset.qs if records is None else records
        self.asked = request.GET

    @cached_property
    def page(self):
        """The page that was asked for; the last one for a number beyond it."""
        paginator = Paginator(self.records, self.filterset.chosen["size"])
        for way, text in self.places.items():
            first, last = getattr(self.records, way)(text, paginator.per_page)
            if first < last:
                return stretch(first, last, paginator)
            return paginator.get_page(paginator.num_pages if way == AFTER else 1)
        return paginator.get_page(self.asked.get("page"))

    @cached_property
    def places(self):
        """Which place the page goes on from, after it or before it, where the address tells one."""
        asked = [(way, self.asked.get(way)) for way in WAYS]
        if not isinstance(self.records, Results):
            return {}
        return {way: text for way, text in asked if text and self.records.place_in(text)}

    @property
    def is_of_many(self):
        return self.count > 1

    @property
    def part(self):
        """Which part of the list the page is, where it is not the first: “page 3”."""
        return self.position.partition(" of ")[0] if self.start != "1" else ""

    @property
    def start(self):
        """The place of the first record on the page."""
        return f"{self.page.start_index()}"

    @property
    def one(self):
        return self.noun.partition(",")[0]

    @property
    def position(self):
        """“page 2 of 1,204”, “48 to 67 of them” where it begins between; empty where there is one."""
        if not self.page.has_other_pages():
            return ""
        if isinstance(self.page, Stretch):
            return f"{self.page.first + 1:,} to {self.page.last:,} of them"
        return f"page {self.page.number:,} of {self.page.paginator.num_pages:,}"

    @property
    def shows_unchecked(self):
        return getattr(self.filterset, "shows_unchecked", False)

    @cached_property
    def all_facets(self):
        return facets.facets_of(self.filterset)

    @cached_property
    def facets(self):
        """The facets beside the list; the letters stand above it."""
        return facets.remembered_of_all("facets", self.filterset, self.made_facets)

    def made_facets(self):
        return [with_rows(facet) for facet in self.all_facets if facet.name != LETTER]

    @property
    def letters(self):
        return next((facet for facet in self.all_facets if facet.name == LETTER), None)

    @property
    def further(self):
        """Links to the facets that are not counted beside the list."""
        return [
            Way(Fixed(self.filterset.facets[name].title), self.filterset.link(all=name))
            for name in self.filterset.rare
            if self.count and self.filterset.shows_all_of(name)
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
        here, default = self.filterset.order, self.filterset.default("sort")
        return [
            Way(
                Fixed(label),
                self.filterset.link(sort=None if name == default else name),
                name == here,
            )
            for name, (label, _) in self.filterset.orders.items()
            if name != BEST or self.filterset.can_rank
        ]

    @property
    def order_note(self):
        """Why the best do not stand first, where words are looked for and no other order is chosen."""
        if self.filterset.chosen["sort"] != BEST or self.filterset.order == BEST:
            return ""
        return (
            f"Too many to put the best first: {self.filterset.orders[self.filterset.order][0]}. "
            f"Narrow them to {self.filterset.most_ranked} or fewer to see the best first."
        )

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
        """Sentences on what of the address was not understood."""
        sentences = self.filterset.left_out
        if isinstance(self.records, Results):
            told = [
                text for way in WAYS if (text := self.asked.get(way)) and way not in self.places
            ]
            sentences = [*sentences, *(f"{shown(text)} is no place in this list." for text in told)]
        return sentences[:MOST_LEFT_OUT]

    def shown(self):
        """All of it that pages of articles and statements say."""
        return {name: getattr(self, name) for name in SHOWN}

    def at(self, number):
        return self.filterset.link(page=None if number == 1 else number)

    @property
    def previous(self):
        return self.beside(BEFORE, 0) or super().previous

    @property
    def next(self):
        return self.beside(AFTER, -1) or super().next

    def beside(self, way, which):
        """The address of what stands before, or after, one of the records that are shown."""
        goes_on = self.page.has_next() if way == AFTER else self.page.has_previous()
        if not goes_on or not isinstance(self.records, Results) or not self.page.object_list:
            return ""
        return self.filterset.link(**{way: self.records.place_of(self.page.object_list[which])})

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
