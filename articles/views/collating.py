"""The saved file's text beside what readers see of it, row by row, with every change and its reason.

A long text is shown in pages of about `CHARACTERS` characters, each at an address of its own.
"""

from bisect import bisect_left
from dataclasses import dataclass

from articles.extraction.spans import Span
from articles.models.cleaning import WITHHELD, LogEntry, log_of
from articles.models.readers import named_as_withheld
from articles.views.marking import heads_of

CHARACTERS = 16_000
ROWS = 120
LONGEST_CUT = 1_500


@dataclass(frozen=True, slots=True)
class Change:
    """An entry of the cleaning log, with its number and the page on which its row stands."""

    number: int
    entry: LogEntry
    page: int = 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text as saved and as shown; `change` is what makes the two differ.

    `begins` is True where the change does: one that reaches over several rows is led to once.
    """

    saved: str
    shown: str
    change: Change | None = None
    begins: bool = False
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """`kind`: paragraph, headline, deck; cut; or apart, which is kept and not part of the text."""

    kind: str
    span: Span
    pieces: list[Piece]

    @property
    def changes(self):
        return [piece.change for piece in self.pieces if piece.change]

    @property
    def is_same(self):
        return self.kind not in ("cut", "apart") and not self.changes

    @property
    def is_shown(self):
        return any(piece.shown for piece in self.pieces)


@dataclass(frozen=True)
class Collation:
    rows: list[Row]
    changes: list[Change]
    number: int
    pages: int

    @property
    def by_reason(self):
        """The changes under their reasons, in the order of the text."""
        found = {}
        for change in self.changes:
            found.setdefault(change.entry.reason, []).append(change)
        return list(found.items())


def collate(article, number=1):
    """A page of the comparison; the last one where the number is too high."""
    # A name that is withheld stands as that on both sides: what it replaces is not told.
    log = [entry for entry in log_of(article) if entry.rule != WITHHELD]
    parts = list(_parts(article, log))
    pages = list(_pages(parts))
    number = max(1, min(number, len(pages)))
    starts = [page[0][1].start for page in pages]
    changes = [
        Change(n, entry, max(1, bisect_left(starts, entry.span.start + 1)))
        for n, entry in enumerate(log, 1)
    ]
    on_page = pages[number - 1] if pages else []
    rows = [_row(article.text, kind, span, changes) for kind, span in on_page]
    return Collation(rows, changes, number, max(1, len(pages)))


def _parts(article, log):
    """The whole text as pairs of kind and span, in order, without what is blank."""
    heads = heads_of(article)
    known = sorted(
        [
            *(("headline", Span(*place)) for place in heads if place[0] == article.headline_start),
            *(("deck", Span(*place)) for place in heads if place[0] != article.headline_start),
            *(("paragraph", Span(*place)) for place in article.paragraphs),
        ],
        key=lambda part: part[1],
    )
    position = 0
    for kind, span in [*known, ("end", Span(len(article.text), len(article.text)))]:
        yield from _between(article.text, Span(position, span.start), log)
        if span.start >= position and len(span):
            yield from ((kind, part) for part in _handy(span, log))
        position = max(position, span.end)


def _between(text, span, log):
    """What stands outside of headline, deck and paragraphs: cut, or apart line by line."""
    position = span.start
    for entry in _touching(log, span):
        yield from _lines(text, Span(position, entry.span.start))
        cut = Span(max(position, entry.span.start), min(entry.span.end, span.end))
        if cut.of(text).strip():
            yield "cut", cut
        position = max(position, cut.end)
    yield from _lines(text, Span(position, span.end))


def _lines(text, span):
    """Neighbouring lines with words are one row."""
    if span.of(text).strip():
        yield "apart", span.trimmed(text)


def _handy(span, log):
    """A very long paragraph in several rows, none of which ends inside a change."""
    while len(span) > CHARACTERS:
        end = span.start + CHARACTERS
        for entry in _touching(log, Span(end, end + 1)):
            end = min(max(end, entry.span.end), span.end)
        yield Span(span.start, end)
        span = Span(end, span.end)
    if len(span):
        yield span


def _pages(parts):
    page, size = [], 0
    for kind, span in parts:
        length = min(len(span), LONGEST_CUT) if kind == "cut" else len(span)
        if page and (size + length > CHARACTERS or len(page) == ROWS):
            yield page
            page, size = [], 0
        page.append((kind, span))
        size += length
    if page:
        yield page


def _row(text, kind, span, changes):
    pieces, position = [], span.start
    for change in _touching(changes, span, key=lambda change: change.entry.span):
        at = change.entry.span
        start, end = max(at.start, position), min(at.end, span.end)
        if position < start:
            pieces.append(_unchanged(text[position:start]))
        begins, saved = start == at.start, text[start:end]
        shown = change.entry.replacement if begins else ""
        left_out = max(0, len(saved) - LONGEST_CUT)
        cut = named_as_withheld(saved[:LONGEST_CUT])
        pieces.append(Piece(cut, shown, change, begins, left_out))
        position = end
    if position < span.end:
        pieces.append(_unchanged(text[position : span.end]))
    return Row(kind, span, pieces)


def _unchanged(words):
    words = named_as_withheld(words)
    return Piece(words, words)


def _touching(entries, span, key=lambda entry: entry.span):
    """Of entries in order that do not overlap, those that overlap a span."""
    first = max(0, bisect_left(entries, span.start, key=lambda entry: key(entry).start) - 1)
    last = bisect_left(entries, span.end, key=lambda entry: key(entry).start)
    return [entry for entry in entries[first:last] if key(entry).overlaps(span)]
