"""The numbers of a measure as CSV and as JSON Lines: those that its page shows, each once."""

from functools import partial

from articles.exports.answers import answers, in_a_cell
from articles.exports.files import Export, name
from articles.exports.notes import in_a_cell as notes_in_a_cell
from articles.exports.notes import notes, outlet_note
from articles.exports.speakers import in_cells, speakers
from articles.models.limits import Limit, Standing

SPEAKER_COLUMNS = (
    *("speaker", "speaker_address", "speaker_name_is", "speaker_as_printed", "speaker_given"),
    "why_this_speaker",
)


def numbers_of(measure):
    """The export of a measure's numbers, each a row of `articles.numbers`."""
    return Export(
        f"numbers-{measure.slug}", COLUMNS, partial(record, measure), partial(row, measure)
    )


def row(measure, given, absolute):
    whole = record(measure, given, absolute)
    return (
        whole
        | in_cells(whole["speakers"], SPEAKER_COLUMNS)
        | {"answers": in_a_cell(whole["answers"])}
        | {"notes": notes_in_a_cell(noted(given))}
        | {"article_notes": notes_in_a_cell(given.quantity.article.notes_for_readers)}
        | {"also_printed_at": "; ".join(whole["also_printed_at"])}
    )


def record(measure, row, absolute):
    return (
        number(measure, row)
        | {"speakers": speakers(row.quantity.voices, SPEAKER_COLUMNS, absolute)}
        | {"answers": answered(row, absolute)}
        | {"notes": notes(noted(row), absolute)}
        | when(row)
        | where(row, absolute)
        | {"checked": row.review_in_words}
    )


def number(measure, row):
    given, quantity = row.given, row.quantity
    return {
        "measure": measure.name,
        "number": quantity.in_words,
        "low": plain(given.low),
        "high": plain(given.high),
        "unit": quantity.unit,
        "qualifier": quantity.qualifier,
        "limit": Limit(given.limit).label,
        "verb_as_printed": quantity.modality,
        "says": Standing(given.stands).label,
        "on_what_basis": row.claim.basis if row.claim else "",
    }


def answered(row, absolute):
    return answers(row.quantity.statement, absolute) if row.claim else []


def noted(row):
    return row.quantity.statement.notes_for_readers if row.claim else []


def when(row):
    return {
        "date": row.date_iso,
        "date_precision": row.given.day.precision,
        "date_is": row.day_is,
    }


def where(row, absolute):
    article = row.quantity.article
    return {
        "statement": absolute(row.claim.get_absolute_url()) if row.claim else "",
        "in_context": absolute(row.quantity.get_context_url()),
        "article": article.title,
        "article_address": absolute(article.get_absolute_url()),
        "article_notes": notes(article.notes_for_readers, absolute),
        "outlet": name(article.outlet),
        **outlet_note(article.outlet),
        "stands": row.stands_in or "in the text",
        "places": len(row.given.places),
        "also_printed_at": [absolute(other.get_context_url()) for other in row.others],
        "wording_warning": article.wording_warning,
    }


def plain(value):
    """The number as other programs read it: “12000”, “0.25”."""
    return "" if value is None else f"{value.normalize():f}"


COLUMNS = (
    *("measure", "number", "low", "high", "unit", "qualifier", "limit", "verb_as_printed", "says"),
    *SPEAKER_COLUMNS,
    *("on_what_basis", "date", "date_precision", "date_is"),
    *("answers", "notes"),
    *("statement", "in_context", "article", "article_address", "article_notes"),
    *("outlet", "outlet_note", "outlet_note_reference", "stands"),
    *("places", "also_printed_at", "wording_warning", "checked"),
)
