"""Working through the review queue: one record before each editor, one decision a press.

A record that lies before one editor is given to no other until it is decided, skipped or has lain
there too long. All of this is kept in `Hold`, beside the records, and changes nothing of them.
"""

from datetime import timedelta
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from articles.editing.edits import check, reject, reopen, restore
from articles.models.locking import one_at_the_queue, one_writer
from articles.models.review import REVIEW_FIELDS, Review
from articles.models.waiting import (
    ARTICLE,
    KINDS,
    MOST_COUNTED,
    PLACE,
    RUNGS,
    Hold,
    KeysOff,
    alike,
    rungs,
    waiting,
)

LEASE = timedelta(minutes=20)
SKIPPED_FOR = timedelta(hours=12)
# What lies before an editor who undoes much, or narrows the queue in turn; more is found again anyway.
LOOKED_THROUGH = 5
VERDICTS = {"right": (check, reopen, Review.CHECKED), "wrong": (reject, restore, Review.REJECTED)}


class Taken(NamedTuple):
    """What lies before an editor, and why it comes now."""

    what: str
    record: int
    because: str


@transaction.atomic
def take(editor, kinds, article=None) -> Taken | None:
    """What this editor is to look at: what lies before them already, else the next that is free."""
    one_at_the_queue()
    now = timezone.now()
    Hold.objects.filter(until__lte=now).delete()
    taken = _before(editor, kinds, article, now) or _next(editor, kinds, article, now)
    if taken:
        _hold(taken.what, taken.record, editor, now + LEASE)
    return taken


@transaction.atomic
def decide(what: str, pk: int, verdict: str, by, reach: str = PLACE, why: str = "") -> int:
    """Right or wrong, with those alike within `reach`; about how many, `MOST_COUNTED` at once.

    0 where it no longer waits, because somebody else has decided.
    """
    one_writer()
    record = waiting(what).filter(pk=pk).first()
    Hold.objects.of(what, pk).delete()
    if record is None:
        return 0
    records = list(alike(what, record, reach).order_by("pk")[:MOST_COUNTED])
    carry_out, _, _ = VERDICTS[verdict]
    carry_out(records, by, why)
    return len(records)


@transaction.atomic
def skip(what: str, pk: int, by, reach: str = PLACE) -> int:
    """Leave a record, with those alike, to others or to this editor on another day; how many."""
    one_at_the_queue()
    record = waiting(what).filter(pk=pk).first()
    pks = {pk} if record is None else {pk, *_pks(alike(what, record, reach)[:MOST_COUNTED])}
    until = timezone.now() + SKIPPED_FOR
    Hold.objects.filter(what=what, record__in=pks, editor=by).delete()
    Hold.objects.bulk_create(
        Hold(what=what, record=one, editor=by, until=until, is_skipped=True) for one in sorted(pks)
    )
    return len(pks)


@transaction.atomic
def undo(what: str, pk: int, verdict: str, by) -> bool:
    """Take back what this editor decided about a record and with it about others, and lay the record
    before them again.

    False where somebody has decided about it since; then nothing changes.
    """
    one_writer()
    one_at_the_queue()
    record = KINDS[what]._base_manager.filter(pk=pk).first()
    if record is None:
        return False
    if verdict in VERDICTS:
        _, take_back, state = VERDICTS[verdict]
        if record.review != state or record.reviewed_by_id != by.pk:
            return False
        take_back(_decided_with(what, record), by)
    else:
        others = _pks(alike(what, record, ARTICLE))
        Hold.objects.filter(what=what, record__in=others, editor=by, is_skipped=True).delete()
    is_free = not Hold.objects.of(what, pk).exclude(editor=by).filter(is_skipped=False).exists()
    if is_free:
        _hold(what, pk, by, timezone.now() + LEASE)
    return True


@transaction.atomic
def use_keys(editor, wanted: bool) -> None:
    """Whether single letters decide; remembered for the editor."""
    if wanted:
        KeysOff.objects.filter(editor=editor).delete()
    else:
        KeysOff.objects.get_or_create(editor=editor)


def _decided_with(what, record):
    """The record and those that the same press decided, which nobody has decided about since."""
    if what != "mention":
        return [record]
    columns = ("figure", "printed_as", *REVIEW_FIELDS)
    same = {name: getattr(record, name) for name in columns}
    return list(KINDS[what]._base_manager.filter(**same).order_by("pk"))


def _pks(rows):
    return list(rows.values_list("pk", flat=True))


def _before(editor, kinds, article, now):
    for hold in Hold.objects.before(editor, now).filter(what__in=kinds)[:LOOKED_THROUGH]:
        record = waiting(hold.what, article).filter(pk=hold.record).first()
        if record is not None:
            return Taken(hold.what, record.pk, _why_it_comes(hold.what, record))
    return None


def _next(editor, kinds, article, now):
    kept = Hold.objects.keeping_from(editor, now)
    for rung, rows in rungs(kinds, article):
        others = kept.filter(what=rung.what).values("record")
        pk = rows.exclude(pk__in=others).values_list("pk", flat=True).first()
        if pk is not None:
            return Taken(rung.what, pk, rung.because)
    return None


def _why_it_comes(what, record):
    """The words of the first rung on which it stands."""
    return next(rung.because for rung in RUNGS if rung.what == what and rung.holds(record))


def _hold(what, pk, editor, until):
    Hold.objects.update_or_create(
        what=what, record=pk, editor=editor, defaults={"until": until, "is_skipped": False}
    )
