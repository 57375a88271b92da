"""An import from its paths to its report: what comes in is recorded, the rest is refused by name."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, InterfaceError, OperationalError
from django.utils import timezone

from articles import facets
from articles.importing.ahead import MOST_TEXTS, Batch, Read, read_ahead
from articles.importing.authorities import read_authorities, record_authorities
from articles.importing.collecting import seldom
from articles.importing.incoming import Incoming, Refusal, first_line, printable
from articles.importing.known_names import fingerprint, name_index
from articles.importing.manifest import listed_articles, read_manifest
from articles.importing.readers import read
from articles.importing.reports import Entry, ImportReport
from articles.importing.run import Run
from articles.importing.statistics import Statistics
from articles.importing.uploads import Batch as Uploads
from articles.importing.uploads import pages as uploaded_pages
from articles.importing.walking import walk
from articles.importing.workers import CannotRead, ReaderLost, Readers
from articles.importing.writing import refused, take_in

Pages = Iterable[Incoming | Refusal]
UNRECORDABLE = (
    ArithmeticError,
    DatabaseError,
    LookupError,
    InterfaceError,
    MemoryError,
    ReaderLost,
    RecursionError,
    UnicodeError,
    ValueError,
)


class ImportStopped(RuntimeError):
    """The database or the machine cannot go on; what was recorded so far is kept."""


@dataclass(frozen=True, slots=True)
class Options:
    """`limit` counts files and records; `on_entry` is told of each as soon as it is done.

    `processes` read texts while this one writes, `on_trouble` is told when one of them is lost. After
    `most_seconds` no further text is begun, and the report says that it is cut short. `report` is the
    file that is written meanwhile, and never read.
    """

    is_rehearsal: bool = False
    limit: int | None = None
    is_fail_fast: bool = False
    encoding: str = ""
    most_bytes: int | None = None
    most_seconds: float | None = None
    processes: int = 1
    report: Path | None = None
    on_entry: Callable[[Entry], None] = lambda entry: None
    on_trouble: Callable[[str], None] = lambda words: None

    @property
    def size_limit(self) -> int:
        return self.most_bytes or settings.IMPORT_MAX_BYTES

    @property
    def at_once(self) -> int:
        """Texts in one transaction: one where each is to be taken back, or may be the last."""
        is_single = self.is_rehearsal or self.is_fail_fast or self.most_seconds is not None
        return 1 if is_single else MOST_TEXTS


def import_seeds(folder: Path | str, options: Options | None = None) -> ImportReport:
    """The collection in a folder: its authority list, then its articles with their manifest.

    Raises SeedError where one of its files cannot be used; nothing has been written then.
    """
    folder = Path(folder)
    options = options or Options()
    listed = read_authorities(folder / "authorities.toml")
    read_manifest(folder / "manifest.toml")
    if not options.is_rehearsal:
        record_authorities(listed)
    pages = listed_articles(folder, options.size_limit, options.report)
    return _import(pages, f"The collection in {printable(folder.name)}", options)


def import_paths(paths: Iterable[Path | str], options: Options | None = None) -> ImportReport:
    """Files and folders, in the order given and by name within a folder."""
    paths = [Path(path) for path in paths]
    options = options or Options()
    pages = _pages(paths, options)
    return _import(pages, "\n".join(printable(os.fspath(path)) for path in paths), options)


def import_uploads(batch: Uploads, by: str, options: Options | None = None) -> ImportReport:
    """Files that an editor sent with a browser, in the order in which they came."""
    options = options or Options()
    found = uploaded_pages(batch.uploads, options.size_limit, options.encoding)
    return _import(found, "\n".join([f"Uploaded by {by}:", *batch.names]), options)


def _pages(paths: list[Path], options: Options) -> Iterator[Incoming | Refusal]:
    for found in walk(paths, options.report):
        if isinstance(found, Refusal):
            yield found
        else:
            yield from read(found, options.size_limit, options.encoding)


def _import(pages: Pages, origin: str, options: Options) -> ImportReport:
    names = name_index()
    run = Run(origin, names, fingerprint(names), options.is_rehearsal)
    report, statistics = ImportReport(), Statistics()
    pages = _in_time(options.most_seconds, _up_to(options.limit, pages), report)
    finished_at = None
    try:
        with seldom(), Readers(names, options.processes, options.on_trouble) as readers:
            for batch in read_ahead(pages, run, readers, options.at_once):
                if not _tell(_entries(batch, run), report, options):
                    break
                if not options.is_rehearsal:
                    statistics.keep_near(report.counts["created"])
        finished_at = timezone.now()
    except CannotRead as error:
        raise ImportStopped(
            f"The import stopped: {error}. What came in before is kept; run the import again, "
            "or with --processes 1 to read the texts here."
        ) from error
    finally:
        _close(run, report, finished_at)
    return report


def _tell(entries: Iterable[Entry], report: ImportReport, options: Options) -> bool:
    """Of each entry whoever asked; whether the import is to go on."""
    for entry in entries:
        report.add(entry)
        options.on_entry(entry)
        if options.is_fail_fast and entry.outcome == "rejected":
            return False
    return True


def _up_to(limit: int | None, pages: Pages) -> Iterator[Incoming | Refusal]:
    for number, page in enumerate(pages):
        if limit is not None and number >= limit:
            return
        yield page


def _in_time(
    seconds: float | None, pages: Pages, report: ImportReport
) -> Iterator[Incoming | Refusal]:
    end = time.monotonic() + (seconds or float("inf"))
    for page in pages:
        if time.monotonic() > end:
            report.is_cut_short = True
            return
        yield page


def _entries(batch: Batch, run: Run) -> Iterator[Entry]:
    """What became of each text; where they cannot be recorded together, of each by itself."""
    if len(batch) > 1:
        try:
            entries = take_in(batch, run)
        except UNRECORDABLE:
            pass
        else:
            yield from map(_with_size, entries, batch)
            return
    for item in batch:
        yield _with_size(_entry(item, run), item)


def _with_size(entry: Entry, item: Read | Refusal) -> Entry:
    return replace(entry, size=len(item.incoming.content)) if isinstance(item, Read) else entry


def _entry(item: Read | Refusal, run: Run) -> Entry:
    if isinstance(item, Refusal):
        return refused(item)
    label = item.incoming.label
    try:
        (entry,) = take_in([item], run)
    except (OperationalError, InterfaceError) as error:
        raise ImportStopped(
            f"The import stopped at {label}: {first_line(error)}. What came in before is "
            "kept; put the database right and run the import again."
        ) from error
    except UNRECORDABLE as error:
        reason = f"cannot be recorded: {type(error).__name__}: {first_line(error)}"
        return Entry(label, "rejected", reason, "Please report this with the file.")
    return entry


def _close(run: Run, report: ImportReport, finished_at: datetime | None) -> None:
    """Write into the accession how the import went, if anything came in.

    Where it was stopped or the database has failed, the accession stays without an end, which says as
    much.
    """
    if run.accession is None or run.is_rehearsal:
        return
    accession = run.accession
    accession.finished_at = finished_at
    accession.counts = dict(report.counts)
    accession.report = [entry.as_dict() for entry in report.entries]
    with suppress(OperationalError, InterfaceError):
        accession.save(update_fields=["finished_at", "counts", "report"])
        facets.refresh(())
        report.accession = accession.pk
