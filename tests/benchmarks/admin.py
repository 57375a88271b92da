"""How long the pages of the admin take in an archive, and how many queries.

    python -m tests.benchmarks.admin [WORDS] [--limit MILLISECONDS] [--only-slow]

It looks at the archive in DATA_DIR (or DATABASE_URL) as a superuser who is gone again afterwards, asks for
each page ROUNDS times, and tells the least, by the clock and of a processor. Then it decides in the
review queue, takes the claims away as a file, merges the two people who are quoted most and undoes
that. Nothing of it is kept. WORDS leave out the pages that are not called so. Where a page takes
longer than the limit, it ends with 1.
"""

import argparse
import os
import sys
import time
import tracemalloc

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsarchive.settings")
django.setup()

from django.contrib.auth import get_user_model  # noqa: E402 - Django wants to be set up first
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import timezone  # noqa: E402

from articles.editing import merge, undo_merge  # noqa: E402
from articles.models import Claim, Hold  # noqa: E402
from tests.benchmarks import desk  # noqa: E402
from tests.benchmarks.spending import spent  # noqa: E402

ROUNDS = 3
LINES = 20_000


def timed(work):
    """(milliseconds by the clock, of a processor, the database's work included)."""
    clock, processor = time.perf_counter(), spent()
    work()
    return 1000 * (time.perf_counter() - clock), 1000 * (spent() - processor)


def measured(work):
    """(by the clock, of a processor, queries): the least, as what else runs here only adds."""
    took = [timed(work) for _ in range(ROUNDS)]
    with CaptureQueriesContext(connection) as queries:
        work()
    return min(clock for clock, _ in took), min(own for _, own in took), len(queries)


class Visit:
    """One superuser's look at the pages; remembers whether any was too slow."""

    def __init__(self, limit, only_slow):
        self.limit, self.only_slow, self.slow = limit, only_slow, []
        self.user = get_user_model().objects.create_superuser("of the benchmark")
        self.client = Client(HTTP_HOST="localhost")
        self.client.force_login(self.user)

    def look(self, page):
        def ask():
            response = self.client.get(page.address, page.asked, follow=True)
            if response.status_code != 200:
                sys.exit(f"{page.address} answers {response.status_code}")

        self.tell(page.what, *measured(ask))

    def decide(self):
        """Accept what lies before them, and see the next."""

        def press():
            self.client.get(reverse("admin:review"))
            lies = Hold.objects.before(self.user, timezone.now()).first()
            answer = {"do": "right", "what": lies.what, "record": lies.record}
            self.client.post(reverse("admin:review"), answer, follow=True)

        self.tell("review, look, decide, look", *measured(press))
        Hold.objects.filter(editor=self.user).delete()

    def take_away(self):
        """A list as a file: until its first line is there, and what memory thousands of lines take."""
        address = reverse("admin:articles_claim_export")

        def begin():
            next(iter(self.client.get(address).streaming_content))

        self.tell("claims as a file, first line", *measured(begin))
        lines = iter(self.client.get(address).streaming_content)
        next(lines)
        tracemalloc.start()
        took, _ = timed(lambda: [None for _, _ in zip(range(LINES), lines, strict=False)])
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        print(f"{took:7.0f} ms for {LINES:,} lines, {peak / 2**20:.0f} MB more at the peak")

    def regroup(self):
        """What an editor waits for once, and no page: it is told, and has no limit."""
        one, other = desk.most_quoted(2)
        claims = Claim.objects.filter(speaker__in=(one, other)).count()
        merging = []
        for what, work in (
            ("merge", lambda: merging.extend(merge([other], one, {}, self.user))),
            ("undo", lambda: undo_merge(merging[0], self.user)),
        ):
            clock, own = timed(work)
            print(f"{clock:7.0f} ms {own:6.0f} own  {what} two people with {claims:,} claims")

    def tell(self, what, clock, own, queries):
        is_slow = clock > self.limit
        self.slow += [what] * is_slow
        if is_slow or not self.only_slow:
            mark = "  TOO SLOW" * is_slow
            print(f"{clock:7.0f} ms {own:6.0f} own {queries:4} queries  {what}{mark}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="?", default="")
    parser.add_argument("--limit", type=int, default=300)
    parser.add_argument("--only-slow", action="store_true")
    given = parser.parse_args()
    with transaction.atomic():
        visit = Visit(given.limit, given.only_slow)
        for page in desk.pages():
            if given.words in page.what:
                visit.look(page)
        for work in (visit.decide, visit.take_away, visit.regroup):
            if given.words in work.__name__:
                work()
        transaction.set_rollback(True)
    sys.exit(1 if visit.slow else 0)


if __name__ == "__main__":
    main()
