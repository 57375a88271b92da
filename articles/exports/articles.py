"""Articles as files: where each comes from, how its date is known, whether its words are its own."""

from articles.exports.files import Export, name
from articles.exports.notes import in_a_cell, notes, outlet_note

COLUMNS = (
    *("article", "headline", "begins", "deck", "byline", "language"),
    *("outlet", "outlet_basis", "outlet_note", "outlet_note_reference"),
    *("first_publisher", "first_publisher_basis", "first_publisher_note"),
    *("original_address", "original_address_basis"),
    *("published", "published_precision", "published_basis", "published_is"),
    *("rights_holder", "licence", "permission", "rights_note", "shown"),
    *("saved", "wording", "wording_warning", "notes", "statements", "checked"),
)


def record(article, absolute):
    """`article`: with `statements`, how many it has."""
    return {
        "article": absolute(article.get_absolute_url()),
        "headline": article.headline,
        "begins": article.begins,
        "deck": article.deck,
        "byline": article.byline,
        "language": article.language,
        "outlet": name(article.outlet),
        "outlet_basis": article.outlet_basis,
        **outlet_note(article.outlet),
        "first_publisher": name(article.first_publisher),
        "first_publisher_basis": article.first_publisher_basis,
        "first_publisher_note": outlet_note(article.first_publisher)["outlet_note"],
        "original_address": article.url,
        "original_address_basis": article.url_basis,
        "published": article.published_iso,
        "published_precision": article.get_published_precision_display(),
        "published_basis": article.get_published_basis_display(),
        "published_is": article.dated_in_words,
        "rights_holder": article.rights_holder,
        "licence": article.licence,
        "permission": article.permission,
        "rights_note": article.rights_note,
        "shown": article.shown_as.label,
        "saved": article.captured.isoformat() if article.captured else "",
        "wording": article.get_wording_display(),
        "wording_warning": article.wording_warning,
        "notes": notes(article.notes_for_readers, absolute),
        "statements": article.statements,
        "checked": article.review_in_words,
    }


def row(article, absolute):
    return record(article, absolute) | {"notes": in_a_cell(article.notes_for_readers)}


ARTICLES = Export("articles", COLUMNS, record, row, deleted_in="article")
