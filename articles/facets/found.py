"""Which records a reader's choices leave, as a bitmap; and the bitmaps of each value of a facet.

It understands the lists that say of which kind their records are (`indexed`). Several values of one
facet mean “or”, several facets mean “and”.
"""

from collections import Counter
from functools import lru_cache

from articles.facets.bitmaps import Others, Values, current
from articles.facets.in_sql import among, ids, ids_of
from articles.facets.indexed import ARTICLES, INDEXED, STATEMENTS
from articles.facets.pairs import BY_ITS_PEOPLE, BY_ITSELF
from articles.models import Claim
from articles.models.readers import reader

SEARCHES_KEPT = 32


def index_of(filterset):
    """The index, if it knows the records of this list; else None."""
    return current() if filterset.indexed else None


def found_in(filterset):
    """All results of a list as a bitmap; None where the index does not know it."""
    index = index_of(filterset)
    return None if index is None else found(filterset, index)


def found(filterset, index, without=None):
    """The records with everything chosen but for one filter's choice and what hangs on it.

    They are not to be changed: a page asks for them again and again.
    """
    left_out = {without, *(filterset.hanging_on(without) if without else ())}
    names = tuple(name for name in filterset.narrowed_by if name not in left_out)
    known = filterset.known_hits
    if (index, names) not in known:
        known[index, names] = found_by(names, filterset, index)
    return known[index, names]


def found_by(names, filterset, index):
    hits = index.all(filterset.indexed)
    for name in names:
        chosen, filter_ = filterset.chosen[name], filterset.filters[name]
        if name in filterset.facets:
            hits = hits & values_of(filterset, index, name).any_of(chosen)
        elif filter_.searches(chosen):
            hits = hits & with_words(filter_, chosen, index)
    for name, values in filterset.left_out_by_settings.items():
        hits = hits - index.values(filterset.indexed, name).any_of(values)
    return hits


def with_words(filter_, words, index):
    is_by_article = filter_.path == "article"
    is_for_readers = reader() is not None
    return searched(
        index.token, filter_.search, filter_.all_found, is_by_article, is_for_readers, words
    )


@lru_cache(maxsize=SEARCHES_KEPT)
def searched(token, search, all_found, is_by_article, is_for_readers, words):
    """The records that a search finds, at one version: a click on a facet does not search again.

    The desk finds names by what readers do not get.
    """
    statement = all_found(search, words)
    hits = ids_of(*statement) if statement else ids([search(words)])
    return of_articles(hits) if is_by_article else hits


def number_up_to(filterset, most):
    """How many results a list has that is narrowed by words alone; None for more.

    It may look at one record too many, which readers do not get.
    """
    index, filter_ = index_of(filterset), filterset.filters["q"]
    statement = index and filter_.all_found(filter_.search, filterset.words)
    if not statement:
        return filterset.number
    sql, parameters = statement
    hits = ids_of(f"{sql} LIMIT {most + 1}", parameters)
    return None if len(hits) > most else len(hits & index.all(filterset.indexed))


def of_articles(articles):
    statements = Claim.objects.filter(is_statement=True).order_by()
    return ids([among(statements, "article", articles).values("pk")])


def values_of(filterset, index, name):
    """The values of a facet in this state of the list, with the records of each."""
    kind = filterset.indexed
    if name in INDEXED[kind]:
        return index.values(kind, name)
    return WORKED_OUT[name](filterset, index)


def said_by(filterset, index):
    """Whether a chosen organization speaks itself, or others for it."""
    chosen = filterset.chosen["organization"]
    return Values(
        {
            BY_ITSELF: index.values(STATEMENTS, "speaker").any_of(chosen),
            BY_ITS_PEOPLE: index.values(STATEMENTS, "said_by_others").any_of(chosen),
        }
    )


def named_with(filterset, index):
    """All who are named, but for those that are chosen: a choice holds where any of these is."""
    chosen = filterset.chosen["mentioned"]
    return Others(index.values(ARTICLES, "mentioned"), chosen)


class OfArticles:
    """The articles as values of the statements in them: too many to hold each as a bitmap."""

    number = None

    def __init__(self, index):
        self.index = index

    def any_of(self, articles):
        return of_articles(articles)

    def numbers(self, hits, articles=None):
        """Article → how many of these statements stand in it."""
        article_of = self.index.article_of()
        numbers = Counter(article_of[statement] for statement in hits)
        if articles is None:
            return numbers
        return {article: numbers[article] for article in articles if article in numbers}


WORKED_OUT = {
    "said_by": said_by,
    "named_with": named_with,
    "article": lambda filterset, index: OfArticles(index),
}
