"""What the import commands share: options, a line of progress, and the report at the end."""

import codecs
import json
import os
import sys
import time
from argparse import ArgumentTypeError
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from math import inf
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from articles.importing import Entry, ImportStopped, Options, SeedError
from articles.importing.incoming import printable
from articles.importing.mapping import read_unmapped
from articles.importing.workers import how_many
from articles.management.failures import DatabaseCommand

SECONDS_BETWEEN_PROGRESS = 1.0
# The longest line of progress: a shorter one must cover what stood there before.
WIDTH = 60
# Each takes some 20 MB, and more than there are processors read no faster.
MOST_PROCESSES = 64
# What shells make of a command that Ctrl-C ends.
STOPPED = 130


class ImportCommand(DatabaseCommand):
    """Exit status 1 says that something was rejected, 130 that the import was stopped by Ctrl-C."""

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Write nothing; report the same outcomes."
        )
        parser.add_argument(
            "--limit",
            type=partial(_number, least=0),
            metavar="N",
            help="Stop after so many files or records.",
        )
        parser.add_argument(
            "--fail-fast", action="store_true", help="Stop at the first file that is rejected."
        )
        parser.add_argument(
            "--processes",
            type=partial(_number, least=1, most=MOST_PROCESSES),
            metavar="N",
            help=f"Read texts in so many processes, 1 to {MOST_PROCESSES}; without it, in one for "
            "each processor.",
        )
        parser.add_argument(
            "--report", type=Path, metavar="FILE", help="Write a JSON line for each file here."
        )

    def handle(self, *args, **options):
        with ExitStack() as stack:
            self._check_paths(self.given(options), options["report"])
            report_file = self._open_report(stack, options)
            listener = Listener(self, options["verbosity"], report_file)
            import_options = Options(
                is_rehearsal=options["dry_run"],
                limit=options["limit"],
                is_fail_fast=options["fail_fast"],
                encoding=self._encoding(options),
                processes=how_many(options["processes"]),
                report=options["report"],
                on_entry=listener,
                on_trouble=listener.warn,
            )
            try:
                listener.size = self.size(options)
                read_unmapped(connection)
                report = self.run(options, import_options)
            except (SeedError, ImportStopped) as error:
                raise CommandError(str(error)) from error
            except KeyboardInterrupt:
                listener.warn(stopped(listener.counts, options["dry_run"]))
                sys.exit(STOPPED)
            finally:
                listener.end_line()
        if options["verbosity"]:
            words = "Nothing was written. " if options["dry_run"] else ""
            self.stdout.write(f"{words}{report.in_words()}")
        if report.counts["rejected"]:
            sys.exit(1)

    def given(self, options):
        """The files and folders that are to be imported."""
        raise NotImplementedError

    def run(self, options, import_options):
        raise NotImplementedError

    def size(self, options):
        """How many bytes there are to import; 0 where nobody knows."""
        return 0

    def _check_paths(self, paths, report):
        """What is given is there, and is not what the report would be written over."""
        for path in paths:
            if not os.path.lexists(path):
                raise CommandError(f"There is no {printable(str(path))}.")
            if report and report.exists() and _is_read(report, path):
                raise CommandError(
                    f"{printable(str(report))} is to be imported, and a report would be written "
                    "over it. Give the report another name."
                )

    def _open_report(self, stack, options):
        if not options["report"]:
            return None
        try:
            return stack.enter_context(options["report"].open("w", encoding="utf-8"))
        except OSError as error:
            name = printable(str(options["report"]))
            raise CommandError(f"{name} cannot be written: {error.strerror}.") from error

    def _encoding(self, options):
        encoding = options.get("encoding", "")
        try:
            return encoding and codecs.lookup(encoding).name
        except (LookupError, ValueError) as error:
            raise CommandError(f"There is no encoding called {printable(encoding)}.") from error


@dataclass
class Listener:
    """Told of each entry as soon as it is done: prints, counts and writes the report."""

    command: BaseCommand
    verbosity: int
    report: object = None
    size: int = 0
    counts: Counter = field(default_factory=Counter)
    bytes_done: int = 0
    begun_at: float = field(default_factory=time.monotonic)
    said_at: float = field(default_factory=time.monotonic)
    is_line_open: bool = False

    def __call__(self, entry: Entry) -> None:
        self.counts[entry.outcome] += 1
        self.bytes_done += entry.size
        if self.report:
            self.report.write(json.dumps(entry.as_dict(), ensure_ascii=False) + "\n")
        if entry.outcome == "rejected":
            self._say(self.command.stderr, self.command.style.ERROR(str(entry)))
        elif self.verbosity > 1 or (self.verbosity and entry.outcome == "skipped"):
            self._say(self.command.stdout, str(entry))
        else:
            self._show_progress()

    def warn(self, words: str) -> None:
        self._say(self.command.stderr, self.command.style.WARNING(words))

    def end_line(self) -> None:
        if self.is_line_open:
            self.command.stdout.write("")
        self.is_line_open = False

    def _say(self, stream, words: str) -> None:
        self.end_line()
        stream.write(words)

    def _show_progress(self) -> None:
        now = time.monotonic()
        if not self.verbosity or not self.command.stdout.isatty():
            return
        if now - self.said_at >= SECONDS_BETWEEN_PROGRESS:
            self.said_at, self.is_line_open = now, True
            words = progress(self.counts.total(), self.bytes_done, self.size, now - self.begun_at)
            self.command.stdout.write(f"\r{words:<{WIDTH}}", ending="")
            self.command.stdout.flush()


def _is_read(report: Path, path: Path) -> bool:
    """Whether a file that stands there is, or lies in, what is to be imported."""
    if not path.is_dir():
        return path.exists() and path.samefile(report)
    return report.stat().st_size > 0 and report.resolve().is_relative_to(path.resolve())


def stopped(counts: Counter, is_rehearsal: bool) -> str:
    """What is there after an import that did not come to its end, and how to go on."""
    if is_rehearsal:
        return "Stopped. Nothing was written."
    kept = [f"{counts[name]:,} {name}" for name in ("created", "updated") if counts[name]]
    words = f"; what came in is kept: {', '.join(kept)}" if kept else " before anything new came in"
    return f"Stopped{words}. Run the same command again to go on."


def progress(done: int, bytes_done: int, size: int, seconds: float) -> str:
    """“12,300 done, 41 %, 205 a second, 12 min left”; without a known size only what is done."""
    words = f"{done:,} done"
    if not 0 < bytes_done <= size or seconds <= 0:
        return words
    left = seconds * (size - bytes_done) / bytes_done
    rate = done / seconds
    told = f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"
    return f"{words}, {bytes_done / size:.0%}, {told} a second, {_duration(left)} left"


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def _number(words: str, least: int, most: float = inf) -> int:
    try:
        number = int(words)
    except ValueError:
        number = None
    if number is None or not least <= number <= most:
        allowed = f"{least} or more" if most == inf else f"{least} to {most}"
        raise ArgumentTypeError(f"must be a whole number, {allowed}, and not {words!r}")
    return number
