"""What follows for a record from the place of its words: the values that it must take together."""

from collections.abc import Iterable, Sequence

from articles.editing import places
from articles.extraction.spans import Span
from articles.models import Article
from articles.models.claim import ClaimKind, Zone
from articles.models.in_article import BETWEEN_PIECES

Place = Iterable[tuple[int, int]]


def content_at(
    article: Article,
    words: str,
    *,
    kind: str,
    around: str = "",
    near: tuple[int, int] | None = None,
    place: Place = (),
) -> dict:
    """Values of a claim whose content is these words, at the place that an editor marked.

    Where they do not stand there, they are looked for. Raises WordsNotPlaced.
    """
    place = places.marked(article.text, words, place) or places.find_words(
        article.text, words, edits=article.edits, around=around, near=near
    )
    if kind == ClaimKind.DIRECT:
        place = places.without_quote_marks(article.text, place)
    return {
        "content": words_at(article, place),
        "pieces": [list(span) for span in place],
        "start": place[0].start,
        "end": place[-1].end,
        "zone": zone_of(article, place[0]),
    }


def speaker_words_at(
    article: Article, words: str, near: tuple[int, int], place: Place = ()
) -> dict:
    """Values of a claim whose speaker is printed in these words, as marked or nearest to what was said."""
    if not words.strip():
        return {"speaker_printed": "", "speaker_start": None, "speaker_end": None}
    span = _marked_or_nearest(article, words, near, place)
    return {
        "speaker_printed": span.of(article.text)[:500],
        "speaker_start": span.start,
        "speaker_end": span.end,
    }


def cue_at(article: Article, words: str, near: tuple[int, int], place: Place = ()) -> dict:
    """Values of a claim attributed by these words; they need not stand in one piece."""
    try:
        start = _marked_or_nearest(article, words, near, place).start
    except places.WordsNotPlaced:
        start = None
    return {"cue": words, "cue_start": start}


def _marked_or_nearest(article, words, near, place):
    one = places.marked(article.text, words, place)
    return (
        one[0] if len(one) == 1 else places.nearest(article.text, words, near, edits=article.edits)
    )


def number_at(
    article: Article, words: str, *, around: str = "", near: tuple[int, int] | None = None
) -> dict:
    """Values of a quantity that is printed in these words. Raises WordsNotPlaced."""
    values = _in_one_piece("a number", article, words, around, near)
    return values | {"printed": values["printed"][:200]}


def answer_at(
    article: Article, words: str, *, around: str = "", near: tuple[int, int] | None = None
) -> dict:
    """Values of an answer that is given in these words. Raises WordsNotPlaced."""
    return _in_one_piece("an answer", article, words, around, near)


def _in_one_piece(
    what: str, article: Article, words: str, around: str, near: tuple[int, int] | None
) -> dict:
    (*_, span) = place = places.find_words(
        article.text, words, edits=article.edits, around=around, near=near
    )
    if len(place) > 1:
        raise places.WordsNotPlaced(f"Give {what} in one piece.")
    return {"printed": span.of(article.text), "start": span.start, "end": span.end}


def part_at(article: Article, part: str, words: str) -> dict:
    """Values of an article whose headline or deck is these words, placed if they stand in it."""
    try:
        place = places.find_words(article.text, words, edits=article.edits)
        start, end = place[0].start, place[-1].end
    except places.WordsNotPlaced:
        start = end = None
    return {part: words, f"{part}_start": start, f"{part}_end": end}


def words_at(article: Article, place: Sequence[Span]) -> str:
    """The words of a claim's pieces, parted where something stands between them."""
    return BETWEEN_PIECES.join(Span(*span).of(article.text) for span in place)


def zone_of(article: Article, span: Span) -> str:
    """Whether words stand in the headline, in the deck or in the body."""
    for zone in (Zone.HEADLINE, Zone.DECK):
        start, end = getattr(article, f"{zone}_start"), getattr(article, f"{zone}_end")
        if start is not None and Span(start, end).overlaps(span):
            return zone
    return Zone.BODY
