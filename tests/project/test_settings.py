"""What the settings promise, read back from where it takes effect."""

import pytest
from django.conf import settings
from django.db import connection
from django.db.utils import ConnectionHandler

from articles.importing.mapping import read_unmapped
from newsarchive.database import SQLITE


@pytest.fixture
def file_connection(tmp_path, django_db_blocker):
    """The SQLite that the archive runs on: a file, which the test database is not."""
    handler = ConnectionHandler(
        {
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": tmp_path / "archive.sqlite3",
                "OPTIONS": SQLITE,
            }
        }
    )
    with django_db_blocker.unblock():
        yield handler["default"]
        handler["default"].close()


def pragma(connection, name):
    with connection.cursor() as cursor:
        return cursor.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 1),
        ("foreign_keys", 1),
        ("busy_timeout", 20_000),
        ("cache_size", -64_000),
        ("mmap_size", 134_217_728),
    ],
)
def test_sqlite_has_what_makes_it_dependable(file_connection, name, value):
    assert pragma(file_connection, name) == value


def test_an_import_does_not_count_the_file_as_its_memory(file_connection):
    read_unmapped(file_connection)
    assert pragma(file_connection, "mmap_size") == 0


def test_a_transaction_on_sqlite_takes_its_turn_at_once(file_connection):
    file_connection.set_autocommit(False)
    assert file_connection.transaction_mode == "IMMEDIATE"
    file_connection.rollback()


@pytest.mark.sqlite
def test_sqlite_is_given_these_options():
    options = settings.DATABASES["default"]["OPTIONS"]
    assert {name: options[name] for name in SQLITE} == SQLITE


@pytest.mark.postgresql
@pytest.mark.django_db
def test_postgresql_keeps_its_connections():
    assert connection.settings_dict["CONN_HEALTH_CHECKS"]
    assert settings.DATABASES["default"]["CONN_MAX_AGE"] == 60


@pytest.mark.postgresql
@pytest.mark.django_db
def test_postgresql_compiles_no_query():
    with connection.cursor() as cursor:
        cursor.execute("SHOW jit")
        assert cursor.fetchone() == ("off",)


def test_every_view_of_numbers_and_dates_is_in_british_english():
    assert settings.LANGUAGE_CODE == "en-gb"
    assert not settings.USE_I18N
