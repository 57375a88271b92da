"""Imports: when, from where, how it went. Records of what happened; nobody edits them."""

from django.contrib import admin
from django.urls import reverse

from articles.admin.filters import by_month
from articles.admin.lists import ReadOnlyAdmin
from articles.admin.passages import plain_list
from articles.admin.reviewed import links
from articles.admin.uploading import Uploading
from articles.admin.words import number_of
from articles.models import Accession


@admin.register(Accession)
class AccessionAdmin(Uploading, ReadOnlyAdmin):
    list_display = ["__str__", "origin_in_short", "outcomes"]
    list_filter = [by_month("started_at", "month")]
    search_fields = ["origin"]
    fieldsets = [
        (
            None,
            {
                "fields": ["started_at", "finished_at", "origin", "outcomes", "articles"],
                "description": "An import is a record of what happened and stays as it is. To put "
                "right what came in, correct the articles; to bring in a better copy, import it.",
            },
        ),
        ("What was rejected or skipped, and why", {"fields": ["reasons"]}),
    ]
    readonly_fields = ["outcomes", "articles", "reasons"]

    def has_add_permission(self, request):
        return request.user.has_perm("articles.add_accession")

    def get_queryset(self, request):
        """Of a large import the report has very many entries."""
        return super().get_queryset(request).defer("report")

    @admin.display(description="from")
    def origin_in_short(self, obj):
        return obj.origin if len(obj.origin) <= 80 else f"{obj.origin[:79]}…"

    @admin.display(description="how the files fared")
    def outcomes(self, obj):
        return (
            ", ".join(f"{count} {name}" for name, count in obj.counts.items() if count) or "nothing"
        )

    @admin.display(description="articles")
    def articles(self, obj):
        address = f"{reverse('admin:articles_article_changelist')}?import={obj.pk}"
        count = obj.captures.values("article").distinct().count()
        return links([(address, f"{number_of(count, 'article')} came in by it")])

    @admin.display(description="files")
    def reasons(self, obj):
        rows = [self.entry_in_words(entry) for entry in obj.report[:500]]
        return plain_list(rows) if rows else "none"

    @staticmethod
    def entry_in_words(entry):
        """One entry of the report: the file, what became of it, why, and what to do."""
        file, outcome = entry.get("file", "a file"), entry.get("outcome", "")
        words = f"{file}: {outcome}"
        if entry.get("reason"):
            words += f", because: {entry['reason'].rstrip('.')}"
        return f"{words}. {entry.get('remedy', '')}".strip()
