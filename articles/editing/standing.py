"""What people last said of records before they rejected them."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from articles.editing.log import BATCH
from articles.models import Decision
from articles.models.decision import Action
from articles.models.figure import Basis
from articles.models.history import historical
from articles.models.parts import in_parts
from articles.models.review import Review, Reviewed

SAID = {
    Action.ENTERED: Review.CHECKED,
    Action.CHECKED: Review.CHECKED,
    Action.REOPENED: Review.FOUND,
    Action.CORRECTED: Review.CORRECTED,
    Action.PUT_BACK: Review.CORRECTED,
}


class Standing(NamedTuple):
    review: str
    reviewed_by: object = None
    reviewed_at: datetime | None = None


def standing_of(record) -> Standing:
    """That of a record, or of one of its states."""
    return Standing(record.review, record.reviewed_by, record.reviewed_at)


def standing_before(records: list[Reviewed]) -> dict[int, Standing]:
    """The state of checking of each of these records of one model before it was rejected.

    Its history tells it; of what was rejected before there was one, its decisions.
    """
    found = {record.pk: _without_decision(record) for record in records}
    for batch in in_parts(records, BATCH):
        for decision in _said_of(batch):
            found[decision.record] = _as_said(decision)
        for state in _states_of(batch):
            if not state.is_rejected:
                found[state.id] = standing_of(state)
            elif state.action in SAID:
                said = SAID[state.action]
                found[state.id] = Standing(said, state.history_user, state.history_date)
    return found


def _as_said(decision: Decision) -> Standing:
    review = SAID[decision.action]
    if review == Review.FOUND:
        return Standing(review)
    return Standing(review, decision.made_by, decision.made_at)


def _said_of(records: list[Reviewed]) -> Iterable[Decision]:
    """Oldest first, so that the last word holds."""
    what = records[0]._meta.concrete_model._meta.model_name
    said = Decision.objects.filter(what=what, record__in=[record.pk for record in records])
    return said.filter(action__in=SAID).select_related("made_by").order_by("made_at", "pk")


def _states_of(records: list[Reviewed]) -> Iterable:
    """Oldest first, with no more than tells who said what."""
    states = historical(records[0]).objects.filter(id__in=[record.pk for record in records])
    told = ("id", "action", "review", "reviewed_at", "history_date", "reviewed_by", "history_user")
    return (
        states.select_related("reviewed_by", "history_user")
        .only(*told, "reviewed_by__username", "history_user__username")
        .order_by("history_id")
    )


def _without_decision(record: Reviewed) -> Standing:
    """A work of people that was carried over from another version, or a name of the list."""
    if record.edited_fields:
        return Standing(Review.CORRECTED)
    is_listed = getattr(record, "basis", "") == Basis.AUTHORITY_LIST
    return Standing(Review.CHECKED if is_listed else Review.FOUND)
