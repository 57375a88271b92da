"""How a person's work is written down: set, remembered, and told to lists and search."""

from collections.abc import Iterable, Mapping

from django.db import models, transaction
from django.utils import timezone

from articles.editing import consequences
from articles.editing.derived import articles_of, refresh
from articles.editing.joint import claims_of_the_same_words
from articles.models import Affiliation, Claim, Figure, VariantName
from articles.models.figure import Basis
from articles.models.locking import one_writer
from articles.models.review import Review, Reviewed

BATCH = 500
PLACE = ("content", "pieces", "start", "end", "zone")


@transaction.atomic
def correct(record: Reviewed, changes: Mapping, by) -> Reviewed:
    """Set fields of a record and remember them, so that no later import sets them back.

    Fields that mean something only together (a date and its precision) are remembered together.
    The record as it is now is returned, and the one given is brought up to date. Nothing is written
    when nothing differs.
    """
    one_writer()
    current = type(record)._base_manager.get(pk=record.pk)
    changed = {name: value for name, value in changes.items() if getattr(current, name) != value}
    if changed:
        touched = articles_of([current])
        values = consequences.of(current, changed)
        before = {name: getattr(current, name) for name in values}
        _set(current, values)
        _remember(current, values)
        _decide(current, Review.CORRECTED, by)
        current.save()
        _carry_on(current, values, before, by)
        refresh(touched | articles_of([current]))
    record.__dict__.update(current.__dict__)
    return record


@transaction.atomic
def enter(record: Reviewed, by) -> Reviewed:
    """Keep a record that a person made by hand; an import leaves all of it alone."""
    one_writer()
    if isinstance(record, Figure | VariantName | Affiliation):
        record.basis = Basis.EDITOR
    record.edited_fields = sorted(consequences.typed_by_hand(record))
    _decide(record, Review.CHECKED, by)
    record.save()
    refresh(articles_of([record]))
    return record


def check(records: Reviewed | Iterable[Reviewed], by) -> int:
    """Say that a person has looked at the records and found them right; how many there were."""
    return _decide_all(records, Review.CHECKED, by)


def reject(records: Reviewed | Iterable[Reviewed], by) -> int:
    """Take records off every list and count for good, without deleting them."""
    return _decide_all(records, Review.REJECTED, by)


@transaction.atomic
def restore(records: Reviewed | Iterable[Reviewed], by) -> int:
    """Undo a rejection: the records are again what they were, corrected or not checked."""
    records = [record for record in _as_list(records) if record.is_rejected]
    corrected = [record for record in records if record.edited_fields]
    found = [record for record in records if not record.edited_fields]
    return _decide_all(corrected, Review.CORRECTED, by) + _decide_all(found, Review.FOUND, None)


def _carry_on(record, values, before, by):
    """What an edit changes in other records."""
    for variant in consequences.names_given_up(record, before):
        _decide(variant, Review.CHECKED, by)
        variant.save()
    if isinstance(record, Claim) and "pieces" in before:
        for claim in claims_of_the_same_words(record):
            correct(claim, {name: values[name] for name in PLACE if name in values}, by)


def _set(record, values):
    for name, value in values.items():
        setattr(record, name, value)


def _remember(record, names):
    together = consequences.fields_together(type(record), names)
    record.edited_fields = sorted({*record.edited_fields, *together})


def _decide(record, review, by):
    record.review = review
    record.reviewed_by = by
    record.reviewed_at = timezone.now() if by else None


@transaction.atomic
def _decide_all(records, review, by):
    """Set the state of many records of one model in a few statements."""
    one_writer()
    records = _as_list(records)
    for start in range(0, len(records), BATCH):
        batch = records[start : start + BATCH]
        now = timezone.now() if by else None
        type(batch[0])._base_manager.filter(pk__in=[record.pk for record in batch]).update(
            review=review, reviewed_by=by, reviewed_at=now
        )
        for record in batch:
            _decide(record, review, by)
    refresh(articles_of(records))
    return len(records)


def _as_list(records):
    return [records] if isinstance(records, models.Model) else list(records)
