"""Commands in processes and on a database of their own: for what ends, or runs at once."""

import os
import shutil
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import connection

WAIT = 180
MIGRATED, OWN = "migrated_once", "own_to_a_test"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory, django_db_setup, django_db_blocker):
    """A database with empty tables, which is only copied: making the tables takes seconds."""
    folder = tmp_path_factory.mktemp("migrated")
    with django_db_blocker.unblock():
        url = new_database(MIGRATED, folder)
    finish(started(environment(url, folder), "migrate", "--verbosity", "0"))
    yield folder / MIGRATED
    with django_db_blocker.unblock():
        drop_database(MIGRATED)


@pytest.fixture
def manage(tmp_path, migrated, django_db_blocker):
    """Starts `manage.py` on an empty database of its own, of the vendor under test."""
    with django_db_blocker.unblock():
        url = new_database(OWN, tmp_path, copied=migrated)
    given, processes = environment(url, tmp_path / "data"), []

    def start(*arguments):
        processes.append(started(given, *arguments))
        return processes[-1]

    (tmp_path / "data").mkdir()
    yield start
    for process in processes:
        if process.poll() is None:
            process.kill()
        process.communicate()
    with django_db_blocker.unblock():
        drop_database(OWN)


def environment(url, folder):
    given = {"DATABASE_URL": url, "DATA_DIR": str(folder), "PYTHONUNBUFFERED": "1"}
    return os.environ | given | {"DJANGO_SETTINGS_MODULE": "newsarchive.settings"}


def started(given, *arguments):
    command = [sys.executable, settings.BASE_DIR / "manage.py", *map(str, arguments)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=given, text=True, **pipes)


def new_database(name, folder, copied=None):
    """The address of a new database; without one to copy it has no tables."""
    if connection.vendor == "sqlite":
        if copied:
            shutil.copy(copied, folder / name)
        return f"sqlite:///{folder / name}"
    drop_database(name)
    template = f" TEMPLATE {copied.name}" if copied else ""
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}{template}")
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()


def drop_database(name):
    """On SQLite it is a file, and goes with its folder."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def finish(process):
    out, err = process.communicate(timeout=WAIT)
    assert process.returncode == 0, err
    return out.strip().splitlines()[-1:]
