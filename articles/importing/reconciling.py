"""Bringing records into line with a new reading, without touching what people have done."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.db.models import Exists, Model, OuterRef

from articles.extraction.spans import Span
from articles.importing.drafts import Draft, differs
from articles.importing.pairing import pair
from articles.models import Affiliation, Answer, Article, Claim, Mention, PublicNote, Quantity
from articles.models.review import Review

AT_ONCE = 500
# The figure of each record; but for an answer it tells two at one place apart.
WHO = {
    Claim: "speaker",
    Mention: "figure",
    Affiliation: "person",
    Quantity: None,
    Answer: "figure",
}


class Reconciled(NamedTuple):
    """The row of each draft, in the order of the drafts, and whether anything was written."""

    rows: list[Model]
    is_changed: bool


@dataclass(frozen=True, slots=True)
class Standing:
    row: Model
    pieces: tuple[Span, ...]
    who: Hashable


def reconcile(model: type[Model], article: Article, drafts: Sequence[Draft]) -> Reconciled:
    """Match the article's rows with the drafts; update, create and remove what nobody touched.

    A row that is matched keeps its id. One that an editor has checked, corrected or rejected is
    left as it is, matched or not; a draft that it matches makes no second one.
    """
    standing = standing_rows(model, article)
    pairs = pair(standing, drafts)
    lost = set(range(len(standing))) - set(pairs.values())
    gone = [standing[index].row.pk for index in sorted(lost) if not is_touched(standing[index].row)]
    if gone:
        model.objects.filter(pk__in=gone).delete()
    kept = {index: standing[old].row for index, old in pairs.items()}
    changed = [row for index, row in kept.items() if bring_up_to_date(row, drafts[index].fields)]
    new = {
        index: model(article=article, **draft.fields)
        for index, draft in enumerate(drafts)
        if index not in kept
    }
    model.objects.bulk_create(new.values(), batch_size=AT_ONCE)
    rows = kept | new
    return Reconciled([rows[index] for index in range(len(drafts))], bool(gone or changed or new))


def standing_rows(model: type[Model], article: Article) -> list[Standing]:
    who = WHO[model]
    rows = model.objects.filter(article=article).order_by("start", "pk")
    if model is Claim:
        rows = rows.annotate(is_noted=Exists(PublicNote.objects.filter(claim=OuterRef("pk"))))
    if who:
        rows = rows.select_related(who)
    return [Standing(row, pieces_of(row), _who(row, who)) for row in rows]


def pieces_of(row: Model) -> tuple[Span, ...]:
    pieces = getattr(row, "pieces", None) or [(row.start, row.end)]
    return tuple(Span(*piece) for piece in pieces)


def is_touched(row: Model) -> bool:
    """Whether people have decided something about it, or told readers something beside it."""
    is_noted = getattr(row, "is_noted", False)
    return row.review != Review.FOUND or bool(row.edited_fields) or is_noted


def bring_up_to_date(row: Model, wanted: dict) -> bool:
    """Set and save the fields that differ, but none that a person has set or checked."""
    if row.review != Review.FOUND:
        return False
    changed = [
        name
        for name, value in wanted.items()
        if name.removesuffix("_id") not in row.edited_fields and differs(getattr(row, name), value)
    ]
    for name in changed:
        setattr(row, name, wanted[name])
    if changed:
        row.save(update_fields=changed)
    return bool(changed)


def _who(row: Model, field: str | None) -> Hashable:
    if isinstance(row, Answer):
        return row.answered_id, row.printed_by
    figure = getattr(row, field) if field else None
    return figure and (figure.merged_into_id or figure.pk)
