"""The dates that a page prints beside its article, and what each of them dates."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.extraction.cleaning import Rules, dates_among, is_date_line
from articles.extraction.dates import DateExpression, PartialDate, find_dates
from articles.extraction.heading import Heading
from articles.extraction.lexicon.furniture import DATE_LABEL, TODAY_LABEL, UPDATE_LABEL
from articles.extraction.lines import Line
from articles.extraction.spans import Span

# “KYIV, 23 November 2024 (Reuters) –” before the first sentence.
DATELINE = re.compile(r"[^\W\d_][^\d(–—]{0,60}$")
AFTER_DATELINE = re.compile(
    r"\s?(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\]|/[^/]{1,40}/)?\s?[–—:-]|\s?\([A-Z]"
)


class PrintedDate(NamedTuple):
    """A date that stands in the text and what it dates.

    `what` is “publication”, “update” or “page”: the day on which the page was saved.
    """

    span: Span
    date: PartialDate
    what: str


def printed_dates(lines: list[Line], rules: Rules, heading: Heading) -> list[PrintedDate]:
    """Dates that stand on lines of their own, and the date of a dateline, in order.

    A date above the headline is the page's, which is today's, where it has its weekday, stands
    beside the weather or under “Today's Paper”, or where another date stands below the headline.
    Marks in `rules` the lines with the page's date.
    """
    above = heading.headline_line if heading.headline_line is not None else -1
    found = list(_found(lines, rules, heading))
    is_dated_below = any(index > above and date.what == "publication" for index, date in found)
    dates = []
    for index, date in found:
        if index < above and is_dated_below and not DATE_LABEL.search(lines[index].words):
            rules[index] = "page-date"
            date = date._replace(what="page")
        dates.append(date)
    return dates


def _found(lines: list[Line], rules: Rules, heading: Heading) -> Iterator[tuple[int, PrintedDate]]:
    first_body = True
    for index, line in enumerate(lines):
        if rules.get(index, "page-date") != "page-date" or index == heading.headline_line:
            continue
        if is_date_line(line.words):
            for date in _dates_of_line(lines, rules, heading, index):
                yield index, date
        elif first_body and line.is_prose and index != heading.deck_line:
            first_body = False
            for date in _dateline(line):
                yield index, date


def _dates_of_line(lines, rules, heading, index):
    line = lines[index]
    for date in dates_among(line.words):
        what = _what_is_dated(lines, index, date)
        if rules.get(index) == "page-date" or _is_of_page(line, date, index, heading):
            rules[index] = what = "page-date"
        yield PrintedDate(_moved(date.span, line), date.date, what.removesuffix("-date"))


def _is_of_page(line: Line, date: DateExpression, index: int, heading: Heading) -> bool:
    above = heading.headline_line is not None and index < heading.headline_line
    if not above or DATE_LABEL.search(line.words):
        return False
    return date.weekday is not None or bool(TODAY_LABEL.search(line.words))


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
