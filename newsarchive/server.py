"""How gunicorn serves the archive: `gunicorn --config python:newsarchive.server newsarchive.wsgi`."""

import gc
import os
import signal
import socket
import sys
from contextlib import suppress

from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

from newsarchive import environment

try:
    host = environment.text("HOST", "127.0.0.1").strip("[]")
    port = environment.whole_number("PORT", 8000, at_least=1, at_most=65_535)
    workers = environment.whole_number("WEB_CONCURRENCY", 2, at_least=1, at_most=512)
except ImproperlyConfigured as error:
    sys.exit(str(error))

# Readers must not keep the database busy without end; commands, which write, may.
os.environ["STATEMENT_TIMEOUT_MS"] = environment.text("STATEMENT_TIMEOUT_MS", "15000")

address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
bind = address
worker_class = "gthread"
threads = 4
preload_app = True
loglevel = "warning"
control_socket_disable = True
# About ten pages; each look takes the time of a page in a large archive. Python's own number is 700.
OBJECTS_BETWEEN = 50_000
EVERY_ADDRESS = ("0.0.0.0", "::")  # noqa: S104 - only to say what it means


def on_starting(server):
    """Say at once, and in plain words, why the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        sys.exit(
            f"Nothing can be served at {address}: {error.strerror.partition(' (')[0]}. "
            "Choose another port, as in: make run PORT=8001"
        )


def post_worker_init(worker):
    """Leave Ctrl-C to the master, which then stops the workers.

    A terminal sends it to all of them, and a worker that is told twice at once may wait for itself
    until the master loses patience.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def read_ahead():
    """Read what lists are counted by once for all workers, which are made from this process.

    In a large archive it takes a minute, and as much memory as all else.
    """
    # The application is loaded by now, and not before.
    from django.conf import settings
    from django.db import DatabaseError, connections

    # A database that does not answer is told to readers, not to gunicorn.
    with suppress(DatabaseError):
        import_string(settings.BEFORE_SERVING)()
    connections.close_all()


def look_seldom_for_circles():
    """Spare pages from looking through all that is held, again and again, for what refers to itself.

    A page makes thousands of objects, and nearly all of them are gone with it by themselves.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN)


def when_ready(server):
    read_ahead()
    look_seldom_for_circles()
    everywhere = host in EVERY_ADDRESS
    shown = f"localhost:{port}" if everywhere else address
    reach = ", and at every address of this machine" if everywhere else ""
    print(f"The archive is open at http://{shown}/{reach}. Ctrl-C stops it.", flush=True)
