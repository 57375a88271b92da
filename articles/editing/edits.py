"""How a person's work is written down: set, remembered, and told to lists and search."""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.utils import timezone

from articles.editing import consequences, history
from articles.editing.derived import articles_of, refresh, refresh_after_checking
from articles.editing.display import show, withhold
from articles.editing.joint import claims_of_the_same_words
from articles.editing.log import BATCH, as_list, write_down
from articles.editing.standing import Standing, standing_before
from articles.models import Affiliation, Claim, Figure, VariantName
from articles.models.decision import Action
from articles.models.figure import Basis, Display
from articles.models.locking import one_writer
from articles.models.parts import in_parts
from articles.models.review import REVIEW_FIELDS, Review, Reviewed

PLACE = ("content", "pieces", "start", "end", "zone")


@transaction.atomic
def correct(record: Reviewed, changes: Mapping, by, why: str = "") -> Reviewed:
    """Set fields of a record and remember them, so that no later import sets them back.

    Fields that mean something only together (a date and its precision) are remembered together.
    The record as it is now is returned, and the one given is brought up to date. Nothing is written
    when nothing differs. What is rejected stays so until it is restored. To set `display` is to
    withhold the name or to show it.
    """
    one_writer()
    changes = dict(changes)
    display = changes.pop("display", None) if isinstance(record, Figure) else None
    current = type(record)._base_manager.get(pk=record.pk)
    changed = {name: value for name, value in changes.items() if getattr(current, name) != value}
    if changed:
        changed = consequences.with_how_known(changed, changes)
        change(current, consequences.of(current, changed), by, why)
    if display is not None:
        decide = withhold if display == Display.WITHHELD else show
        decide(current, by, why)
    record.__dict__.update(current.__dict__)
    return record


def change(
    record: Reviewed,
    values: Mapping,
    by,
    why: str,
    action: str = Action.CORRECTED,
    standing: Standing | None = None,
) -> None:
    """Set values of a record and all that goes with it; what follows from them is among them.

    Without a `standing` the record is corrected by whoever sets them.
    """
    history.as_found([record])
    touched = articles_of([record])
    before = {name: getattr(record, name) for name in values}
    _set(record, values)
    _remember(record, values)
    if standing is not None:
        record.review, record.reviewed_by, record.reviewed_at = standing
    elif not record.is_rejected:
        _decide(record, Review.CORRECTED, by)
    record.save()
    write_down([record], action, by, why, _differing(values, before))
    if action == Action.CORRECTED:
        _keep_former_name(record, before, by, why)
    _carry_on(record, values, by, why)
    losing = [value for value in before.values() if isinstance(value, Figure)]
    refresh(touched | articles_of([record]), [record, *losing])


@transaction.atomic
def enter(record: Reviewed, by, why: str = "") -> Reviewed:
    """Keep a record that a person made by hand; an import leaves all of it alone."""
    one_writer()
    if isinstance(record, Figure | VariantName | Affiliation):
        record.basis = Basis.EDITOR
    record.edited_fields = sorted(consequences.typed_by_hand(record))
    _decide(record, Review.CHECKED, by)
    record.save()
    write_down([record], Action.ENTERED, by, why)
    refresh(articles_of([record]), [record])
    return record


def check(records: Reviewed | Iterable[Reviewed], by, why: str = "") -> int:
    """Say that a person has looked at the records and found them right; how many there were.

    What is rejected is left out: it comes back by being restored.
    """
    standing = [record for record in as_list(records) if not record.is_rejected]
    return _decide_all(standing, Review.CHECKED, Action.CHECKED, by, why)


def reject(records: Reviewed | Iterable[Reviewed], by, why: str = "") -> int:
    """Take records off every list and count for good, without deleting them."""
    return _decide_all(records, Review.REJECTED, Action.REJECTED, by, why)


def reopen(records: Reviewed | Iterable[Reviewed], by, why: str = "") -> int:
    """Take back that records were found right: they wait again, as the program found them."""
    checked = [record for record in as_list(records) if record.review == Review.CHECKED]
    return _decide_all(checked, Review.FOUND, Action.REOPENED, by, why)


@transaction.atomic
def restore(records: Reviewed | Iterable[Reviewed], by, why: str = "") -> int:
    """Undo a rejection: the records are again what they were, checked by whoever checked them then."""
    one_writer()
    rejected = [record for record in as_list(records) if record.is_rejected]
    history.as_found(rejected)
    stood = standing_before(rejected)
    for record in rejected:
        record.review, record.reviewed_by, record.reviewed_at = stood[record.pk]
    _keep_states(rejected)
    write_down(rejected, Action.RESTORED, by, why)
    refresh(articles_of(rejected), rejected)
    return len(rejected)


def _differing(values, before):
    return [name for name, value in values.items() if value != before[name]]


def _keep_former_name(record, before, by, why):
    for variant in consequences.names_given_up(record, before):
        _decide(variant, Review.CHECKED, by)
        variant.save()
        history.as_left([variant], Action.ENTERED, by, why)


def _carry_on(record, values, by, why):
    """The words of joint speakers stand at one place."""
    if isinstance(record, Claim) and "pieces" in values:
        for claim in claims_of_the_same_words(record):
            correct(claim, {name: values[name] for name in PLACE if name in values}, by, why)


def _set(record, values):
    for name, value in values.items():
        setattr(record, name, value)


def _remember(record, names):
    together = consequences.fields_together(type(record), names)
    record.edited_fields = sorted({*record.edited_fields, *together})


def _decide(record, review, by, at=None):
    """The state with who brought it about; what nobody has checked, nobody stands behind."""
    is_found = review == Review.FOUND
    record.review = review
    record.reviewed_by = None if is_found else by
    record.reviewed_at = None if is_found or by is None else at or timezone.now()


@transaction.atomic
def _decide_all(records, review, action, by, why):
    """Set the state of many records of one model in a few statements."""
    one_writer()
    records, at = as_list(records), timezone.now()
    history.as_found(records)
    for record in records:
        _decide(record, review, by, at)
    for some in in_parts(records, BATCH):
        standing = type(some[0])._base_manager.filter(pk__in=[record.pk for record in some])
        standing.update(**{name: getattr(some[0], name) for name in REVIEW_FIELDS})
    write_down(records, action, by, why)
    if review == Review.REJECTED:
        refresh(articles_of(records), records)
    else:
        refresh_after_checking(records)
    return len(records)


def _keep_states(records):
    if records:
        type(records[0])._base_manager.bulk_update(records, REVIEW_FIELDS, batch_size=BATCH)
