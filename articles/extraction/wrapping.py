"""Lines that are broken at a width, as in a plain-text mail, joined to paragraphs again."""

import re
from itertools import pairwise

from articles.extraction.spans import Span

WIDTHS = range(45, 131)
SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]{0,3}$")
FIRST_WORD = re.compile(r"\S{1,80}")
BULLET = re.compile(r"[*•·▪■●►▶◆➤-]\s|\d{1,2}[.)]\s")
LINE_END = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def joined(text: str, lines: list[Span]) -> list[Span]:
    """The lines, those of a wrapped paragraph made one where the page is wrapped at a width."""
    width = _width(text, lines)
    if width is None:
        return lines
    result: list[Span] = []
    for last, line in pairwise([None, *lines]):
        if last and _touch(text, last, line) and _goes_on(text, last, line, width):
            result[-1] = Span(result[-1].start, line.end)
        else:
            result.append(line)
    return result


def _width(text: str, lines: list[Span]) -> int | None:
    """The width at which lines are broken, or None.

    Lines that surely go on end within a sentence and are followed by a small letter. At a width,
    nearly each of them is so long that the next word would not have fitted.
    """
    certain = [
        pair for pair in pairwise(lines) if _touch(text, *pair) and _surely_goes_on(text, *pair)
    ]
    lengths = sorted(len(first) for first, _ in certain)
    if len(lengths) < 2:
        return None
    width = lengths[-1 - len(lengths) // 20]
    full = sum(_is_full(text, first, second, width) for first, second in certain)
    return width if width in WIDTHS and full >= 0.8 * len(certain) else None


def _surely_goes_on(text: str, first: Span, second: Span) -> bool:
    return text[second.start].islower() and not SENTENCE_END.search(
        text, max(first.start, first.end - 5), first.end
    )


def _is_full(text: str, first: Span, second: Span, width: int) -> bool:
    """Whether the next line's first word would not have fitted behind the line."""
    word = FIRST_WORD.match(text, second.start, second.end)
    return len(first) + 1 + len(word.group()) > width


def _goes_on(text: str, first: Span, second: Span, width: int) -> bool:
    if len(first) > width or BULLET.match(text, second.start, second.end):
        return False
    return _is_full(text, first, second, width) or _surely_goes_on(text, first, second)


def _touch(text: str, first: Span, second: Span) -> bool:
    """Whether no blank line stands between."""
    gap = text[first.end : min(second.start, first.end + 8)]
    return len(LINE_END.sub("", gap).replace("\r\n", "\n")) < 2
