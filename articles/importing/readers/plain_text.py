"""Saved pages as text files: one file, one article."""

from collections.abc import Iterator
from pathlib import Path

from articles.importing.cleaning import clean_text
from articles.importing.decoding import decode
from articles.importing.incoming import Incoming, Refusal, Unreadable, printable
from articles.importing.walking import rejected


def read(path: Path, most_bytes: int, encoding: str = "") -> Iterator[Incoming | Refusal]:
    with path.open("rb") as file:
        content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        yield rejected(
            path,
            f"is larger than {most_bytes:,} bytes",
            "Split it, or raise IMPORT_MAX_BYTES.",
        )
        return
    try:
        yield incoming(path, content, encoding)
    except Unreadable as error:
        yield rejected(path, error.reason, error.remedy)


def incoming(path: Path, content: bytes, encoding: str = "") -> Incoming:
    decoded = decode(content, encoding)
    return Incoming(
        label=printable(str(path)),
        file_name=printable(path.name)[-500:],
        content=content,
        media_type="text/plain",
        encoding=decoded.encoding,
        encoding_note=decoded.note,
        text=clean_text(decoded.text),
    )
