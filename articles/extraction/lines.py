"""The lines of a saved page, whatever ends them; wrapped lines are joined to paragraphs again."""

import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from articles.extraction.spans import Span

# A page has fewer lines than this; what follows is not read.
MOST_LINES = 20_000
BLANKS = " \t\u00a0\u2002\u2003\u2007\u2009\u200b\u202f\u2060\u3000\ufeff"
LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]{0,3}$")
# A point that ends an abbreviation ends no sentence: "talks in the U.S."
ABBREVIATION_END = re.compile(r"(?:\b[A-Z]\.){2,4}[\"'”’]?$|\b(?:Jr|Sr|Inc|Corp|Ltd|Co|vs|etc)\.$")
# A line of this length is running text, however it ends.
LONG = 200
WRAP_WIDTHS = range(45, 101)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, or the lines of one wrapped paragraph, without outer blanks."""

    span: Span
    words: str

    @property
    def is_prose(self) -> bool:
        """Whether this is running text: it ends as a sentence does, or is too long for a title."""
        size = len(self.words)
        if size < 20 or self.words.count(" ", 0, 60) < 2:
            return False
        is_quoted_at_end = size >= 110 and self.words.endswith(("”", '"', "’", "»"))
        return size >= LONG or is_quoted_at_end or self.ends_sentence

    @property
    def ends_sentence(self) -> bool:
        tail = self.words[-12:]
        if ABBREVIATION_END.search(tail):
            return False
        return bool(SENTENCE_END.search(tail)) and not tail.endswith(":")

    @property
    def is_short(self) -> bool:
        return len(self.words) <= 40 and self.words.count(" ") <= 3


def read_lines(text: str) -> tuple[list[Line], int]:
    """The lines of a text in order, and where reading stopped."""
    lines = list(islice(_lines(text), MOST_LINES))
    end = lines[-1].span.end if len(lines) == MOST_LINES else len(text)
    if _is_wrapped(text, lines):
        lines = _unwrapped(text, lines)
    return lines, end


def _lines(text: str) -> Iterator[Line]:
    for found in LINE.finditer(text):
        span = Span(*found.span()).trimmed(text, BLANKS)
        if len(span):
            yield Line(span, span.of(text))


def _is_wrapped(text: str, lines: list[Line]) -> bool:
    """Whether lines are broken at a width: most touch the next one and end within a sentence."""
    if len(lines) < 4 or max(len(line.words) for line in lines) > 120:
        return False
    pairs = [pair for pair in pairwise(lines) if _touch(text, *pair)]
    open_pairs = [
        (first, second)
        for first, second in pairs
        if len(first.words) in WRAP_WIDTHS and not first.ends_sentence
    ]
    going_on = sum(second.words[0].islower() for _, second in open_pairs)
    return going_on >= 2 and going_on * 5 >= len(pairs) and len(open_pairs) * 2 >= len(pairs)


def _touch(text: str, first: Line, second: Line) -> bool:
    """Whether no blank line stands between."""
    gap = text[first.span.end : min(second.span.start, first.span.end + 8)]
    return len(LINE.sub("", gap).replace("\r\n", "\n")) < 2


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    """Lines joined to paragraphs, which end at a blank line or with a short line."""
    usual = statistics.median(len(line.words) for line in lines)
    joined: list[Line] = []
    previous = None
    for line in lines:
        if previous and _touch(text, previous, line) and not _ends_paragraph(previous, usual):
            span = Span(joined[-1].span.start, line.span.end)
            joined[-1] = Line(span, f"{joined[-1].words} {line.words}")
        else:
            joined.append(line)
        previous = line
    return joined


def _ends_paragraph(line: Line, usual: float) -> bool:
    return len(line.words) < 0.75 * usual or line.is_short
