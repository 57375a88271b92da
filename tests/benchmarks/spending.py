"""What work costs a processor, so that it can be told on a machine on which others work too."""

import contextlib
import time
from pathlib import Path

from django.db import connection


def spent():
    """Seconds of a processor: ours, and those of PostgreSQL's server for us, where one can see them."""
    own = time.process_time()
    if connection.vendor != "postgresql" or connection.connection is None:
        return own
    with contextlib.suppress(OSError):
        told = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat").read_text()
        own += int(told.split()[0]) / 1e9
    return own
