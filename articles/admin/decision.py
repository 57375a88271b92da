"""All that people decided about records, to be read and not changed."""

from django.contrib import admin
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.text import Truncator

from articles.admin.filters import RecordNumber, SortOfRecord, by_month
from articles.admin.lists import LargeChangeList, ReadOnlyAdmin
from articles.admin.log import names_of, with_subjects
from articles.models import Decision

PLAINLY = {
    "figure": "name",
    "mention": "place",
    "variantname": "form of a name",
    "affiliation": "role",
    "quantity": "number",
    "publicnote": "public note",
}


class DecisionChangeList(LargeChangeList):
    def get_results(self, request):
        super().get_results(request)
        self.result_list = with_subjects(self.result_list)


@admin.register(Decision)
class DecisionAdmin(ReadOnlyAdmin):
    list_display = ["made_at", "action", "about", "set_fields", "why", "made_by"]
    list_display_links = None
    list_filter = ["action", SortOfRecord, "made_by", by_month("made_at", "month"), RecordNumber]
    list_select_related = ["made_by"]
    search_fields = ["why", "made_by__username"]
    search_help_text = "Search in the reasons and in the names of editors."

    def get_changelist(self, request, **kwargs):
        return DecisionChangeList

    @admin.display(description="record", ordering="record")
    def about(self, obj):
        """By words, where they are at hand; else by number."""
        words = getattr(obj, "subject", "")
        words = f"“{Truncator(words).words(8)}”" if words else obj.record
        words = f"{PLAINLY.get(obj.what, obj.what)} {words}"
        try:
            address = reverse(f"admin:articles_{obj.what}_change", args=[obj.record])
        except NoReverseMatch:
            return words
        return format_html('<a href="{}">{}</a>', address, words)

    @admin.display(description="what was set")
    def set_fields(self, obj):
        return ", ".join(names_of(obj))
