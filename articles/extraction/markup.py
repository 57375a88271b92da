"""Marks of markup in a page saved as Markdown, and bullets: no words of the article.

Marks become blanks, one for one, so that offsets stay. A text without a link or a heading of
Markdown has none: an asterisk alone may be anything.
"""

import re
from collections.abc import Iterator

from articles.extraction.spans import Span

IS_MARKDOWN = re.compile(r"\]\((?:https?:|/|#|mailto:)|^[ \t]{0,8}#{1,6} \S", re.MULTILINE)
LINK = re.compile(r"(?<!!)(\[)([^\[\]\n]{1,300})(\]\([^()\s]{1,500}(?:\s\"[^\"\n]{0,200}\")?\))")
STRESS = re.compile(
    r"\*{2,3}|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|^[ \t]{0,8}(?:#{1,6}|>) ", re.MULTILINE
)
BULLET = re.compile(
    r"(?:[*•·▪■●►▶◆♦➤»]\s{1,4}|[\u2190-\u21ff\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?\s{0,4}){1,3}"
)


def without_marks(text: str) -> str:
    """The text with blanks in place of the marks of Markdown."""
    if not _is_markdown(text):
        return text
    parts, position = [], 0
    for span in marks(text):
        parts += text[position : span.start], " " * len(span)
        position = span.end
    return "".join([*parts, text[position:]])


def marks(text: str) -> Iterator[Span]:
    """Where marks of Markdown stand, in order; nothing in a text that is not Markdown."""
    if not _is_markdown(text):
        return
    links = [Span(*found.span(group)) for found in LINK.finditer(text) for group in (1, 3)]
    within = set()
    for span in links:
        within.update(range(*span))
    stress = [Span(*found.span()) for found in STRESS.finditer(text) if found.start() not in within]
    yield from sorted([*links, *stress])


def marked(text: str, line: Span) -> Span:
    """A line without the bullet, arrow or little picture before it."""
    bullet = BULLET.match(text, line.start, line.end)
    return Span(bullet.end(), line.end) if bullet else line


def _is_markdown(text: str) -> bool:
    return ("](" in text or "# " in text) and IS_MARKDOWN.search(text) is not None
