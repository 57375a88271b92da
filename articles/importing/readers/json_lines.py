"""JSON Lines: one record a line, with url, title, outlet, published, author, rights and text."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from articles.extraction.spans import Span
from articles.importing.cleaning import clean_text
from articles.importing.given import BadValue, given_date, given_text, given_url
from articles.importing.incoming import Incoming, Known, Refusal, Unreadable, printable
from articles.importing.walking import rejected

RIGHTS = ("rights_holder", "licence", "permission", "rights_note")
GIVEN = "Given by the imported record."
ONE_OBJECT_A_LINE = "Write one JSON object a line, each with a text."
# A file of which not one of the first lines is a JSON object is not JSON Lines.
PATIENCE = 20


class Line(NamedTuple):
    number: int
    content: bytes
    is_too_long: bool


class NoRecord(Refusal):
    """Of a line that is no JSON object."""

    __slots__ = ()


def read(path: Path, most_bytes: int, encoding: str = "") -> Iterator[Incoming | Refusal]:
    if encoding and not _has_lines(encoding):
        reason = f"cannot be cut into lines in {encoding}"
        yield rejected(path, reason, "Save it as UTF-8, and import it without naming an encoding.")
        return
    waiting: list[Incoming | Refusal] = []
    strange, is_known = 0, False
    with path.open("rb") as file:
        for line in lines(file, most_bytes):
            if line.number == 1 and line.content.strip() in (b"[", b"{"):
                yield rejected(path, "is JSON over several lines", ONE_OBJECT_A_LINE)
                return
            found = incoming(path, line, most_bytes, encoding)
            if found is None:
                continue
            is_strange = isinstance(found, NoRecord)
            strange += is_strange
            is_known = is_known or not (is_strange or line.is_too_long)
            waiting.append(found)
            if is_known:
                yield from waiting
                waiting = []
            elif strange == PATIENCE:
                yield _given_up(path, line.number, waiting)
                return
    yield from waiting


def _has_lines(encoding: str) -> bool:
    """Whether a line feed is the one byte in it at which lines are cut; in UTF-16 it is two."""
    try:
        return b"\n".decode(encoding) == "\n"
    except (UnicodeError, LookupError):
        return False


def _given_up(path: Path, count: int, lines: list[Incoming | Refusal]) -> Refusal:
    first = next(line for line in lines if isinstance(line, NoRecord))
    place = first.label.rpartition(", ")[2]
    reason = (
        f"is not JSON Lines: none of the first {count} lines is a JSON object "
        f"({place}: {first.reason}); the rest was not read"
    )
    return rejected(path, reason, ONE_OBJECT_A_LINE)


def lines(file: BinaryIO, most_bytes: int) -> Iterator[Line]:
    """The lines of a file; of one that is too long only its number, so that memory holds."""
    number = 0
    while content := file.readline(most_bytes + 2):
        number += 1
        is_too_long = len(content.rstrip(b"\r\n")) > most_bytes
        while not content.endswith(b"\n") and (rest := file.readline(most_bytes)):
            is_too_long, content = True, rest
        if number == 1:
            content = content.removeprefix(b"\xef\xbb\xbf")
        yield Line(number, b"" if is_too_long else content.strip(b"\r\n"), is_too_long)


def incoming(path: Path, line: Line, most_bytes: int, encoding: str) -> Incoming | Refusal | None:
    """The record of a line; None for an empty one."""
    label = f"{printable(str(path))}, line {line.number}"
    if line.is_too_long:
        return Refusal(
            label,
            "rejected",
            f"is longer than {most_bytes:,} bytes",
            "Shorten it, or raise IMPORT_MAX_BYTES.",
        )
    if not line.content.strip():
        return None
    try:
        record = parsed(line.content, encoding)
        return _incoming(label, f"{printable(path.name)}:{line.number}", line.content, record)
    except Unreadable as error:
        return NoRecord(label, "rejected", error.reason, error.remedy)
    except BadValue as error:
        return Refusal(label, "rejected", error.reason, error.remedy)


def parsed(content: bytes, encoding: str = "") -> dict:
    """The object that a line holds. Raises Unreadable."""
    try:
        record = json.loads(content.decode(encoding or "utf-8"))
    except RecursionError as error:
        raise Unreadable("is nested too deeply", ONE_OBJECT_A_LINE) from error
    except (UnicodeError, LookupError) as error:
        wanted = encoding or "UTF-8"
        raise Unreadable(f"is not {wanted}", "Save the file as UTF-8.") from error
    except json.JSONDecodeError as error:
        where = f"{error.msg.rstrip(': ')}: column {error.colno}"
        raise Unreadable(f"is not JSON: {where}", ONE_OBJECT_A_LINE) from error
    except ValueError as error:
        raise Unreadable(f"is not JSON: {error}", ONE_OBJECT_A_LINE) from error
    if not isinstance(record, dict):
        raise Unreadable("is not a JSON object", ONE_OBJECT_A_LINE)
    return record


def _incoming(label: str, file_name: str, content: bytes, record: dict) -> Incoming:
    title = title_of(record)
    text, headline = joined(title, clean_text(given_text(record, "text")))
    outlet = outlet_of(record)
    published = given_date(record, "published")
    url = given_url(record, "url")
    return Incoming(
        label=label,
        file_name=file_name[-500:],
        content=content,
        media_type="application/json",
        encoding="utf-8",
        text=text,
        headline=headline,
        page=Known(
            outlet=outlet,
            outlet_basis=GIVEN if outlet else "",
            url=url,
            url_basis=GIVEN if url else "",
            published=published,
            published_basis="page" if published else "",
            byline=clean_text(given_text(record, "author")).strip(),
            **{name: clean_text(given_text(record, name)).strip() for name in RIGHTS},
        ),
    )


def outlet_of(record: dict) -> str:
    return clean_text(given_text(record, "outlet")).strip()


def title_of(record: dict) -> str:
    return " ".join(clean_text(given_text(record, "title")).split())


def joined(title: str, text: str) -> tuple[str, Span | None]:
    """Title, empty line, text; the text alone where it begins with the title. With the headline's
    span. Without a text there is nothing to archive."""
    if not text.strip():
        return "", None
    if not title:
        return text, None
    headline = Span(0, len(title))
    if text.startswith(f"{title}\n"):
        return text, headline
    return f"{title}\n\n{text}", headline
