"""Writing the rows of many articles at once, while another process makes those that come next."""

import gc
import pickle
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.utils import timezone

from articles.models import Accession, Article
from articles.models.loading import columns_written, write_rows
from tests.benchmarks.corpus import stories
from tests.benchmarks.rows import RECORDS, WORDS, Made, Rows

# Articles whose rows are written together, and how many such batches are made ahead.
AT_ONCE = 500
AHEAD = 4


class Wanted(NamedTuple):
    """What is loaded: the two files (see `corpus`), how many articles of them, and with which names."""

    corpus: Path
    truth: Path
    articles: int | None = None
    with_initials: bool = False


class Ahead:
    """Another process, which makes a batch of rows for each that it is asked for.

    It ends when it is closed, or when this process is gone.
    """

    def __init__(self, wanted: Wanted, accession: Accession):
        spawning = get_context("spawn")
        self.pipe, other = spawning.Pipe()
        self.process = spawning.Process(
            target=_make, args=(wanted, accession.pk, other), daemon=True
        )
        self.process.start()
        other.close()

    def ask(self, batches: int):
        for _ in range(batches):
            self.pipe.send_bytes(b"a batch")

    def batch(self) -> Made:
        sent = self.pipe.recv_bytes()
        # A hundred thousand rows are not looked through for cycles again and again.
        gc.disable()
        try:
            return pickle.loads(sent)  # noqa: S301 - from a process of our own
        finally:
            gc.enable()

    def close(self):
        self.pipe.close()
        self.process.join()


def _make(wanted: Wanted, accession: int, pipe: Connection):
    gc.disable()  # nothing that is made here refers to itself
    rows = Rows(accession, wanted.with_initials)
    found = islice(stories(wanted.corpus, wanted.truth), wanted.articles)
    try:
        while pipe.recv_bytes():
            for incoming, extraction in islice(found, AT_ONCE):
                rows.add(incoming, extraction)
            pipe.send_bytes(pickle.dumps(rows.take(), pickle.HIGHEST_PROTOCOL))
    except (EOFError, OSError):
        return


def load(wanted: Wanted, accession: Accession, seen: Counter[int]) -> Iterator[int]:
    """Write all that is wanted; after each batch, how many articles there are by then.

    `seen` takes up in how many articles each figure is; `end` is what remains to be done.
    """
    ahead = Ahead(wanted, accession)
    ahead.ask(AHEAD)
    count = 0
    while (made := ahead.batch()).rows[Article]:
        ahead.ask(1)
        write(made)
        seen.update(made.seen)
        count += len(made.rows[Article])
        yield count
    ahead.close()


@transaction.atomic
def write(made: Made):
    """All rows of a batch, and the index of their words."""
    for model, rows in made.rows.items():
        write_rows(model._meta.db_table, columns_written(model), rows)
    if connection.vendor == "sqlite":
        for model in WORDS:
            write_rows(f"{model._meta.db_table}_fts", ["rowid", "tokens"], made.rows[model])


@transaction.atomic
def end(accession: Accession, seen: Counter[int]):
    """What follows from all articles together, and the end of the import."""
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE articles_figure SET seen = %s WHERE id = %s",
            [(times, pk) for pk, times in seen.items()],
        )
    accession.counts = {"created": Article.objects.count()}
    accession.finished_at = timezone.now()
    accession.save()
    for model in RECORDS:
        number_on(model)


def number_on(model: type[models.Model]):
    """Let the database number what comes later from here."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [model]):
            cursor.execute(statement)
