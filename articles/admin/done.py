"""What an editor did last in the review queue, kept in their session, and the way back to it."""

from typing import NamedTuple
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse

from articles.admin.review_cards import NAMES
from articles.models.figure import Figure
from articles.models.waiting import KINDS

# How many decisions, one after the other, can be undone.
REMEMBERED = 50
IN_THE_PAST = {"right": "found right", "wrong": "rejected", "skip": "skipped"}
# What was done at the form of a record, where it is also taken back.
CORRECTED, SAVED_AND_CHECKED = "corrected", "saved and marked as checked"
AT_ITS_FORM = (CORRECTED, SAVED_AND_CHECKED)


class Done(NamedTuple):
    """`did` is a key of `IN_THE_PAST`, or of `AT_ITS_FORM`; `count` records were decided at once."""

    what: str
    record: int
    did: str
    count: int = 1

    @property
    def key(self):
        """By which a page says what it takes back."""
        return f"{self.what}-{self.record}-{self.did}"

    @property
    def is_done_at_its_form(self):
        return self.did in AT_ITS_FORM

    @property
    def history(self):
        """Where a correction is taken back."""
        kind = self.what
        if kind == "figure":
            kind = Figure.objects.values_list("kind", flat=True).get(pk=self.record)
        return reverse(f"admin:articles_{kind}_history", args=[self.record])

    @property
    def in_words(self):
        """“The claim “…” was skipped”, “12 places of “…” were found right”."""
        record = KINDS[self.what]._base_manager.get(pk=self.record)
        did = IN_THE_PAST.get(self.did, self.did)
        if self.count > 1:
            return f"{self.count:,} places of “{record}” were {did}"
        return f"{NAMES[self.what].one} “{record}” was {did}"


def done_by(request):
    """What this editor did, the last at the end; without what is gone or was taken back elsewhere."""
    done = [Done(*one) for one in request.session.get("reviewed", []) if len(one) == 4]
    while done and not _stands(done[-1]):
        done.pop()
    return done


def remember(request, done):
    request.session["reviewed"] = done[-REMEMBERED:]


def remember_at_its_form(request, record, did):
    """Of a form that was opened from the queue; False where the record still waits."""
    what = record._meta.concrete_model._meta.model_name
    is_decided = what in KINDS and not record.is_candidate
    if is_decided:
        remember(request, [*done_by(request), Done(what, record.pk, did)])
    return is_decided


def queue_before(request):
    """The review queue as it was narrowed for whoever came from there to a form."""
    chosen = QueryDict(request.GET["review"].replace("\x00", "")[:200])
    kept = {name: chosen[name] for name in ("kind", "article") if chosen.get(name)}
    query = f"?{urlencode(kept)}" if kept else ""
    return f"{reverse('admin:review')}{query}#item"


def _stands(one):
    record = KINDS[one.what]._base_manager.filter(pk=one.record).first()
    return record is not None and not (one.is_done_at_its_form and record.is_candidate)
