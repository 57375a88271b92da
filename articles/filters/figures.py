"""The lists of people and of organizations, and that of measures."""

from django.db.models import Count, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce

from articles.extraction.folding import fold_name
from articles.facets import ORGANIZATIONS, PEOPLE, pairs
from articles.facets.met import met_figures
from articles.filters.kinds import ChoiceFacet
from articles.filters.narrowing import (
    ReaderFilter,
    SettingFilter,
    SizeFilter,
    SortFilter,
    WordsFilter,
)
from articles.models import Figure, Measure
from articles.models.figure import OrganizationType
from articles.models.order import Bytewise
from articles.models.readers import as_recorded
from articles.models.review import Review


def figures_named(words):
    """The ids of figures with such a name, and of those into which one that has it was merged."""
    named = Figure.objects.named_like(words).order_by()
    return named.values(root=Coalesce("merged_into", "pk"))


def measures_named(words):
    measures = Measure.objects.filter(as_recorded()).order_by()
    for word in fold_name(words).split():
        measures = measures.filter(key__contains=word)
    return measures.values("pk")


def by_statements(figures):
    """Those with most statements first, in which they speak or somebody speaks for them."""
    voices = pairs.voices().filter(statement__is_statement=True)
    said = voices.alias(
        by=pairs.met_by_readers("speaker"), on_behalf=pairs.met_by_readers("speaks_for")
    ).filter(Q(by=OuterRef("pk")) | Q(on_behalf=OuterRef("pk")))
    counted = said.values(all=Value(1)).annotate(number=Count("statement", distinct=True))
    number = Coalesce(Subquery(counted.values("number")), 0)
    return figures.alias(said=number).order_by("-said", Bytewise("sort_name"), "pk")


class LetterFacet(ChoiceFacet):
    """The letter under which a figure is filed; a reader looks at one at a time."""

    is_single = True

    def __init__(self):
        choices = [(letter, letter.upper()) for letter in pairs.LETTERS]
        super().__init__("Letter", pairs.letters, [*choices, (pairs.NO_LETTER, "#")])


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
            "statements": ("most statements first", by_statements),
        }
    )
    size = SizeFilter(default=100)


class PersonFilter(FigureFilter):
    indexed = PEOPLE

    names = UncheckedNames()

    def __init__(self, data=None):
        super().__init__(data, met_figures(PEOPLE))

    @property
    def left_out_by_settings(self):
        return {} if self.shows_unchecked else {"checked": [Review.FOUND]}

    def with_unchecked(self):
        return self.at(self.link(names=UncheckedNames.TOO))

    @property
    def shows_unchecked(self):
        return self.chosen["names"] == UncheckedNames.TOO


class OrganizationFilter(FigureFilter):
    indexed = ORGANIZATIONS

    type = ChoiceFacet(
        "Sort of organization", pairs.of_figures(F("type")), OrganizationType.choices
    )

    def __init__(self, data=None):
        super().__init__(data, met_figures(ORGANIZATIONS))


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
