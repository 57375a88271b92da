"""What work costs a processor, so that it can be told on a machine on which others work too."""

import contextlib
import time
from pathlib import Path

from django.db import connection


def spent(*processes):
    """Seconds of a processor: ours, those of other processes, and of PostgreSQL's server for us, where
    one can see them."""
    if connection.vendor == "postgresql" and connection.connection is not None:
        processes = *processes, connection.connection.info.backend_pid
    return time.process_time() + sum(map(_spent_by, processes))


def _spent_by(process):
    with contextlib.suppress(OSError):
        return int(Path(f"/proc/{process}/schedstat").read_text().split()[0]) / 1e9
    return 0
