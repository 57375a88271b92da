"""Filters of lists in the admin that stay small in a large archive."""

from functools import reduce
from operator import or_

from django.contrib import admin
from django.db.models import Q

from articles.models import Accession, Article, Claim, Figure, Measure

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
        conditions = [Q(**{path: self.value()}) for path in self.paths]
        return queryset.filter(reduce(or_, conditions)) if self.value() else queryset


def one(model, name, *paths):
    """A filter for the records that belong to one article, figure, … given by its id."""
    return type(
        f"One{name.capitalize()}",
        (OneRecord,),
        {"model": model, "title": name, "parameter_name": name, "paths": paths or (name,)},
    )


OfAccession = one(Accession, "import", "captures__accession")
OfArticle = one(Article, "article")
OfClaim = one(Claim, "claim")
OfEitherClaim = one(Claim, "claim", "answered", "claim")
OfFigure = one(Figure, "figure")
OfMeasure = one(Measure, "measure")
OfOrganization = one(Figure, "organization")
OfPerson = one(Figure, "person")
OfSpeaker = one(Figure, "speaker")
OfWhomItSpeaks = one(Figure, "speaks_for")


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
