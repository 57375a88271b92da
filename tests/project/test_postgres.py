"""The throw-away server: there while its command runs, and gone whatever ends it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import postgres
from tests.architecture import ROOT

PROGRAM = [sys.executable, str(ROOT / "tests/postgres.py"), "--"]
FOLDER = "import os; print(os.environ['DATABASE_URL'].partition('host=')[2], flush=True)"


@pytest.fixture(autouse=True)
def installed():
    if postgres.find_binaries() is None:
        pytest.skip("PostgreSQL is not installed")


def is_gone(folder, seconds=20):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not folder.exists():
            return True
        time.sleep(0.1)
    return False


def test_the_command_ends_as_it_ends_and_the_server_is_gone():
    command = [*PROGRAM, sys.executable, "-c", f"{FOLDER}; raise SystemExit(7)"]
    answer = subprocess.run(command, capture_output=True, text=True)
    assert answer.returncode == 7
    assert not Path(answer.stdout.strip()).exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_the_command_and_the_server(number):
    command = [*PROGRAM, sys.executable, "-c", f"{FOLDER}; import time; time.sleep(60)"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
    folder = Path(process.stdout.readline().strip())
    assert (folder / "data/postmaster.pid").exists()
    os.killpg(process.pid, number)  # as a terminal sends it, to the command too
    process.send_signal(number)  # and once more, by somebody who cannot wait
    process.communicate(timeout=30)
    assert process.returncode == 128 + number
    assert is_gone(folder)


def test_the_server_has_no_door_to_the_network():
    ask = (
        "import os, psycopg; connection = psycopg.connect(os.environ['DATABASE_URL']);"
        "print(connection.execute('show listen_addresses').fetchone())"
    )
    answer = subprocess.run(
        [*PROGRAM, sys.executable, "-c", ask], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "('',)"


def test_where_no_server_is_installed_that_is_said(tmp_path):
    program = (
        "import sys; from tests import postgres; postgres.find_binaries = lambda: None;"
        "sys.argv = ['postgres.py', 'true']; sys.exit(postgres.main())"
    )
    for forbidden, status in (("0", 0), ("1", 1)):
        answer = subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "NOTHING_SKIPPED": forbidden},
            capture_output=True,
            text=True,
        )
        assert answer.returncode == status
        assert "PostgreSQL is not installed" in answer.stderr
