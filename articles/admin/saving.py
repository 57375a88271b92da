"""What saving a form does with a record of `articles.editing`, and what the editor is told of it."""

from django.contrib import messages
from django.contrib.admin.options import IS_POPUP_VAR
from django.http import HttpResponseRedirect

from articles import editing
from articles.admin.done import CORRECTED, SAVED_AND_CHECKED, queue_before, remember_at_its_form
from articles.admin.reasons import reason_in


class Saves:
    """For forms and rows that are made of `ReviewedForm`."""

    def save_model(self, request, obj, form, change):
        """A reason stands beside what is set; where nothing is, beside the check."""
        why = form.cleaned_data.get("because", "")
        self.keep(obj, form, request.user, why)
        if "_check" in request.POST:
            editing.check(obj, request.user, "" if form.values else why)

    def save_formset(self, request, form, formset, change):
        formset.save(commit=False)
        why = form.cleaned_data.get("because", "")
        for row in formset.forms:
            if row.has_changed():
                self.keep(row.instance, row, request.user, why)

    def keep(self, record, form, by, why):
        """Write down one form's work."""
        if record.pk is None:
            self.enter(record, by, why)
        elif form.values:
            editing.correct(record, form.values, by, why)
        if form.cleaned_data.get("reject"):
            editing.reject(record, by, why)

    def enter(self, record, by, why):
        editing.enter(record, by, why)

    def construct_change_message(self, request, form, formsets, add=False):
        """Django asks for it when all is saved; that nothing was set is then known of the record."""
        rows = [row for formset in formsets or () for row in formset.forms]
        is_changed = add or form.values or any(row.has_changed() for row in rows)
        form.instance.stands_as_before = not is_changed
        return super().construct_change_message(request, form, formsets, add)

    def response_change(self, request, obj):
        """What was done, in the words for it; Django says “changed” of all that is saved.

        Of what was opened from the review queue, the queue tells it.
        """
        did = SAVED_AND_CHECKED if "_check" in request.POST else CORRECTED
        if {IS_POPUP_VAR, "_addanother"} & request.POST.keys():
            return super().response_change(request, obj)
        if did == CORRECTED and obj.stands_as_before:
            return self._left_as_it_was(request, obj)
        if "_continue" in request.POST:
            return super().response_change(request, obj)
        if "review" in request.GET and remember_at_its_form(request, obj, did):
            return self.response_post_save_change(request, obj)
        if did == CORRECTED:
            return super().response_change(request, obj)
        told = f"The {self.opts.verbose_name} “{obj}” was {did}."
        self.message_user(request, told, messages.SUCCESS)
        return self.response_post_save_change(request, obj)

    def _left_as_it_was(self, request, obj):
        """A reason that was written all the same is given back, with how to have it kept."""
        why = reason_in(request).strip()
        told = f"Nothing was changed: the {self.opts.verbose_name} “{obj}” is as it was."
        if why:
            told = (
                f"Nothing was changed, and so your reason was not kept: “{why}”. A reason stands beside "
                "a change; “Save and mark as checked” keeps it with the check."
            )
        self.message_user(request, told, messages.WARNING if why else messages.INFO)
        if why or "_continue" in request.POST:
            return HttpResponseRedirect(request.get_full_path())
        return self.response_post_save_change(request, obj)

    def response_post_save_change(self, request, obj):
        if "review" in request.GET:
            return HttpResponseRedirect(queue_before(request))
        return super().response_post_save_change(request, obj)
