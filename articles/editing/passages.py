"""The passage of an article in which a record stands, cut up so that its words can be marked."""

from collections.abc import Hashable, Iterable, Mapping

from articles.extraction.spans import Segment, Span, segment, side_by_side
from articles.models import Article, Claim

AROUND = 300


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
