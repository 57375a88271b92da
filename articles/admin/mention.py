"""Places where somebody is named: right, somebody else, or no name at all."""

from django.contrib import admin
from django.urls import reverse

from articles.admin.filters import OfArticle, OfFigure, StateOfChecking
from articles.admin.passages import passage
from articles.admin.reviewed import NotOnFirstPage, ReviewedAdmin, ReviewedForm, links
from articles.admin.searching import of_figures_called
from articles.admin.words import who
from articles.editing.passages import passage as passage_of
from articles.models import Mention


class MentionForm(ReviewedForm):
    twin = "The same name is recorded at this place already: reject one of the two."


@admin.register(Mention)
class MentionAdmin(NotOnFirstPage, ReviewedAdmin):
    form = MentionForm
    list_display = ["printed_as", who("figure", "who is named"), "article", "checked"]
    list_filter = [StateOfChecking, OfArticle, OfFigure]
    list_select_related = ["figure__merged_into", "article"]
    sortable_by = ()  # by anything else than when it came, all would be read
    find = staticmethod(of_figures_called)
    search_fields = ["figure__name"]
    search_help_text = "Search by any form of the name; accents and spelling do not matter."
    autocomplete_fields = ["figure"]
    readonly_fields = ["where", "printed_as", "passage"]
    fieldsets = [
        (
            None,
            {
                "fields": ["where", "passage", "printed_as", "figure"],
                "description": "If these words name somebody else, choose whom. If they name nobody, "
                "reject this record.",
            },
        )
    ]

    def has_add_permission(self, request):
        return False

    def get_queryset(self, request):
        return super().get_queryset(request).defer("article__text", "article__paragraphs")

    @admin.display(description="article")
    def where(self, obj):
        return links(
            [(reverse("admin:articles_article_change", args=[obj.article_id]), obj.article)]
        )

    @admin.display(description="passage")
    def passage(self, obj):
        return passage(passage_of(obj.article, {"words": [(obj.start, obj.end)]}))
