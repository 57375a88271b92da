"""A saved page as text: what is headline, deck, byline and body, and what is not the article."""

from dataclasses import dataclass, field

from articles.extraction.dates import PartialDate
from articles.extraction.spans import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """One entry of the cleaning log: the words at `span` are cut, or read as `replacement`.

    An empty replacement cuts. `rule` is a word of CLEANING_RULES.
    """

    span: Span
    rule: str
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date that stands in the text and what it dates: publication, update or page furniture."""

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
