"""What the collection's manifest says of its articles, checked before anything is imported."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from articles.importing.given import BadValue, given_date, given_text, given_url
from articles.importing.incoming import Incoming, Known, Refusal
from articles.importing.readers import plain_text, read
from articles.importing.walking import rejected, walk
from articles.models import Capture
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
KEYS = {"file", "sha256", "url", "published", "captured", "wording_evidence", *WORDS, *CHOICES}


class SeedError(ValueError):
    """A file of the collection that cannot be used: which one, why, and what to do."""

    def __init__(self, path: Path, words: str):
        super().__init__(f"{path}: {words}")


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
    entries = []
    for name, table in read_toml(path).get("articles", {}).items():
        try:
            entries.append(_listed(path.parent, table))
        except (BadValue, KeyError, TypeError) as error:
            reason = f"has no {error.args[0]}" if isinstance(error, KeyError) else str(error)
            raise SeedError(path, f"[articles.{name}]: {reason}.") from error
    return entries


def read_toml(path: Path) -> dict:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SeedError(path, f"cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SeedError(path, f"is not TOML: {error}.") from error


def _listed(folder: Path, table: dict) -> Listed:
    unknown = set(table) - KEYS
    if unknown:
        raise BadValue(f"knows no {', '.join(sorted(unknown))}", "")
    evidence = table.get("wording_evidence", [])
    if not isinstance(evidence, list) or not all(isinstance(sign, str) for sign in evidence):
        raise BadValue("wording_evidence is no list of texts", "")
    captured = given_text(table, "captured")
    facts = {name: given_text(table, name) for name in WORDS} | _chosen(table)
    known = Known(
        **facts,
        url=given_url(table, "url"),
        published=given_date(table, "published"),
        captured=date.fromisoformat(captured) if captured else None,
        wording_evidence=tuple(evidence),
    )
    for fact in ("outlet", "first_publisher", "published"):
        if getattr(known, fact) and not getattr(known, f"{fact}_basis"):
            raise BadValue(f"{fact} has no {fact}_basis: say how it is known", "")
    return Listed(folder / table["file"], table["sha256"], known)


def _chosen(table: dict) -> dict:
    chosen = {}
    for name, values in CHOICES.items():
        if name in table:
            if table[name] not in values:
                raise BadValue(f"{name} is none of {', '.join(values)}", "")
            chosen[name] = table[name]
    return chosen


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
