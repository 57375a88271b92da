"""Articles as the rows of a list show them: for `filled`, so as names and texts."""

from django.utils.safestring import SafeString
from django.utils.text import Truncator

from articles.filling import fill, filled
from articles.models.coverage import counted

IN_ARTICLE = "components/in_article.html"
LONGEST_TITLE = 60


def card(article, without_outlet_note=False):
    """What `components/article_card.html` takes. `statements` of an article: how many, if counted."""
    statements = getattr(article, "statements", None)
    return {
        "article.pk": str(article.pk),
        "article.headline": bool(article.headline),
        "article.title": article.title,
        "article.deck": article.deck,
        "article.get_absolute_url": article.get_absolute_url(),
        "article.language": article.language,
        "article.dated_in_words": article.dated_in_words,
        "article.wording_is_altered": article.wording_is_altered,
        "article.wording_warning": article.wording_warning,
        "statements": counted(statements, "statement") if statements else statements,
        "without_outlet_note": without_outlet_note,
        **outlet("article.outlet", article.outlet),
        **outlet("article.first_publisher", article.first_publisher),
        **notes("article", article),
    }


def outlet(name, figure):
    if figure is None:
        return {name: None}
    noted = figure.noted_outlet
    if noted is None:
        return {f"{name}.name": figure.name, f"{name}.noted_outlet": None}
    return {
        f"{name}.name": figure.name,
        f"{name}.noted_outlet.get_absolute_url": noted.get_absolute_url(),
        f"{name}.noted_outlet.outlet_note_in_short": noted.outlet_note_in_short,
    }


def notes(name, article):
    found = article.notes_for_readers
    if not found:
        return {f"{name}.notes_for_readers": ()}
    return {
        f"{name}.notes_for_readers.{place}.of_its_article": note.of_its_article
        for place, note in enumerate(found)
    }


def in_articles(articles):
    """The markup of articles that are named in passing."""
    return SafeString("; ".join([fill(IN_ARTICLE, in_article(one)) for one in articles]))


def in_article(article):
    outlet = article.outlet
    return {
        "href": article.get_absolute_url(),
        "name": outlet.name if outlet else Truncator(article.title).chars(LONGEST_TITLE),
        "published": article.published_in_words,
    }


def row(article, without_outlet_note=False):
    """What `components/article_in_list.html` takes: the card, and the passage that was searched for."""
    snippet = passage(getattr(article, "snippet", ()))
    return card(article, without_outlet_note) | {"snippet": snippet}


def passage(segments):
    """Segments of a search as markup: the words with what was searched for marked in them."""
    shown = [segment._asdict() for segment in segments]
    return filled("components/segment.html", shown) if shown else SafeString()
