"""What stands between quotation marks, whatever the marks, also across paragraphs."""

import re
from typing import NamedTuple

from articles.extraction.spans import Span

# Patterns are found fastest that begin with marks; what stands before is asked behind the mark.
DOUBLE = re.compile("“|”|„|‟|\"|«|»|``|''")
ALWAYS_OPENS = frozenset({"“", "„", "‟", "«", "``"})
ALWAYS_CLOSES = frozenset({"”", "»", "''"})
# In the view both single quotation marks and the apostrophe are '.
SINGLE_OPEN = re.compile(r"'(?<![^\s(–]')(?=[^\s'])")
SINGLE_CLOSE = re.compile(r"'(?<=[^\s']')(?=[\s.,;:!?)–]|$)")
WORDS_OF_A_SINGLE_QUOTATION = 3
MOST_QUOTATIONS = 500  # of one paragraph; what has more is none


class Quotation(NamedTuple):
    """Words between marks. `span` has the marks, `inner` has not.

    `closed` is False where the paragraph ends before the closing mark: news closes a quotation
    of several paragraphs only once, so that this is no mistake. `ends_with` is its last character.
    """

    span: Span
    inner: Span
    closed: bool = True
    ends_with: str = ""

    @property
    def is_sentence(self) -> bool:
        """Whether it ends like a sentence, or like one that its attribution interrupts."""
        return not self.closed or self.ends_with in (".", "?", "!", "…", ",")


def quotations(plain: str, paragraph: Span) -> list[Quotation]:
    """The outermost quotations of a paragraph, in order. Quotes within quotes belong to theirs."""
    found = _doubly_quoted(plain, paragraph)
    return found or _singly_quoted(plain, paragraph)


def _doubly_quoted(plain: str, paragraph: Span) -> list[Quotation]:
    found: list[Quotation] = []
    opened: re.Match | None = None
    for mark in DOUBLE.finditer(plain, paragraph.start, paragraph.end):
        if len(found) == MOST_QUOTATIONS:
            break
        if opened is None:
            if _opens(plain, mark, paragraph):
                opened = mark
        elif _closes(plain, mark, opened, paragraph):
            found.append(_between(plain, opened.start(), opened.end(), mark.start(), mark.end()))
            opened = None
        elif mark.group() in ALWAYS_OPENS and mark.group() == opened.group():
            found.append(
                _between(plain, opened.start(), opened.end(), mark.start(), mark.start(), False)
            )
            opened = mark
    if opened is not None:
        end = paragraph.end
        found.append(_between(plain, opened.start(), opened.end(), end, end, False))
    return [quotation for quotation in found if len(quotation.inner)]


def _between(plain, start, inner_start, inner_end, end, closed=True) -> Quotation:
    inner = Span(inner_start, inner_end).trimmed(plain)
    return Quotation(Span(start, end), inner, closed, plain[inner.end - 1 : inner.end])


def _opens(plain: str, mark: re.Match, paragraph: Span) -> bool:
    """A mark opens unless it stands where only a closing one can: after a letter, before a blank."""
    before = plain[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = plain[mark.end()] if mark.end() < paragraph.end else " "
    if mark.group() in ALWAYS_OPENS:
        return not before.isalnum()
    if after.isspace() and not before.isspace():
        return False
    return mark.group() not in ALWAYS_CLOSES or before.isspace()


def _closes(plain: str, mark: re.Match, opened: re.Match, paragraph: Span) -> bool:
    if mark.group() in ALWAYS_OPENS:
        return False
    if mark.group() in ALWAYS_CLOSES:
        return True
    before = plain[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = plain[mark.end()] if mark.end() < paragraph.end else " "
    return not (before.isspace() and not after.isspace()) or opened.group() == '"'


def _singly_quoted(plain: str, paragraph: Span) -> list[Quotation]:
    """British quotations: a single mark at a word's start up to one at a word's end.

    An apostrophe looks like a closing mark after a plural (“the allies' plan”); three words at
    least, and a sentence mark before the closing one or a comma, tell a quotation.
    """
    found: list[Quotation] = []
    position = paragraph.start
    while opening := SINGLE_OPEN.search(plain, position, paragraph.end):
        closing = None
        for candidate in SINGLE_CLOSE.finditer(
            plain, opening.end(), min(paragraph.end, opening.end() + 2000)
        ):
            closing = candidate
            if plain[candidate.start() - 1] in ".,!?":
                break
            if plain[candidate.start() - 1] != "s":
                break
        if closing is None:
            break
        words = plain[opening.end() : closing.start()].split()
        if len(words) >= WORDS_OF_A_SINGLE_QUOTATION:
            found.append(
                _between(plain, opening.start(), opening.end(), closing.start(), closing.end())
            )
            position = closing.end()
        else:
            position = opening.end()
    return found
