"""Articles as lists show them. What stands beside them is the same for many pages, and kept for them."""

from django.db.models import prefetch_related_objects

from articles import facets
from articles.models import Article, PublicNote
from articles.models.prepared import Prepared
from articles.rows.figures import outlets

PUBLISHERS = [Article._meta.get_field(name) for name in ("outlet", "first_publisher")]
NOTED = "articles with notes"
ARTICLES = Prepared(lambda: Article.objects.public().for_rows())
TEXTS = Prepared(lambda: Article.objects.only("text", "edits", "access", "for_readers"))


def articles(ids):
    """Id → article, of those that readers find, with its outlets and notes."""
    found = ARTICLES.by_id(ids)
    with_outlets_and_notes(found.values())
    return found


def with_outlets_and_notes(articles):
    """The articles of `for_rows`, with their outlets and the notes about them."""
    ids = {getattr(article, field.attname) for article in articles for field in PUBLISHERS}
    known = outlets(ids - {None})
    noted = facets.remembered(NOTED, noted_articles, [NOTED])[NOTED]
    for article in articles:
        article.has_no_notes = article.pk not in noted
        for field in PUBLISHERS:
            if pk := getattr(article, field.attname):
                field.set_cached_value(article, known[pk])
    if with_notes := [one for one in articles if not one.has_no_notes]:
        prefetch_related_objects(with_notes, "public_notes")
    return articles


def noted_articles(keys):
    notes = PublicNote.objects.filter(article__isnull=False).order_by()
    return {NOTED: frozenset(notes.values_list("article", flat=True))}
