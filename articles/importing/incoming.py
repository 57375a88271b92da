"""What a reader hands over: a saved text with all that is known of it, or the reason why not."""

from dataclasses import dataclass, field
from datetime import date

from articles.extraction.dates import PartialDate
from articles.extraction.spans import Span


@dataclass(frozen=True, slots=True)
class Known:
    """What somebody says of an article beside its text: the manifest, or the saved page itself.

    Empty means that nothing is said. Every `…_basis` says in words how the fact is known, but
    `published_basis`, which is one of the bases of a date.
    """

    outlet: str = ""
    outlet_basis: str = ""
    first_publisher: str = ""
    first_publisher_basis: str = ""
    url: str = ""
    url_basis: str = ""
    published: PartialDate | None = None
    published_basis: str = ""
    published_bound: str = "on"
    published_note: str = ""
    captured: date | None = None
    captured_basis: str = ""
    byline: str = ""
    language: str = ""
    wording: str = ""
    wording_evidence: tuple[str, ...] = ()
    rights_holder: str = ""
    licence: str = ""
    permission: str = ""
    rights_note: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One saved text: `content` is kept as it came, `text` is what the archive reads.

    `label` names it in reports (a path, and a line for a record of many); `file_name` is what its
    capture is called. `headline` is given where the format tells the headline from the text.
    """

    label: str
    file_name: str
    content: bytes
    media_type: str
    encoding: str
    text: str
    encoding_note: str = ""
    headline: Span | None = None
    page: Known = field(default_factory=Known)
    manifest: Known | None = None

    @property
    def url(self) -> str:
        return (self.manifest and self.manifest.url) or self.page.url


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file or a record that is not taken in: why, and what one can do about it."""

    label: str
    outcome: str
    reason: str
    remedy: str = ""


class Unreadable(ValueError):
    """Raised where bytes cannot become a text; carries the reason and the remedy."""

    def __init__(self, reason: str, remedy: str):
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy


def printable(name: str) -> str:
    """A file name that can be printed, stored and read on one line, whatever its bytes are."""
    text = name.encode("utf-8", "backslashreplace").decode()
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in text
    )


def first_line(error: Exception) -> str:
    """What went wrong, short enough for a report."""
    return printable(str(error).strip().partition("\n")[0])[:300]
