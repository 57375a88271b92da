"""What numbers count, so that those for one thing stand in one table."""

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.urls import reverse

from articles.admin.filters import StateOfChecking
from articles.admin.lines import LinesField
from articles.admin.reviewed import ReviewedAdmin, ReviewedForm, links
from articles.admin.words import number_of
from articles.models import Measure


class MeasureForm(ReviewedForm):
    words = LinesField(
        label="Recognised by",
        help_text="The words by which an import knows that a number counts this, one form a line.",
    )

    def clean_name(self):
        name = self.cleaned_data["name"]
        twin = Measure.objects.named(name)
        if twin and self.instance.pk is None:
            raise ValidationError(f"“{twin}” is there already.")
        return name


@admin.register(Measure)
class MeasureAdmin(ReviewedAdmin):
    form = MeasureForm
    list_display = ["name", "unit", "checked"]
    list_filter = [StateOfChecking, "unit"]
    search_fields = ["name", "key", "unit"]
    readonly_fields = ["contents"]
    fieldsets = [
        (None, {"fields": ["contents", "name", "unit", "note"]}),
        ("For imports", {"fields": ["words"]}),
    ]

    @admin.display(description="in the archive")
    def contents(self, obj):
        address = f"{reverse('admin:articles_quantity_changelist')}?measure={obj.pk}"
        return links([(address, number_of(obj.quantities.count(), "number"))])
