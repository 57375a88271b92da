"""People and organizations as files."""

from django.utils.text import capfirst

from articles.exports.files import Export
from articles.exports.notes import COLUMNS as OUTLET_COLUMNS
from articles.exports.notes import in_a_cell, notes, outlet_note
from articles.models.figure import Basis
from articles.models.review import CONFIRMED

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
        "checked": checked(figure),
        "statements": figure.statements,
        "named_in_articles": figure.named_in,
    }


def checked(figure):
    """Who stands behind the name: a list that is known beforehand may, where no editor has looked."""
    is_from_list = figure.basis == Basis.AUTHORITY_LIST and figure.review in CONFIRMED
    if is_from_list and figure.reviewed_at is None:
        return capfirst(figure.get_basis_display())
    return figure.review_in_words


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
