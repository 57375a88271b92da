"""How long pages of lists take, beside Datasette and the best SQL that is known for the same pages.

    python -m tests.benchmarks.pages RIVAL [--datasette PROGRAM] [--rounds NUMBER]

It serves the archive in DATA_DIR (or DATABASE_URL) and asks for each page over HTTP as one client, in turn
with Datasette and with the statements, so that a busy machine slows all of them: in each round either
side some times in a row, both as often, as many as take the slower one about a second, but at least
three; no result of a search is kept. RIVAL is an SQLite file that is made once, of the same articles. It
prints medians by the clock, and, less disturbed by what else runs, those of what each turn took of the
servers' processor time; ratios, the latter in brackets; and what they are to be at most. It ends with 1
where one by the clock is larger.
"""

import argparse
import os
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing, nullcontext
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple
from urllib.parse import urlencode

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsarchive.settings")
django.setup()

from django.http import QueryDict  # noqa: E402 - Django wants to be set up first
from django.test import Client  # noqa: E402

from articles import facets  # noqa: E402
from articles.filters import ArticleFilter, ClaimFilter  # noqa: E402
from articles.models import Figure  # noqa: E402
from articles.views.most import given_most_often  # noqa: E402
from newsarchive import server  # noqa: E402
from tests.benchmarks import rival  # noqa: E402
from tests.benchmarks.serving import archive_served  # noqa: E402

COMMON = "government"
# What Datasette answers where it gives up; that costs it no less.
GIVEN_UP = (200, 400)
FIGURE = "a figure's page, in the process"
# How long the slower side is asked in a row, and how often at least and at most.
IN_A_ROW, FEWEST, MOST = 1_000, 3, 50
# The page of a figure is asked so often in a round.
IN_A_TURN = 10


@dataclass
class Page:
    """`chosen`: (facet, value) pairs; `limits`: what is compared with → the ratio at most."""

    what: str
    address: str
    rival: str = ""
    chosen: list | None = None
    limits: dict = field(default_factory=dict)
    headers: dict = field(default_factory=dict)
    expected: tuple = (200,)


def pages(file, rare):
    theirs = partial(rival.address, file)
    speaker, organization, year = known_values()
    names = dict(Figure.objects.filter(pk__in=[speaker, organization]).values_list("pk", "name"))
    by_speaker = {"quoted": speaker}
    by_all = {"quoted": speaker, "mentioned": organization, "year": year}
    everything = ArticleFilter()
    last = (everything.number - 1) // 20 + 1
    in_rival = {"speaker": names[speaker], "organization": names[organization], "year": year}

    def of(words="", **chosen):
        return f"/articles/?{urlencode({'q': words} if words else chosen)}"

    yield Page("all articles", "/articles/", theirs(), [], {"Datasette": 0.06, "SQL": 4})
    yield Page("the last page of them", of(page=last), limits={"all articles": 1.3})
    yield Page("a page by its place", of(after=middle(everything)), limits={"all articles": 1.3})
    yield Page(
        "a popular speaker",
        of(**by_speaker),
        theirs(speaker=names[speaker]),
        list(by_speaker.items()),
        {"Datasette": 0.005, "SQL": 0.1},
    )
    yield Page(
        "speaker, organization, year",
        of(**by_all),
        theirs(**in_rival),
        list(by_all.items())[::-1],
        {"Datasette": 0.03, "SQL": 0.6},
    )
    only_year = theirs(year=year)
    yield Page("a year", of(year=year), only_year, [("year", year)], {"Datasette": 0.05})
    yield Page("a common word", of(COMMON), theirs(COMMON), limits={"Datasette": 0.35})
    yield Page("a rare word", of(rare), theirs(rare), limits={"Datasette": 0.15})
    yield Page("a rare word, newest first", f"{of(rare)}&sort=newest")
    yield Page(
        "a common word and the speaker",
        f"/articles/?{urlencode({'q': COMMON} | by_speaker)}",
        theirs(COMMON, speaker=names[speaker]),
        limits={"Datasette": 0.02},
    )
    yield Page("all statements", "/claims/")
    yield Page("all statements by speaker", "/claims/?sort=speaker")
    yield Page("statements of the speaker", f"/claims/?speaker={speaker}")
    yield Page("the first page", "/")
    yield Page("what numbers are given for", "/numbers/")
    yield Page("the numbers given most often", most_numbers())
    yield Page("people", "/people/?names=all")
    yield Page("a constant page", "/robots.txt")


def middle(filterset):
    """The place of the record in the middle of a list."""
    half = filterset.number // 2
    [pk] = facets.ids_between(filterset, half, half + 1)
    return facets.place_of(filterset, filterset.queryset.get(pk=pk))


def known_values():
    """Who is quoted most, the organization that is named most beside it, and the year with most."""
    speaker = most(ArticleFilter(), "quoted", lambda figure: figure.is_person)
    among = ArticleFilter(QueryDict(f"quoted={speaker}"))
    organization = most(among, "mentioned", lambda figure: not figure.is_person)
    years = facets.counts(ArticleFilter(), "year", among=range(1900, 2100))
    return speaker, organization, max(years, key=years.get)


def most(filterset, name, fits):
    numbers = facets.counts(filterset, name, first=50)
    known = Figure.objects.in_bulk(list(filter(None, numbers)))
    return next(pk for pk in numbers if pk in known and fits(known[pk]))


def most_numbers():
    return given_most_often(1)[0].get_absolute_url()


def figure_page():
    """The page of the figure with about 5,000 statements."""
    numbers = facets.counts(ClaimFilter(), "speaker", first=500)
    pk = min(filter(None, numbers), key=lambda one: abs(numbers[one] - 5_000))
    return Figure.objects.get(pk=pk).get_absolute_url(), numbers[pk]


class Side(NamedTuple):
    """One who is asked for a page: it tells the milliseconds; `worked`: those of a processor so far."""

    what: str
    ask: Callable[[], float]
    worked: Callable[[], float]


def took(work):
    """Milliseconds by the clock."""
    clock = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - clock)


def worked_here():
    return 1000 * time.process_time()


class Run:
    """All that is measured: (page, with what) → milliseconds, and those of a processor, a turn each."""

    def __init__(self, file, archive, datasette):
        self.file, self.archive, self.datasette = file, archive, datasette
        self.times, self.processor = {}, {}

    def forget(self):
        self.times.clear()
        self.processor.clear()

    def sides(self, page):
        """Who is asked for a page, and how."""
        ours = partial(self.archive.took, page.address, page.expected, **page.headers)
        yield Side("ours", ours, self.archive.worked)
        if page.rival and self.datasette:
            theirs = partial(self.datasette.took, page.rival, GIVEN_UP)
            yield Side("Datasette", theirs, self.datasette.worked)
        if page.chosen is not None:
            by_sql = partial(took, partial(rival.by_sql, self.file, page.chosen))
            yield Side("SQL", by_sql, worked_here)
        if page.chosen == []:
            in_order = partial(rival.by_sql, self.file, page.chosen, rival.IN_ORDER)
            yield Side("SQL in order", partial(took, in_order), worked_here)

    def round(self, known):
        """A first time of each, which is not counted, tells how often they are asked."""
        for page in known:
            slowest = max(side.ask() for side in self.sides(page))
            times = int(min(max(IN_A_ROW / slowest, FEWEST), MOST))
            for side in self.sides(page):
                key, before = (page.what, side.what), side.worked()
                self.times.setdefault(key, []).extend(side.ask() for _ in range(times))
                self.processor.setdefault(key, []).append((side.worked() - before) / times)

    def median(self, page, what="ours"):
        """By the clock, and of the processor; None where it was not measured."""
        key = page, what
        if key not in self.times:
            return None
        return statistics.median(self.times[key]), statistics.median(self.processor[key])

    def told(self, page):
        """A line for a page; and whether it keeps its limits."""
        (clock, processor), kept = self.median(page.what), True
        line = f"{page.what:32}{clock:8.2f} ms {processor:8.2f} of the processor"
        for what in dict.fromkeys(["Datasette", "SQL", "SQL in order", *page.limits]):
            other = self.median(page.what, what) or self.median(what)
            if other is None:
                continue
            ratio, limit = clock / other[0], page.limits.get(what)
            line += f"   {ratio:.4f} ({processor / other[1]:.4f}) of {what} {other[0]:.1f} ms"
            if limit:
                line += f", at most {limit}"
                kept = kept and ratio <= limit
        return line + ("" if kept else "   MISSED"), kept


def as_it_was(archive, pages):
    """The same pages asked for again, by who has them."""
    for page in pages:
        etag = archive.told(page.address)[1].get("ETag")
        headers = {"If-None-Match": etag}
        limits = {"a constant page": 1.5}
        yield Page(f"{page.what}, unchanged", page.address, "", None, limits, headers, (304,))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rival")
    parser.add_argument("--datasette", help="the program; without it, it is left out")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    rival.make(given.rival)
    datasette = rival.served(given.datasette, given.rival) if given.datasette else nullcontext()
    with (
        closing(sqlite3.connect(given.rival)) as file,
        archive_served() as archive,
        datasette as theirs,
    ):
        known = list(pages(given.rival, rival.rare_word(file)))
        run = Run(file, archive, theirs)
        run.round(known)
        known += list(as_it_was(archive, known[:1]))
        run.forget()
        for _ in range(given.rounds):
            run.round(known)
    if not given.datasette:
        print("Datasette is left out; --datasette names its program.")
    told = [run.told(page) for page in known] + [of_figure(given.rounds)]
    print(*(line for line, _ in told), sep="\n")
    sys.exit(not all(kept for _, kept in told))


def of_figure(rounds, limit=15):
    """As a worker of the server makes it, whose objects are not looked through again and again."""
    address, number = figure_page()
    client = Client(headers={"host": "localhost"})
    client.get(address)
    server.look_seldom_for_circles()
    before = worked_here()
    times = [took(lambda: client.get(address)) for _ in range(IN_A_TURN * rounds)]
    clock, processor = statistics.median(times), (worked_here() - before) / len(times)
    line = f"{FIGURE:32}{clock:8.2f} ms {processor:8.2f} of the processor"
    line += f"   with {number:,} statements, at most {limit} ms"
    return line + ("" if clock <= limit else "   MISSED"), clock <= limit


if __name__ == "__main__":
    main()
