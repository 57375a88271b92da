"""Imports that are killed, and imports that run at once, in processes of their own."""

import signal

import pytest

from tests.processes import finish

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
