"""The lines of a saved page, whatever ends them; wrapped lines are joined to paragraphs again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from articles.extraction.lexicon.abbreviations import BEFORE_A_NAME
from articles.extraction.markup import marked, without_marks
from articles.extraction.spans import Span
from articles.extraction.wrapping import joined

# A page has fewer lines than this; what follows is not read.
MOST_LINES = 20_000
BLANKS = " \t\u00a0\u2002\u2003\u2007\u2009\u200b\u202f\u2060\u3000\ufeff"
LINE = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
LINE_END = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]{0,3}$")
# A point that ends an abbreviation ends no sentence: "talks in the U.S."
ABBREVIATION_END = re.compile(r"(?:\b[A-Z]\.){2,4}[\"'”’]?$|\b(?:Jr|Sr|Inc|Corp|Ltd|Co|vs|etc)\.$")
# A line of this length is running text, however it ends.
LONG = 200
# Paragraphs that were saved without anything between them: “…the army said.The ministry …”.
GLUED = re.compile(r"[.!?](?<=[a-z\d%)\]].)([\"”’]?)(?=([\"“‘]?)[A-Z][a-z.’' ])")
LAST_WORD = re.compile(r"[^\W\d_]{1,20}$")


@dataclass(frozen=True)
class Line:
    """A line that is not blank, or the lines of one wrapped paragraph, without outer blanks.

    `words` are the words at `span`, offset for offset, with blanks in place of marks of markup.
    """

    span: Span
    words: str

    @cached_property
    def is_prose(self) -> bool:
        """Whether this is running text: it ends as a sentence does, or is too long for a title."""
        size = len(self.words)
        if size < 20 or self.words.count(" ", 0, 60) < 2:
            return False
        is_quoted_at_end = size >= 110 and self.words.endswith(("”", '"', "’", "»"))
        return size >= LONG or is_quoted_at_end or self.ends_sentence

    @cached_property
    def ends_sentence(self) -> bool:
        tail = self.words[-12:]
        if tail[-1:].isalnum() or tail.endswith(":"):
            return False
        return bool(SENTENCE_END.search(tail)) and not ABBREVIATION_END.search(tail)

    @property
    def is_short(self) -> bool:
        return len(self.words) <= 40 and self.words.count(" ") <= 3


def read_lines(text: str) -> tuple[list[Line], int]:
    """The lines of a text in order, and where reading stopped."""
    shown = without_marks(text)
    spans = list(islice(_spans(shown), MOST_LINES))
    end = spans[-1].end if len(spans) == MOST_LINES else len(text)
    paragraphs = joined(shown, spans)
    words = shown if paragraphs is spans else LINE_END.sub(" ", shown)
    parts = (part for whole in paragraphs for part in _unglued(shown, whole))
    return [Line(part, part.of(words)) for part in parts], end


def _spans(shown: str) -> Iterator[Span]:
    for found in LINE.finditer(shown):
        span = marked(shown, Span(*found.span()).trimmed(shown, BLANKS))
        if len(span):
            yield span


def _unglued(shown: str, span: Span) -> Iterator[Span]:
    """A line of several paragraphs, cut where a sentence ends without a blank behind it."""
    start = span.start
    if len(span) >= LONG:
        for found in GLUED.finditer(shown, span.start, span.end):
            if place := _end_of_glued(shown, start, found):
                yield Span(start, place)
                start = place
    yield Span(start, span.end)


def _end_of_glued(shown: str, start: int, found: re.Match) -> int | None:
    """Where the paragraph ends: a straight mark closes it if an odd number stands before."""
    last = LAST_WORD.search(shown, max(start, found.start() - 20), found.start())
    if last and (last.group().lower() in BEFORE_A_NAME or len(last.group()) < 2):
        return None
    closing = found.group(1)
    opens = (
        closing == '"' and not found.group(2) and shown.count('"', start, found.start()) % 2 == 0
    )
    return found.end() - len(closing) if opens else found.end()
