"""Whether counts from the index, from SQL and from following links agree on a large archive.

    python -m tests.benchmarks.agreement [--lists NUMBER] [--edits NUMBER] [--facets NUMBER] [--seed NUMBER]

It looks at the archive in DATA_DIR (or DATABASE_URL), narrows lists at random, edits at random between
them, and takes all of it back at the end. It ends with 1 where anything disagrees.
"""

import argparse
import os
import sys
from random import Random

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsarchive.settings")
django.setup()

from django.contrib.auth import get_user_model  # noqa: E402 - Django wants to be set up first
from django.db import transaction  # noqa: E402

from articles import facets  # noqa: E402
from tests.facets.agreeing import disagreeing, random_edit, random_list  # noqa: E402

# So many lists.
TOLD_EVERY = 50


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lists", type=int, default=500)
    parser.add_argument("--edits", type=int, default=1_000)
    parser.add_argument("--facets", type=int, help="of each list, as many taken at random; all")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    random, found = Random(given.seed), []
    with transaction.atomic():
        editor = get_user_model().objects.create_user("of the benchmark")
        for number in range(given.lists):
            if number % TOLD_EVERY == 0:
                print(f"{number} lists, {len(found)} disagree", flush=True)
            found += disagreeing(random_list(random), random, facets_looked_at=given.facets)
            done = given.edits * number // given.lists
            for _ in range(given.edits * (number + 1) // given.lists - done):
                random_edit(random, editor)
        found += facets.differences()
        transaction.set_rollback(True)
    print(f"{given.lists} lists, {given.edits} edits: {len(found)} disagree")
    for one in found[:20]:
        print(one)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
