"""One figure parted in two, where two had been taken for one, and put together again."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from articles.editing import consequences, history
from articles.editing.derived import articles_of, refresh
from articles.editing.log import BATCH, write_down
from articles.editing.merging import merge_again
from articles.models import Claim, Figure, Mention, Splitting
from articles.models.decision import Action
from articles.models.figure import Basis
from articles.models.locking import one_writer
from articles.models.parts import in_parts, parts_of
from articles.models.review import REVIEW_FIELDS, Review

# What can be given to the other: model → the field that says whose it is.
WHOSE = {Claim: "speaker", Mention: "figure"}
MODELS = {model._meta.model_name: model for model in WHOSE}
STATE = (*REVIEW_FIELDS, "edited_fields")


class CannotSplit(ValueError):
    """Says in words for editors why a figure cannot be parted so."""


@transaction.atomic
def split(
    figure: Figure, records: Iterable[Claim | Mention], name: str, by, why: str = ""
) -> Figure:
    """Make a new figure of this name, and give it these claims and mentions. Raises CannotSplit.

    The new one is of the same kind, checked where the one that it comes from is, and withheld where
    that one is. Under the very same name it is not checked: an import would not know which of the
    two it reads of.
    """
    one_writer()
    figure = Figure.objects.select_related("merged_into").get(pk=figure.pk).root
    moved = _as_they_stand(figure, records)
    if not moved:
        raise CannotSplit("Choose at least one claim or place of this record.")
    if not name.strip():
        raise CannotSplit("Say what the other one is called.")
    history.as_found([figure, *moved])
    touched = articles_of([figure])
    part = _new_figure(figure, name.strip(), by)
    Splitting.objects.create(
        figure=figure, part=part, made_by=by, moved=[_move(record, part, by) for record in moved]
    )
    write_down([figure, part], Action.SPLIT, by, why)
    _write_down_moved(moved, Action.SPLIT, by, why)
    refresh(touched, [*Figure.objects.filter(pk__in=figure.with_merged()), part])
    return part


@transaction.atomic
def undo_split(splitting: Splitting, by, why: str = "") -> list[Claim | Mention]:
    """Give back what was moved; the address of the new figure leads to the old one.

    Returns those that were given to somebody else since, which stay there. A new figure to which
    something else has come since stays too.
    """
    one_writer()
    splitting = Splitting.objects.select_related("figure__merged_into", "part").get(pk=splitting.pk)
    if splitting.undone_at:
        return []
    figure, part = splitting.figure, splitting.part
    touched = articles_of([figure.root, part.root])
    moved = list(_moved(splitting))
    history.as_found([figure, part, *(record for record, _ in moved)])
    back, left = [], []
    for record, kept in moved:
        (back if _move_back(record, kept, part) else left).append(record)
    _hand_on(splitting, left)
    splitting.undone_at, splitting.undone_by = timezone.now(), by
    splitting.save()
    if part.merged_into_id is None and _is_empty(part):
        _lead_to(figure, part, by)
    write_down([figure, part], Action.REJOINED, by, why)
    _write_down_moved(back, Action.REJOINED, by, why)
    refresh(touched, [figure.root, part])
    return left


def _as_they_stand(figure, records):
    """The records of this figure, and of those merged into it, as the database has them.

    One place that names two who were merged is one place of the new figure.
    """
    given, found = list(records), {}
    for model, whose in WHOSE.items():
        ids = [record.pk for record in given if isinstance(record, model)]
        theirs = model.objects.filter(**{f"{whose}__in": figure.with_merged()})
        for some in in_parts(ids, BATCH):
            standing = theirs.filter(pk__in=some)
            for record in standing.select_related(whose).order_by("pk"):
                place = (record.article_id, record.start, record.end)
                found.setdefault((model, place if model is Mention else record.pk), record)
    return list(found.values())


def _new_figure(figure, name, by):
    part = Figure(name=name, kind=figure.kind, type=figure.type, display=figure.display)
    part.basis = Basis.EDITOR
    part.edited_fields = sorted(consequences.typed_by_hand(part))
    part.save()
    if not figure.is_candidate and part.key != figure.key:
        part.review, part.reviewed_by, part.reviewed_at = Review.CHECKED, by, timezone.now()
        part.save()
    return part


def _move(record, part, by):
    """Give a record to the new figure; what it was before and is now, to be kept."""
    values = consequences.of(record, {WHOSE[type(record)]: part})
    before = _kept(record, values)
    for name, value in values.items():
        setattr(record, name, value)
    together = consequences.fields_together(type(record), values)
    record.edited_fields = sorted({*record.edited_fields, *together})
    if not record.is_rejected:
        record.review, record.reviewed_by = Review.CORRECTED, by
        record.reviewed_at = timezone.now()
    record.save()
    return {
        "what": record._meta.model_name,
        "record": record.pk,
        "before": before,
        "after": _kept(record, values),
    }


def _kept(record, names):
    return {name: _plain(record, name) for name in (*names, *STATE)}


def _plain(record, name):
    value = getattr(record, record._meta.get_field(name).attname)
    return value.isoformat() if isinstance(value, datetime) else value


def _moved(splitting):
    """The records that were moved and are still there, each with what was kept of it."""
    for what, model in MODELS.items():
        kept = {one["record"]: one for one in splitting.moved if one["what"] == what}
        for some in parts_of(kept, BATCH):
            found = model.objects.filter(pk__in=some).order_by("pk")
            yield from ((record, kept[record.pk]) for record in found)


def _move_back(record, kept, part):
    """Whether the record was still the new figure's; what was edited otherwise stays edited."""
    before, after = kept["before"], kept["after"]
    whose = WHOSE[type(record)]
    if _plain(record, whose) != part.pk:
        return False
    fields = [name for name in before if name not in STATE]
    same = [name for name in fields if _plain(record, name) == after[name]]
    for name in same:
        _set_plain(record, name, before[name])
    is_untouched = same == fields and all(_plain(record, name) == after[name] for name in STATE)
    if is_untouched:
        for name in STATE:
            _set_plain(record, name, before[name])
    else:
        added = set(after["edited_fields"]) - set(before["edited_fields"])
        other = set(fields) - set(same)
        kept_edited = added - consequences.fields_together(type(record), other)
        record.edited_fields = [name for name in record.edited_fields if name not in kept_edited]
    record.save()
    return True


def _hand_on(splitting, records):
    """Who moved these on since, gives them back to whom this one took them from."""
    taken = {(one["what"], one["record"]): one["before"] for one in splitting.moved}
    ids = {(record._meta.model_name, record.pk) for record in records}
    later = Splitting.objects.standing().filter(pk__gt=splitting.pk).order_by("pk")
    for heir in later if ids else ():
        for one in heir.moved:
            key = one["what"], one["record"]
            if key in ids and one["before"][WHOSE[MODELS[key[0]]]] == splitting.part_id:
                one["before"] |= taken[key]
                ids.discard(key)
        heir.save()


def _set_plain(record, name, value):
    if name == "reviewed_at" and value is not None:
        value = datetime.fromisoformat(value)
    setattr(record, record._meta.get_field(name).attname, value)


def _is_empty(part):
    return not any(
        rows.exists()
        for rows in (
            *(part.claims, part.claims_by_its_people, part.mentions, part.answers),
            *(part.affiliations, part.members, part.public_notes, part.merged_figures),
            *(part.articles_published, part.articles_first_published),
            part.variant_names.exclude(review=Review.FOUND),
        )
    )


def _lead_to(figure, part, by):
    """An emptied record is called what the other is, so that nobody else's name leads to that one."""
    part.name, part.sort_name, part.display = figure.name, figure.sort_name, figure.display
    part.kind, part.type = figure.kind, figure.type
    merge_again(part, figure, by)


def _write_down_moved(records, action, by, why):
    for model, whose in WHOSE.items():
        some = [record for record in records if isinstance(record, model)]
        write_down(some, action, by, why, [whose])
