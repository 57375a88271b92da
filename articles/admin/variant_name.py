"""Other forms of names; edited with their figure, listed here where there are many."""

from django.contrib import admin

from articles.admin.filters import OfFigure, StateOfChecking, headed
from articles.admin.reviewed import NotOnFirstPage, ReviewedAdmin
from articles.admin.searching import of_figures_called
from articles.admin.words import who
from articles.models import VariantName


@admin.register(VariantName)
class VariantNameAdmin(NotOnFirstPage, ReviewedAdmin):
    list_display = ["name", who("figure", "whose name"), "provenance", "checked"]
    list_filter = [StateOfChecking, ("basis", headed("where it is from")), OfFigure]
    list_select_related = ["figure__merged_into"]
    find = staticmethod(of_figures_called)
    search_fields = ["name"]
    search_help_text = "Search by any form of the name; accents and spelling do not matter."
    autocomplete_fields = ["figure"]
    fieldsets = [
        (
            None,
            {
                "fields": ["figure", "name"],
                "description": "Another form of a name, as it is printed somewhere. If it is the "
                "name of somebody else, choose whom it names.",
            },
        )
    ]
