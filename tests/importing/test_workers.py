"""Texts are read by processes of their own: what they know, when they end, what is lost with them."""

import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from articles.extraction import extract
from articles.extraction.names import NameIndex
from articles.extraction.worker import NICENESS, receive_frame, send
from articles.importing.workers import WORKER, CannotRead, Job, ReaderLost, Readers
from tests.architecture import ROOT

TEXTS = [
    f"Port {n} reopens\n\n“The port is open,” said Dara Ivanova of Pier {n}." for n in range(30)
]
PATIENCE = 20


def jobs():
    return [Job(text, None, None, ()) for text in TEXTS]


@pytest.fixture
def readers():
    """Two processes that read, told of all that is said of them."""
    said = []
    with Readers(NameIndex(), 2, said.append) as readers:
        readers.said = said
        readers.begin([])
        yield readers


def started(command=WORKER, **options):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    return subprocess.Popen(command, cwd=ROOT, **pipes | options)


def ends(pid):
    """Whether a process is gone, or only waits to be buried, after some patience."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except FileNotFoundError:
            return True
        time.sleep(0.02)
    return False


def test_a_worker_loads_no_django():
    program = (
        "import sys, articles.extraction.worker;"
        "print({name.partition('.')[0] for name in sys.modules} & {'django', 'psycopg', 'sqlite3'})"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "set()"


def test_a_worker_says_what_extraction_says_and_tells_what_it_cannot_read():
    with started() as worker:
        send(worker.stdin, NameIndex())
        send(worker.stdin, [{"text": TEXTS[0]}, {"text": None}])
        good, bad = pickle.loads(receive_frame(worker.stdout))  # noqa: S301
        worker.stdin.close()
        assert worker.wait(PATIENCE) == 0
    assert good == extract(TEXTS[0])
    assert isinstance(bad, Exception)


@pytest.mark.skipif(not Path("/proc").exists(), reason="asks Linux which processes there are")
def test_a_worker_ends_in_the_middle_of_a_text_when_its_parent_is_killed():
    program = (
        "import subprocess, sys, time\n"
        "from articles.extraction.names import NameIndex\n"
        "from articles.extraction.worker import send\n"
        f"worker = subprocess.Popen({WORKER!r}, stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "send(worker.stdin, NameIndex())\n"
        "send(worker.stdin, [{'text': 'Omar said that it rained on the port. ' * 200_000}])\n"
        "print(worker.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    with started([sys.executable, "-c", program]) as parent:
        worker = int(parent.stdout.readline())
        time.sleep(0.5)
        parent.kill()
    assert ends(worker)


def test_processes_answer_in_order_what_this_process_would(readers):
    read = jobs()
    readers.begin(read)
    readers.finish(read)
    assert [job.result() for job in read] == [extract(text) for text in TEXTS]
    assert len(readers.processes) == 2


def test_processes_that_read_let_whoever_writes_go_first(readers):
    some = jobs()
    readers.begin(some)
    readers.finish(some)
    mine = os.getpriority(os.PRIO_PROCESS, 0)
    theirs = [os.getpriority(os.PRIO_PROCESS, process.pid) for process in readers.processes]
    assert theirs == [min(mine + NICENESS, 19)] * 2


def test_what_was_read_is_held_by_nothing_but_its_job(readers):
    """In a large import it would wait in memory for a search for circles."""
    some = jobs()
    readers.begin(some)
    readers.finish(some)
    assert [job.bundle for job in some] == [None] * len(some)


def test_a_few_texts_start_no_process():
    read = jobs()
    with Readers(NameIndex(), 2, lambda words: None) as readers:
        readers.begin(read)
        readers.finish(read)
        assert readers.processes == []
    assert read[0].result() == extract(TEXTS[0])


def test_a_worker_that_is_killed_is_told_and_its_texts_are_read_by_another(readers):
    read = jobs()
    readers.begin(read)
    killed = readers.processes[0]
    killed.send_signal(signal.SIGKILL)
    readers.finish(read)
    assert [job.result() for job in read] == [extract(text) for text in TEXTS]
    ends(killed.pid)
    more = jobs()
    readers.begin(more)
    readers.finish(more)
    assert readers.said == [
        "A process that reads texts ended (signal 9); its texts are read again by another."
    ]


def worker_that(line):
    """A worker that does something when it is to read a text with “poison”."""
    program = (
        "import os, sys, articles.extraction.worker as worker\n"
        "extract = worker.extract\n"
        "def read(text, **told):\n"
        f"    {line}\n"
        "    return extract(text, **told)\n"
        "worker.extract = read\n"
        "worker.main()\n"
    )
    return (sys.executable, "-c", program)


def test_a_text_over_which_processes_end_is_given_up_and_the_others_are_read(monkeypatch, readers):
    ending = worker_that("if 'Port 13 ' in text: os.abort()")
    monkeypatch.setattr("articles.importing.workers.WORKER", ending)
    read = jobs()
    readers.begin(read)
    readers.finish(read)
    with pytest.raises(ReaderLost, match="2 processes that read it ended, the last by signal 6"):
        read[13].result()
    assert [job.result() for n, job in enumerate(read) if n != 13] == [
        extract(text) for n, text in enumerate(TEXTS) if n != 13
    ]


def test_an_import_stops_where_no_process_stays_alive(monkeypatch, readers):
    monkeypatch.setattr("articles.importing.workers.WORKER", (sys.executable, "-c", "pass"))
    read = jobs()
    with pytest.raises(CannotRead):
        readers.begin(read)
        readers.finish(read)
