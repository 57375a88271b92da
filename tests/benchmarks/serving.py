"""Servers that a benchmark starts and asks, one client at a time."""

import http.client
import os
import socket
import subprocess
import sys
import time
from contextlib import closing, contextmanager, suppress
from pathlib import Path

SECONDS = 300


def free_port():
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(port):
    """Until something listens there."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    sys.exit(f"Nothing listens at port {port}.")


@contextmanager
def archive_served():
    """Who asks the archive, served as it is for readers, but that no result is kept for the next page."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--config", "python:newsarchive.server"]
    command += ["--workers", "1", "tests.benchmarks.served"]
    with asking(command, port, env={**os.environ, "PORT": str(port)}) as asked:
        yield asked


@contextmanager
def asking(command, port, **how):
    """Who asks a server that is started by a command, and ended at the end."""
    process = subprocess.Popen(command, **how)
    try:
        wait_for(port)
        yield Asking(port, process)
    finally:
        process.terminate()
        process.wait()


class Asking:
    """One client, whose connection is kept where the server keeps it.

    `server`: the process that was started, of which the processor time is told; Linux knows it.
    """

    def __init__(self, port, server):
        self.server = server
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)

    def took(self, address, expected=(200,), **headers):
        """Milliseconds by the clock."""
        return self.told(address, expected, **headers)[0]

    def told(self, address, expected=(200,), **headers):
        """The same, and the answer's headers."""
        try:
            took, answer = self.asked(address, headers)
        except (http.client.HTTPException, ConnectionError):
            # A server closes a connection that nobody used for a while.
            self.connection.close()
            took, answer = self.asked(address, headers)
        if answer.status not in expected:
            sys.exit(f"{address} answers {answer.status}")
        return took, answer.headers

    def worked(self):
        """Milliseconds that the server has worked so far, in all its processes.

        To be asked between turns, not between requests: a server that waits meanwhile is slower then.
        """
        return sum(worked(pid) for pid in family(self.server.pid)) / 1e6

    def asked(self, address, headers):
        began = time.perf_counter()
        self.connection.request("GET", address, headers=headers)
        answer = self.connection.getresponse()
        answer.read()
        return 1000 * (time.perf_counter() - began), answer


def family(pid):
    children = Path(f"/proc/{pid}/task/{pid}/children")
    below = children.read_text().split() if children.exists() else []
    return [pid, *(one for child in below for one in family(int(child)))]


def worked(pid):
    """Nanoseconds on a processor."""
    tasks = Path(f"/proc/{pid}/task")
    if not tasks.exists():
        return 0
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir())
