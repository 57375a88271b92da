"""From the paths that were given to the files that may be read, in a fixed order."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from articles.importing.incoming import Refusal, printable

SUFFIXES = {".txt": "text", ".text": "text", ".jsonl": "jsonl", ".ndjson": "jsonl"}
ARCHIVES = frozenset((".zip", ".tar", ".tgz", ".7z", ".rar"))


def walk(paths: Iterable[Path | str], report: Path | None = None) -> Iterator[Path | Refusal]:
    """Every regular file with a suffix that has a reader; all else with the reason why not.

    Links are never followed, devices and pipes never opened, folders entered whatever they are
    called. Hidden files are skipped, and so is `report`, which is written meanwhile.
    """
    written = report and report.stat()
    waiting = [Path(path) for path in reversed(list(paths))]
    while waiting:
        path = waiting.pop()
        try:
            found = path.lstat()
            if stat.S_ISDIR(found.st_mode):
                waiting.extend(sorted(path.iterdir(), key=os.fsencode, reverse=True))
                continue
        except OSError as error:
            yield rejected(path, f"cannot be opened: {error.strerror}", "Check the permissions.")
            continue
        if written and os.path.samestat(found, written):
            yield _skipped(path, "is the report of this import", "Nothing needs to be done.")
        else:
            yield _admit(path, found.st_mode)


def bytes_in(paths: Iterable[Path | str], report: Path | None = None) -> int:
    """How much there is to read, for those who want to know how far an import is."""
    size = 0
    for found in walk(paths, report):
        with suppress(OSError):
            size += found.stat().st_size if isinstance(found, Path) else 0
    return size


def rejected(path: Path, reason: str, remedy: str) -> Refusal:
    return Refusal(printable(str(path)), "rejected", reason, remedy)


def _skipped(path: Path, reason: str, remedy: str) -> Refusal:
    return Refusal(printable(str(path)), "skipped", reason, remedy)


def _admit(path: Path, mode: int) -> Path | Refusal:
    if stat.S_ISLNK(mode):
        return rejected(path, "is a link, and links are not followed", "Give the file itself.")
    if not stat.S_ISREG(mode):
        return rejected(path, "is no file but a pipe, a socket or a device", "Give a saved file.")
    return admitted(path)


def admitted(path: Path) -> Path | Refusal:
    """A file, unless its name says that it cannot be read."""
    if path.name.startswith("."):
        return _skipped(path, "is hidden", "Rename it to import it.")
    suffix = path.suffix.lower()
    if suffix in SUFFIXES:
        return path
    if suffix in ARCHIVES:
        return rejected(path, "is an archive of files", "Unpack it and give the folder.")
    readable = ", ".join(SUFFIXES)
    return _skipped(
        path,
        f"has no reader: {printable(suffix) or 'no suffix'}",
        f"Files that can be read end in {readable}.",
    )
