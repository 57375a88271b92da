"""The index as each process holds it: for each value of each facet the records that have it.

It is read from the database when it is first asked for, and then follows the changes that writers
tell (`FacetChange`). Which version it has, one word says: a process compares it once for each page.
"""

from array import array
from bisect import bisect_right, insort
from functools import cached_property
from itertools import groupby
from operator import itemgetter, neg
from threading import RLock
from weakref import WeakKeyDictionary

from django.db import connection
from django.db.models import Subquery
from pyroaring import BitMap

from articles.facets.forward import Forward
from articles.facets.in_sql import among, columns, ids, ids_by_value
from articles.facets.indexed import ARTICLES, INDEXED, NONE, STATEMENTS, STORED, records
from articles.facets.met import MET_AS, NAMES, named
from articles.models import FacetChange
from articles.models.dates import NO_DATE
from articles.models.readers import reader

NOTHING = BitMap()
# Of the values that are wanted: so many times as many tell how many are to be looked at.
LOOKED_AT_FIRST = 2
ROWS = "SELECT value, record FROM articles_facetpair WHERE facet = %s"
VERSION = "SELECT token FROM articles_facetversion WHERE id = 1"


class Values:
    """The values of one facet: value → bitmap. It is never changed, only replaced.

    `number`: that of its rows, if it has any.
    """

    def __init__(self, bitmaps, number=None):
        self.bitmaps = {value: some for value, some in bitmaps.items() if some}
        self.number, self.known_months, self.known_years = number, {}, {}

    def __len__(self):
        return len(self.bitmaps)

    def __getitem__(self, value):
        return self.bitmaps.get(value, NOTHING)

    def any_of(self, values):
        """The records that have one of these values; not to be changed."""
        some = [self[value] for value in values]
        return some[0] if len(some) == 1 else BitMap.union(NOTHING, *some)

    @cached_property
    def ranked(self):
        """(value, number of records), most first, ties by the value; without None."""
        named = (pair for pair in self.sizes.items() if pair[0] is not None)
        return sorted(named, key=lambda pair: (-pair[1], pair[0]))

    @cached_property
    def by_year(self):
        """(year, its months) in order, where the values are days; what has none is of the year None.

        Each month is the list of its days.
        """
        days = {str(day): day for day in self.bitmaps}
        by_month = [list(some) for _, some in groupby(sorted(days), key=lambda day: day[:7])]
        by_year = groupby(by_month, key=lambda month: int(month[0][:4]))
        return [
            (None if year == NO_DATE.year else year, [[days[day] for day in each] for each in some])
            for year, some in by_year
        ]

    def of_days(self, some):
        """The records that have one of these days, kept for the first of them."""
        if some[0] not in self.known_months:
            self.known_months[some[0]] = self.any_of(some)
        return self.known_months[some[0]]

    @cached_property
    def sizes(self):
        return {value: len(some) for value, some in self.bitmaps.items()}

    @cached_property
    def number_of_rows(self):
        return sum(self.sizes.values())

    @cached_property
    def forward(self):
        return Forward(self.bitmaps)

    def numbers_of_few(self, hits):
        """As `numbers`, where the values have rows: record by record, not value by value."""
        numbers = self.forward.numbers(hits)
        if without := self[None].intersection_cardinality(hits):
            numbers[None] = without
        return numbers

    def numbers(self, hits, values=None):
        """Value → how many of these records have it, of all where `hits` is None; none without any."""
        if hits is None:
            return dict(self.sizes) if values is None else known(self.sizes, values)
        values = self.bitmaps if values is None else values
        numbers = ((value, self[value].intersection_cardinality(hits)) for value in values)
        return {value: number for value, number in numbers if number}

    def ranked_in(self, year, records):
        """As `ranked`, with how many records of a year each value has: the values, and their numbers.

        They are kept until these records are others.
        """
        known = self.known_years.get(year)
        if known is None or known[0] != records:
            numbers = self.numbers(records)
            numbers.pop(None, None)
            in_turn = sorted(numbers, key=lambda value: (-numbers[value], value))
            known = records, tuple(in_turn), array("q", map(numbers.get, in_turn))
            self.known_years[year] = known
        return known[1:]

    def top(self, hits, first, ranked=None, looked_at=None):
        """(value, number) of those that most of these records have, ties by the value; not None.

        It ends where no value can come before the last: none has more records than in all, or than
        in `ranked`, which says of how many of some records, these among them, have each. With it, it
        gives None where the first few tell that more than so many may have to be `looked_at`.
        """
        if hits is None:
            return self.ranked[:first]
        best = []
        in_turn = zip(*ranked, strict=True) if ranked else self.ranked
        for place, (value, most) in enumerate(in_turn):
            if len(best) >= first and most < -best[first - 1][0]:
                break
            if looked_at is not None and place == LOOKED_AT_FIRST * first:
                least = -best[first - 1][0] if len(best) >= first else 1
                if bisect_right(ranked[1], -least, key=neg) > looked_at:
                    return None
            if number := self.bitmaps[value].intersection_cardinality(hits):
                insort(best, (-number, value))
        return [(value, -number) for number, value in best[:first]]

    def with_rows(self, put_in, taken_out):
        """These values with some records more and fewer; both are value → records."""
        bitmaps = dict(self.bitmaps)
        for value, some in put_in.items():
            bitmaps[value] = bitmaps.get(value, NOTHING) | BitMap(some)
        for value, some in taken_out.items():
            bitmaps[value] = bitmaps.get(value, NOTHING) - BitMap(some)
        values = Values(bitmaps, self.number)
        if "forward" in vars(self) and (forward := self.forward.after(put_in, taken_out)):
            values.forward = forward
        return values

    def with_records(self, touched, now):
        """These values with what some records have now, value → records, in place of what they had."""
        before = {value: some & touched for value, some in self.bitmaps.items()}
        gone = {value: some - now.get(value, NOTHING) for value, some in before.items() if some}
        return self.with_rows(now, {value: some for value, some in gone.items() if some})


def known(numbers, values):
    return {value: numbers[value] for value in values if value in numbers}


class Others:
    """The values of a facet but for some, which costs no copy of them."""

    def __init__(self, values, left_out):
        self.values, self.left_out, self.number = values, frozenset(left_out), values.number
        self.number_of_rows = values.number_of_rows

    def __len__(self):
        return len(self.values)

    def any_of(self, values):
        return self.values.any_of(value for value in values if value not in self.left_out)

    def numbers(self, hits, values=None):
        return self.kept(self.values.numbers(hits, values))

    def numbers_of_few(self, hits):
        return self.kept(self.values.numbers_of_few(hits))

    def ranked_in(self, year, records):
        return self.values.ranked_in(year, records)

    def top(self, hits, first, ranked=None, looked_at=None):
        best = self.values.top(hits, first + len(self.left_out), ranked, looked_at)
        return best and [pair for pair in best if pair[0] not in self.left_out][:first]

    def kept(self, numbers):
        return {value: n for value, n in numbers.items() if value not in self.left_out}


class Index:
    """All facets at one version. What has not been asked for yet is read when it is."""

    def __init__(self, token):
        self.token = token
        self.facets, self.everything = {}, {}
        self.articles, self.remembered = None, {}

    def all(self, kind):
        """The records of a list that is not narrowed."""
        with _lock:
            if kind not in self.everything:
                self.everything[kind] = (
                    self.met(kind) if kind in NAMES else ids([records(kind).values("pk")])
                )
            return self.everything[kind]

    def met(self, kind):
        """The figures of a list: from who stands in any article, not asked of each."""
        known = [self.values(ARTICLES, name).bitmaps.keys() - {None} for name in MET_AS]
        return ids([named(kind).order_by().values("pk")]) & BitMap.union(*map(BitMap, known))

    def values(self, kind, name):
        with _lock:
            if (kind, name) not in self.facets:
                facet = INDEXED[kind][name]
                self.facets[kind, name] = Values(read(facet), facet.number)
            return self.facets[kind, name]

    def article_of(self):
        """Statement → its article, for all there are; a statement never changes it."""
        with _lock:
            if self.articles is None:
                self.articles = array("I")
                remember_articles(self.articles, records(STATEMENTS))
            return self.articles

    def articles_of(self, statements):
        there = self.article_of()
        # Of a single place it would give no tuple.
        if len(statements) < 2:
            return BitMap(map(there.__getitem__, statements))
        return BitMap(itemgetter(*statements.to_array())(there), optimize=False)

    def after(self, changes):
        """The index as writers have changed it since; None where all must be read anew.

        Whose names are others is not told: figures are read anew when somebody asks for them.
        A change may be taken over that was there when a facet was read: each says what is so after
        it, not what is to be added to a sum.
        """
        index = Index(self.token)
        index.facets = {key: some for key, some in self.facets.items() if key[0] not in NAMES}
        index.everything = {kind: all for kind, all in self.everything.items() if kind not in NAMES}
        index.articles = self.articles
        for token, changed in changes:
            if changed is None:
                return None
            index.token = token
            index.take_over_rows(changed)
        for kind in (STATEMENTS, ARTICLES):
            index.read_again(kind, BitMap(pk for _, told in changes for pk in told[kind]))
        return index

    def take_over_rows(self, changed):
        put_in, taken_out = by_facet(changed["put_in"]), by_facet(changed["taken_out"])
        for number in put_in.keys() | taken_out.keys():
            kind, name, _ = STORED[number]
            known = self.facets.get((kind, name))
            if known is not None:
                self.facets[kind, name] = known.with_rows(
                    put_in.get(number, {}), taken_out.get(number, {})
                )

    def read_again(self, kind, touched):
        """What some records have now of the facets that have no rows."""
        if not touched:
            return
        if kind == STATEMENTS and self.articles is not None:
            remember_articles(self.articles, among(records(kind), "pk", touched))
        if kind in self.everything:
            now = ids([among(records(kind), "pk", touched).values("pk")])
            self.everything[kind] = (self.everything[kind] - touched) | now
        for name, facet in INDEXED[kind].items():
            known = self.facets.get((kind, name))
            if known is not None and facet.number is None:
                self.facets[kind, name] = known.with_records(touched, read(facet, touched))


def remember_articles(articles, statements):
    """Put the article of each statement at the place of its number."""
    known, whose = columns(statements, "pk", "article")
    if known:
        articles.extend([0] * (max(known) + 1 - len(articles)))
    for statement, article in zip(known, whose, strict=True):
        articles[statement] = article


def by_facet(rows):
    found = {}
    for number, value, some in rows:
        found.setdefault(number, {})[None if value == NONE else value] = some
    return found


def read(facet, touched=None):
    """Value → bitmap of a facet, of some records or of all."""
    if facet.number is not None:
        found = ids_by_value(ROWS, [facet.number])
        return {None if value == NONE else value: some for value, some in found.items()}
    statement = (
        facet.all_pairs.statement() if touched is None else facet.pairs_of.statement(touched)
    )
    return ids_by_value(*statement) if statement else {}


_lock = RLock()
_latest = None
_of_pages = WeakKeyDictionary()


def current():
    """The index at the version of the database; None while the archive has none.

    A page for readers is made from one version, however often it asks.
    """
    page = reader()
    if page is None:
        return at(version())
    known = _of_pages[page] if page in _of_pages else version()
    if not isinstance(known, Index):
        known = _of_pages[page] = at(known)
    return known


def read_at(token, page):
    """A page is made from this version, which was asked for it already."""
    _of_pages[page] = token


def read_ahead():
    """Read all of the index, so that no reader waits for it; nothing where there is none."""
    index = at(version())
    if index is not None:
        for kind, facets in INDEXED.items():
            index.all(kind)
            for name, facet in facets.items():
                values = index.values(kind, name)
                if facet.number is not None:
                    values.forward  # noqa: B018 - made when it is asked for
        index.values(ARTICLES, "statements").forward  # noqa: B018
        index.article_of()


def size(kind):
    """How many records a list has that is not narrowed; None while there is no index."""
    index = current()
    return index and len(index.all(kind))


def at(token):
    """The index at a version that the database had just now, or at the one that it has by now."""
    global _latest
    if token is None:
        return None
    with _lock:
        if _latest is None or _latest.token != token:
            _latest = (_latest and followed(_latest)) or read_anew(token)
        return _latest


def read_anew(token):
    """An index of which nothing is read yet; or the latest, if another thread came further meanwhile."""
    now = version() if _latest else token
    return _latest if _latest and _latest.token == now else Index(now)


def version():
    """The word for the state of the archive; None while it has no index."""
    with connection.cursor() as cursor:
        cursor.execute(VERSION)
        row = cursor.fetchone()
    return row and row[0]


def followed(index):
    """The index as it is after all changes since; None where these are not known any more."""
    mine = FacetChange.objects.filter(token=index.token).order_by("-pk").values("pk")[:1]
    changes = FacetChange.objects.filter(pk__gt=Subquery(mine)).order_by("pk")
    changes = list(changes.values_list("token", "changed"))
    return index.after(changes) if changes else None
