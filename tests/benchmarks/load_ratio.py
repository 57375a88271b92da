"""How fast a load is, beside the same rows written by nothing but the driver of the database.

    python -m tests.benchmarks.load_ratio CORPUS TRUTH [--articles NUMBER]

It loads into the archive in DATA_DIR (or DATABASE_URL), which has its tables and no articles yet, and
writes the same rows, and on SQLite the same words into the full-text index, into a copy of that archive
that is gone afterwards: `executemany` on SQLite, COPY on PostgreSQL, with all indexes in place on both
sides. They take turns, so that a busy machine slows both; what is made while raw rows are written is not
made ahead of time. It prints how many articles a second each writes, by the clock, the ratio, and what each
asks of a processor, which on a busy machine is what the ratio follows.
"""

import argparse
import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsarchive.settings")
django.setup()

from django.db import connection  # noqa: E402 - Django wants to be set up first

from articles.models import Accession, Article  # noqa: E402
from articles.models.loading import columns_written  # noqa: E402
from tests.benchmarks.loading import AT_ONCE, Ahead, Wanted, write  # noqa: E402
from tests.benchmarks.rows import WORDS  # noqa: E402
from tests.benchmarks.spending import spent  # noqa: E402

# Batches of one turn: so many that to begin and to end each, with nothing made ahead and nothing left to
# make, counts little. With 8 it was a tenth of the time.
TURN = 16


@contextmanager
def copied():
    """A connection of the driver to a copy of the archive, which has an accession and nothing else."""
    connection.close()
    creation = connection.creation
    creation.clone_test_db("raw", verbosity=0, autoclobber=True)
    copy = connection.copy("raw")
    copy.settings_dict |= creation.get_test_db_clone_settings("raw")
    copy.ensure_connection()
    try:
        yield copy.connection
    finally:
        copy.close()
        creation.destroy_test_db(suffix="raw", verbosity=0)


def statements(made):
    """(table, names of columns, rows) of all that a batch has."""
    for model, rows in made.rows.items():
        yield model._meta.db_table, columns_written(model), rows
    if connection.vendor == "sqlite":
        for model in WORDS:
            yield f"{model._meta.db_table}_fts", ["rowid", "tokens"], made.rows[model]


def write_raw(driver, made):
    cursor = driver.cursor()
    cursor.execute("BEGIN")
    for table, columns, rows in statements(made):
        names = ", ".join(f'"{column}"' for column in columns)
        if connection.vendor == "sqlite":
            places = ", ".join("?" * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", rows)  # noqa: S608
        else:
            with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
    cursor.execute("COMMIT")


def load_turn(ahead):
    """One turn of a load, from rows that are still to be made; the batches that were written."""
    ahead.ask(TURN)
    batches = []
    for _ in range(TURN):
        batches.append(ahead.batch())
        write(batches[-1])
    return batches


class Side:
    """What one of the two takes, by the clock and of a processor."""

    def __init__(self, *processes):
        self.processes, self.took, self.worked = processes, 0, 0

    def does(self, work):
        began, worked = time.perf_counter(), spent(*self.processes)
        given = work()
        self.took += time.perf_counter() - began
        self.worked += spent(*self.processes) - worked
        return given

    def told(self, count):
        return f"{count / self.took:,.0f} a second ({1000 * self.worked / count:.2f} ms of a processor each)"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--articles", type=int, default=3 * TURN * AT_ONCE)
    given = parser.parse_args()
    if given.articles < TURN * AT_ONCE:
        sys.exit(f"A turn is {TURN * AT_ONCE:,} articles; ask for as many at least.")
    if Article.objects.exists():
        sys.exit("This archive has articles already; load into an empty one.")
    accession = Accession.objects.create(origin=given.corpus.name)
    with copied() as driver:
        ahead = Ahead(Wanted(given.corpus, given.truth), accession)
        ahead.ask(len(ahead.processes))
        for _ in ahead.processes:  # when they have answered, the other processes are up
            made = ahead.batch()
            write(made), write_raw(driver, made)
        load = Side(*ahead.processes)
        raw = Side(*([driver.info.backend_pid] if connection.vendor == "postgresql" else []))
        for turn in range(1, given.articles // (TURN * AT_ONCE) + 1):
            batches = load.does(lambda: load_turn(ahead))
            raw.does(lambda batches=batches: [write_raw(driver, some) for some in batches])
            count = turn * TURN * AT_ONCE
            print(
                f"{count:,} articles: loaded {load.told(count)}, raw {raw.told(count)}, "
                f"ratio {raw.took / load.took:.2f}",
                flush=True,
            )
        ahead.close()


if __name__ == "__main__":
    main()
