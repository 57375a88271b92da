"""The decisions as they are kept: one a record, in the transaction of the edit, with its new state."""

from collections.abc import Iterable

from django.db.models import Model

from articles.editing import history
from articles.editing.untold import leave_out_slips
from articles.models import Article, Decision, PublicNote
from articles.models.parts import in_parts

BATCH = 500


def write_down(
    records: Iterable[Model], action: str, by, why: str = "", fields: Iterable[str] = ()
) -> None:
    """Keep that it was decided, which readers are told, and the state that it made, for the desk.

    `fields` are the names of what was set; the decision has no value, neither the old nor the new.
    """
    records, named = list(records), sorted(fields)
    made = Decision.objects.bulk_create(
        [
            Decision(
                action=action,
                what=record._meta.concrete_model._meta.model_name,
                record=record.pk,
                article_id=article_of(record),
                fields=named,
                why=why.strip(),
                made_by=by,
            )
            for record in records
        ],
        batch_size=BATCH,
    )
    history.as_left(records, action, by, why)
    for some in in_parts(made, BATCH):
        leave_out_slips(some)


def article_of(record: Model) -> int | None:
    """The article in which a record stands, if it stands in one."""
    if isinstance(record, PublicNote):
        return article_of(record.record)
    return record.pk if isinstance(record, Article) else getattr(record, "article_id", None)


def as_list(records: Model | Iterable[Model]) -> list[Model]:
    return [records] if isinstance(records, Model) else list(records)
