"""Who reads the texts of an import: this process, or several others at the same time."""

import os
import pickle
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue

from django.conf import settings

import articles.extraction
from articles.extraction import Extraction
from articles.extraction.dates import PartialDate
from articles.extraction.decided import Decided
from articles.extraction.names import NameIndex
from articles.extraction.spans import Span
from articles.extraction.worker import receive_frame, send, send_frame

# Texts that are sent together; a process has the next ones at hand when it is done with some.
TOGETHER = 10
AT_HAND = 2
BATCHES_AHEAD = 2
MOST_ATTEMPTS = 2
# So many ends of processes without an answer between them: none of them can work.
MOST_FRUITLESS = 6
WORKER = (sys.executable, "-m", "articles.extraction.worker")


class ReaderLost(RuntimeError):
    """The processes that read a text ended over it."""


class CannotRead(RuntimeError):
    """No process that reads texts stays alive."""


@dataclass(slots=True)
class Job:
    """A text to read with all that reading it is told; then what it says, or what went wrong."""

    text: str
    published: PartialDate | None
    headline: Span | None
    decided: tuple[Decided, ...]
    answer: Extraction | Exception | None = None
    bundle: "Bundle | None" = None

    @property
    def told(self) -> dict:
        names = ("text", "published", "headline", "decided")
        return {name: getattr(self, name) for name in names}

    def result(self) -> Extraction:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@dataclass(slots=True)
class Bundle:
    """Jobs that go to a process together; `answers` are what it sent back, still packed."""

    jobs: Sequence[Job]
    attempts: int = 0
    answers: bytes | None = None
    is_over: threading.Event = field(default_factory=threading.Event)

    def packed(self) -> bytes:
        return pickle.dumps([job.told for job in self.jobs], pickle.HIGHEST_PROTOCOL)

    def unpack(self) -> None:
        answers = pickle.loads(self.answers)  # noqa: S301 (from a process of our own)
        for job, answer in zip(self.jobs, answers, strict=True):
            job.answer = answer


def how_many(processes: int | None = None) -> int:
    """As many as asked for, else one for each processor that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return processes or len(os.sched_getaffinity(0))
    return processes or os.cpu_count() or 1


class Readers:
    """Reads texts in other processes, unless there are too few to be worth starting any.

    `say` is told in a sentence when a process is lost: its texts are then read by another.
    """

    def __init__(self, names: NameIndex, processes: int, say: Callable[[str], None]):
        self.names, self.number, self.say = names, processes, say
        self.ahead = BATCHES_AHEAD if processes > 1 else 0
        self.first: Sequence[Job] | None = None
        self.waiting: SimpleQueue[Bundle | None] = SimpleQueue()
        self.words: SimpleQueue[str] = SimpleQueue()
        self.processes: list[subprocess.Popen] = []
        self.threads: list[threading.Thread] = []
        self.fruitless = 0
        self.is_closed = False

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.is_closed = True
        self._end_processes()
        for _ in self.threads:
            self.waiting.put(None)
        for thread in self.threads:
            thread.join()
        self._end_processes()  # Among them may be one that was just put in another's place.
        for process in self.processes:
            _bury(process)

    def _end_processes(self) -> None:
        for process in self.processes:
            process.kill()

    def begin(self, jobs: Sequence[Job]) -> None:
        """Have texts read. Those of the first call are read here, if no second call comes."""
        if self.number < 2:
            return
        if self.first is None:
            self.first = jobs
            return
        if not self.processes:
            self._start()
            self._send(self.first)
        self._send(jobs)

    def finish(self, jobs: Sequence[Job]) -> None:
        """Wait until each of these jobs has its answer. Raises CannotRead."""
        for job in jobs:
            while job.answer is None:
                self._wait_for(job)
            # So that what was read is gone with the job, and does not wait for a search for circles.
            job.bundle = None

    def _wait_for(self, job: Job) -> None:
        if job.bundle is None:
            job.answer = read_here(job, self.names)
            return
        bundle = job.bundle
        while not bundle.is_over.wait(1.0) and any(map(threading.Thread.is_alive, self.threads)):
            pass
        for words in _taken(self.words):
            self.say(words)
        if not bundle.is_over.is_set():
            raise CannotRead("the processes that read texts end at once")
        if bundle.answers is not None:
            bundle.unpack()

    def _send(self, jobs: Sequence[Job], attempts: int = 0, together: int = TOGETHER) -> None:
        for first in range(0, len(jobs), together):
            bundle = Bundle(jobs[first : first + together], attempts)
            for job in bundle.jobs:
                job.bundle = bundle
            self.waiting.put(bundle)

    def _start(self) -> None:
        for number in range(self.number):
            self.processes.append(_started(self.names))
            self.threads.append(threading.Thread(target=self._serve, args=(number,), daemon=True))
            self.threads[-1].start()

    def _serve(self, number: int) -> None:
        """Keep one process at work, and put another in its place when it ends."""
        while not self.is_closed and self.fruitless < MOST_FRUITLESS:
            process, at_hand = self.processes[number], deque()
            with suppress(OSError):  # It ended while it was sent something.
                self._exchange(process, at_hand)
            if self.is_closed:
                return
            self._replace(number, at_hand)

    def _exchange(self, process: subprocess.Popen, at_hand: deque[Bundle]) -> None:
        """Send and receive until the process ends."""
        while True:
            for bundle in self._next(AT_HAND - len(at_hand), may_wait=not at_hand):
                if bundle is None:
                    return
                at_hand.append(bundle)
                send_frame(process.stdin, bundle.packed())
            answers = receive_frame(process.stdout)
            if answers is None:
                return
            self.fruitless = 0
            bundle = at_hand.popleft()
            bundle.answers = answers
            bundle.is_over.set()

    def _next(self, most: int, may_wait: bool) -> Iterator[Bundle | None]:
        for n in range(most):
            try:
                yield self.waiting.get(block=may_wait and n == 0)
            except Empty:
                return

    def _replace(self, number: int, at_hand: deque[Bundle]) -> None:
        """The text over which a process ended is among the first it had: they are tried one by one."""
        self.fruitless += 1
        status = _bury(self.processes[number])
        self.words.put(
            f"A process that reads texts ended ({_how(status)}); its texts are read again by another."
        )
        self.processes[number] = _started(self.names)
        for place, bundle in enumerate(at_hand):
            if place == 0:
                self._try_again(bundle, status)
            else:
                self._send(bundle.jobs, bundle.attempts)
            bundle.is_over.set()

    def _try_again(self, bundle: Bundle, status: int) -> None:
        attempts = bundle.attempts + 1
        if attempts < MOST_ATTEMPTS or len(bundle.jobs) > 1:
            self._send(bundle.jobs, attempts, together=1)
            return
        words = f"{attempts} processes that read it ended, the last by {_how(status)}"
        bundle.jobs[0].answer = ReaderLost(words)


def read_here(job: Job, names: NameIndex) -> Extraction | Exception:
    try:
        return articles.extraction.extract(**job.told, index=names)
    except Exception as error:  # It is raised where the text is recorded.
        return error


def _started(names: NameIndex) -> subprocess.Popen:
    process = subprocess.Popen(  # noqa: S603 (the command is ours)
        WORKER,
        cwd=settings.BASE_DIR,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        process_group=0,  # Ctrl-C reaches this process alone, also while that one starts.
    )
    with suppress(OSError):  # It ended at once, as whoever asks it will see.
        send(process.stdin, names)
    return process


def _bury(process: subprocess.Popen) -> int:
    """Wait for its end and give back what it held; its status."""
    status = process.wait()
    with suppress(OSError):  # It had not taken all that it was sent.
        process.stdin.close()
    process.stdout.close()
    return status


def _taken(words: SimpleQueue) -> Iterator[str]:
    while not words.empty():
        yield words.get()


def _how(status: int) -> str:
    return f"signal {-status}" if status < 0 else f"status {status}"
