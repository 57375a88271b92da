"""Who is named in a text: people and organizations, found with and without a list."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from articles.extraction.spans import Span

Kind = Literal["person", "organization"]


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is or was, and for which organization: ("president", key of Ukraine)."""

    title: str
    organization: int | None = None
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Authority:
    """A figure that the archive already knows and an editor stands behind."""

    id: int
    name: str
    kind: Kind
    type: str = ""
    variants: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, eq=False)
class NameIndex:
    """The confirmed authorities, frozen for one accession. Extraction never asks a database.

    Two indexes are the same only if they are one object, so that what is derived from one can be
    kept beside it.
    """

    authorities: tuple[Authority, ...] = ()


class Mention(NamedTuple):
    """A place where a figure is named; `printed` is the form used there, never normalised."""

    span: Span
    printed: str


class AffiliationStated(NamedTuple):
    """A role that the text states: “NATO Secretary-General Mark Rutte”."""

    role: str
    span: Span
    organization: str | None = None


class NamedFigure(NamedTuple):
    """One person or organization of a document, with all the places where it is named.

    `name` is the authority's name where there is one, else the fullest form printed (letters
    repaired). `authority` is the authority's id. `is_full` tells a name that may become a record
    from a bare surname, which may not.
    """

    name: str
    kind: Kind
    mentions: tuple[Mention, ...]
    type: str = ""
    authority: int | None = None
    is_full: bool = True
    affiliations: tuple[AffiliationStated, ...] = ()

    @property
    def printed_as(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(mention.printed for mention in self.mentions))
