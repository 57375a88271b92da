"""What the collection's manifest says of its articles, checked before anything is imported."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from django.db.models import Field

from articles.importing.given import BadValue, given_date, given_url
from articles.importing.incoming import Incoming, Known, Refusal
from articles.importing.readers import plain_text, read
from articles.importing.tables import Table, read_tables
from articles.importing.walking import rejected, walk
from articles.models import Article, Capture, Figure
from articles.models.dates import Bound, DateBasis
from articles.models.wording import Wording

WORDS = (
    "outlet outlet_basis first_publisher first_publisher_basis url_basis published_note "
    "captured_basis byline language rights_holder licence permission rights_note note"
).split()
CHOICES = {
    "published_basis": DateBasis.values,
    "published_bound": Bound.values,
    "wording": Wording.values,
}
OUTLETS = ("outlet", "first_publisher")
SHA256 = re.compile("[0-9a-f]{64}")
KEYS = {"file", "sha256", "url", "published", "captured", "wording_evidence", *WORDS, *CHOICES}


@dataclass(frozen=True, slots=True)
class Listed:
    """An article that the manifest lists."""

    path: Path
    sha256: str
    known: Known


def listed_articles(
    folder: Path, most_bytes: int, report: Path | None = None
) -> Iterator[Incoming | Refusal]:
    """The articles of a collection: those that the manifest lists, then any others in articles/."""
    manifest = read_manifest(folder / "manifest.toml")
    for listed in manifest:
        yield from (_with_manifest(page, listed) for page in _read_listed(listed, most_bytes))
    known = {listed.path for listed in manifest}
    for path in walk([folder / "articles"], report):
        if isinstance(path, Refusal):
            yield path
        elif path not in known:
            yield from read(path, most_bytes)


def read_manifest(path: Path) -> list[Listed]:
    """Raises SeedError with the table and what is wrong in it."""
    return [_listed(path.parent, table) for _, _, table in read_tables(path, ["articles"])]


def _listed(folder: Path, table: Table) -> Listed:
    table.allow(KEYS)
    try:
        url, published = given_url(table.values, "url"), given_date(table.values, "published")
    except BadValue as error:
        raise table.error(f"{error.reason}. {error.remedy}") from error
    sha256 = table.text("sha256", is_needed=True)
    if not SHA256.fullmatch(sha256):
        raise table.error("sha256 is no such hash. Write what `sha256sum` says of the file.")
    known = Known(
        **{name: table.text(name, _field(name)) for name in WORDS},
        **{name: table.choice(name, CHOICES[name]) for name in CHOICES if name in table.values},
        url=url,
        published=published,
        captured=_day(table, "captured"),
        wording_evidence=table.texts("wording_evidence"),
    )
    for fact in ("outlet", "first_publisher", "published"):
        if getattr(known, fact) and not getattr(known, f"{fact}_basis"):
            raise table.error(f"{fact} has no {fact}_basis. Say how it is known.")
    return Listed(folder / table.text("file", is_needed=True), sha256, known)


def _field(name: str) -> Field:
    """Where it is kept: the name of an outlet with its own record."""
    return Figure._meta.get_field("name") if name in OUTLETS else Article._meta.get_field(name)


def _day(table: Table, key: str) -> date | None:
    words = table.text(key)
    try:
        return date.fromisoformat(words) if words else None
    except ValueError as error:
        raise table.error(f"{key} is no day. Write it as 2025-05-03, or leave it out.") from error


def _read_listed(listed: Listed, most_bytes: int) -> Iterator[Incoming | Refusal]:
    path = listed.path
    for found in walk([path]):
        if isinstance(found, Refusal):
            yield found
            continue
        try:
            yield from plain_text.read(found, most_bytes)
        except OSError as error:
            yield rejected(path, f"cannot be read: {error.strerror}", "Put the file back.")


def _with_manifest(page: Incoming | Refusal, listed: Listed) -> Incoming | Refusal:
    """The text with what the manifest knows; refused if it is not the file that was described."""
    if isinstance(page, Refusal):
        return page
    if Capture.fingerprint(page.content) != listed.sha256:
        return rejected(
            listed.path,
            "is not the file that the manifest describes (its sha256 differs)",
            "Put the file back, or describe the new one in manifest.toml.",
        )
    return replace(page, manifest=listed.known)
