"""Which record each figure of an extraction is; new ones become candidates, in reading order."""

from collections import Counter
from collections.abc import Mapping, Sequence

from django.db.models import Q

from articles.extraction.folding import fold_name
from articles.extraction.names import NamedFigure
from articles.importing.authorities import BY_LIST, state_key
from articles.importing.book import Book
from articles.models import Article, Figure, Mention
from articles.models.figure import Basis, Kind, OrganizationType
from articles.models.review import Review

LONGEST_NAME = 200
NOBODY: Mapping = {}


def cast(article: Article, named: Sequence[NamedFigure]) -> list[Figure | None]:
    """The record of each figure that an article names, which may have been read before."""
    standing = _standing_by_hand(article)
    book = Book(named)
    figures = found_in(book, named, standing)
    book.save_new()
    return figures


def found_in(
    book: Book, named: Sequence[NamedFigure], standing: Mapping[tuple[int, int], Figure] = NOBODY
) -> list[Figure | None]:
    """The record of each named figure; None for a bare surname that nobody is known by, and for
    figures that an editor has rejected. New ones are entered in the book."""
    figures = []
    for name in named:
        figure = _by_hand(name, standing) or book.find(name) or _candidate(name, book)
        figures.append(figure if figure and figure.review != Review.REJECTED else None)
    return figures


def outlet(name: str) -> Figure:
    """The organization that publishes under this name; a new one is a candidate of type media."""
    named = as_outlet(name)
    book = Book([named])
    figure = outlet_in(book, named)
    book.save_new()
    return figure


def as_outlet(name: str) -> NamedFigure:
    return NamedFigure(name, Kind.ORGANIZATION, (), OrganizationType.MEDIA)


def outlet_in(book: Book, named: NamedFigure) -> Figure | None:
    return book.find(named) or _candidate(named, book)


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


def _candidate(name: NamedFigure, book: Book) -> Figure | None:
    shown = " ".join(name.name.split())[:LONGEST_NAME]
    if not name.is_full or not fold_name(shown):
        return None
    figure = Figure(name=shown, kind=name.kind)
    if name.kind == Kind.ORGANIZATION:
        known_type = name.type in OrganizationType.values
        figure.type = name.type if known_type else OrganizationType.OTHER
    if figure.type == OrganizationType.STATE:
        _confirm_state(figure)
    return book.enter(figure)


def _confirm_state(figure: Figure) -> None:
    """Extraction calls nothing a state but what its lexicon lists: no candidate, but known."""
    figure.authority_key = state_key(figure.name)
    figure.basis, figure.review = BY_LIST["basis"], BY_LIST["review"]
