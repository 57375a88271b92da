"""What the settings promise, read back from where it takes effect."""

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.db import connection
from django.db.utils import ConnectionHandler

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


def policy(response):
    parts = response.headers["Content-Security-Policy"].split("; ")
    return {part.partition(" ")[0]: part.partition(" ")[2] for part in parts}


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/admin/login/", "/no-such-page/"])
def test_every_answer_forbids_what_is_not_ours(client, path):
    response = client.get(path)
    rules = policy(response)
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert rules["object-src"] == rules["base-uri"] == rules["frame-ancestors"] == "'none'"
    assert "unsafe" not in response.headers["Content-Security-Policy"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ],
)
def test_every_answer_has_its_companions(client, header, value):
    assert client.get("/admin/login/").headers[header] == value


@pytest.mark.django_db
def test_https_is_demanded_for_a_year(client, settings):
    settings.SECURE_HSTS_SECONDS = 31_536_000
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    header = client.get("/admin/login/", secure=True).headers["Strict-Transport-Security"]
    assert header == "max-age=31536000; includeSubDomains"


@pytest.mark.django_db
def test_the_sign_in_page_runs_no_inline_code(client):
    page = BeautifulSoup(client.get("/admin/login/").content, "lxml")
    assert [tag for tag in page.find_all("script") if not tag.get("src")] == []
    assert page.find_all(style=True) == []


@pytest.mark.django_db
def test_a_host_that_is_not_ours_is_refused(client):
    assert client.get("/admin/login/", headers={"host": "evil.example"}).status_code == 400


def test_every_view_of_numbers_and_dates_is_in_british_english():
    assert settings.LANGUAGE_CODE == "en-gb"
    assert not settings.USE_I18N
