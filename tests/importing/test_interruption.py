"""Imports that are killed, and imports that run at once, in processes of their own."""

import os
import signal
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import connection

PAGES = 12
WAIT = 120


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


@pytest.fixture
def manage(tmp_path, django_db_setup, django_db_blocker):
    """Starts `manage.py` on an empty database of its own, of the vendor under test."""
    with django_db_blocker.unblock():
        url = own_database(tmp_path)
    environment = os.environ | {"DATABASE_URL": url, "DATA_DIR": str(tmp_path / "data")}
    environment |= {"DJANGO_SETTINGS_MODULE": "newsarchive.settings", "PYTHONUNBUFFERED": "1"}
    started = []

    def start(*arguments):
        command = [sys.executable, settings.BASE_DIR / "manage.py", *map(str, arguments)]
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    (tmp_path / "data").mkdir()
    finish(start("migrate", "--verbosity", "0"))
    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock(), connection.cursor() as cursor:
            cursor.execute("DROP DATABASE own_to_a_test WITH (FORCE)")


def own_database(tmp_path):
    if connection.vendor == "sqlite":
        return f"sqlite:///{tmp_path / 'archive.sqlite3'}"
    with connection.cursor() as cursor:
        cursor.execute("DROP DATABASE IF EXISTS own_to_a_test WITH (FORCE)")
        cursor.execute("CREATE DATABASE own_to_a_test")
    return urlsplit(os.environ["DATABASE_URL"])._replace(path="/own_to_a_test").geturl()


def finish(process):
    out, err = process.communicate(timeout=WAIT)
    assert process.returncode == 0, err
    return out.strip().splitlines()[-1:]


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
