"""Articles as files: where each comes from, how its date is known, whether its words are its own."""

from articles.exports.files import Export, name

COLUMNS = (
    *("article", "headline", "begins", "deck", "byline", "language"),
    *("outlet", "outlet_basis", "first_publisher", "first_publisher_basis"),
    *("original_address", "original_address_basis"),
    *("published", "published_precision", "published_basis", "published_is"),
    *("saved", "wording", "wording_warning", "statements", "checked"),
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
        "first_publisher": name(article.first_publisher),
        "first_publisher_basis": article.first_publisher_basis,
        "original_address": article.url,
        "original_address_basis": article.url_basis,
        "published": article.published_iso,
        "published_precision": article.get_published_precision_display(),
        "published_basis": article.get_published_basis_display(),
        "published_is": article.dated_in_words,
        "saved": article.captured.isoformat() if article.captured else "",
        "wording": article.get_wording_display(),
        "wording_warning": article.wording_warning,
        "statements": article.statements,
        "checked": article.review_in_words,
    }


ARTICLES = Export("articles", COLUMNS, record)
