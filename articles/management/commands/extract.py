"""Read texts and print what they say, one JSON line a document; nothing is stored."""

import json
import sys
from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError
from django.db import DatabaseError

import articles.extraction
from articles.extraction.as_json import as_json
from articles.extraction.names import NameIndex
from articles.importing.decoding import decode
from articles.importing.incoming import Unreadable, printable
from articles.importing.known_names import name_index
from articles.importing.readers.json_lines import lines, parsed
from articles.management.failures import DatabaseCommand, has_no_tables

UNREADABLE_TEXT = (ArithmeticError, LookupError, MemoryError, RecursionError, ValueError)


class Command(DatabaseCommand):
    help = (
        "Print who is named, who said what and which numbers are given: one JSON line a document, "
        "with offsets into the text as given. Uses the confirmed names in the database, needs no "
        "imported articles, stores nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
        parser.add_argument(
            "--jsonl",
            action="store_true",
            help='Read records {"doc", "text"}, one a line, from the files or standard input.',
        )
        parser.add_argument("--encoding", default="", help="Read files in this encoding.")

    def handle(self, *args, files, jsonl, encoding, **options):
        if not files and not jsonl:
            raise CommandError("Give text files, or --jsonl and records on standard input.")
        names = self.names()
        is_whole = True
        for label, text in self.texts(files, jsonl, encoding):
            try:
                if isinstance(text, Exception):
                    raise text
                record = as_json(label, articles.extraction.extract(text, index=names))
            except UNREADABLE_TEXT as error:
                is_whole = False
                self.stderr.write(f"{printable(str(label))}: {printable(str(error))[:300]}")
            else:
                self.stdout.write(json.dumps(record))
        if not is_whole:
            sys.exit(1)

    def names(self):
        try:
            return name_index()
        except DatabaseError as error:
            if not has_no_tables(error):
                raise
            self.stderr.write("The database has no tables yet, so no names are known beforehand.")
            return NameIndex()

    def texts(self, files, jsonl, encoding):
        """Pairs of a document's name and its text, or the error that stands for it."""
        if not jsonl:
            yield from ((path.name, self.text_of(path, encoding)) for path in files)
            return
        for path in files:
            try:
                with path.open("rb") as stream:
                    yield from self.records(stream, path.name)
            except OSError as error:
                yield path.name, ValueError(f"cannot be read: {error.strerror}")
        if not files:
            yield from self.records(sys.stdin.buffer, "standard input")

    def text_of(self, path, encoding):
        try:
            return decode(path.read_bytes(), encoding).text
        except OSError as error:
            return ValueError(f"cannot be read: {error.strerror}")
        except Unreadable as error:
            return ValueError(f"{error.reason}. {error.remedy}")

    def records(self, stream, name):
        for line in lines(stream, settings.IMPORT_MAX_BYTES):
            label = f"{name}, line {line.number}"
            if line.is_too_long:
                yield label, ValueError(f"is longer than {settings.IMPORT_MAX_BYTES:,} bytes")
            elif line.content.strip():
                yield self.record(line.content, label)

    def record(self, content, label):
        try:
            record = parsed(content)
        except Unreadable as error:
            return label, ValueError(error.reason)
        text = record.get("text")
        if not isinstance(text, str):
            return label, ValueError("has no text")
        return record.get("doc", label), text
