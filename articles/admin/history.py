"""The history of a record: who changed what, when, from what to what and why; and the way back."""

from dataclasses import dataclass

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpResponseRedirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst

from articles import editing
from articles.admin.decisions import FOR_READERS
from articles.admin.reasons import LONGEST_REASON, reason_in
from articles.admin.states import Change, Wording, is_seen
from articles.models.history import columns_of, state_now, states_of

AT_ONCE = 20


@dataclass(frozen=True)
class Entry:
    """A state as the page tells it; `back` is the address that asks whether to put it back."""

    when: str
    by: str
    done: str
    why: str
    changes: list[Change]
    back: str = ""


class HasHistory:
    """For records of which each state is kept that people made."""

    def history_view(self, request, object_id, extra_context=None):
        obj = self.get_object(request, unquote(object_id))
        if not self.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        if obj is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        page = Paginator(states_of(obj), AT_ONCE).get_page(request.GET.get("page"))
        return self.page(
            request,
            "admin/history.html",
            f"History of this {self.opts.verbose_name}",
            obj,
            back=self.address("change", obj.pk),
            page=page,
            entries=self._entries(request, obj, page),
        )

    def _entries(self, request, obj, page):
        """The states of one page, on the first one with what an import has changed since."""
        first, now = (page.number - 1) * AT_ONCE, state_now(obj)
        states = list(states_of(obj)[first : first + AT_ONCE + 1])
        older = states[AT_ONCE:]
        if page.number == 1 and states and differ(now, states[0], obj):
            states = [now, *states]
        wording = self._wording(request, obj, states)
        before = [*states[1:], None]
        may_change = self.has_change_permission(request, obj)
        return [
            _entry(
                wording,
                state,
                before[at],
                self.address("put_back", obj.pk, state.history_id)
                if may_change and differ(now, state, obj)
                else "",
            )
            for at, state in enumerate(states[: len(states) - len(older)])
        ]

    def _wording(self, request, obj, states):
        fields = self.get_form(request, obj).base_fields
        return Wording(obj, {name: field.label for name, field in fields.items()}, states)

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_put_back"
        view = self.admin_site.admin_view(self.put_back_view)
        return [path("<int:pk>/history/<int:number>/", view, name=name), *super().get_urls()]

    def put_back_view(self, request, pk, number):
        """Asks on GET; on POST, puts the record back, unless somebody has changed it meanwhile."""
        obj = self.get_object(request, str(pk))
        if not self.has_change_permission(request, obj):
            raise PermissionDenied
        state = obj and editing.state_numbered(obj, number)
        if state is None:
            raise Http404
        refusal = self._put_back(request, obj, state) if request.method == "POST" else ""
        if refusal is None:
            done = f"This {self.opts.verbose_name} was put back to the state of {moment(state)}."
            self.log_change(request, obj, done)
            self.message_user(request, done, messages.SUCCESS)
            return HttpResponseRedirect(form_of(obj))
        return self._ask_to_put_back(request, obj, state, refusal)

    def _put_back(self, request, obj, state):
        """None when it is done; else why it is not."""
        why = reason_in(request)
        if not why.strip():
            return "Nothing was done: say why."
        if request.POST.get("seen") != seen(obj):
            return "Nothing was done: somebody changed this record meanwhile. Look again."
        try:
            editing.put_back_to(obj, state, request.user, why)
        except editing.CannotPutBack as reason:
            return f"Nothing was done. {reason}"
        return None

    def _ask_to_put_back(self, request, obj, state, refusal):
        now = state_now(obj)
        wording = self._wording(request, obj, [now, state])
        staying = editing.staying(obj, state)
        return self.page(
            request,
            "admin/put_back.html",
            f"Put back to the state of {moment(state)}?",
            obj,
            changes=wording.changes(now, state, staying),
            staying=wording.labels_of(staying),
            refusal=refusal,
            because=FOR_READERS,
            why=reason_in(request),
            longest_reason=LONGEST_REASON,
            seen=seen(obj),
            back=self.address("history", obj.pk),
        )


def _entry(wording, state, before, back):
    is_first = before is None and not state.action
    return Entry(
        when=moment(state) if state.pk else "Now",
        by=str(state.history_user or "nobody who is known") if state.action else "",
        done=_done(state, is_first),
        why=state.history_change_reason,
        changes=[] if is_first else wording.changes(before, state),
        back=back,
    )


def _done(state, is_first):
    if state.action:
        return capfirst(state.get_action_display())
    if not is_first:
        return "Changed by an import"
    is_touched = state.edited_fields or state.reviewed_by_id
    return "As it stood when this history begins" if is_touched else "As it came"


def differ(one, other, record):
    """Whether two states are not the same, as far as the page tells them."""
    fields = [field.attname for field in columns_of(record) if is_seen(field)]
    return any(getattr(one, name) != getattr(other, name) for name in fields)


def seen(record):
    """What a record was when a page was made, as far as people's edits go."""
    last = states_of(record).values_list("history_id", flat=True).first()
    return str(last or 0)


def moment(state):
    return date_format(timezone.localtime(state.history_date), "j F Y, H:i")


def form_of(record):
    """The form of a record, whose kind may have gone back to that of another form."""
    opts = record._meta.concrete_model._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[record.pk])
