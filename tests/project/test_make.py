"""`make run` on a machine that lacks something says what, and what to do about it."""

import os
import shutil
import socket
import subprocess
import sys

import pytest

from tests.architecture import ROOT

TOO_OLD = "#!/bin/sh\necho 3.9.2\nexit 1\n"
# Is new enough, and has no ensurepip.
WITHOUT_VENV = '#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; esac\necho 3.12.1\n'
TOOLS = ("sh", "rm", "touch", "echo", "make", "env")

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")


@pytest.fixture
def make_run(tmp_path):
    """Run the Makefile's own words where the only Python is the script that is given."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for tool in TOOLS:
        (programs / tool).symlink_to(shutil.which(tool))
    for name in ("Makefile", "pyproject.toml", ".ci"):
        (tmp_path / name).symlink_to(ROOT / name)

    def run(python=None):
        if python:
            (programs / "python3").write_text(python)
            (programs / "python3").chmod(0o755)
        return subprocess.run(
            ["make", "run"],
            cwd=tmp_path,
            env={"PATH": str(programs)},
            capture_output=True,
            text=True,
        )

    return run


def test_a_python_that_is_too_old_is_told_with_its_remedy(make_run):
    answer = make_run(TOO_OLD)
    assert answer.returncode != 0
    assert "needs Python 3.11 or newer; found here: 3.9.2" in answer.stderr
    assert "apt install" in answer.stderr


def test_no_python_at_all_is_told_with_its_remedy(make_run):
    assert "found here: none" in make_run().stderr


def test_a_missing_venv_is_told_with_its_remedy(make_run, tmp_path):
    answer = make_run(WITHOUT_VENV)
    assert answer.returncode != 0
    assert "apt install python3-venv" in answer.stderr
    assert not (tmp_path / ".venv").exists()


@pytest.fixture
def serve(tmp_path):
    def run(**variables):
        return subprocess.run(
            [
                *(sys.executable, "-m", "gunicorn"),
                *("--config", "python:newsarchive.server", "newsarchive.wsgi"),
            ],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path), **variables},
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run


def test_a_busy_port_is_told_with_its_remedy(serve):
    with socket.create_server(("127.0.0.1", 0)) as busy:
        answer = serve(PORT=str(busy.getsockname()[1]))
    assert answer.returncode == 1
    assert "Address already in use" in answer.stderr
    assert "make run PORT=" in answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize(
    "variables", [{"PORT": "http"}, {"PORT": "70000"}, {"WEB_CONCURRENCY": "0"}]
)
def test_a_wrong_value_is_named(serve, variables):
    answer = serve(**variables)
    assert answer.returncode == 1
    assert next(iter(variables)) in answer.stderr
    assert "Traceback" not in answer.stderr
