"""Commands in processes and on a database of their own: for what ends, or runs at once."""

import os
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import connection

WAIT = 180


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
