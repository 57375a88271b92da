"""Readers, one a format: a file goes in, incoming texts and refusals come out."""

from collections.abc import Iterator
from pathlib import Path

from articles.importing.incoming import Incoming, Refusal
from articles.importing.readers import json_lines, plain_text
from articles.importing.walking import SUFFIXES, rejected

READERS = {"text": plain_text.read, "jsonl": json_lines.read}


def read(path: Path, most_bytes: int, encoding: str = "") -> Iterator[Incoming | Refusal]:
    """All texts in a file. What cannot be opened is refused by name."""
    try:
        yield from READERS[SUFFIXES[path.suffix.lower()]](path, most_bytes, encoding)
    except OSError as error:
        yield rejected(path, f"cannot be read: {error.strerror}", "Check the permissions.")
