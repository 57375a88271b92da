"""Texts are read ahead of being written: in batches, in input order, outside any transaction."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articles.importing.incoming import Incoming, Refusal
from articles.importing.run import Run
from articles.importing.standing import Told, find_standing, told_of
from articles.importing.workers import Job, Readers
from articles.models import Capture

MOST_TEXTS = 250
# As many as are read before it is worth while to start processes.
FIRST_TEXTS = 100
# A transaction holds up all other writers, about a second long, and what it writes is in memory.
MOST_LETTERS = 1_000_000


@dataclass(slots=True)
class Read:
    """An incoming text with the hash of its bytes, and what reading it gave.

    There is no `job` where nothing new was to be expected.
    """

    incoming: Incoming
    sha256: str
    told: Told
    job: Job | None = None


Batch = list[Read | Refusal]


def read_ahead(
    pages: Iterable[Incoming | Refusal], run: Run, readers: Readers, most_texts: int = MOST_TEXTS
) -> Iterator[Batch]:
    """Batches of what comes in, as soon as each is read; some more are being read meanwhile."""
    waiting: deque[Batch] = deque()
    for some in _batches(pages, most_texts):
        waiting.append(_begin(some, run, readers))
        if len(waiting) > readers.ahead:
            yield _finished(waiting.popleft(), readers)
    while waiting:
        yield _finished(waiting.popleft(), readers)


def _batches(pages: Iterable[Incoming | Refusal], most_texts: int) -> Iterator[list]:
    batch, letters, most = [], 0, min(most_texts, FIRST_TEXTS)
    for page in pages:
        batch.append(page)
        letters += len(page.text) if isinstance(page, Incoming) else 0
        if len(batch) >= most or letters >= MOST_LETTERS:
            yield batch
            batch, letters, most = [], 0, most_texts
    if batch:
        yield batch


def _begin(pages: list[Incoming | Refusal], run: Run, readers: Readers) -> Batch:
    """Have read what may be new: what is written meanwhile is looked at again when it is recorded."""
    texts = [
        (page, Capture.fingerprint(page.content)) for page in pages if isinstance(page, Incoming)
    ]
    reads = []
    for (incoming, sha256), standing in zip(texts, find_standing(texts), strict=True):
        told = told_of(incoming, standing.article, run.names_fingerprint)
        read = Read(incoming, sha256, told)
        is_known = standing.capture and standing.article.extracted_with == told.made
        if incoming.text.strip() and not standing.is_closed and not is_known:
            read.job = Job(incoming.text, told.published, incoming.headline, told.decided)
        reads.append(read)
    readers.begin([read.job for read in reads if read.job])
    remaining = iter(reads)
    return [page if isinstance(page, Refusal) else next(remaining) for page in pages]


def _finished(batch: Batch, readers: Readers) -> Batch:
    readers.finish([item.job for item in batch if isinstance(item, Read) and item.job])
    return batch
