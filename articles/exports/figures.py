"""People and organizations as files."""

from articles.exports.files import Export
from articles.exports.notes import COLUMNS as OUTLET_COLUMNS
from articles.exports.notes import in_a_cell, notes, outlet_note

COLUMNS = (
    *("name", "address", "filed_under", "sort", "who_this_is", "notes", "checked"),
    *("statements", "named_in_articles"),
)


def record(figure, absolute):
    """`figure`: with the numbers `statements` and `named_in`, and with its `notes`."""
    return {
        "name": figure.name,
        "address": absolute(figure.get_absolute_url()),
        "filed_under": figure.sort_name,
        "sort": figure.get_type_display() or figure.get_kind_display(),
        "who_this_is": figure.note,
        "notes": notes(figure.notes, absolute),
        "checked": figure.review_in_words,
        "statements": figure.statements,
        "named_in_articles": figure.named_in,
    }


def row(figure, absolute):
    return record(figure, absolute) | {"notes": in_a_cell(figure.notes)}


def with_outlet_note(write):
    return lambda figure, absolute: write(figure, absolute) | outlet_note(figure)


PEOPLE = Export("people", COLUMNS, record, row)
ORGANIZATIONS = Export(
    "organizations",
    (*COLUMNS, *OUTLET_COLUMNS),
    with_outlet_note(record),
    with_outlet_note(row),
)
