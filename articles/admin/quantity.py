"""Numbers that somebody gives."""

from decimal import Decimal

from django import forms
from django.contrib import admin
from django.urls import reverse

from articles import editing
from articles.admin.claim import AROUND_HELP
from articles.admin.filters import OfArticle, OfClaim, OfMeasure
from articles.admin.passages import passage
from articles.admin.reviewed import ReviewedAdmin, ReviewedForm, links
from articles.editing.passages import passage as passage_of
from articles.models import Quantity


class NumberField(forms.DecimalField):
    """A number without zeros that nobody wrote: 11000, not 11000.0000."""

    def __init__(self, **kwargs):
        super().__init__(max_digits=24, decimal_places=4, required=False, **kwargs)

    def prepare_value(self, value):
        return format(value.normalize(), "f") if isinstance(value, Decimal) else value


class QuantityForm(ReviewedForm):
    class Meta:
        labels = {"claim": "In the claim", "measure": "What it counts"}
        help_texts = {"claim": "Whose words give it; empty where the article itself does."}

    low = NumberField(label="Lower number", help_text="Ex.: 10000 for “10,000 to 12,000”.")
    high = NumberField(label="Higher number", help_text="For a single number, the same again.")
    twin = "A number is recorded at this place already, perhaps a rejected one."
    around = forms.CharField(
        label="Words around it",
        required=False,
        max_length=20_000,
        help_text=AROUND_HELP,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
    )

    def clean(self):
        cleaned = super().clean()
        claim = cleaned.get("claim")
        if claim and claim.article_id != self.instance.article_id:
            self.add_error("claim", "Choose a claim from the same article.")
        return cleaned

    def follow(self, changes):
        number = self.instance
        number.article = getattr(number, "article", None) or changes.get("article")
        words = self.cleaned_data.get("printed", "")
        if (
            number.article is None
            or not words
            or not {"printed", "around"} & set(self.changed_data)
        ):
            return
        near = None if number.pk is None else (number.start, number.end)
        around = self.cleaned_data.get("around", "")
        try:
            changes |= editing.number_at(number.article, words, around=around, near=near)
        except editing.WordsNotPlaced as error:
            changes.pop("printed", None)
            self.add_error("printed", str(error))


@admin.register(Quantity)
class QuantityAdmin(ReviewedAdmin):
    form = QuantityForm
    list_display = ["__str__", "measure", "modality", "speaker", "article", "checked"]
    list_filter = ["review", "unit", OfMeasure, OfArticle, OfClaim]
    list_select_related = ["measure", "claim__speaker", "article"]
    search_fields = ["printed", "unit", "measure__name", "claim__speaker__name"]
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

    def get_queryset(self, request):
        return super().get_queryset(request).defer("article__text", "article__paragraphs")

    def get_fieldsets(self, request, obj=None):
        return super().get_fieldsets(request, obj) if obj else self.add_fieldsets

    @admin.display(description="given by")
    def speaker(self, obj):
        if obj.claim is None:
            return "the article itself"
        return obj.claim.speaker or obj.claim.speaker_printed or "nobody named"

    @admin.display(description="article")
    def where(self, obj):
        pairs = [(reverse("admin:articles_article_change", args=[obj.article_id]), obj.article)]
        if obj.claim_id:
            pairs.append((reverse("admin:articles_claim_change", args=[obj.claim_id]), "its claim"))
        return links(pairs)

    @admin.display(description="passage")
    def passage(self, obj):
        return passage(passage_of(obj.article, {"words": [(obj.start, obj.end)]}))
