"""The states of records as people leave them, and as they found them.

Each edit calls `as_found` before it changes anything, and `log.write_down` when it is done. Imports
write none: what they changed since a person's last edit becomes a state when the next person comes.
"""

from collections.abc import Iterable, Iterator

from django.db.models import Max, Model
from django.utils import timezone

from articles.models.history import HISTORICAL, columns_of, historical
from articles.models.parts import in_parts

BATCH = 500


def as_found(records: Iterable[Model]) -> None:
    """Keep the state in which an editor finds records, where it is not that of their last edit."""
    for model, ids in _in_batches(records):
        names = [field.attname for field in columns_of(model)]
        last = {state["id"]: state for state in _last_states(model, ids).values(*names)}
        rows = [row for row in _rows(model, ids) if row != last.get(row["id"])]
        _add(model, rows)


def as_left(records: Iterable[Model], action: str, by, why: str = "") -> None:
    """Keep the state in which an editor leaves records, with what was done and why."""
    for model, ids in _in_batches(records):
        _add(model, _rows(model, ids), action, by, why)


def _in_batches(records) -> Iterator[tuple[type[Model], list[int]]]:
    """The ids of the records of each model that has a history, so many as a statement takes."""
    by_model: dict[type[Model], list[int]] = {}
    for record in records:
        by_model.setdefault(record._meta.concrete_model, []).append(record.pk)
    for model, ids in by_model.items():
        if model in HISTORICAL:
            for some in in_parts(ids, BATCH):
                yield model, some


def _rows(model, ids):
    """The records as the database has them now, by column; an object in hand may be out of date."""
    names = [field.attname for field in columns_of(model)]
    return model._base_manager.filter(pk__in=ids).order_by("pk").values(*names)


def _last_states(model, ids):
    states = historical(model).objects.filter(id__in=ids).order_by()
    last = states.values("id").annotate(last=Max("history_id")).values("last")
    return historical(model).objects.filter(history_id__in=last)


def _add(model, rows, action="", by=None, why=""):
    """An empty action: nobody did it."""
    now, state = timezone.now(), historical(model)
    state.objects.bulk_create(
        [
            state(
                **row,
                action=action,
                history_date=now,
                history_user=by,
                history_type="~" if action else "+",
                history_change_reason=why.strip(),
            )
            for row in rows
        ],
        batch_size=BATCH,
    )
