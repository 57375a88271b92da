"""A large archive, without reading its texts: what an import would write of them, written at once.

    python -m tests.benchmarks.load CORPUS TRUTH [--articles NUMBER] [--initials]

`tests.benchmarks.corpus` describes the two files. It writes into the archive in DATA_DIR (or
DATABASE_URL), which has its tables (`manage.py migrate`) and no articles yet, and tells how many a
second, by the clock and of one processor, and the memory at the peak.
"""

import argparse
import os
import resource
import sys
import time
from itertools import islice
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsarchive.settings")
django.setup()

from django.db import connection  # noqa: E402 - Django wants to be set up first

from articles import facets  # noqa: E402
from articles.models import Article  # noqa: E402
from tests.benchmarks.corpus import stories  # noqa: E402
from tests.benchmarks.loading import Load  # noqa: E402

AT_ONCE = 1_000
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


def main():
    given = arguments()
    if Article.objects.exists():
        sys.exit("This archive has articles already; load into an empty one.")
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"PRAGMA cache_size=-{SQLITE_CACHE}")
    began, worked = time.perf_counter(), time.process_time()
    load = Load(given.corpus.name, given.initials)
    count = 0
    found = islice(stories(given.corpus, given.truth), given.articles)
    for incoming, extraction in found:
        load.add(incoming, extraction)
        count += 1
        if count % AT_ONCE == 0:
            load.write()
    load.write()
    load.close()
    facets.rebuild()
    took, worked = time.perf_counter() - began, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count:,} articles in {took:,.0f} s: {count / took:,.0f} a second")
    print(f"{count / worked:,.0f} a second of one processor, {peak:,.0f} MB at the peak")


if __name__ == "__main__":
    main()
