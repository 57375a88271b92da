"""Saved files: the bytes as they came. They can be looked at, and nothing else."""

from django.contrib import admin
from django.urls import reverse

from articles.admin.filters import OfArticle
from articles.admin.lists import ReadOnlyAdmin
from articles.admin.reviewed import NotOnFirstPage, links
from articles.admin.searching import captures_found
from articles.models import Article, Capture

NOT_IN_LISTS = (
    *(f"article__{name}" for name in ("text", "edits", "paragraphs", "wording_evidence")),
    "accession__report",
)


@admin.register(Capture)
class CaptureAdmin(NotOnFirstPage, ReadOnlyAdmin):
    list_display = ["file_name", "article", "size", "accession"]
    list_filter = [OfArticle]
    list_select_related = ["article", "accession"]
    sortable_by = ()  # to sort them would read the bytes of all
    find = staticmethod(captures_found)
    search_fields = ["file_name"]
    search_help_text = "Search by a part of the file’s name, or by its SHA-256."
    readonly_fields = ["where"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "where",
                    "file_name",
                    "media_type",
                    "encoding",
                    "encoding_note",
                    "size",
                    "sha256",
                    "accession",
                ],
                "description": "A saved file never changes, so that everybody can see what the "
                "archive works from. If it is bad, save the page again and import the better copy.",
            },
        )
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).without_bytes().defer(*NOT_IN_LISTS)

    @admin.display(description="article")
    def where(self, obj):
        article = obj.article
        pairs = [(reverse("admin:articles_article_change", args=[article.pk]), article)]
        if Article.objects.public().filter(pk=article.pk).exists():
            file = reverse("article_file", kwargs={"pk": article.pk, "slug": article.slug})
            pairs.append((file, "the file as plain text"))
        return links(pairs)
