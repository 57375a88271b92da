"""What all records share that people correct: forms that save through `articles.editing`, the state
of checking, and rejecting instead of deleting."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied
from django.db import models
from django.http import Http404, HttpResponseRedirect
from django.urls import path
from django.utils.html import format_html_join

from articles import editing
from articles.admin import errors
from articles.admin.choices import ChoiceByName
from articles.admin.decisions import CHECK, NAME_NOBODY, OF_ANY_RECORD, REJECT, RESTORE
from articles.admin.done import queue_before
from articles.admin.field_words import called
from articles.admin.history import HasHistory
from articles.admin.lists import MOST_COUNTED, LargeArchiveAdmin, as_chosen
from articles.admin.log import latest_of, set_in
from articles.admin.reasons import LONGEST_REASON, reason_in
from articles.admin.saving import Saves
from articles.admin.writing import ChoiceOrName, ChosenOrWritten
from articles.models.review import Review

SHOWN_BEFORE_DECIDING = 20
TOO_MANY = (
    f"Nothing was done: these are more than {MOST_COUNTED:,}, too many to be decided at once. Narrow the "
    "list by a filter or a search, and decide in parts."
)
SHORT_STATES = {
    Review.FOUND: "not yet",
    Review.CHECKED: "checked",
    Review.CORRECTED: "corrected",
    Review.REJECTED: "rejected",
}


class ReviewedForm(forms.ModelForm):
    """A form that hands its changes to `articles.editing`.

    `values` is what is to be set: the changed fields, and what follows from them. A subclass adds
    to it in `follow`. `twin` is what to say where the record stands already.
    """

    twin = ""
    because = forms.CharField(
        required=False,
        max_length=LONGEST_REASON,
        label="Because (optional)",
        help_text=f"Readers see it beside what you correct; with a check alone, only editors do. {NAME_NOBODY}",
        widget=AdminTextareaWidget(attrs={"rows": 2}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.values = {}

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        for name, value in cleaned.items():
            if isinstance(value, str):
                cleaned[name] = value.replace("\r\n", "\n")  # as browsers send line breaks
        changes = {name: cleaned[name] for name in self.changed_data if name in cleaned}
        changes = {name: value for name, value in changes.items() if self._is_stored(name)}
        self.follow(changes)
        self.values = editing.with_consequences(self.instance, changes)
        for name, value in self.values.items():
            setattr(self.instance, name, value)
            if name in self.fields and name not in self.errors:
                cleaned[name] = value
        return cleaned

    def follow(self, changes):
        """Add to the changes what follows from them, or say what is wrong with them."""

    def _is_stored(self, name):
        return any(field.name == name for field in self._meta.model._meta.concrete_fields)

    def validate_unique(self):
        """All rules of the record, also those about columns that the form does not show."""
        super().validate_unique()
        if self.errors:
            return
        try:
            self.instance.validate_constraints()
        except forms.ValidationError as broken:
            for error in broken.error_dict.get(NON_FIELD_ERRORS, [broken]):
                is_twin = error.code == "unique_together" and self.twin
                self.add_error(None, self.twin if is_twin else error)


class ChoosesByName:
    """For forms and rows: all that is chosen by autocompletion is chosen safely, or written.

    `has_own_name`: fields beside which the form has another one for a name.
    """

    has_own_name = ()

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name not in self.get_autocomplete_fields(request):
            return super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name in self.has_own_name:
            kwargs.setdefault("widget", ChoiceByName(db_field, self.admin_site))
            return super().formfield_for_foreignkey(db_field, request, **kwargs)
        kwargs.setdefault("widget", ChoiceOrName(db_field, self.admin_site))
        kwargs.setdefault("form_class", ChosenOrWritten)
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        lists = self.admin_site.get_model_admin(db_field.remote_field.model)
        field.find = lambda rows, words: lists.get_search_results(request, rows, words)[0]
        return field


class ReviewedAdmin(Saves, ChoosesByName, HasHistory, LargeArchiveAdmin):
    """A record that people correct, check or reject, and never delete."""

    form = ReviewedForm
    formfield_overrides = {models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 3})}}
    actions = ["check_selected", "reject_selected", "restore_selected"]
    decisions = OF_ANY_RECORD
    # What a record shows of its checking, below its fields.
    checking = (
        "Checking",
        {
            "fields": ["state", "kept_fields", "decided", "because"],
            "description": "“Save” keeps your changes for good: no later import sets them back. "
            "“Save and mark as checked” also says that you have compared everything here with the "
            "article. “Reject” takes a record that is wrong off every list and count.",
        },
    )

    def has_delete_permission(self, request, obj=None):
        return False

    def has_review_permission(self, request, obj=None):
        """Who may change a record, or look at it and say whether it is right."""
        may_review = request.user.has_perm("articles.review_records")
        return self.has_change_permission(request, obj) or (
            may_review and self.has_view_permission(request, obj)
        )

    def get_object(self, request, object_id, from_field=None):
        """With who asks for it: what a form leads to depends on what they may do."""
        obj = super().get_object(request, object_id, from_field)
        if obj is not None:
            obj.asked_for_by = request.user
        return obj

    @staticmethod
    def offered(obj, right, *ways):
        """These ways on, if who asked for the record may go them."""
        asking = getattr(obj, "asked_for_by", None)
        return ways if asking and asking.has_perm(f"articles.{right}") else ()

    def may_make(self, decision, request, obj):
        return getattr(self, f"has_{decision.right}_permission")(request, obj)

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        if obj is None:
            return fieldsets
        fieldsets = [*fieldsets, self.checking]
        if self.has_change_permission(request, obj):
            return fieldsets
        told = {*self.get_readonly_fields(request, obj), *(one.name for one in self.opts.fields)}
        return [
            (title, options | {"fields": _only(told, options["fields"]), "description": ""})
            for title, options in fieldsets
        ]

    def get_form(self, request, obj=None, change=False, **kwargs):
        """Who may only look is not told how to write."""
        if obj is not None and not self.has_change_permission(request, obj):
            kwargs["help_texts"] = {field.name: "" for field in self.opts.fields}
        return super().get_form(request, obj, change=change, **kwargs)

    def get_readonly_fields(self, request, obj=None):
        return [*super().get_readonly_fields(request, obj), "state", "kept_fields", "decided"]

    @admin.display(description="state of checking", ordering="review")
    def state(self, obj):
        by = f", by {obj.reviewed_by}" if obj.reviewed_by else ""
        return f"{obj.review_in_words}{by}"

    @admin.display(description="checked", ordering="review")
    def checked(self, obj):
        return SHORT_STATES[obj.review]

    @admin.display(description="set by people")
    def kept_fields(self, obj):
        """The fields that an import leaves alone: those that were set, and what hangs on them."""
        was_set = set_in(obj)
        own = [name for name in obj.edited_fields if name in was_set] or obj.edited_fields
        words = called(type(obj), own)
        beside = [word for word in called(type(obj), obj.edited_fields) if word not in words]
        if not words:
            return "nothing yet"
        told = ", ".join(words)
        return (
            f"{told}. Kept with it, as it belongs together: {', '.join(beside)}" if beside else told
        )

    @admin.display(description="where it is from", ordering="basis")
    def provenance(self, obj):
        return obj.get_basis_display()

    @admin.display(description="decisions")
    def decided(self, obj):
        return latest_of(obj)

    def get_view_on_site_url(self, obj=None):
        if obj is None or not hasattr(obj, "get_absolute_url") or not self.is_public(obj):
            return None
        return obj.get_absolute_url()

    def is_public(self, obj):
        return type(obj)._default_manager.public().filter(pk=obj.pk).exists()

    # Checking and rejecting

    @admin.action(description="Mark as checked", permissions=["review"])
    def check_selected(self, request, queryset):
        return self.decide(request, queryset, CHECK)

    @admin.action(description="Reject", permissions=["review"])
    def reject_selected(self, request, queryset):
        return self.decide(request, queryset, REJECT)

    @admin.action(description="Restore what was rejected", permissions=["review"])
    def restore_selected(self, request, queryset):
        return self.decide(request, queryset, RESTORE)

    def decide(self, request, records, decision):
        """Ask, and when the answer comes, do it; None sends the editor back to the list."""
        records, why = decision.of(records), reason_in(request)
        if records[: MOST_COUNTED + 1].count() > MOST_COUNTED:
            self.message_user(request, TOO_MANY, messages.WARNING)
            return None
        if request.POST.get("confirmed") != "yes" or decision.lacks_reason(why):
            return self.ask(request, records, decision)
        count = decision.carry_out(records, by=request.user, why=why)
        self.message_user(request, decision.done(count, self.opts), messages.SUCCESS)
        return None

    def ask(self, request, records, decision, obj=None):
        count = records.count()
        return self.page(
            request,
            "admin/decide.html",
            decision.question(count, self.opts),
            obj,
            decision=decision,
            longest_reason=LONGEST_REASON,
            is_refused="confirmed" in request.POST and decision.lacks_reason(reason_in(request)),
            records=records[:SHOWN_BEFORE_DECIDING],
            count=count,
            more=max(0, count - SHOWN_BEFORE_DECIDING),
            effects=self.effects(decision, records),
            carried=as_chosen(request),
            back=self.address("change", obj.pk) if obj else self.address("changelist"),
        )

    def effects(self, decision, records):
        """What else the editor should know before deciding, a sentence each."""
        return []

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_decide"
        view = self.admin_site.admin_view(self.decide_view)
        return [
            path("<int:pk>/decide/<slug:decision>/", view, name=name),
            *super().get_urls(),
        ]

    def decide_view(self, request, pk, decision):
        """One record: asks on GET, decides on POST."""
        obj = self.get_object(request, str(pk))
        if not self.has_review_permission(request, obj):
            raise PermissionDenied
        decision = next((one for one in self.decisions if one.name == decision), None)
        if obj is None or decision is None:
            raise Http404
        if not self.may_make(decision, request, obj):
            raise PermissionDenied
        records, why = self.get_queryset(request).filter(pk=obj.pk), reason_in(request)
        if request.method == "POST" and not decision.lacks_reason(why):
            count = decision.carry_out(decision.of(records), by=request.user, why=why)
            self.log_change(request, obj, decision.done(count, self.opts))
            self.message_user(request, decision.done(count, self.opts), messages.SUCCESS)
            return HttpResponseRedirect(self.address("change", obj.pk))
        return self.ask(request, decision.of(records), decision, obj)

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        context["wrong"] = errors.told(context["adminform"].form, context["inline_admin_formsets"])
        context["queue"] = queue_before(request) if "review" in request.GET else ""
        if obj is not None and self.has_review_permission(request, obj):
            can_save = self.has_change_permission(request, obj)
            context["can_check"] = can_save and not obj.is_rejected
            context["ways"] = [
                (decision, self.address("decide", obj.pk, decision.name))
                for decision in self.applying_to(obj)
                if self.may_make(decision, request, obj) and not (can_save and decision is CHECK)
            ]
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def applying_to(self, obj):
        """The decisions that can be made about a record as it is; a form that saves checks itself."""
        here = type(obj)._base_manager.filter(pk=obj.pk)
        return [one for one in self.decisions if one.of(here).exists()]


def _only(told, fields):
    """Who may only look is shown what the record tells, not what its form would ask."""
    rows = [[row] if isinstance(row, str) else row for row in fields]
    rows = [[name for name in row if name in told] for row in rows]
    return [row[0] if len(row) == 1 else row for row in rows if row]


class NotOnFirstPage:
    """Records that are reached from others, not from the admin's first page."""

    def has_module_permission(self, request):
        return False


def links(pairs):
    """Links side by side, from (address, words)."""
    return format_html_join(" · ", '<a href="{}">{}</a>', pairs)
