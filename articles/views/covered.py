"""What a list covers, and the whole archive: from the index, or from the records of one that has none."""

from collections import Counter

from articles import facets
from articles.facets import ARTICLES, STATEMENTS
from articles.filters import ArticleFilter
from articles.models import Article, Claim
from articles.models.coverage import cover


def coverage_of(filterset):
    return facets.coverage(filterset) or COVERED[filterset.indexed](filterset)


def covered_articles(filterset):
    found = filterset.qs.order_by()
    statements = Claim.objects.public().statements().filter(article__in=found.values("pk"))
    return cover(found, statements)


def covered_statements(filterset):
    found = filterset.qs.order_by()
    return cover(Article.objects.public().filter(pk__in=found.values("article")), found)


COVERED = {ARTICLES: covered_articles, STATEMENTS: covered_statements}


def reviews_in(filterset):
    """How often each state of checking occurs in a list of figures."""
    ids = filterset.ids()
    if ids is None:
        return Counter(filterset.qs.order_by().values_list("review", flat=True))
    return Counter(facets.values_among(filterset.indexed, "checked", ids).numbers(ids))


def extent():
    """From which day to which all articles are, and in how many outlets."""
    everything = ArticleFilter().ids()
    if everything is None:
        return Article.objects.public().extent()
    days, years = (facets.values_among(ARTICLES, name, everything) for name in ("day", "year"))
    return {
        "first": facets.outermost_day(days, years, everything, is_latest=False)[0],
        "last": facets.outermost_day(days, years, everything, is_latest=True)[0],
        "outlets": facets.number_of_values(ARTICLES, "outlet", everything),
    }
