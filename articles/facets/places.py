"""A place in the order of a list, as an address writes it, and how many results stand before it.

It is made of what puts a record there: the day as it sorts, then what stands first within a day. So
it stays where it is when the record is gone or dated otherwise, and whatever comes in before it.
"""

import re
from operator import ge, gt, le, lt
from typing import NamedTuple

from articles.facets.bitmaps import NOTHING
from articles.facets.found import found, index_of
from articles.facets.in_sql import among
from articles.facets.indexed import ARTICLES, STATEMENTS
from articles.facets.ordering import ADDED, NEWEST
from articles.models import Claim
from articles.models.dates import NO_DATE

UNDATED = "none"
DAYS = {ARTICLES: "published", STATEMENTS: "dated"}
NUMBERS = {ARTICLES: ("pk",), STATEMENTS: ("article_id", "start", "pk")}
DAY, NUMBER = rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{UNDATED})", "([0-9]{1,18})"
# A bitmap holds no greater number.
LARGEST = 2**32 - 1


class Place(NamedTuple):
    """`day` is empty in an order that goes by numbers alone."""

    day: str
    numbers: tuple[int, ...]


def is_by_day(filterset):
    return filterset.order != ADDED


def place_of(filterset, record):
    """The place of a record as an address writes it: “2024-10-17.123”, “none.123”, “123”."""
    parts = [getattr(record, name) for name in NUMBERS[filterset.indexed]]
    if is_by_day(filterset):
        parts.insert(0, getattr(record, DAYS[filterset.indexed]) or UNDATED)
    return ".".join(map(str, parts))


def place_in(filterset, text):
    """The place that a text tells in this order; None where it tells none."""
    numbers = NUMBERS[filterset.indexed]
    parts = [*([DAY] if is_by_day(filterset) else []), *[NUMBER] * len(numbers)]
    told = re.fullmatch(r"\.".join(parts), text)
    if not told:
        return None
    parts = list(told.groups())
    day = parts.pop(0) if is_by_day(filterset) else ""
    return Place(str(NO_DATE) if day == UNDATED else day, tuple(map(int, parts)))


def number_before(filterset, place, with_it=False):
    """How many results stand before a place; `with_it`: what stands at it counts too."""
    index, kind = index_of(filterset), filterset.indexed
    hits = found(filterset, index)
    if not is_by_day(filterset):
        last = max(place.numbers[0] - with_it, 0)
        return len(hits) - hits.rank(min(last, LARGEST))
    is_newest_first = filterset.order == NEWEST
    before, on_the_day = around(index, kind, place.day, gt if is_newest_first else lt)
    number = sum(hits.intersection_cardinality(some) for some in before)
    if kind == ARTICLES:
        is_before = COMPARED[is_newest_first, with_it]
        return number + sum(is_before(pk, *place.numbers) for pk in hits & on_the_day)
    return number + before_in_day(index, hits & on_the_day, place.numbers, is_newest_first, with_it)


# (whether the newest stand first, whether what stands at the place counts) → what stands before it.
COMPARED = {(True, False): gt, (True, True): ge, (False, False): lt, (False, True): le}


def around(index, kind, day, is_before):
    """Bitmaps of all that has a day before this one, and that of the day. By years and months."""
    days, years = index.values(kind, "day"), index.values(kind, "year")
    before, on_the_day = [], NOTHING
    for year, months in days.by_year:
        this_year = str(months[0][0])[:4]
        if is_before(this_year, day[:4]):
            before.append(years[year])
        for month in months if this_year == day[:4] else ():
            this_month = str(month[0])[:7]
            if is_before(this_month, day[:7]):
                before.append(days.of_days(month))
            for one in month if this_month == day[:7] else ():
                if is_before(str(one), day):
                    before.append(days[one])
                elif str(one) == day:
                    on_the_day = days[one]
    return before, on_the_day


def before_in_day(index, statements, numbers, is_newest_first, with_it):
    """Of the statements of one day: by article, and in the article as they stand in its text."""
    article, *place = numbers
    is_before, article_of = gt if is_newest_first else lt, index.article_of()
    number = sum(is_before(article_of[pk], article) for pk in statements)
    beside = [pk for pk in statements if article_of[pk] == article]
    if not beside:
        return number
    rows = among(Claim.objects.order_by(), "pk", beside).values_list("start", "pk")
    return number + sum(COMPARED[False, with_it](row, tuple(place)) for row in rows)
