"""A saved page as text: what is headline, deck, byline and body, and what is not the article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from articles.extraction.cleaning import (
    CLEANING_RULES,
    Edit,
    Rules,
    furniture,
    is_date_line,
    merged_edits,
)
from articles.extraction.dates import DateExpression, PartialDate, find_dates
from articles.extraction.heading import Heading, read_heading
from articles.extraction.letters import broken_letters
from articles.extraction.lexicon.furniture import DATE_LABEL, UPDATE_LABEL
from articles.extraction.lines import Line, read_lines
from articles.extraction.markup import marks
from articles.extraction.spans import Span

__all__ = ["CLEANING_RULES", "Document", "Edit", "PrintedDate", "read"]

LONGEST_PARAGRAPH = 20_000
# “KYIV, 23 November 2024 (Reuters) –” before the first sentence.
DATELINE = re.compile(r"[^\W\d_][^\d(–—]{0,60}$")
AFTER_DATELINE = re.compile(
    r"\s?(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\]|/[^/]{1,40}/)?\s?[–—:-]|\s?\([A-Z]"
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date that stands in the text and what it dates.

    `what` is “publication”, “update” or “page”: the day on which the page was saved.
    """

    span: Span
    date: PartialDate
    what: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its parts. The text is exactly as given; every part is a span of it."""

    text: str
    headline: Span | None = None
    deck: Span | None = None
    byline: Span | None = None
    paragraphs: tuple[Span, ...] = ()
    edits: tuple[Edit, ...] = ()
    dates: tuple[PrintedDate, ...] = field(default=())

    @property
    def published(self) -> PartialDate | None:
        """The day of publication, where the text prints it."""
        return next((found.date for found in self.dates if found.what == "publication"), None)


def read(text: str, *, headline: Span | None = None) -> Document:
    """The parts of a saved page of plain text, from any site.

    `headline` is given where it is known from elsewhere than the look of the page.
    """
    lines, end = read_lines(text)
    rules = furniture(lines)
    heading = read_heading(lines, rules, headline)
    dates = list(_printed_dates(lines, rules, heading))
    edits = [*heading.edits, *_cuts(lines, rules, heading.edits)]
    if end < len(text):
        edits.append(Edit(Span(end, len(text)), "too-long"))
    deck = _span(lines, heading.deck_line)
    paragraphs = tuple(_paragraphs(text, lines, rules, heading))
    edits += _markup(text, [span for span in (heading.headline, deck, *paragraphs) if span])
    return Document(
        text=text,
        headline=heading.headline,
        deck=deck,
        byline=heading.byline,
        paragraphs=paragraphs,
        edits=merged_edits(text, edits + _repairs(text, edits)),
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


def _repairs(text: str, cuts: list[Edit]) -> list[Edit]:
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


def _capped(text: str, span: Span) -> Iterator[Span]:
    """A paragraph, or pieces of one that is longer than any paragraph, cut at blanks."""
    start = span.start
    while span.end - start > LONGEST_PARAGRAPH:
        blank = text.rfind(" ", start + LONGEST_PARAGRAPH // 2, start + LONGEST_PARAGRAPH)
        end = blank + 1 if blank > 0 else start + LONGEST_PARAGRAPH
        yield Span(start, end).trimmed(text)
        start = end
    yield Span(start, span.end)


def _printed_dates(lines: list[Line], rules: Rules, heading: Heading) -> Iterator[PrintedDate]:
    """Dates that stand on lines of their own, and the date of a dateline.

    A date above the headline with its weekday, or beside the weather, is the page's: today's.
    """
    first_body = True
    for index, line in enumerate(lines):
        if rules.get(index, "page-date") != "page-date" or index == heading.headline_line:
            continue
        if is_date_line(line.words):
            yield from _dates_of_line(lines, rules, heading, index)
        elif first_body and line.is_prose and index != heading.deck_line:
            first_body = False
            yield from _dateline(line)


def _dates_of_line(lines, rules, heading, index):
    line = lines[index]
    found = [date for date in find_dates(line.words) if date.date and date.day]
    for date in found:
        what = _what_is_dated(lines, index, date)
        if rules.get(index) == "page-date" or _is_of_page(line, date, index, heading):
            rules[index] = what = "page-date"
        yield PrintedDate(_moved(date.span, line), date.date, what.removesuffix("-date"))


def _is_of_page(line: Line, date: DateExpression, index: int, heading: Heading) -> bool:
    above = heading.headline_line is not None and index < heading.headline_line
    return above and date.weekday is not None and not DATE_LABEL.search(line.words)


def _what_is_dated(lines: list[Line], index: int, date: DateExpression) -> str:
    """The nearest label before a date tells: on its line, or alone on the line above."""
    before = lines[index].words[: date.span.start]
    if not before.strip(" :|–—-(") and index:
        above = lines[index - 1].words
        before = above if DATE_LABEL.fullmatch(above) else ""
    labels = DATE_LABEL.findall(before)
    return "update" if labels and UPDATE_LABEL.search(labels[-1]) else "publication"


def _dateline(line: Line) -> Iterator[PrintedDate]:
    head = line.words[:140]
    for date in find_dates(head):
        place, after = head[: date.span.start], head[date.span.end :]
        if date.date and date.day and DATELINE.match(place) and AFTER_DATELINE.match(after):
            yield PrintedDate(_moved(date.span, line), date.date, "publication")


def _moved(span: Span, line: Line) -> Span:
    return Span(line.span.start + span.start, line.span.start + span.end)
