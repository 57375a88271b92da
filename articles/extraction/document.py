"""A saved page as text: what is headline, deck, byline and body, and what is not the article."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from articles.extraction.cleaning import (
    CLEANING_RULES,
    Edit,
    Rules,
    furniture,
    is_date_line,
    merged_edits,
)
from articles.extraction.dates import PartialDate
from articles.extraction.decided import Decided, log_with, paragraphs_with
from articles.extraction.heading import Heading, read_heading, reads_as_headline
from articles.extraction.letters import broken_letters
from articles.extraction.lines import Line, read_lines
from articles.extraction.markup import marks
from articles.extraction.printed_dates import PrintedDate, printed_dates
from articles.extraction.spans import Span

__all__ = ["CLEANING_RULES", "Document", "Edit", "PrintedDate", "read"]

LONGEST_PARAGRAPH = 20_000


class Document(NamedTuple):
    """A text and its parts. The text is exactly as given; every part is a span of it.

    `subheadings` are those of the paragraphs that read as a headline: they sum up what stands
    elsewhere, so that nothing is looked for in them.
    """

    text: str
    headline: Span | None = None
    deck: Span | None = None
    byline: Span | None = None
    paragraphs: tuple[Span, ...] = ()
    subheadings: frozenset[Span] = frozenset()
    edits: tuple[Edit, ...] = ()
    dates: tuple[PrintedDate, ...] = ()

    @property
    def read_paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs in which statements, names and numbers are looked for."""
        return tuple(part for part in self.paragraphs if part not in self.subheadings)

    @property
    def published(self) -> PartialDate | None:
        """The day of publication, where the text prints it; else that of an update.

        What was updated on a day was published then or earlier.
        """
        first = {found.what: found.date for found in reversed(self.dates)}
        return first.get("publication") or first.get("update")


def read(text: str, *, headline: Span | None = None, decided: Sequence[Decided] = ()) -> Document:
    """The parts of a saved page of plain text, from any site.

    `headline` is given where it is known from elsewhere than the look of the page. `decided` is
    what editors said of passages; it goes before what the look of the page says.
    """
    lines, end = read_lines(text)
    rules = furniture(lines)
    heading = read_heading(lines, rules, headline)
    dates = printed_dates(lines, rules, heading)
    edits = [*heading.edits, *_cuts(lines, rules, heading.edits)]
    if end < len(text):
        edits.append(Edit(Span(end, len(text)), "too-long"))
    deck = _span(lines, heading.deck_line)
    paragraphs = tuple(_paragraphs(text, lines, rules, heading))
    heads = [span for span in (heading.headline, deck) if span]
    edits += _markup(text, [*heads, *paragraphs])
    log = merged_edits(text, edits + _repairs(text, edits))
    if decided:
        log = log_with(log, decided, partial(_repairs, text))
        paragraphs = paragraphs_with(text, paragraphs, decided, heads)
    return Document(
        text=text,
        headline=heading.headline,
        deck=deck,
        byline=heading.byline,
        paragraphs=paragraphs,
        subheadings=frozenset(_subheadings(lines, paragraphs)),
        edits=log,
        dates=tuple(dates),
    )


def _span(lines: list[Line], index: int | None) -> Span | None:
    return None if index is None else lines[index].span


def _cuts(lines: list[Line], rules: Rules, taken: tuple[Edit, ...]) -> Iterator[Edit]:
    """A cut for each line under a rule, beside what is cut of it already."""
    starts = {edit.span.start: edit.span.end for edit in taken}
    for index, rule in rules.items():
        span = lines[index].span
        yield Edit(Span(starts.get(span.start, span.start), span.end), rule)


def _markup(text: str, kept: list[Span]) -> list[Edit]:
    """A cut for each mark of markup within what is read."""
    found, places = [], iter(sorted(kept))
    place = next(places, None)
    for span in marks(text):
        while place and place.end <= span.start:
            place = next(places, None)
        if place and place.contains(span):
            found.append(Edit(span, "markup"))
    return found


def _repairs(text: str, cuts: Sequence[Edit]) -> list[Edit]:
    cut = {place for edit in cuts for place in range(*edit.span)} if "\u010a" in text else set()
    return [
        Edit(span, "broken-letter", letter)
        for span, letter in broken_letters(text)
        if span.start not in cut
    ]


def _paragraphs(text: str, lines: list[Line], rules: Rules, heading: Heading) -> Iterator[Span]:
    """The body: what is neither cut nor heading nor a line with a date of its own."""
    above = {heading.headline_line, heading.deck_line, heading.byline_line}
    for index, line in enumerate(lines):
        if index in rules or index in above or is_date_line(line.words):
            continue
        yield from _capped(text, line.span)


def _subheadings(lines: list[Line], paragraphs: tuple[Span, ...]) -> Iterator[Span]:
    shown = set(paragraphs)
    for line in lines:
        if line.span in shown and reads_as_headline(line):
            yield line.span


def _capped(text: str, span: Span) -> Iterator[Span]:
    """A paragraph, or pieces of one that is longer than any paragraph, cut at blanks."""
    start = span.start
    while span.end - start > LONGEST_PARAGRAPH:
        blank = text.rfind(" ", start + LONGEST_PARAGRAPH // 2, start + LONGEST_PARAGRAPH)
        end = blank + 1 if blank > 0 else start + LONGEST_PARAGRAPH
        yield Span(start, end).trimmed(text)
        start = end
    yield Span(start, span.end)
