"""Filters of lists in the admin that stay small in a large archive."""

import re
from datetime import date, datetime, time
from functools import reduce
from operator import or_

from django.apps import apps
from django.contrib import admin
from django.db import models
from django.db.models import Exists, Max, Min, OuterRef, Q
from django.utils.dates import MONTHS
from django.utils.timezone import make_aware

from articles.models import Accession, Article, Claim, Figure, Measure
from articles.models.review import Review, Reviewed
from articles.models.waiting import left_to_check

LONGEST_ID = 18


class OneRecord(admin.SimpleListFilter):
    """“Of this article”: shown only where a link has set it, so that it can be seen and undone."""

    model = None
    paths = ()

    def lookups(self, request, model_admin):
        value = self.value() or ""
        if not is_number(value):
            return []
        return [(value, str(record)[:80]) for record in self.model.objects.filter(pk=value)]

    def queryset(self, request, queryset):
        if not self.value():
            return queryset
        meant = self._meant()
        return queryset.filter(reduce(or_, [Q(**{f"{path}__in": meant}) for path in self.paths]))

    def _meant(self):
        """A person or an organization with all that was merged into it."""
        if self.model is not Figure:
            return [self.value()]
        return Figure(pk=self.value()).with_merged()


def one(model, name, *paths, title=None):
    """A filter for the records that belong to one article, figure, … given by its id."""
    return type(
        f"One{name.capitalize()}",
        (OneRecord,),
        {"model": model, "title": title or name, "parameter_name": name, "paths": paths or (name,)},
    )


OfAccession = one(Accession, "import", "captures__accession")
OfArticle = one(Article, "article")
OfClaim = one(Claim, "claim")
OfEitherClaim = one(Claim, "claim", "answered", "claim")
OfFigure = one(Figure, "figure", title="person or organization")
OfMeasure = one(Measure, "measure", title="what is counted")
OfOrganization = one(Figure, "organization")
OfPerson = one(Figure, "person")
OfSpeaker = one(Figure, "speaker")
OfWhomItSpeaks = one(Figure, "speaks_for", title="organization spoken for")


def headed(title):
    """A filter for a field of a few values, under a heading in plain words."""

    class Headed(admin.ChoicesFieldListFilter):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.title = title

    return Headed


def whether(title, there, not_there):
    """A filter for a field that may be empty, in words; Django's own says “Empty”, “Not empty”."""

    class Whether(admin.EmptyFieldListFilter):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.title = title

        def choices(self, changelist):
            words = {"1": not_there, "0": there}
            for choice, value in zip(super().choices(changelist), (None, "1", "0"), strict=True):
                yield {**choice, "display": words.get(value, choice["display"])}

    return Whether


class AllValues(admin.AllValuesFieldListFilter):
    """Django's own, with a word for the empty value: a link without words leads nobody."""

    def choices(self, changelist):
        for choice in super().choices(changelist):
            yield {**choice, "display": choice["display"] or "none"}


MOST_LISTED = 60


class PublishedBy(admin.SimpleListFilter):
    """The outlets that the archive has articles of, looked up from the outlets.

    Django's own would read all articles for them. `path` leads from the records to the outlet.
    """

    title = parameter_name = "outlet"
    path = ""

    def lookups(self, request, model_admin):
        merged = Figure.objects.filter(merged_into=OuterRef(OuterRef("pk"))).order_by()
        outlets = Figure.objects.organizations().filter(
            Exists(Article.objects.filter(outlet=OuterRef("pk")))
            | Exists(Article.objects.filter(outlet__in=merged.values("pk"))),
            merged_into=None,
        )
        names = outlets.order_by("sort_name", "pk").values_list("pk", "name")
        listed = dict(names[:MOST_LISTED])
        if is_number(self.value() or ""):
            listed |= dict(names.filter(pk=self.value()))
        return listed.items()

    def queryset(self, request, queryset):
        if not self.value():
            return queryset
        return queryset.filter(**{f"{self.path}__in": Figure(pk=self.value()).with_merged()})


def by_outlet(path):
    return type("ByOutlet", (PublishedBy,), {"path": path})


class StateOfChecking(admin.SimpleListFilter):
    """What still waits is counted and listed as the review queue has it."""

    title, parameter_name = "state of checking", "review__exact"

    def lookups(self, request, model_admin):
        return [(Review.FOUND, "waits to be checked"), *Review.choices[1:]]

    def queryset(self, request, queryset):
        if self.value() == Review.FOUND:
            return left_to_check(queryset)
        return queryset.filter(review=self.value()) if self.value() else queryset


class Merged(admin.SimpleListFilter):
    """Records that are part of another are listed only for who asks for them."""

    title, parameter_name = "merged or not", "merged"

    def lookups(self, request, model_admin):
        return [("yes", "merged into another"), ("any", "all records")]

    def choices(self, changelist):
        first, *others = super().choices(changelist)
        return [first | {"display": "not merged"}, *others]

    def queryset(self, request, queryset):
        if self.value() == "any":
            return queryset
        return queryset.filter(merged_into__isnull=self.value() != "yes")


PERIOD = re.compile("([12][0-9]{3})(?:-(0[1-9]|1[0-2]))?")


class Period(admin.SimpleListFilter):
    """A year and, once it is chosen, its months. Only the first and the last day are looked up.

    Django's own way would sort all records by year.
    """

    parameter_name = "in"
    field = ""

    def lookups(self, request, model_admin):
        years = self._years(model_admin.model)
        chosen = PERIOD.fullmatch(self.value() or "")
        opened = int(chosen[1]) if chosen else None
        for year in years:
            yield str(year), str(year)
            if year == opened or len(years) == 1:
                for month in range(12, 0, -1):
                    yield f"{year}-{month:02}", f"{MONTHS[month]} {year}"

    def _years(self, model):
        """The latest first; of two ends that an index finds at once."""
        dated = model._base_manager.order_by()
        first = dated.aggregate(day=Min(self.field))["day"]
        last = dated.aggregate(day=Max(self.field))["day"]
        years = range(last.year, first.year - 1, -1) if first else ()
        return list(years)[:MOST_LISTED]

    def queryset(self, request, queryset):
        period = PERIOD.fullmatch(self.value() or "")
        if period is None:
            return queryset
        year, month = int(period[1]), period[2]
        first = date(year, int(month or 1), 1)
        after = date(year + (month in (None, "12")), int(month) % 12 + 1 if month else 1, 1)
        if isinstance(queryset.model._meta.get_field(self.field), models.DateTimeField):
            first, after = (make_aware(datetime.combine(day, time.min)) for day in (first, after))
        return queryset.filter(**{f"{self.field}__gte": first, f"{self.field}__lt": after})


def by_month(field, title):
    return type("ByMonth", (Period,), {"field": field, "title": title})


class SortOfRecord(admin.SimpleListFilter):
    """What decisions are about: the sorts that there are, without reading the decisions."""

    title, parameter_name = "sort of record", "what"

    def lookups(self, request, model_admin):
        kinds = {
            model._meta.concrete_model for model in apps.get_app_config("articles").get_models()
        }
        return sorted(
            (kind._meta.model_name, str(kind._meta.verbose_name))
            for kind in kinds
            if issubclass(kind, Reviewed)
        )

    def queryset(self, request, queryset):
        return queryset.filter(what=self.value()) if self.value() else queryset


class RecordNumber(admin.SimpleListFilter):
    """“About record 12”: shown only where a link has set it, beside the sort of record."""

    title = parameter_name = "record"

    def lookups(self, request, model_admin):
        value = self.value() or ""
        return [(value, value)] if is_number(value) else []

    def queryset(self, request, queryset):
        return queryset.filter(record=self.value()) if is_number(self.value() or "") else queryset


def is_number(words):
    return words.isascii() and words.isdecimal() and len(words) <= LONGEST_ID
