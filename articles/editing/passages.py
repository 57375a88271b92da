"""The passage of an article in which a record stands, cut up so that its words can be marked."""

from collections.abc import Hashable, Iterable, Mapping

from articles.extraction.spans import Segment, Span, segment, side_by_side
from articles.models import Article, Claim
from articles.models.cleaning import in_force

AROUND = 300
# How much of an article is read before and after a place, to see what a change makes of it.
READ_AROUND = 8_000


def passage_of_claim(claim: Claim) -> list[list[Segment]]:
    """The paragraphs of a claim, with its words, its speaker and its cue under marks so named."""
    marks = {
        "words": claim.pieces,
        "speaker": [(claim.speaker_start, claim.speaker_end)],
        "antecedent": [(claim.antecedent_start, claim.antecedent_end)],
    }
    if claim.cue and claim.cue_start is not None:
        marks["cue"] = [(claim.cue_start, claim.cue_start + len(claim.cue))]
    return passage(claim.article, marks)


def passage(
    article: Article, marks: Mapping[Hashable, Iterable[tuple[int | None, int | None]]]
) -> list[list[Segment]]:
    """The paragraphs in which the marks stand, as printed; of marks that overlap, the longer one."""
    spans = {
        mark: tuple(Span(*span) for span in places if None not in span)
        for mark, places in marks.items()
    }
    spans = {mark: places for mark, places in spans.items() if places}
    if not spans:
        return []
    shown = side_by_side(spans)
    kept = {mark: places for mark, places in spans.items() if shown[mark] == mark}
    return segment(article.text, kept, parts=_paragraphs(article, kept))


def whole_text(article: Article, claims: Iterable[Claim]) -> list[list[Segment]]:
    """The whole text as printed, marked with the claims that stand in it."""
    spans = {claim: tuple(Span(*piece) for piece in claim.pieces) for claim in claims}
    shown = side_by_side(spans)
    return segment(article.text, {c: places for c, places in spans.items() if shown[c] == c})


def as_read(article: Article, span: Span, edits: Iterable[dict], paragraphs) -> list[list[Segment]]:
    """Headline, deck and the paragraphs around a place as readers would see them by this log, the
    place marked."""
    window = Span(span.start - READ_AROUND, span.end + READ_AROUND)
    places = [*heads_of(article), *(Span(*place) for place in paragraphs)]
    parts = [part for part in places if part.overlaps(window)]
    changed = [(Span(one["start"], one["end"]), one["replacement"]) for one in in_force(edits)]
    read = segment(article.text, {"words": [span]}, changed, _apart(sorted(parts)))
    return [part for part in read if any(piece.text for piece in part)]


def heads_of(article: Article) -> list[Span]:
    """Where the headline and the deck stand in the text."""
    places = (
        (article.headline_start, article.headline_end),
        (article.deck_start, article.deck_end),
    )
    return [Span(*place) for place in places if place[0] is not None]


def _paragraphs(article, marks):
    """Each mark's paragraph; where it stands in none, the words around it."""
    parts = set()
    paragraphs = [Span(*paragraph) for paragraph in article.paragraphs]
    for span in (span for places in marks.values() for span in places):
        around = Span(max(0, span.start - AROUND), min(len(article.text), span.end + AROUND))
        parts |= {part for part in paragraphs if part.overlaps(span)} or {around}
    return _apart(sorted(parts))


def _apart(parts):
    """The parts in order, none of which begins before the end of the one before it."""
    apart = []
    for part in parts:
        start = max(part.start, apart[-1].end) if apart else part.start
        if start < part.end:
            apart.append(Span(start, part.end))
    return apart
