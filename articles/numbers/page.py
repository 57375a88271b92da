"""The page of a measure: its numbers in order of time, one drawing a unit, some at a time."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from django.core.paginator import Paginator

from articles.drawings.scales import number_scale
from articles.models import Figure
from articles.models.coverage import counted
from articles.numbers.restated import is_checked
from articles.numbers.rows import moments_of, rows_of
from articles.numbers.sentences import sentences_on
from articles.numbers.shapes import Overview, key_to

AT_ONCE = 25
UNDATED = "undated"


@dataclass
class Section:
    """The numbers of one unit, on one scale; `moments` and `undated` are those on this page."""

    unit: str
    all_given: list
    number: int
    moments: list = field(default_factory=list)
    undated: list = field(default_factory=list)

    @property
    def title(self):
        return f"In {self.unit}" if self.unit else "Counted"

    @property
    def placed(self):
        """Those that have a value; “dozens” has none."""
        return [given for given in self.all_given if given.low is not None]

    @cached_property
    def scale(self):
        bounds = [bound for given in self.placed for bound in (given.low, given.high)]
        return number_scale(bounds) if bounds else None

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


@dataclass(frozen=True, slots=True)
class YearLink:
    """Where the numbers of a year begin."""

    label: str
    page: int
    section: int


class NumbersPage:
    """One page of what is given for a measure. `number` is a page's, as an address gives it."""

    def __init__(self, all_given, number=1):
        self.all_given = all_given
        self.sections = sections_of(all_given)
        self.in_order = [
            (section, given) for section in self.sections for given in section.all_given
        ]
        self.page = Paginator(self.in_order, AT_ONCE).get_page(number)
        for section, pairs in groupby(self.page, key=lambda pair: pair[0]):
            rows = rows_of([given for _, given in pairs], section.scale)
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
        return sentences_on(self.all_given, Figure.objects.in_bulk)

    @property
    def coverage(self):
        """“5 numbers, given 8 times in 4 articles, by 2 speakers known by name.”"""
        places = [place for given in self.all_given for place in given.places]
        speakers = {pk for given in self.all_given for pk in given.speakers}
        numbers, articles = len(self.all_given), len({place.article_id for place in places})
        times = f"given {len(places):,} times" if len(places) > numbers else "each given once,"
        given = f", {times} in" if numbers > 1 or len(places) > 1 else ", given once in"
        by = f", by {counted(len(speakers), 'speaker')} known by name" if speakers else ""
        return f"{counted(numbers, 'number')}{given} {counted(articles, 'article')}{by}."

    @property
    def checked(self):
        """“None of them is checked by an editor.”"""
        checked = sum(is_checked(given.shown) for given in self.all_given)
        if len(self.all_given) == 1:
            return f"It is {'' if checked else 'not '}checked by an editor."
        verb = "are" if checked > 1 else "is"
        return f"{f'{checked:,}' if checked else 'None'} of them {verb} checked by an editor."

    @property
    def has_statements(self):
        return any(place.claim_id for given in self.all_given for place in given.places)

    @property
    def key(self):
        return key_to(self.all_given)

    @property
    def years(self):
        """The page on which each year begins, where there are several pages."""
        first = {}
        for place, (section, given) in enumerate(self.in_order):
            year = str(given.day.first.year) if given.day.first else UNDATED
            first.setdefault((section.number, year), place // AT_ONCE + 1)
        return [YearLink(year, page, number) for (number, year), page in first.items()]

    @cached_property
    def overview(self):
        """All dated numbers of the largest section, where this page shows only some."""
        if not self.page.has_other_pages():
            return None
        placed = [given for given in self.sections[0].placed if given.day.first]
        return Overview(placed, self.sections[0].scale) if placed else None


def sections_of(all_given):
    """One a unit that keeps its numbers apart, the one with most numbers first."""
    by_unit = defaultdict(list)
    for given in all_given:
        by_unit[given.value.unit].append(given)
    ordered = sorted(by_unit.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [Section(unit, some, number) for number, (unit, some) in enumerate(ordered, 1)]
