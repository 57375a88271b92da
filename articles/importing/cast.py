"""Which record each figure of an extraction is; new ones become candidates, in reading order."""

from collections import Counter
from collections.abc import Sequence

from django.db.models import Q

from articles.extraction.folding import fold_name
from articles.extraction.names import NamedFigure
from articles.importing.authorities import BY_LIST, state_key
from articles.models import Article, Figure, Mention
from articles.models.figure import Basis, Kind, OrganizationType
from articles.models.review import Review

LONGEST_NAME = 200


def cast(article: Article, named: Sequence[NamedFigure]) -> list[Figure | None]:
    """The record of each named figure; None for a bare surname that nobody is known by, and for
    figures that an editor has rejected."""
    standing = _standing_by_hand(article)
    figures = []
    for name in named:
        figure = _by_hand(name, standing) or _known(name) or _candidate(name)
        figures.append(figure if figure and figure.review != Review.REJECTED else None)
    return figures


def outlet(name: str) -> Figure:
    """The organization that publishes under this name; a new one is a candidate of type media."""
    named = NamedFigure(name, "organization", (), OrganizationType.MEDIA)
    return _known(named) or _candidate(named)


def same_figure(one: Figure | None, other: Figure | None) -> bool:
    """Two records of one figure: equal, or merged."""
    return _root(one) == _root(other)


def _root(figure: Figure | None) -> int | None:
    return figure and (figure.merged_into_id or figure.pk)


def _standing_by_hand(article: Article) -> dict[tuple[int, int], Figure]:
    """Places whose figure a person has set, renamed or rejected: a new reading keeps to them."""
    mentions = (
        Mention.objects.filter(article=article)
        .exclude(Q(review=Review.FOUND) & Q(figure__review=Review.FOUND))
        .exclude(figure__basis=Basis.AUTHORITY_LIST, review=Review.FOUND)
        .exclude(review=Review.REJECTED)
        .select_related("figure")
    )
    return {(mention.start, mention.end): mention.figure for mention in mentions}


def _by_hand(name: NamedFigure, standing: dict[tuple[int, int], Figure]) -> Figure | None:
    if name.authority is not None or not standing:
        return None
    found = [standing[mention.span] for mention in name.mentions if mention.span in standing]
    counted = Counter(figure.pk for figure in found if figure.kind == name.kind)
    if not counted or counted.most_common(1)[0][1] * 2 <= len(name.mentions):
        return None
    return next(figure for figure in found if figure.pk == counted.most_common(1)[0][0])


def _known(name: NamedFigure) -> Figure | None:
    """The record of an authority, or the one that has the name or a variant of it.

    A confirmed record comes before a candidate, an older one before a newer. A bare surname is no
    name to go by: two people may share it.
    """
    if name.authority is not None:
        return Figure.objects.filter(pk=name.authority).first()
    key = fold_name(name.name)[:LONGEST_NAME]
    if not name.is_full or not key:
        return None
    keys = _keys(key, name.kind)
    by_name = Q(kind=name.kind) & (Q(key__in=keys) | Q(variant_names__key__in=keys))
    if name.type == OrganizationType.STATE:
        by_name |= Q(authority_key=state_key(name.name), type=OrganizationType.STATE)
    rejected = Q(variant_names__key__in=keys, variant_names__review=Review.REJECTED)
    found = Figure.objects.filter(by_name).exclude(~Q(key__in=keys) & rejected).distinct()
    ranked = sorted(found, key=lambda figure: (figure.review == Review.FOUND, figure.pk))
    return ranked[0] if ranked else None


def _keys(key: str, kind: str) -> list[str]:
    """An organization is the same with and without “the”."""
    if kind == Kind.PERSON:
        return [key]
    bare = key.removeprefix("the ")
    return [bare, f"the {bare}"]


def _candidate(name: NamedFigure) -> Figure | None:
    shown = " ".join(name.name.split())[:LONGEST_NAME]
    if not name.is_full or not fold_name(shown):
        return None
    if name.kind == Kind.PERSON:
        return Figure.objects.create(name=shown, kind=Kind.PERSON)
    type = name.type if name.type in OrganizationType.values else OrganizationType.OTHER
    figure = Figure(name=shown, kind=Kind.ORGANIZATION, type=type)
    if type == OrganizationType.STATE:
        _confirm_state(figure)
    figure.save()
    return figure


def _confirm_state(figure: Figure) -> None:
    """Extraction calls nothing a state but what its lexicon lists: no candidate, but known."""
    figure.authority_key = state_key(figure.name)
    figure.basis, figure.review = BY_LIST["basis"], BY_LIST["review"]
