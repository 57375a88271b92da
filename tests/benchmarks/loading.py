"""Writing the rows of many articles at once, while other processes make those that come next."""

import gc
import os
import pickle
from collections import Counter
from collections.abc import Iterator
from itertools import cycle, islice
from multiprocessing import cpu_count, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.utils import timezone

from articles.extraction.worker import NICENESS
from articles.models import Accession, Article
from articles.models.loading import columns_written, next_ids, write_rows
from tests.benchmarks.corpus import stories
from tests.benchmarks.rows import NUMBERED_LATER, RECORDS, WORDS, Made, Rows, first_ids

# Articles whose rows are written together, and how many such batches each process makes ahead.
AT_ONCE = 500
AHEAD = 2


class Wanted(NamedTuple):
    """What is loaded: the two files (see `corpus`), how many articles of them, and with which names."""

    corpus: Path
    truth: Path
    articles: int | None = None
    with_initials: bool = False


class Ahead:
    """Other processes, each of which makes every so manieth batch of rows, some before they are asked for.

    They end when this is closed, or when this process is gone.
    """

    def __init__(self, wanted: Wanted, accession: Accession, processes: int | None = None):
        spawning = get_context("spawn")
        self.makers = []
        processes = processes or cpu_count()
        first = first_ids()
        for number in range(processes):
            pipe, other = spawning.Pipe()
            given = wanted, accession.pk, first, number, processes
            process = spawning.Process(target=_make, args=(other, *given), daemon=True)
            process.start()
            other.close()
            self.makers.append((process, pipe))
        self.asked, self.taken = cycle(self.makers), cycle(self.makers)

    @property
    def processes(self) -> list[int]:
        return [process.pid for process, _ in self.makers]

    def ask(self, batches: int):
        for _ in range(batches):
            next(self.asked)[1].send_bytes(b"a batch")

    def batch(self) -> Made:
        sent = next(self.taken)[1].recv_bytes()
        # A hundred thousand rows are not looked through for cycles again and again.
        gc.disable()
        try:
            return pickle.loads(sent)  # noqa: S301 - from a process of our own
        finally:
            gc.enable()

    def close(self):
        for process, pipe in self.makers:
            pipe.close()
            process.join()


def _make(pipe: Connection, *given):
    os.nice(NICENESS)
    gc.disable()  # nothing that is made here refers to itself
    made = batches(*given)
    try:
        while pipe.recv_bytes():
            pipe.send_bytes(pickle.dumps(next(made), pickle.HIGHEST_PROTOCOL))
    except (EOFError, OSError):
        return


def batches(
    wanted: Wanted,
    accession: int,
    first: dict[type[models.Model], int],
    number: int = 0,
    processes: int = 1,
) -> Iterator[Made]:
    """The batches that one of several processes makes (see `Rows`); without end, empty ones at last."""
    rows = Rows(accession, first, wanted.with_initials)
    found = islice(stories(wanted.corpus, wanted.truth), wanted.articles)
    for turn in cycle(range(processes)):
        for story in islice(found, AT_ONCE):
            if turn == number:
                rows.add(story)
            else:
                rows.pass_over(story)
        if turn == number:
            yield rows.take()


def load(wanted: Wanted, accession: Accession, seen: Counter[int]) -> Iterator[int]:
    """Write all that is wanted; after each batch, how many articles there are by then.

    `seen` takes up in how many articles each figure is; `end` is what remains to be done.
    """
    ahead = Ahead(wanted, accession)
    ahead.ask(AHEAD * len(ahead.processes))
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
        if model in NUMBERED_LATER:
            for row, pk in zip(rows, next_ids(model, len(rows)), strict=True):
                row[0] = pk
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
