"""Files that a browser sent, kept between the rehearsal and the import that an editor confirms.

A name that somebody gave is only a name: on disk the files are numbered.
"""

import json
import re
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from django.conf import settings

from articles.importing.incoming import Incoming, Refusal, printable
from articles.importing.readers import read
from articles.importing.walking import admitted, rejected

KEPT_SECONDS = 24 * 60 * 60
LONGEST_NAME = 200
TOKEN = re.compile(r"[\w-]{22}", re.ASCII)


class Sent(Protocol):
    """A file as the web server hands it over."""

    name: str

    def chunks(self) -> Iterable[bytes]: ...


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent, for the readers, which take it like one on disk."""

    name: str
    path: Path

    def __str__(self):
        return self.name

    @property
    def suffix(self) -> str:
        return PurePosixPath(self.name).suffix

    @property
    def size(self) -> int:
        return self.path.stat().st_size

    def open(self, mode: str = "rb") -> BinaryIO:
        return self.path.open(mode)


@dataclass(frozen=True, slots=True)
class Batch:
    """The files that somebody sent at once."""

    token: str
    uploads: tuple[Upload, ...]

    @property
    def names(self) -> list[str]:
        return [upload.name for upload in self.uploads]


def keep(files: Iterable[Sent], by: int) -> Batch:
    """Put files aside for one editor, `by` their account's id; what lay there too long goes."""
    _forget_old()
    token = secrets.token_urlsafe(16)
    folder = _folder(token)
    folder.mkdir(mode=0o700, parents=True)
    names = []
    for number, file in enumerate(files):
        with (folder / str(number)).open("wb") as kept:
            kept.writelines(file.chunks())
        names.append(_name(file.name))
    (folder / "names.json").write_text(json.dumps({"by": by, "names": names}))
    return _batch(token, names)


def kept(token: str, by: int) -> Batch | None:
    """The files that this editor sent before, if they still lie there."""
    if not TOKEN.fullmatch(token):
        return None
    try:
        known = json.loads((_folder(token) / "names.json").read_text())
    except (OSError, ValueError):
        return None
    return _batch(token, known["names"]) if known["by"] == by else None


def forget(batch: Batch) -> None:
    shutil.rmtree(_folder(batch.token), ignore_errors=True)


def pages(uploads: Iterable[Upload], most_bytes: int, encoding: str) -> Iterator:
    """All texts in the files, as if they were files on disk."""
    for upload in uploads:
        yield from _texts(upload, most_bytes, encoding)


def _texts(upload: Upload, most_bytes: int, encoding: str) -> Iterator[Incoming | Refusal]:
    found = admitted(upload)
    if isinstance(found, Refusal):
        yield found
    elif upload.size > most_bytes:
        remedy = "Split it, or ask whoever runs the archive to import it by command."
        yield rejected(upload, f"is larger than {most_bytes:,} bytes", remedy)
    else:
        yield from read(upload, most_bytes, encoding)


def _name(given: str) -> str:
    """On one line, without a path, and short enough for every report."""
    name = printable(given.replace("\\", "/").rpartition("/")[2]) or "file"
    return name if len(name) <= LONGEST_NAME else f"…{name[-LONGEST_NAME:]}"


def _batch(token, names):
    folder = _folder(token)
    return Batch(token, tuple(Upload(name, folder / str(n)) for n, name in enumerate(names)))


def _folder(token: str) -> Path:
    return settings.DATA_DIR / "uploads" / token


def _forget_old() -> None:
    for folder in _folder("").glob("*"):
        with suppress(FileNotFoundError):
            if time.time() - folder.stat().st_mtime > KEPT_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)
