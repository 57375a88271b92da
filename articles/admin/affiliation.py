"""Roles that people hold or held; edited with the person, listed here where there are many."""

from django.contrib import admin
from django.urls import reverse

from articles.admin.filters import OfOrganization, OfPerson, StateOfChecking, headed
from articles.admin.passages import passage
from articles.admin.reviewed import NotOnFirstPage, ReviewedAdmin, links
from articles.admin.searching import affiliations_found
from articles.admin.words import who
from articles.editing.passages import passage as passage_of
from articles.models import Affiliation


@admin.register(Affiliation)
class AffiliationAdmin(NotOnFirstPage, ReviewedAdmin):
    list_display = [
        "role",
        who("person", "person"),
        who("organization", "organization"),
        "since",
        "until",
        "provenance",
        "checked",
    ]
    list_filter = [StateOfChecking, ("basis", headed("where it is from")), OfPerson, OfOrganization]
    list_select_related = ["person__merged_into", "organization__merged_into"]
    find = staticmethod(affiliations_found)
    search_fields = ["role"]
    search_help_text = "Search in roles, and by any form of the names of people and organizations."
    autocomplete_fields = ["person", "organization"]
    readonly_fields = ["provenance", "where", "passage"]
    fieldsets = [
        (
            None,
            {
                "fields": ["person", "role", "organization", "since", "until"],
                "description": "What somebody is or was, and for whom. Until you check it, readers "
                "see it as “Described in … as …”.",
            },
        ),
        ("Where it is from", {"fields": ["provenance", "where", "passage"]}),
    ]

    @admin.display(description="article")
    def where(self, obj):
        if obj.article is None:
            return "no article"
        return links(
            [(reverse("admin:articles_article_change", args=[obj.article_id]), obj.article)]
        )

    @admin.display(description="passage")
    def passage(self, obj):
        if obj.article is None:
            return "It stands in no article."
        return passage(passage_of(obj.article, {"words": [(obj.start, obj.end)]}))
