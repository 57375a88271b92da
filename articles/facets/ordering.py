"""In which order results stand, from the index: by the bitmaps of days, not by sorting.

A page far behind is found by counting the results of each day, and costs hardly more than the first.
"""

from collections import defaultdict
from itertools import islice

from articles.facets.found import found, index_of
from articles.facets.in_sql import among
from articles.facets.indexed import ARTICLES, STATEMENTS
from articles.models import Claim

NEWEST, OLDEST, ADDED = "newest", "oldest", "added"
ORDERS = {STATEMENTS: (NEWEST, OLDEST), ARTICLES: (NEWEST, OLDEST, ADDED)}


def knows_order(filterset):
    return filterset.chosen["sort"] in ORDERS.get(filterset.indexed, ())


def ids_between(filterset, first, last):
    """The ids of the results from one place to another, in the order that the reader chose."""
    index, order = index_of(filterset), filterset.chosen["sort"]
    hits = found(filterset, index)
    if order == ADDED:
        return backwards(hits, first, last)
    is_newest_first = order == NEWEST
    days = index.values(filterset.indexed, "day")
    in_day = of_articles if filterset.indexed == ARTICLES else of_statements
    ids = []
    for day in sorted(days.bitmaps, reverse=is_newest_first):
        number = days[day].intersection_cardinality(hits)
        if number > first:
            ids += in_day(index, hits & days[day], first, last, is_newest_first)
        first, last = max(first - number, 0), last - number
        if last <= 0:
            break
    return ids


def backwards(hits, first, last):
    number = len(hits)
    return list(hits[max(number - last, 0) : max(number - first, 0)])[::-1]


def of_articles(index, hits, first, last, is_newest_first):
    return backwards(hits, first, last) if is_newest_first else list(hits[first:last])


def of_statements(index, hits, first, last, is_newest_first):
    """By article, and in each as they stand in its text."""
    article_of, by_article = index.article_of(), defaultdict(list)
    for statement in hits:
        by_article[article_of[statement]].append(statement)
    here, place, skipped = [], 0, 0
    for article in sorted(by_article, reverse=is_newest_first):
        some = by_article[article]
        if place + len(some) <= first:
            skipped += len(some)
        elif place < last:
            here.append(article)
        place += len(some)
    wanted = [statement for article in here for statement in by_article[article]]
    rows = among(Claim.objects.all(), "pk", wanted).order_by("article", "start", "pk")
    in_text = defaultdict(list)
    for article, pk in rows.values_list("article", "pk"):
        in_text[article].append(pk)
    ids = (pk for article in here for pk in in_text[article])
    return list(islice(ids, first - skipped, last - skipped))
