"""Records as lines of CSV and of JSON, written as they are read."""

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass

# What makes a spreadsheet compute instead of showing the words.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True)
class Export:
    """One kind of file. `record` and `row` make a dictionary of a record and of `absolute`, which
    makes an address of a path; `row` is for CSV, where that differs.
    """

    name: str
    columns: tuple[str, ...]
    record: Callable
    row: Callable | None = None

    def as_csv(self, records, absolute):
        writer = csv.writer(Line())
        yield writer.writerow(self.columns)
        for one in records:
            row = (self.row or self.record)(one, absolute)
            yield writer.writerow([harmless(str(row[column])) for column in self.columns])

    def as_json_lines(self, records, absolute):
        for one in records:
            yield json.dumps(self.record(one, absolute), ensure_ascii=False) + "\n"


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
