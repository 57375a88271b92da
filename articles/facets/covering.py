"""What a list covers, from the index: the same numbers as `models.coverage.cover` counts."""

from collections import Counter

from articles.facets.bitmaps import current
from articles.facets.found import found, index_of
from articles.facets.indexed import ARTICLES, HOW_DATED, STATEMENTS, how_dated
from articles.facets.remembering import remembered
from articles.models.coverage import Coverage
from articles.models.review import CONFIRMED
from articles.models.wording import Wording


def coverage(filterset):
    """The coverage of a list of articles or statements; None where the index does not know it."""
    index = index_of(filterset)
    if index is None:
        return None
    hits = found(filterset, index)
    if hits is index.all(filterset.indexed):
        key = filterset.indexed
        return remembered("coverage", lambda _: {key: of_list(filterset, index, hits)}, [key])[key]
    return of_list(filterset, index, hits)


def of_list(filterset, index, hits):
    if filterset.indexed == ARTICLES:
        return of_articles(
            index, hits, in_all(index, "statements", hits), in_all(index, "checked", hits)
        )
    states = index.values(STATEMENTS, "checked").numbers(hits, CONFIRMED)
    articles = articles_of(index, hits)
    return of_articles(index, articles, len(hits), sum(states.values()))


def of_articles(index, articles, statements, checked):
    dates, wordings = Counter(), Counter()
    for value, number in index.values(ARTICLES, HOW_DATED[ARTICLES]).numbers(articles).items():
        basis, precision, wording = how_dated(ARTICLES, value)
        dates[basis if precision else "", precision] += number
        wordings[wording] += number
    return Coverage(
        articles=len(articles),
        dates=dates,
        translated=wordings[Wording.TRANSLATED],
        reworded=wordings[Wording.REWORDED],
        statements=statements,
        checked=checked,
    )


def statements_in(articles):
    """Article → how many statements stand in it, of those with any; None without an index."""
    index = current()
    if index is None:
        return None
    numbers_of = index.values(ARTICLES, "statements").forward.of
    return {article: number for article in articles for number in numbers_of(article)}


def in_all(index, what, articles):
    """How many statements these articles have in all: articles with one, with two, and so on."""
    numbers = index.values(ARTICLES, what).numbers(articles)
    return sum(each * number for each, number in numbers.items())


def articles_of(index, statements):
    """The articles in which the results of a list of statements stand.

    Those in which a speaker is quoted may be more: a headline that repeats a statement may give it to another.
    """
    if len(statements) == len(index.all(STATEMENTS)):
        with_any = index.values(ARTICLES, "statements")
        return with_any.any_of(with_any.bitmaps)
    return index.articles_of(statements)
