"""Records as lines of CSV and of JSON, written as they are read."""

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from django.utils import timezone

# What makes a spreadsheet compute instead of showing the words.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
# Without it Excel takes a file for one in the encoding of its machine, and breaks letters.
BYTE_ORDER_MARK = "\ufeff"
# When an article was withdrawn, and why.
DELETED = ("withdrawn", "withdrawn_because")


@dataclass(frozen=True)
class Export:
    """One kind of file. `record` and `row` make a dictionary of a record and of `absolute`, which
    makes an address of a path; `row` is for CSV, where that differs.

    A file that is told of `deletions` (of articles.models.deletions) ends with them, so that copies
    elsewhere can follow: the address in the column `deleted_in`, when and why, and nothing else.
    """

    name: str
    columns: tuple[str, ...]
    record: Callable
    row: Callable | None = None
    deleted_in: str = ""

    def as_csv(self, records, absolute, deletions=()):
        columns = [*self.columns, *(DELETED if self.deleted_in else ())]
        writer = csv.writer(Line())
        yield BYTE_ORDER_MARK + writer.writerow(columns)
        rows = ((self.row or self.record)(one, absolute) for one in records)
        for row in chain(rows, self.deleted(deletions, absolute)):
            yield writer.writerow([harmless(str(row.get(column, ""))) for column in columns])

    def as_json_lines(self, records, absolute, deletions=()):
        whole = (self.record(one, absolute) for one in records)
        for record in chain(whole, self.deleted(deletions, absolute)):
            yield json.dumps(record, ensure_ascii=False) + "\n"

    def deleted(self, deletions, absolute):
        for one in deletions:
            day = timezone.localtime(one.when).date().isoformat()
            values = (absolute(one.path), day, one.because)
            yield dict(zip((self.deleted_in, *DELETED), values, strict=True))


class Line:
    """A file that keeps nothing: `csv` hands back what `write` returns."""

    def write(self, line):
        return line


def harmless(text):
    """The text, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def name(figure):
    return figure.name if figure else ""


def name_checked(figure):
    """“not checked”, “checked 3 May 2025”: whether somebody stands behind the name."""
    return figure.review_in_short if figure else ""


def address(figure, absolute):
    return absolute(figure.get_absolute_url()) if figure else ""
