"""What people last said of records before they rejected them."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from articles.editing.log import BATCH
from articles.models import Decision
from articles.models.decision import Action
from articles.models.figure import Basis
from articles.models.review import Review, Reviewed

SAID = {
    Action.ENTERED: Review.CHECKED,
    Action.CHECKED: Review.CHECKED,
    Action.REOPENED: Review.FOUND,
    Action.CORRECTED: Review.CORRECTED,
}


class Standing(NamedTuple):
    review: str
    reviewed_by: object = None
    reviewed_at: datetime | None = None


def standing_before(records: list[Reviewed]) -> dict[int, Standing]:
    """The state of each of these records of one model, as its decisions tell it."""
    found = {record.pk: _without_decision(record) for record in records}
    for start in range(0, len(records), BATCH):
        for decision in _said_of(records[start : start + BATCH]):
            found[decision.record] = _as_said(decision)
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


def _without_decision(record: Reviewed) -> Standing:
    """A work of people that was carried over from another version, or a name of the list."""
    if record.edited_fields:
        return Standing(Review.CORRECTED)
    is_listed = getattr(record, "basis", "") == Basis.AUTHORITY_LIST
    return Standing(Review.CHECKED if is_listed else Review.FOUND)
