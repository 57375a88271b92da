"""An article's text with its statements marked and numbered."""

import re
from dataclasses import dataclass

from articles.extraction.spans import Segment, Span, segment
from articles.models.cleaning import in_force
from articles.models.readers import NAME_WITHHELD
from articles.views.entries import Entry
from articles.views.passages import shown_of, text_at

# Quotation and sentence marks behind the words stand before their number, as before a footnote's.
CLOSING = re.compile(r"(?:[”’»\"']{0,2}[.,;:!?…]?[”’»\"']{0,2}(?!\w))?")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text, under the mark of an entry or under none; or, without text, its number."""

    text: str = ""
    entry: Entry | None = None
    starts: bool = False
    is_mended: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    number: int
    pieces: list[Piece]


@dataclass(frozen=True)
class MarkedText:
    paragraphs: list[Paragraph]

    @property
    def is_mended(self):
        """Whether letters are shown otherwise than they are printed."""
        return any(piece.is_mended for part in self.paragraphs for piece in part.pieces)


def mark_text(article, paragraphs, entries=()):
    """The given paragraphs as pieces; an entry whose words are among them is marked.

    `paragraphs`: pairs of number and span.
    """
    places = [span for _, span in paragraphs]
    marks = {entry: entry.spans for entry in entries}
    parts = segment(text_at(article, places), marks, edits_of(article), places)
    for piece in (piece for part in parts for piece in part if piece.starts):
        piece.mark.is_marked = True
    numbered = zip(paragraphs, parts, strict=True)
    return MarkedText([Paragraph(number, list(_pieces(part))) for (number, _), part in numbered])


def mark_passage(claim):
    """What readers get of the paragraphs in which a claim stands, with its words marked."""
    article, spans = claim.article, [Span(*piece) for piece in claim.pieces]
    if not article.shows_words:
        return []
    parts = [Span(*part) for part in [*heads_of(article), *article.paragraphs]]
    around = [(0, part) for part in parts if any(part.overlaps(span) for span in spans)]
    whole = Span(claim.start, claim.end)
    shown = [place for _, place in shown_of(article, around, [claim])] or [whole]
    return segment(text_at(article, shown), {claim: spans}, edits_of(article), shown)


def edits_of(article):
    return [
        (Span(edit["start"], edit["end"]), edit["replacement"]) for edit in in_force(article.edits)
    ]


def heads_of(article):
    """Where the headline and the deck stand."""
    places = (
        (article.headline_start, article.headline_end),
        (article.deck_start, article.deck_end),
    )
    return [place for place in places if place[0] is not None]


def _pieces(segments: list[Segment]):
    """The segments that have something to show, each mark followed by its number."""
    due = None
    for part in segments:
        text = part.text
        if due and text:
            closing = "" if part.mark else CLOSING.match(text).group()
            if closing:
                yield Piece(closing)
            yield Piece(entry=due)
            text, due = text[len(closing) :], None
        if text:
            is_mended = part.is_mended and not part.mark and text != NAME_WITHHELD
            yield Piece(text, part.mark, part.starts, is_mended)
        due = part.mark if part.ends else due
    if due:
        yield Piece(entry=due)
