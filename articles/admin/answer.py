"""Denials, dismissals and confirmations: which claim is answered, by whom, in which words."""

from django.contrib import admin

from articles import editing
from articles.admin.filters import OfArticle, OfEitherClaim, OfFigure, StateOfChecking
from articles.admin.placed import PlacedAdmin, PlacedForm
from articles.admin.words import who
from articles.models import Answer


class AnswerForm(PlacedForm):
    class Meta:
        labels = {"answered": "What is answered"}

    find = staticmethod(editing.answer_at)
    of_the_article = ("answered", "claim")
    twin = "This answer is recorded at this place already, perhaps a rejected one."


@admin.register(Answer)
class AnswerAdmin(PlacedAdmin):
    form = AnswerForm
    list_display = [
        "__str__",
        who("figure", "who answers"),
        "kind",
        "answered",
        "article",
        "checked",
    ]
    list_filter = [StateOfChecking, "kind", OfFigure, OfArticle, OfEitherClaim]
    list_select_related = ["figure__merged_into", "answered", "article"]
    search_fields = ["printed", "printed_by", "figure__name", "answered__content"]
    search_help_text = "Search in the words, in who answers, and in what is answered."
    autocomplete_fields = ["article", "answered", "claim", "figure"]
    readonly_fields = ["where", "passage", "why"]
    hangs_on = ("answered", "what is answered")
    what = (
        "What it answers, and who does",
        {
            "fields": ["kind", "figure", "printed_by", "answered", "why", "claim"],
            "description": "Choose what is answered from the claims of the same article. Where the "
            "article does not let one know what is answered, reject this record.",
        },
    )
    fieldsets = [(None, {"fields": ["where", "passage", "printed", "around"]}), what]
    add_fieldsets = [
        (None, {"fields": ["article", "printed", "around"]}),
        (what[0], {"fields": ["kind", "figure", "printed_by", "answered", "claim"]}),
    ]

    @admin.display(description="why this claim")
    def why(self, obj):
        return obj.why_this_claim
