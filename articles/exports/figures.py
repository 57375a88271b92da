"""People and organizations as files."""

from articles.exports.files import Export

COLUMNS = (
    *("name", "address", "filed_under", "sort", "who_this_is", "checked"),
    *("statements", "named_in_articles"),
)


def record(figure, absolute):
    """`figure`: with the numbers `statements` and `named_in`."""
    return {
        "name": figure.name,
        "address": absolute(figure.get_absolute_url()),
        "filed_under": figure.sort_name,
        "sort": figure.get_type_display() or figure.get_kind_display(),
        "who_this_is": figure.note,
        "checked": figure.review_in_words,
        "statements": figure.statements,
        "named_in_articles": figure.named_in,
    }


PEOPLE = Export("people", COLUMNS, record)
ORGANIZATIONS = Export("organizations", COLUMNS, record)
