"""Commands in processes and on a database of their own: for what ends, or runs at once."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import connection

WAIT = 180
SQLITE = "archive.sqlite3"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory, django_db_setup, django_db_blocker):
    """A database whose tables were made once, for the tests to have copies of; not itself in use."""
    folder = tmp_path_factory.mktemp("migrated")
    with django_db_blocker.unblock(), a_database("made_for_tests", folder) as url:
        finish(run(url, folder, "migrate", "--verbosity", "0"))
        yield folder


@pytest.fixture
def manage(tmp_path, migrated, django_db_blocker):
    """Starts `manage.py` on an empty archive of its own, of the vendor under test."""
    started = []
    with django_db_blocker.unblock(), a_database("own_to_a_test", tmp_path, migrated) as url:

        def start(*arguments):
            started.append(run(url, tmp_path, *arguments))
            return started[-1]

        yield start
        for process in started:
            if process.poll() is None:
                process.kill()
            process.communicate()


@contextmanager
def a_database(name, folder, migrated=None):
    """A new database, empty or a copy of the migrated one; gone at the end. Gives its URL."""
    if connection.vendor == "sqlite":
        if migrated:
            shutil.copy(migrated / SQLITE, folder / SQLITE)
        yield f"sqlite:///{folder / SQLITE}"
        return
    of_server(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    of_server(f"CREATE DATABASE {name}" + (" TEMPLATE made_for_tests" if migrated else ""))
    yield urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
    of_server(f"DROP DATABASE {name} WITH (FORCE)")


def of_server(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def run(url, folder, *arguments):
    """A process of `manage.py` with this database, and this folder for what it keeps."""
    environment = os.environ | {"DATABASE_URL": url, "DATA_DIR": str(folder / "data")}
    environment |= {"DJANGO_SETTINGS_MODULE": "newsarchive.settings", "PYTHONUNBUFFERED": "1"}
    (folder / "data").mkdir(exist_ok=True)
    command = [sys.executable, settings.BASE_DIR / "manage.py", *map(str, arguments)]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def finish(process):
    out, err = process.communicate(timeout=WAIT)
    assert process.returncode == 0, err
    return out.strip().splitlines()[-1:]
