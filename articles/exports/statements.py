"""Statements as files: one a row, with whose words they are and how one knows."""

from articles.exports.answers import answers, in_a_cell
from articles.exports.files import Export, name
from articles.exports.notes import in_a_cell as notes_in_a_cell
from articles.exports.notes import notes, outlet_note
from articles.exports.speakers import in_cells, speakers

SPEAKER_COLUMNS = (
    *("speaker", "speaker_address", "speaker_name_is", "speaker_as_printed", "speaker_given"),
    "speaks_for",
    *("speaker_inferred", "inferred_from", "why_this_speaker", "checked"),
)


def record(statement, absolute):
    return (
        said(statement, absolute)
        | {"speakers": speakers(statement.voices, SPEAKER_COLUMNS, absolute)}
        | {"answers": answers(statement, absolute)}
        | {"notes": notes(statement.notes_for_readers, absolute)}
        | printed(statement.article, absolute)
    )


def row(statement, absolute):
    whole = record(statement, absolute)
    return (
        whole
        | in_cells(whole["speakers"], SPEAKER_COLUMNS)
        | {"answers": in_a_cell(whole["answers"])}
        | {"notes": notes_in_a_cell(statement.notes_for_readers)}
        | {"article_notes": notes_in_a_cell(statement.article.notes_for_readers)}
    )


def said(statement, absolute):
    """The statement itself: words, how they are given, when."""
    return {
        "statement": absolute(statement.get_absolute_url()),
        "in_context": absolute(statement.get_context_url()),
        "words": statement.content,
        "verb_before_words": statement.leading_cue,
        "how_given": statement.how_given,
        "stands": statement.get_zone_display(),
        "how_put": statement.cue,
        "on_what_basis": statement.basis,
        "occasion": statement.occasion,
        "said_to": statement.told_to,
        "date": statement.dated_iso,
        "date_precision": statement.get_dated_precision_display(),
        "date_is": statement.dated_in_words,
        "said_date_basis": statement.get_said_basis_display(),
        "start": statement.start,
        "end": statement.end,
    }


def printed(article, absolute):
    """Where it is printed, when, and whether the words are those of its author."""
    return {
        "article": article.title,
        "article_address": absolute(article.get_absolute_url()),
        "original_address": article.url,
        "article_notes": notes(article.notes_for_readers, absolute),
        "outlet": name(article.outlet),
        **outlet_note(article.outlet),
        "published": article.published_iso,
        "published_precision": article.get_published_precision_display(),
        "published_basis": article.get_published_basis_display(),
        "wording": article.get_wording_display(),
        "wording_warning": article.wording_warning,
    }


COLUMNS = (
    *("statement", "in_context", "words", "verb_before_words", "how_given", "stands"),
    *SPEAKER_COLUMNS,
    *("how_put", "on_what_basis", "occasion", "said_to"),
    *("date", "date_precision", "date_is", "said_date_basis"),
    *("answers", "notes"),
    *("article", "article_address", "original_address", "article_notes"),
    *("outlet", "outlet_note", "outlet_note_reference"),
    *("published", "published_precision", "published_basis", "wording", "wording_warning"),
    *("start", "end"),
)

STATEMENTS = Export("statements", COLUMNS, record, row, deleted_in="article_address")
