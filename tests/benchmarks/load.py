"""A large archive, without reading its texts: what an import would write of them, written at once.

    python -m tests.benchmarks.load CORPUS TRUTH [--articles NUMBER] [--initials]

`tests.benchmarks.corpus` describes the two files. It writes into the archive in DATA_DIR (or
DATABASE_URL), which has its tables (`manage.py migrate`) and no articles yet, and tells how many a
second, by the clock and of one processor, and the memory at the peak of the process that writes and of
the largest of those that make rows. On PostgreSQL, whose tables are the user's own, indexes and keys are
made at the end: an archive whose load is broken off is to be thrown away.
"""

import argparse
import os
import resource
import sys
import time
from collections import Counter
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsarchive.settings")
django.setup()

from django.db import connection  # noqa: E402 - Django wants to be set up first

from articles import facets  # noqa: E402
from articles.models import Accession, Article  # noqa: E402
from tests.benchmarks.loading import Wanted, end, load  # noqa: E402
from tests.benchmarks.putting_off import put_off  # noqa: E402

TOLD_EVERY = 10_000
# Large indexes are written at places all over them: with less room the disk is waited for.
SQLITE_CACHE = 256_000  # kB


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--articles", type=int, help="how many of them; all")
    parser.add_argument(
        "--initials", action="store_true", help="give each third person a variant name"
    )
    return parser.parse_args()


def prepare():
    if Article.objects.exists():
        sys.exit("This archive has articles already; load into an empty one.")
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"PRAGMA cache_size=-{SQLITE_CACHE}")


def main():
    given = arguments()
    prepare()
    wanted = Wanted(given.corpus, given.truth, given.articles, given.initials)
    accession = Accession.objects.create(origin=given.corpus.name)
    began, count = time.perf_counter(), 0
    seen = Counter()
    with put_off():
        for count in load(wanted, accession, seen):
            if count % TOLD_EVERY == 0:
                tell(count, began)
        tell(count, began, ", all rows but those of facets")
        facets.rebuild()
        tell(count, began, ", with those of facets")
    end(accession, seen)
    tell(count, began)
    own, other = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    worked = sum(used.ru_utime + used.ru_stime for used in (own, other))
    memory = " and ".join(f"{used.ru_maxrss / 1024:,.0f}" for used in (own, other))
    print(f"{count / worked:,.0f} a second of one processor, {memory} MB at the peak")


def tell(count, began, what=""):
    took = time.perf_counter() - began
    print(f"{count:,} articles in {took:,.0f} s: {count / took:,.0f} a second{what}", flush=True)


if __name__ == "__main__":
    main()
