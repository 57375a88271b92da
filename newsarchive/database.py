"""The database that DATABASE_URL names, with what each engine needs to be dependable."""

from urllib.parse import quote

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from newsarchive import environment

SCHEMES = ("sqlite", "postgresql", "postgres")
# In seconds, of a connection.
KEPT = 60
# Readers never wait for a writer, and writers queue instead of failing.
SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
        "PRAGMA cache_size=-64000; PRAGMA mmap_size=134217728;"
    ),
}
# To compile a query took seconds where its work took milliseconds: what it costs is overestimated.
WITHOUT_COMPILING = "-c jit=off"


def database(data_dir):
    """Django's settings of the database; without DATABASE_URL, a SQLite file in `data_dir`."""
    url = environment.text("DATABASE_URL")
    url = url or f"sqlite:///{quote(str(data_dir / 'archive.sqlite3'))}"
    if url.partition("://")[0] not in SCHEMES:
        raise ImproperlyConfigured(
            "DATABASE_URL names a database that the archive does not run on; "
            "use sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME."
        )
    try:
        settings = dj_database_url.parse(url)
    except ValueError as error:
        raise ImproperlyConfigured(f"DATABASE_URL cannot be read: {error}") from None
    if settings["ENGINE"] == "django.db.backends.sqlite3":
        settings.setdefault("OPTIONS", {}).update(SQLITE)
        # To open the file again for each page takes longer than what most pages ask of it.
        settings["CONN_MAX_AGE"] = KEPT
    else:
        depend_on_postgresql(settings)
    return settings


def depend_on_postgresql(settings):
    """Keep connections, compile nothing; let no statement of a web process run without an end."""
    settings |= {"CONN_MAX_AGE": KEPT, "CONN_HEALTH_CHECKS": True}
    options = settings.setdefault("OPTIONS", {})
    options.setdefault("connect_timeout", 5)
    told = [WITHOUT_COMPILING, options.get("options", "")]
    milliseconds = environment.whole_number("STATEMENT_TIMEOUT_MS", 0)
    if milliseconds:
        told.append(f"-c statement_timeout={milliseconds}")
        told.append(f"-c lock_timeout={min(milliseconds, 5000)}")
    options["options"] = " ".join(filter(None, told))
