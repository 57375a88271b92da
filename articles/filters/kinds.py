"""The kinds of facets: how a value is written in an address, named on a page, and narrows a list.

A facet is made of pairs: querysets with a row for each `item`, the record that the list shows, and
`value`. The same pairs narrow a list and are counted for its links: a count is what its link gives.
"""

import calendar
import re
from typing import NamedTuple

import django_filters
from django import forms
from django.db.models import Q

from articles import facets
from articles.filters.met import named_among
from articles.models import Article, Figure, Measure

MOST_VALUES = 50
NONE = "none"
ID = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)
YEAR = re.compile(r"[1-9][0-9]{3}", re.ASCII)
MONTH = re.compile(r"[1-9][0-9]{3}-(?:0[1-9]|1[0-2])", re.ASCII)


class Name(NamedTuple):
    """What a value is called, under what it is filed, and whether it is a name as a program found it."""

    label: str
    filed: str
    is_candidate: bool = False


class FacetField(forms.Field):
    """Any number of texts from an address → the values among them, at most 50, each once."""

    widget = forms.MultipleHiddenInput

    def __init__(self, facet):
        self.facet = facet
        super().__init__(required=False, label=facet.title)

    def clean(self, texts):
        values = dict.fromkeys(self.facet.parse(text) for text in texts or [])
        return self.facet.resolved([value for value in values if value != ""][:MOST_VALUES])


class Shared:
    """A filter of which each list gets a copy with the same field, as fields keep nothing of a list.

    django-filter copies all of it, and makes a form, for each list; a page has several.
    """

    def __deepcopy__(self, memo):
        self.field  # noqa: B018 - made once, for all copies
        twin = self.__class__.__new__(self.__class__)
        twin.__dict__.update(self.__dict__)
        return twin


class FacetFilter(Shared, django_filters.Filter):
    """One facet. `pairs(filterset)` gives its querysets of `item` and `value`.

    The value None is written “none”, and offered where the facet has a name for it. A facet that
    depends on another means something only with that one's choice. Subclasses say how the other
    values are written and named.
    """

    order = "count"
    is_single = False
    # Of how many results at most all values are shown; None where there are never too many.
    most_results = None

    def __init__(self, title, pairs, none="", depends_on=""):
        super().__init__(label=title)
        self.title, self.pairs_of = title, pairs
        self.none, self.depends_on = none, depends_on

    @property
    def field(self):
        if not hasattr(self, "_field"):
            self._field = FacetField(self)
        return self._field

    def pairs(self):
        """The querysets for this request; none where the facet means nothing in it."""
        return [
            pairs if self.none else pairs.filter(value__isnull=False)
            for pairs in self.pairs_of(self.parent)
        ]

    def filter(self, queryset, chosen):
        pairs = self.pairs_with(chosen) if chosen else []
        if not pairs:
            return queryset
        found = Q()
        for some in pairs:
            found |= Q(pk__in=some.values("item"))
        return queryset.filter(found)

    def pairs_with(self, values):
        """The pairs that have one of these values."""
        return [pairs.filter(self.wanted(values)) for pairs in self.pairs()]

    def wanted(self, values):
        wanted = Q(value__in=[value for value in values if value is not None])
        return wanted | Q(value__isnull=True) if None in values else wanted

    def parse(self, text):
        """The value that a text stands for; the empty string where it stands for none."""
        if text == NONE:
            return None if self.none else ""
        return self.parse_some(text)

    def parse_some(self, text):
        return int(text) if ID.fullmatch(text) else ""

    def resolved(self, values):
        """The values that stand for the given ones; the same unless records have been merged."""
        return values

    def write(self, value):
        return NONE if value is None else str(value)

    def names(self, values):
        """Value → Name for the given values, those without a record among them."""
        known = self.names_of([value for value in values if value is not None])
        known[None] = Name(self.none, "")
        return {
            value: known.get(value) or Name(f"number {value}, not in the archive", "")
            for value in values
        }


class FigureFacet(FacetFilter):
    """Its pairs also know which figure is `stored`: one of those chosen, or merged into one."""

    def wanted(self, values):
        wanted = super().wanted(values)
        if None in values:
            return wanted
        stored = Figure.objects.with_merged(values).values("pk")
        # The value is worked out for each row; the stored figure is looked up in its index.
        return wanted & Q(stored__in=stored)

    def resolved(self, values):
        """A figure that readers do not meet is as one that does not exist, whatever became of it."""
        if not values:
            return values
        roots = facets.remembered("roots", roots_of, values)
        return list(dict.fromkeys(roots.get(value, value) for value in values))

    def names_of(self, values):
        return facets.remembered("figures", names_of_figures, values) if values else {}


def roots_of(ids):
    """Those of some figures that were merged into one that is shown → that one."""
    merged = Figure.objects.filter(pk__in=ids, merged_into__isnull=False)
    merged = merged.exclude(merged_into__in=Figure.objects.hidden())
    return dict(merged.order_by().values_list("pk", "merged_into"))


def names_of_figures(ids):
    shown = named_among(ids)
    return {one.pk: Name(one.name, one.sort_name, one.is_candidate) for one in shown}


class ArticleFacet(FacetFilter):
    # Nearly every statement may have an article of its own, and all are named to put them in order.
    most_results = 5_000

    def names_of(self, values):
        shown = Article.objects.public().filter(pk__in=values)
        articles = shown.only("headline", "begins", "deck", "access", "for_readers")
        return {article.pk: Name(article.title, article.slug) for article in articles}


class MeasureFacet(FacetFilter):
    def names_of(self, values):
        shown = Measure.objects.public().filter(pk__in=values)
        return {one.pk: Name(one.name, one.filed) for one in shown}


class ChoiceFacet(FacetFilter):
    """A few fixed values, shown in their own order."""

    order = "fixed"

    def __init__(self, title, pairs, choices, depends_on=""):
        super().__init__(title, pairs, depends_on=depends_on)
        self.labels = {str(value): label for value, label in choices}

    def parse_some(self, text):
        return text if text in self.labels else ""

    def names_of(self, values):
        places = list(self.labels)
        return {
            value: Name(capital(self.labels[value]), f"{places.index(value):03}")
            for value in values
        }


class YearFacet(FacetFilter):
    order = "newest"

    def parse_some(self, text):
        return int(text) if YEAR.fullmatch(text) else ""

    def names_of(self, values):
        return {year: Name(str(year), str(year)) for year in values}


class MonthFacet(FacetFilter):
    """A month is the number 202410 in the database and 2024-10 in an address."""

    order = "newest"

    def parse_some(self, text):
        return int(text.replace("-", "")) if MONTH.fullmatch(text) else ""

    def write(self, value):
        return NONE if value is None else f"{value // 100:04}-{value % 100:02}"

    def names_of(self, values):
        return {
            month: Name(f"{calendar.month_name[month % 100]} {month // 100}", str(month))
            for month in values
        }


def capital(text):
    return text[:1].upper() + text[1:]
