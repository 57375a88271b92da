"""Records of one person or organization made one, and taken apart again.

Claims, mentions, names and roles keep their figure: only `merged_into` is set, always to the end of
the chain, because every query takes one step. Each merging keeps what it set in the other record,
so that each can be undone, in any order, also after later edits and later merges. Merging says that
two records are one, not that either was checked: the states of checking stay as they are.
"""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.utils import timezone

from articles.editing import history
from articles.editing.derived import articles_of, refresh_after_regrouping
from articles.editing.log import write_down
from articles.editing.taking_over import put_back, take_over
from articles.models import Figure, Merging, VariantName
from articles.models.decision import Action
from articles.models.figure import Display
from articles.models.locking import one_writer


class CannotMerge(ValueError):
    """Says in words for editors why these records cannot be made one."""


@transaction.atomic
def merge(
    figures: Iterable[Figure],
    into: Figure,
    choices: Mapping[str, Figure],
    by,
    why: str = "",
) -> list[Merging]:
    """Make records one, under the address of `into`. Raises CannotMerge.

    `choices`: for any of `taking_over.CHOICES`, the record whose words it takes over. Where one of them is withheld, all
    are. What was merged into any of them before comes along.
    """
    one_writer()
    given = [figure for figure in figures if figure.pk != into.pk]
    target, merged = _as_they_stand(given, into)
    ids = [figure.pk for figure in merged]
    led_on = list(Figure.objects.filter(merged_into__in=ids).order_by("pk"))
    history.as_found([target, *merged, *led_on])
    touched = articles_of([target, *merged])
    made = [Merging(figure=figure, into=target, made_by=by) for figure in merged]
    taken = take_over(target, made, choices, by)
    Merging.objects.bulk_create(made)
    Figure.objects.with_merged(ids).update(merged_into=target)
    history.as_left(_names_given_up(made), Action.ENTERED, by, why)
    history.as_left(led_on, Action.MERGED, by, why)
    write_down(merged, Action.MERGED, by, why)
    if taken:
        write_down([target], Action.MERGED, by, why, taken)
    if "display" in taken:
        write_down([target], Action.WITHHELD, by, why, ["display"])
    refresh_after_regrouping(touched | articles_of([target]), [target, *merged])
    _bring_up_to_date([into, *given])
    return made


def why_not_one(figures: list[Figure], into: Figure) -> str:
    """What keeps these records from being made one, for editors; empty where nothing does."""
    if not figures:
        return "Choose two or more records that are different."
    if any(figure.kind != into.kind for figure in figures):
        return "A person and an organization cannot be one: turn one into the other first."
    if any(figure.is_rejected for figure in (into, *figures)):
        return "One of them is rejected: restore it first, or leave it out."
    if into.is_candidate and any(not figure.is_candidate for figure in figures):
        return (
            "Keep the address of one that somebody stands behind, not of one that nobody checked."
        )
    return ""


@transaction.atomic
def undo_merge(merging: Merging, by, why: str = "") -> list[str]:
    """Let a record stand alone again, with all that had been merged into it.

    What the merge set in the other record is put back. Returns the names of fields that were edited
    since and stay as they are.
    """
    one_writer()
    merging = Merging.objects.standing().filter(pk=merging.pk).select_related("figure").first()
    if merging is None:
        return []
    figure = merging.figure
    target = Figure.objects.get(pk=merging.into_id)
    root = figure.root
    beneath = list(Figure.objects.filter(pk__in=_merged_under(figure)).order_by("pk"))
    history.as_found([target, figure, *beneath])
    was_withheld = target.display == Display.WITHHELD
    touched = articles_of([root])
    left, back = put_back(target, merging)
    merging.undone_at, merging.undone_by = timezone.now(), by
    merging.save()
    Figure.objects.filter(pk__in=[one.pk for one in beneath]).update(merged_into=figure)
    Figure.objects.filter(pk=figure.pk).update(merged_into=None)
    history.as_left(beneath, Action.UNMERGED, by, why)
    write_down([figure], Action.UNMERGED, by, why)
    if back:
        write_down([target], Action.UNMERGED, by, why, back)
    if was_withheld and target.display == Display.SHOWN:
        write_down([target], Action.SHOWN, by, why, ["display"])
    alone = Figure.objects.filter(pk__in=[one.pk for one in (figure, *beneath)])
    records = [target, root, *alone]
    refresh_after_regrouping(touched | articles_of(records), records)
    return left


def merge_again(figure: Figure, into: Figure, by) -> None:
    """Lead the address of an emptied record to another, which need not be the end of its chain."""
    Merging.objects.create(figure=figure, into=into, made_by=by)
    figure.merged_into = into.root
    figure.save()


def _as_they_stand(figures, into):
    """The records that readers meet for these, as the database has them now."""
    ids = {figure.pk for figure in (into, *figures)}
    now = Figure.objects.select_related("merged_into").in_bulk(ids)
    target = now[into.pk].root
    roots = {now[figure.pk].root.pk: now[figure.pk].root for figure in figures}
    roots.pop(target.pk, None)
    merged = [roots[pk] for pk in sorted(roots)]
    if reason := why_not_one(merged, target):
        raise CannotMerge(reason)
    return target, merged


def _names_given_up(made):
    kept = [merging.taken["name"].get("variant") for merging in made if "name" in merging.taken]
    return list(VariantName.objects.filter(pk__in=kept).order_by("pk"))


def _merged_under(figure):
    """All that was merged into a figure, and into these."""
    found, level = [], [figure.pk]
    while level:
        beneath = Merging.objects.standing().filter(into__in=level)
        level = list(beneath.order_by().values_list("figure", flat=True))
        found += level
    return found


def _bring_up_to_date(figures):
    now = Figure.objects.in_bulk([figure.pk for figure in figures])
    for figure in figures:
        fresh = now[figure.pk]
        figure.__dict__.update(fresh.__dict__)
        figure._state.fields_cache.clear()
