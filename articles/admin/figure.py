"""People and organizations: what they share, and the one list that other forms choose from."""

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import path, reverse
from django.utils.text import Truncator

from articles.admin.choices import FigureChoices
from articles.admin.decisions import SHOW, WITHHOLD
from articles.admin.filters import Merged, StateOfChecking, headed
from articles.admin.public_note import HasNotes
from articles.admin.reviewed import (
    SHORT_STATES,
    ChoosesByName,
    NotOnFirstPage,
    ReviewedAdmin,
    ReviewedForm,
    links,
)
from articles.admin.searching import as_searched, figures_found
from articles.admin.words import number_of
from articles.models import Affiliation, Claim, Figure, Mention, VariantName
from articles.models.figure import Display

# Each row is half a dozen fields to choose and type in: a hundred would take longer than all the rest.
MOST_IN_A_FORM = 30
WHERE_FROM = ("basis", headed("where it is from"))
TO_READERS = ("display", headed("the name to readers"))
# The views that tell a field what can be chosen in it.
OFFERING = ("admin:articles_figure_choose", "admin:autocomplete")


class FigureForm(ReviewedForm):
    class Meta:
        labels = {"sort_name": "Filed under", "display": "To readers"}
        help_texts = {
            "name": "The name as the archive heads it, family name last as it is spoken. Other forms, as "
            "they are printed, go below. Ex.: Dara Ivanova."
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["because"].label = "Because (optional; required to withhold the name)"

    def clean(self):
        cleaned = super().clean()
        is_withheld = self.values.get("display") == Display.WITHHELD
        if is_withheld and self.instance.pk and not cleaned.get("because"):
            self.add_error("because", "Say why the name is withheld.")
        return cleaned


class RowForm(ReviewedForm):
    """A row of a form below the main one; instead of deleting a row, one rejects it."""

    reject = forms.BooleanField(required=False, label="Reject")
    because = None  # the form above them says it for all

    def __init__(self, *args, **kwargs):
        """The heads of a table's columns name no field to a screen reader; each says its name.

        What the row was loaded with is not asked for again by each of its fields.
        """
        super().__init__(*args, **kwargs)
        loaded = self.instance._state.fields_cache
        for name, field in self.fields.items():
            # Django wraps a field that leads to other records; the field itself is inside.
            widget = getattr(field.widget, "widget", field.widget)
            widget.attrs["aria-label"] = field.label
            widget.in_hand = loaded.get(name)


class Rows(ChoosesByName, admin.TabularInline):
    """A short list inside a form. A long one is a list of its own, and a link."""

    form = RowForm
    template = "admin/articles/rows.html"
    extra = 1
    can_delete = False
    beside = ()
    show_change_link = True
    readonly_fields = ["state", "from_where"]

    def has_delete_permission(self, request, obj=None):
        return False

    def get_fields(self, request, obj=None):
        """Who may only look is not asked what to reject."""
        fields = super().get_fields(request, obj)
        may = self.has_change_permission(request, obj)
        return fields if may else [name for name in fields if name != "reject"]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        return rows.select_related(*self.beside) if self.beside else rows

    @admin.display(description="checked")
    def state(self, obj):
        return SHORT_STATES[obj.review] if obj.pk else "new"

    @admin.display(description="where it is from")
    def from_where(self, obj):
        if obj.pk is None:
            return ""
        article = getattr(obj, "article", None)
        return Truncator(article.title).words(5) if article else obj.get_basis_display()


class VariantNameForm(RowForm):
    twin = "This form of the name is there already, perhaps a rejected one."


class VariantNames(Rows):
    form = VariantNameForm
    model = VariantName
    fields = ["name", "from_where", "state", "reject"]
    verbose_name = "other form of the name"
    verbose_name_plural = "Other forms of the name, as printed somewhere"


def without(fieldsets, field):
    """The fieldsets but for one field."""
    return [
        (title, options | {"fields": [one for one in options["fields"] if one != field]})
        for title, options in fieldsets
    ]


class FigureAdminBase(HasNotes, ReviewedAdmin):
    """What the forms of a person and of an organization have in common."""

    form = FigureForm
    list_display = ["called", "times_speaker", "provenance", "checked"]
    # Not by claims: those of everybody would be counted.
    sortable_by = ["called", "type", "provenance", "checked"]
    list_filter = [StateOfChecking, Merged, WHERE_FROM, TO_READERS]
    list_select_related = ["merged_into"]
    actions = [*ReviewedAdmin.actions, "withhold_selected", "show_selected"]
    decisions = (*ReviewedAdmin.decisions, WITHHOLD, SHOW)
    ordering = ["sort_name", "pk"]
    search_fields = ["name"]
    search_help_text = "Search by any form of the name; accents and spelling do not matter."
    readonly_fields = ["contents", "provenance", "notes"]

    def get_search_results(self, request, queryset, search_term):
        """Forms that choose a figure offer none that is rejected or merged into another."""
        words = as_searched(search_term)
        if request.resolver_match.view_name in OFFERING:
            queryset = queryset.public()
            return (queryset.named_or_described_as(words) if words else queryset), False
        return (figures_found(queryset, words) if words else queryset), False

    def get_fieldsets(self, request, obj=None):
        """Readers are shown nothing of what is rejected, whatever was said of the name."""
        fieldsets = super().get_fieldsets(request, obj)
        return without(fieldsets, "display") if obj and obj.is_rejected else fieldsets

    def is_public(self, obj):
        return super().is_public(obj) and not obj.is_hidden

    @admin.action(description="Withhold the name", permissions=["change"])
    def withhold_selected(self, request, queryset):
        return self.decide(request, queryset, WITHHOLD)

    @admin.action(description="Show names that were withheld", permissions=["change"])
    def show_selected(self, request, queryset):
        return self.decide(request, queryset, SHOW)

    def get_inline_instances(self, request, obj=None):
        """Only rows that are few enough to be edited on one page."""
        inlines = super().get_inline_instances(request, obj)
        return [
            inline
            for inline in inlines
            if obj is None or self._count(inline, obj) <= MOST_IN_A_FORM
        ]

    @staticmethod
    def _count(inline, obj):
        key = inline.fk_name or "figure"
        return inline.model._default_manager.filter(**{key: obj.pk}).count()

    def get_queryset(self, request):
        return super().get_queryset(request).with_times_speaker()

    @admin.display(description="name", ordering="name")
    def called(self, obj):
        return f"{obj.name} (merged into {obj.merged_into})" if obj.merged_into else obj.name

    @admin.display(description="claims")
    def times_speaker(self, obj):
        return obj.times

    @admin.display(description="in the archive")
    def contents(self, obj):
        """Links to the lists of what belongs to it and to what was merged into it."""
        whose = obj.with_merged()
        return links(
            (
                f"{reverse(f'admin:articles_{model._meta.model_name}_changelist')}?{field}={obj.pk}",
                number_of(model.objects.filter(**{f"{field}__in": whose}).count(), *words),
            )
            for model, field, *words in self.parts(obj)
        )

    def parts(self, obj):
        """Model, field, and words for one and many, of each list that belongs to this figure."""
        return [
            (Claim, "speaker", "claim"),
            (Mention, "figure", "place where it is named", "places where it is named"),
            (VariantName, "figure", "other form of the name", "other forms of the name"),
        ]

    def effects(self, decision, records):
        """How much hangs on the names that are about to be rejected."""
        if decision.name != "reject":
            return []
        figures = records.order_by().values("pk")
        meant = Figure.objects.with_merged(figures).values("pk")
        claims = Claim.objects.public().filter(speaker__in=meant).count()
        places = Mention.objects.public().filter(figure__in=meant).count()
        return [*_losing_their_speaker(claims), *_naming_nobody(places)]


def _losing_their_speaker(count):
    if count:
        named = "1 claim names" if count == 1 else f"{count:,} claims name"
        yield (
            f"{named} a speaker that would be rejected. The words stay, with the speaker as printed "
            "and no link. Where somebody else said them, correct the speaker of the claim first."
        )


def _naming_nobody(count):
    if count:
        named = "1 place names" if count == 1 else f"{count:,} places name"
        yield f"{named} it. The words of the articles stay as they are, and name nobody there any more."


@admin.register(Figure)
class FigureAdmin(NotOnFirstPage, FigureAdminBase):
    """What other forms choose speakers and outlets from; to edit one, its own form opens."""

    fieldsets = [
        (
            None,
            {
                "fields": ["name", "kind", "type", "note"],
                "description": "States, governments and newspapers are organizations.",
            },
        )
    ]

    def get_urls(self):
        choices = FigureChoices.as_view(admin_site=self.admin_site)
        view = self.admin_site.admin_view(choices)
        return [path("choose/", view, name="articles_figure_choose"), *super().get_urls()]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        figure = self.get_object(request, object_id)
        if not self.has_view_or_change_permission(request, figure):
            raise PermissionDenied
        if figure is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        address = reverse(f"admin:articles_{figure.kind}_change", args=[figure.pk])
        query = request.GET.urlencode()
        return HttpResponseRedirect(f"{address}?{query}" if query else address)


class Affiliations(Rows):
    model = Affiliation
    autocomplete_fields = ["person", "organization"]
    fields = ["role", "organization", "since", "until", "from_where", "state", "reject"]
    fk_name = "person"
    beside = ("article", "organization", "person")
    verbose_name = "role"
    verbose_name_plural = "Roles: what this person is or was, and for whom"
