"""What a command says when the database cannot be used."""

import pytest
from django.core.management import call_command, get_commands, load_command_class
from django.core.management.base import CommandError
from django.db import (
    DatabaseError,
    DataError,
    IntegrityError,
    OperationalError,
    ProgrammingError,
    connection,
)

from articles.management.commands import extract as extract_command
from articles.management.failures import DatabaseCommand


def run(error):
    class Failing(DatabaseCommand):
        def handle(self, **options):
            raise error

    Failing().execute(force_color=False, no_color=False, skip_checks=True)


def told(error):
    with pytest.raises(CommandError) as raised:
        run(error)
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


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_that_needs_the_database_tells_of_its_failures(name):
    assert isinstance(load_command_class("articles", name), DatabaseCommand)


@pytest.mark.parametrize("error", [DataError("value too long"), IntegrityError("not unique")])
def test_what_no_database_takes_is_not_the_fault_of_the_database(error):
    with pytest.raises(type(error)):
        run(error)


def test_a_file_that_is_no_database_is_told():
    assert told(DatabaseError("file is not a database")).startswith("The database cannot be used")


def test_texts_are_read_without_names_only_before_there_are_tables(monkeypatch, tmp_path, capsys):
    (tmp_path / "one.txt").write_text("“The port is open,” said Dara Ivanova.")

    def extract(error):
        def fail():
            raise error

        monkeypatch.setattr(extract_command, "name_index", fail)
        call_command("extract", tmp_path / "one.txt")
        return capsys.readouterr().err

    assert "no tables yet" in extract(OperationalError("no such table: articles_figure"))
    with pytest.raises(CommandError, match="The database cannot be used: connection refused"):
        extract(OperationalError("connection refused"))
