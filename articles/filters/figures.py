"""The lists of people and of organizations, and that of measures."""

from django.db.models import Case, F, Value, When
from django.db.models.functions import Coalesce, Lower, Substr

from articles.extraction.folding import fold_name
from articles.filters.kinds import ChoiceFacet
from articles.filters.met import met_figures
from articles.filters.narrowing import (
    ReaderFilter,
    SettingFilter,
    SizeFilter,
    SortFilter,
    WordsFilter,
)
from articles.models import Figure, Measure
from articles.models.figure import OrganizationType
from articles.models.readers import as_recorded

LETTERS = "abcdefghijklmnopqrstuvwxyz"
OTHER = "other"


def figures_named(words):
    """The ids of figures with such a name, and of those into which one that has it was merged."""
    named = Figure.objects.named_like(words).order_by()
    return named.values(root=Coalesce("merged_into", "pk"))


def measures_named(words):
    measures = Measure.objects.filter(as_recorded()).order_by()
    for word in fold_name(words).split():
        measures = measures.filter(key__contains=word)
    return measures.values("pk")


def letters(filterset):
    first = Lower(Substr("sort_name", 1, 1))
    figures = Figure.objects.order_by().annotate(first=first)
    letter = Case(When(first__in=list(LETTERS), then=F("first")), default=Value(OTHER))
    return [figures.values(item=F("pk"), value=letter)]


class LetterFacet(ChoiceFacet):
    """The letter under which a figure is filed; a reader looks at one at a time."""

    is_single = True

    def __init__(self):
        choices = [(letter, letter.upper()) for letter in LETTERS]
        super().__init__("Letter", letters, [*choices, (OTHER, "#")])


class UncheckedNames(SettingFilter):
    """Whether people whom a program found and nobody has checked are listed too."""

    LEFT_OUT, TOO = "checked", "all"

    def __init__(self):
        super().__init__("Names that nobody has checked", (self.LEFT_OUT, self.TOO))

    def filter(self, figures, value):
        return figures if value == self.TOO else figures.without_unchecked_people()


class FigureFilter(ReaderFilter):
    """What the lists of people and of organizations have in common."""

    q = WordsFilter(figures_named)
    letter = LetterFacet()
    sort = SortFilter(
        {
            "name": ("A to Z", lambda figures: figures.in_alphabetical_order()),
            "statements": (
                "most statements first",
                lambda figures: figures.in_alphabetical_order(),
            ),
        }
    )
    size = SizeFilter(default=100)


class PersonFilter(FigureFilter):
    names = UncheckedNames()

    def __init__(self, data=None, queryset=None):
        super().__init__(data, met_figures().people() if queryset is None else queryset)

    def with_unchecked(self):
        return self.at(self.link(names=UncheckedNames.TOO))

    @property
    def shows_unchecked(self):
        return self.chosen["names"] == UncheckedNames.TOO


def types(filterset):
    return [Figure.objects.order_by().values(item=F("pk"), value=F("type"))]


class OrganizationFilter(FigureFilter):
    type = ChoiceFacet("Sort of organization", types, OrganizationType.choices)

    def __init__(self, data=None, queryset=None):
        super().__init__(data, met_figures().organizations() if queryset is None else queryset)


class MeasureFilter(ReaderFilter):
    """By name; how often each is given, and so which are listed, the list itself knows."""

    q = WordsFilter(measures_named)
    sort = SortFilter(
        {
            "times": ("most numbers first", lambda measures: measures.in_alphabetical_order()),
            "name": ("A to Z", lambda measures: measures.in_alphabetical_order()),
        }
    )
    size = SizeFilter(default=50)

    def __init__(self, data=None, queryset=None):
        super().__init__(data, Measure.objects.public() if queryset is None else queryset)
