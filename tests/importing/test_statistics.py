"""PostgreSQL knows how much there is while an import goes on."""

import json

import pytest
from django.db import OperationalError, connection

from articles.importing import import_paths, running, statistics
from articles.importing.running import Options


@pytest.fixture
def collection(tmp_path):
    path = tmp_path / "many.jsonl"
    records = (
        {"url": f"https://post.example/{n}", "title": f"Port {n}", "text": f"The port {n} is open."}
        for n in range(12)
    )
    path.write_text("\n".join(map(json.dumps, records)))
    return path


@pytest.fixture
def looks(monkeypatch):
    """How many articles there were each time that the tables were looked at."""
    looked, look = [], statistics._look

    def told():
        look()
        looked.append(statistics._known())

    monkeypatch.setattr(statistics, "_look", told)
    monkeypatch.setattr(statistics, "FEWEST", 2)
    return looked


@pytest.mark.django_db(transaction=True)
def test_tables_are_looked_at_whenever_there_is_twice_as_much(collection, looks, monkeypatch):
    """On PostgreSQL: of an archive in SQLite nothing need be known."""
    monkeypatch.setattr(running, "MOST_TEXTS", 1)
    expected = [2, 4, 8] if connection.vendor == "postgresql" else []
    import_paths([collection])
    assert looks == expected
    import_paths([collection])
    assert looks == expected, "nothing came in"


@pytest.mark.django_db(transaction=True)
def test_a_rehearsal_and_a_few_articles_look_at_nothing(collection, monkeypatch):
    def look():
        pytest.fail("tables were looked at")

    monkeypatch.setattr(statistics, "_look", look)
    import_paths([collection])
    monkeypatch.setattr(statistics, "FEWEST", 1)
    import_paths([collection], Options(is_rehearsal=True))


@pytest.mark.django_db(transaction=True)
def test_a_database_that_cannot_look_takes_in_the_articles_all_the_same(collection, monkeypatch):
    def look():
        raise OperationalError("canceling statement due to statement timeout")

    monkeypatch.setattr(statistics, "_look", look)
    monkeypatch.setattr(statistics, "_known", lambda: 1)
    monkeypatch.setattr(statistics, "FEWEST", 1)
    assert import_paths([collection]).counts["created"] == 12
