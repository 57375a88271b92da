"""Run a command on a throw-away PostgreSQL server: `python tests/postgres.py [--locale c] -- COMMAND …`.

The command finds the server in `DATABASE_URL`. The server has a folder of its own, a Unix socket and
no TCP, does not wait for the disk, and is gone when the command ends or a signal comes. Root starts
it as `postgres` or `nobody`, because PostgreSQL refuses to run as root. Where no server is
installed, the command is not run; that is a failure only with NOTHING_SKIPPED=1.
"""

import argparse
import contextlib
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

# Rules of order as a server in use has them, and the plain order of bytes.
LOCALES = {
    "icu": ["--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8"],
    "c": ["--locale=C"],
}
THROW_AWAY = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    # Between tests all tables are empty; statistics taken then would mislead every later plan.
    "autovacuum": "off",
    "max_connections": "40",
    "log_min_messages": "fatal",
    "logging_collector": "off",
}
MISSING = """PostgreSQL is not installed, so nothing was tested on it.
On Debian and Ubuntu: apt install postgresql (its server need not run)."""
SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
SECONDS_TO_START = 30
SECONDS_TO_STOP = 15
# A socket's path may have 107 bytes; its name within the folder takes 20.
LONGEST_FOLDER = 80


class ServerFailed(Exception):
    """The server could not be made or started; the message has its own words."""


def find_binaries():
    """The folder of the newest server's programs, or None where none is installed."""
    on_path = [shutil.which("postgres"), *Path("/usr/lib/postgresql").glob("*/bin/postgres")]
    servers = {Path(program).resolve() for program in on_path if program}
    complete = [program.parent for program in servers if (program.parent / "initdb").exists()]
    return max(complete, key=version, default=None)


def version(binaries):
    answer = subprocess.run(
        [binaries / "postgres", "--version"], capture_output=True, text=True, check=True
    )
    return tuple(int(part) for part in re.findall(r"\d{1,4}", answer.stdout)[:2])


def unprivileged():
    """Whom root runs the server as, as arguments of `subprocess`; nothing for anybody else."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            account = pwd.getpwnam(name)
            return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    raise ServerFailed("there is neither an account “postgres” nor “nobody” to run it as")


@contextlib.contextmanager
def server(binaries, locale="icu"):
    """A running server; gives the URL of its database."""
    account = unprivileged()
    folder = own_folder(account)
    try:
        make_cluster(binaries, folder, locale, account)
        with running(binaries, folder, account):
            yield f"postgresql://archive@/postgres?host={quote(str(folder))}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def own_folder(account):
    parent = tempfile.gettempdir()
    if account or len(parent) > LONGEST_FOLDER:
        parent = "/tmp"  # noqa: S108 - the account may not see root's own; mkdtemp is private
    folder = Path(tempfile.mkdtemp(prefix="archive-pg-", dir=parent))
    if account:
        os.chown(folder, account["user"], account["group"])
    return folder


def make_cluster(binaries, folder, locale, account):
    command = [
        *(binaries / "initdb", "--pgdata", folder / "data", "--username=archive"),
        *("--encoding=UTF8", "--auth=trust", "--no-sync", *LOCALES[locale]),
    ]
    made = subprocess.run(
        command, capture_output=True, text=True, cwd=folder, env=environment(), **account
    )
    if made.returncode:
        raise ServerFailed(f"initdb: {made.stderr.strip()}")


def environment():
    """Ours without what would lead a server or client elsewhere."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PG")}


@contextlib.contextmanager
def running(binaries, folder, account):
    options = [f"--{name}={value}" for name, value in THROW_AWAY.items()]
    log = folder / "log"
    with log.open("w") as output:
        # In a session of its own, so that Ctrl-C reaches the command first and the server last.
        process = subprocess.Popen(
            [binaries / "postgres", "-D", folder / "data", "-k", folder, *options],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=folder,
            env=environment(),
            start_new_session=True,
            **account,
        )
    try:
        wait_until_ready(process, folder, log)
        yield
    finally:
        stop(process)


def wait_until_ready(process, folder, log):
    """PostgreSQL writes `ready` into the last line of its pid file when it takes connections."""
    deadline = time.monotonic() + SECONDS_TO_START
    pid_file = folder / "data" / "postmaster.pid"
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise ServerFailed(log.read_text().strip())
        if pid_file.exists() and pid_file.read_text().rstrip().endswith("ready"):
            return
        time.sleep(0.05)
    raise ServerFailed(f"it did not start within {SECONDS_TO_START} seconds")


def stop(process):
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGINT)  # closes connections and stops; SIGTERM would wait for them
    try:
        process.wait(SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGQUIT)
        process.wait()


def run_on(url, command):
    """Run the command to its end; when we are told to stop, so is it."""
    process = subprocess.Popen(command, env={**os.environ, "DATABASE_URL": url})
    try:
        return process.wait()
    except SystemExit as told:
        # A terminal sends Ctrl-C to the command as well, which ends by itself.
        if told.code != 128 + signal.SIGINT:
            process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(SECONDS_TO_STOP)
        process.kill()
        raise


def leave(number, frame):
    """End in good order; a second signal must not disturb what the first one began."""
    for other in SIGNALS:
        signal.signal(other, signal.SIG_IGN)
    raise SystemExit(128 + number)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--locale", choices=LOCALES, default="icu")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    for number in SIGNALS:
        signal.signal(number, leave)
    binaries = find_binaries()
    if binaries is None:
        print(MISSING, file=sys.stderr)
        return 1 if os.environ.get("NOTHING_SKIPPED") == "1" else 0
    try:
        with server(binaries, arguments.locale) as url:
            return run_on(url, arguments.command)
    except ServerFailed as error:
        print(f"PostgreSQL in {binaries} did not run: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
