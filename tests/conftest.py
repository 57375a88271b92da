"""What every test stands on.

A test about one database alone is marked `sqlite` or `postgresql`; on the other it is not run at
all. A test that is skipped misses something on this machine; with NOTHING_SKIPPED=1 (as in CI) it
fails.
"""

import gc
import os

import hypothesis
import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test import override_settings

pytest_plugins = ["tests.processes"]

VENDORS = ("sqlite", "postgresql")

# The same examples each time, however busy the machine; --hypothesis-profile=default looks further.
hypothesis.settings.register_profile("suite", derandomize=True, deadline=None)
hypothesis.settings.load_profile("suite")


@pytest.fixture(autouse=True, scope="session")
def settings_for_tests(tmp_path_factory):
    """Static files as they stand, an empty folder of collected ones, and passwords that cost nothing."""
    with override_settings(
        STORAGES={
            "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
            "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
        },
        STATIC_ROOT=tmp_path_factory.mktemp("static"),
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ):
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """End what a browser's last request may have left open; PostgreSQL drops no database in use."""
    yield
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


@pytest.fixture(scope="module")
def seeds(django_db_setup, django_db_blocker):
    """The seeds, imported once for the tests of a module; what each of them writes is undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("import_seeds", verbosity=0)
        yield
        transaction.set_rollback(True)


def pytest_collection_finish():
    """Collect garbage seldom: what was imported stays to the end, and parsed pages are soon let go."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)


def pytest_report_header():
    return f"database: {connection.vendor} ({connection.Database.__name__})"


def pytest_collection_modifyitems(config, items):
    others = [vendor for vendor in VENDORS if vendor != connection.vendor]
    elsewhere = [item for item in items if any(item.get_closest_marker(name) for name in others)]
    if elsewhere:
        config.hook.pytest_deselected(items=elsewhere)
        items[:] = [item for item in items if item not in elsewhere]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    return fail_if_skipped((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    return fail_if_skipped((yield))


def fail_if_skipped(report):
    """Where nothing may be skipped, what is skipped has failed for that reason."""
    forbidden = os.environ.get("NOTHING_SKIPPED") == "1"
    if forbidden and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, where nothing may be: {report.longrepr}"
    return report
