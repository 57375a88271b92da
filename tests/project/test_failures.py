"""What a command says when the database cannot be used."""

import pytest
from django.core.management import get_commands, load_command_class
from django.core.management.base import CommandError
from django.db import OperationalError, ProgrammingError, connection

from articles.management.failures import DatabaseCommand


def told(error):
    class Failing(DatabaseCommand):
        def handle(self, **options):
            raise error

    with pytest.raises(CommandError) as raised:
        Failing().execute(force_color=False, no_color=False, skip_checks=True)
    return str(raised.value)


@pytest.mark.parametrize(
    "error",
    [
        OperationalError("no such table: articles_figure"),
        OperationalError("no such column: articles_figure.heading"),
        ProgrammingError('relation "articles_figure" does not exist\nLINE 1: SELECT 1'),
    ],
)
def test_a_database_without_tables_is_to_be_migrated(error):
    assert told(error).endswith("Has `manage.py migrate` been run?")


@pytest.mark.parametrize(
    "error",
    [
        OperationalError('connection failed: FATAL:  database "archive" does not exist'),
        OperationalError("connection failed: Connection refused\n\tIs the server running?"),
    ],
)
def test_a_server_that_is_not_there_is_not_to_be_migrated(error, monkeypatch):
    monkeypatch.setattr(connection, "vendor", "postgresql")
    assert told(error).endswith("Does the server run, and are the names in DATABASE_URL right?")


def test_a_file_that_cannot_be_written_is_named(monkeypatch, settings):
    monkeypatch.setattr(connection, "vendor", "sqlite")
    monkeypatch.setitem(settings.DATABASES["default"], "NAME", "/archive/here.sqlite3")
    assert "Is /archive/here.sqlite3 yours" in told(OperationalError("unable to open database"))


def test_another_writer_is_waited_for():
    assert "try again when that has ended" in told(OperationalError("database is locked"))


def test_what_a_database_says_is_told_on_one_line():
    words = told(OperationalError("unable to \x1b[31mopen\nand more"))
    assert r"\x1b[31mopen. " in words
    assert "\n" not in words


COMMANDS = sorted(name for name, app in get_commands().items() if app == "articles")


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "extract"])
def test_every_command_that_needs_the_database_tells_of_its_failures(name):
    assert isinstance(load_command_class("articles", name), DatabaseCommand)
