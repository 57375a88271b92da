"""Organizations, states and governments among them."""

from django.contrib import admin

from articles.admin.figure import TO_READERS, WHERE_FROM, FigureForm, VariantNames
from articles.admin.filters import Merged, StateOfChecking, headed
from articles.admin.regrouping import RegroupedAdmin
from articles.models import Affiliation, Article, Claim, Organization

SORT = ("type", headed("sort of organization"))


class OrganizationForm(FigureForm):
    class Meta(FigureForm.Meta):
        help_texts = {
            "name": "The name as the archive heads it. Other forms, as they are printed, go below. "
            "Ex.: Harbour Union.",
            "sort_name": "The name as it is filed: unaccented, lower case, without “the”. Left empty, it "
            "is made from the name. Ex.: harbour union.",
            "type": "What sort of organization it is.",
        }

    def clean(self):
        cleaned = super().clean()
        note, reference = cleaned.get("outlet_note"), cleaned.get("outlet_note_reference")
        if note and not reference:
            self.add_error("outlet_note_reference", "Say where this is shown.")
        if reference and not note:
            self.add_error("outlet_note", "Say what is shown there; readers see no bare reference.")
        return cleaned


@admin.register(Organization)
class OrganizationAdmin(RegroupedAdmin):
    form = OrganizationForm
    inlines = [VariantNames]
    list_display = ["called", "type", "times_speaker", "provenance", "checked"]
    list_filter = [StateOfChecking, Merged, SORT, WHERE_FROM, TO_READERS]
    fieldsets = [
        (
            None,
            {
                "fields": ["name", "sort_name", "type", "note", "display"],
                "description": "States, governments and newspapers are organizations too. When you "
                "change the name, the former one is kept below among the other forms.",
            },
        ),
        (
            "As an outlet",
            {
                "fields": ["outlet_note", "outlet_note_reference"],
                "description": "For one that publishes. Its place in lists and its counts stay as "
                "they are, whatever you say here.",
            },
        ),
        ("In the archive", {"fields": ["contents", "together", "notes", "provenance"]}),
    ]

    def parts(self, obj):
        return [
            *super().parts(obj),
            (Claim, "speaks_for", "claim by its people", "claims by its people"),
            (Article, "outlet", "article"),
            (Affiliation, "organization", "role in it", "roles in it"),
        ]
