"""Numbers that somebody gives."""

from decimal import Decimal

from django import forms
from django.contrib import admin

from articles import editing
from articles.admin.filters import AllValues, OfArticle, OfClaim, OfMeasure, StateOfChecking
from articles.admin.placed import PlacedAdmin, PlacedForm
from articles.admin.searching import quantities_found
from articles.admin.words import recorded_name
from articles.models import Quantity
from articles.models.quantity import MOST_DIGITS, is_kept_exactly


class NumberField(forms.DecimalField):
    """A number without zeros that nobody wrote: 11000, not 11000.0000."""

    def __init__(self, **kwargs):
        super().__init__(max_digits=24, decimal_places=4, required=False, **kwargs)

    def validate(self, value):
        super().validate(value)
        if value is not None and not is_kept_exactly(value):
            raise forms.ValidationError(
                f"Give it with at most {MOST_DIGITS} digits: more are not kept."
            )

    def prepare_value(self, value):
        return format(value.normalize(), "f") if isinstance(value, Decimal) else value


class QuantityForm(PlacedForm):
    class Meta:
        labels = {"claim": "In the claim", "measure": "What it counts"}
        help_texts = {"claim": "Whose words give it; empty where the article itself does."}

    find = staticmethod(editing.number_at)
    low = NumberField(label="Lower number", help_text="Ex.: 10000 for “10,000 to 12,000”.")
    high = NumberField(label="Higher number", help_text="For a single number, the same again.")
    twin = "A number is recorded at this place already, perhaps a rejected one."


@admin.register(Quantity)
class QuantityAdmin(PlacedAdmin):
    form = QuantityForm
    list_display = ["__str__", "measure", "modality", "speaker", "article", "checked"]
    sortable_by = ()  # by anything else than when it came, all would be read
    list_filter = [StateOfChecking, ("unit", AllValues), OfMeasure, OfArticle, OfClaim]
    list_select_related = ["measure", "claim__speaker__merged_into", "article"]
    find = staticmethod(quantities_found)
    search_fields = ["printed"]
    search_help_text = "Search in numbers as printed, units, what they count, and speakers."
    autocomplete_fields = ["article", "claim", "measure"]
    readonly_fields = ["where", "passage"]
    what = (
        "What it says",
        {
            "fields": ["low", "high", "unit", "qualifier", "modality", "measure"],
            "description": "A single number is both the lower and the higher one. Qualifier and verb "
            "stay as printed; numbers are shown side by side and never averaged.",
        },
    )
    number = ["printed", "around", "claim"]
    fieldsets = [(None, {"fields": ["where", "passage", *number]}), what]
    add_fieldsets = [(None, {"fields": ["article", *number]}), what]

    @admin.display(description="given by")
    def speaker(self, obj):
        if obj.claim is None:
            return "the article itself"
        if obj.claim.speaker:
            return recorded_name(obj.claim.speaker)
        return obj.claim.speaker_printed or "nobody named"
