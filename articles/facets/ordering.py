"""In which order results stand, from the index: by the bitmaps of speakers and days, not by sorting.

A page far behind is found by counting the results of each day, and costs hardly more than the first.
"""

from collections import defaultdict

from pyroaring import BitMap

from articles.facets.bitmaps import current
from articles.facets.by_name import MOST, NAME, figures_between
from articles.facets.by_speaker import under_their_speakers
from articles.facets.found import found, index_of
from articles.facets.in_sql import among
from articles.facets.indexed import ARTICLES, STATEMENTS
from articles.facets.met import ORGANIZATIONS, PEOPLE
from articles.models import Claim

NEWEST, OLDEST, ADDED, SPEAKER = "newest", "oldest", "added", "speaker"
ORDERS = {
    STATEMENTS: (NEWEST, OLDEST, SPEAKER),
    ARTICLES: (NEWEST, OLDEST, ADDED),
    PEOPLE: (NAME, MOST),
    ORGANIZATIONS: (NAME, MOST),
}
# An address can name a place in these.
PLACED = (NEWEST, OLDEST, ADDED)


def knows_order(filterset):
    return filterset.order in ORDERS.get(filterset.indexed, ())


def knows_places(filterset):
    """Whether an address can name a place in the order, to go on from there."""
    return knows_order(filterset) and filterset.order in PLACED


def ids_between(filterset, first, last):
    """The ids of the results from one place to another, in the order that the reader chose."""
    index, order = index_of(filterset), filterset.order
    hits = found(filterset, index)
    if order == ADDED:
        number = len(hits)
        return list(hits[max(number - last, 0) : max(number - first, 0)])[::-1]
    if order in (NAME, MOST):
        return figures_between(index, filterset.indexed, order, hits, first, last)
    if order == SPEAKER:
        parts = under_their_speakers(index, hits, first, last)
        return [pk for some, *part in parts for pk in by_day(index, STATEMENTS, some, *part, True)]
    return by_day(index, filterset.indexed, hits, first, last, order == NEWEST)


def latest(kind, chosen, most):
    """The ids of the latest records with one of some values of each facet; None while there is no index.

    `chosen`: name of a facet → values; `most`: how many at most.
    """
    index = current()
    if index is None:
        return None
    having = (index.values(kind, name).any_of(values) for name, values in chosen.items())
    return by_day(index, kind, BitMap.intersection(index.all(kind), *having), 0, most, True)


def by_day(index, kind, hits, first, last, is_newest_first):
    passed, days = days_between(index, kind, hits, first, last, is_newest_first)
    if kind == ARTICLES:
        in_order = [pk for some in days for pk in in_turn(some, is_newest_first)]
    else:
        in_order = in_their_articles(index, days, is_newest_first, first - passed, last - passed)
    return in_order[first - passed : last - passed]


def days_between(index, kind, hits, first, last, is_newest_first):
    """How many results stand before the days that are wanted, and those of each of these days.

    Years and months are passed over by their own bitmaps.
    """
    days, years = index.values(kind, "day"), index.values(kind, "year")
    turn = reversed if is_newest_first else iter
    passed, found_there, wanted = 0, 0, []
    for year, months in turn(days.by_year):
        in_year = hits & years[year]
        if not in_year or (not wanted and passed + len(in_year) <= first):
            passed += len(in_year)
            continue
        for month in turn(months):
            of_month = days.of_days(month)
            number = of_month.intersection_cardinality(in_year)
            if not number or (not wanted and passed + number <= first):
                passed += number
                continue
            in_month = in_year & of_month
            for day in turn(month):
                number = days[day].intersection_cardinality(in_month)
                if not wanted and passed + number <= first:
                    passed += number
                elif number:
                    wanted.append(in_month & days[day])
                    found_there += number
                if passed + found_there >= last:
                    return passed, wanted
    return passed, wanted


def in_turn(ids, is_newest_first):
    return list(ids)[::-1] if is_newest_first else list(ids)


def in_their_articles(index, days, is_newest_first, first, last):
    """The statements of some days, by article, and in each as they stand in its text.

    Only where they are wanted: from the `first` place on, before the `last`.
    """
    ids = []
    for statements in days:
        by_article = defaultdict(list)
        for statement in statements:
            by_article[index.article_of()[statement]].append(statement)
        ids += [by_article[article] for article in sorted(by_article, reverse=is_newest_first)]
    wanted, place = [], 0
    for some in ids:
        if first < place + len(some) and place < last:
            wanted += some
        place += len(some)
    rows = among(Claim.objects.all(), "pk", wanted).order_by("start", "pk")
    places = {pk: place for place, pk in enumerate(rows.values_list("pk", flat=True))}
    return [pk for some in ids for pk in sorted(some, key=lambda pk: places.get(pk, 0))]
