"""Putting a record back to a state that its history keeps."""

from django.db import IntegrityError, transaction
from django.db.models import ForeignKey

from articles.editing import consequences
from articles.editing.display import show, withhold
from articles.editing.edits import change, reject, restore
from articles.editing.standing import standing_of
from articles.editing.withdrawal import reinstate, withdraw
from articles.models import Article, Figure
from articles.models.decision import Action
from articles.models.figure import Display
from articles.models.history import columns_of, states_of
from articles.models.locking import one_writer
from articles.models.review import REVIEW_FIELDS, Reviewed

# Put back by what editors do with a record, not as values.
BY_DECISION = {*REVIEW_FIELDS, "display", "withdrawn_at", "withdrawn_reason"}
# What no state puts back: what people have set stays known as theirs; a merge and the cleaning log have
# their own ways back, which take other records along.
STAYING = {"id", "edited_fields", "merged_into", "edits"}
TAKEN = (
    "Another record stands in the place that this one had then. Correct or reject that one first."
)


class CannotPutBack(ValueError):
    """Says to an editor why a state cannot be had again, and what to do."""


def put_back_to(record: Reviewed, state, by, why: str) -> Reviewed:
    """Make a record what it was in one of its states; itself a decision, and a state of its history.

    Everything goes back together. What a state names that is no longer in the archive stays as it
    is now (see `staying`). Raises CannotPutBack, and then nothing is changed.
    """
    try:
        return _put_back(record, state, by, why)
    except IntegrityError as broken:
        raise CannotPutBack(TAKEN) from broken


def staying(record: Reviewed, state) -> set[str]:
    """Fields that putting back leaves as they are, though they differ."""
    differing = {field.name for field in _differing(record, state)}
    gone = {field.name for field in _differing(record, state) if _is_gone(state, field)}
    return differing & (STAYING | consequences.fields_together(type(record), gone))


def state_numbered(record: Reviewed, number: int):
    """One of a record's states, or None."""
    return states_of(record).select_related("reviewed_by").filter(history_id=number).first()


@transaction.atomic
def _put_back(record, state, by, why):
    one_writer()
    current = type(record)._base_manager.get(pk=record.pk)
    if current.is_rejected and not state.is_rejected:
        restore(current, by, why)
        current.refresh_from_db()
    _put_values_back(current, state, by, why)
    if isinstance(current, Figure):
        _put_display_back(current, state, by, why)
    if isinstance(current, Article):
        _put_withdrawal_back(current, state, by, why)
    if state.is_rejected and not current.is_rejected:
        current.refresh_from_db()
        reject(current, by, why)
    record.__dict__.update(current.__dict__)
    return record


def _put_values_back(record, state, by, why):
    left = BY_DECISION | staying(record, state) | STAYING
    fields = [field for field in _differing(record, state) if field.name not in left]
    values = {field.name: getattr(state, field.name) for field in fields}
    standing = None if state.is_rejected or record.is_rejected else standing_of(state)
    if values or standing not in (None, standing_of(record)):
        change(record, values, by, why, Action.PUT_BACK, standing)


def _put_display_back(figure, state, by, why):
    if figure.merged_into_id is None and figure.display != state.display:
        decide = withhold if state.display == Display.WITHHELD else show
        decide(figure, by, why)


def _put_withdrawal_back(article, state, by, why):
    is_withdrawn, was_withdrawn = article.withdrawn_at is not None, state.withdrawn_at is not None
    if is_withdrawn != was_withdrawn:
        decide = withdraw if was_withdrawn else reinstate
        decide(article, by, why)


def _differing(record, state):
    return [
        field
        for field in columns_of(record)
        if getattr(record, field.attname) != getattr(state, field.attname)
    ]


def _is_gone(state, field):
    """Whether a state names a record that an import has removed since."""
    pk = getattr(state, field.attname)
    if pk is None or not isinstance(field, ForeignKey):
        return False
    return not field.related_model._base_manager.filter(pk=pk).exists()
