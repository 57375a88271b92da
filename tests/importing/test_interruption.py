"""Imports that are killed, and imports that run at once, in processes of their own."""

import json
import re
import signal

import pytest
from django.core.management import call_command

from articles.importing import Options, import_paths, running
from tests.benchmarks.importing import made_up
from tests.importing.records import hash_of_records
from tests.processes import WAIT, finish

PAGES = 12


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(PAGES):
        (folder / f"{number:02}.txt").write_text(
            f"Port {number} reopens\n\n“The port is open,” said Dara Ivanova of Pier {number}. "
            f"Up to {number + 2} ships came, Bo Diaz said.\n\n" + "It rained on the port. " * 400
        )
    return folder


def counted(manage):
    lines = (
        "from articles.models import *",
        "from django.db.models import Count",
        "print(Article.objects.count(), Capture.objects.count(),"
        " Figure.objects.filter(kind='person').count(),"
        " Claim.objects.values('article', 'start', 'speaker').distinct().count(),"
        " Claim.objects.count())",
    )
    (line,) = finish(manage("shell", "--verbosity", "0", "--command", "\n".join(lines)))
    articles, captures, people, places, claims = map(int, line.split())
    assert places == claims
    return articles, captures, people


def test_an_import_that_was_killed_is_completed_by_the_next(manage, pages):
    for done in (1, 4):
        process = manage("import_articles", pages, "--verbosity", "2")
        for _ in range(done):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.communicate()
    finish(manage("import_articles", pages))
    assert counted(manage) == (PAGES, PAGES, 2)
    (line,) = finish(manage("import_articles", pages))
    assert line.startswith(f"0 created, 0 updated, {PAGES} unchanged")


def test_two_imports_at_once_record_each_article_and_each_figure_once(manage, pages):
    at_once = [manage("import_articles", pages) for _ in range(2)]
    lines = [finish(process)[0] for process in at_once]
    created = sum(int(line.split(" created")[0]) for line in lines)
    assert created == PAGES
    assert counted(manage) == (PAGES, PAGES, 2)


@pytest.fixture
def records(tmp_path):
    """A file of two batches, in which one article comes twice and one line is no record."""
    lines = [json.dumps(record) for record in made_up(130)]
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join([*lines[:110], lines[7], "{bad", *lines[110:]]) + "\n")
    return path


def records_of(manage):
    program = "from tests.importing.records import hash_of_records; print(hash_of_records())"
    return finish(manage("shell", "--verbosity", "0", "--command", program))


@pytest.mark.django_db(transaction=True)
def test_what_several_processes_read_and_was_killed_is_what_one_brings_in(manage, records):
    process = manage("import_articles", records, "--processes", "2", "--verbosity", "2")
    process.stdout.readline()
    process.kill()
    process.communicate()
    process = manage("import_articles", records, "--processes", "2")
    process.communicate()
    assert process.returncode == 1  # One line is no record.
    import_paths([records])
    assert records_of(manage) == [hash_of_records()]


@pytest.fixture
def heeded():
    """What is started heeds Ctrl-C, also where the tests run in the background and a shell has them not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_ends_an_import_and_its_processes_in_one_line(manage, heeded, tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(map(json.dumps, made_up(300))))
    process = manage("import_articles", path, "--processes", "2", "--verbosity", "2")
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=WAIT)  # Until no process has its errors to write to.
    assert re.fullmatch(r"Stopped; what came in is kept: \d+ created\. Run the same .*\n", err)
    assert process.returncode == 130
    (line,) = finish(manage("import_articles", path, "--processes", "2"))
    created, unchanged = re.fullmatch(r"(\d+) created, 0 updated, (\d+) unch.*", line).groups()
    assert int(created) + int(unchanged) == 300


@pytest.mark.django_db(transaction=True, reset_sequences=True)
def test_texts_of_one_transaction_are_recorded_as_each_by_itself(records, monkeypatch):
    together = import_paths([records], Options(limit=60)).counts
    assert together["created"] == 60
    several = hash_of_records()
    call_command("flush", interactive=False, verbosity=0)
    monkeypatch.setattr(running, "MOST_TEXTS", 1)
    assert import_paths([records], Options(limit=60)).counts == together
    assert hash_of_records() == several
