"""Settings are read from the environment; a wrong value stops the start and is named."""

import os
import runpy
import subprocess
import sys
from functools import partial

import pytest

from tests.architecture import ROOT

PRODUCTION = {
    "ALLOWED_HOSTS": "archive.example",
    "CSRF_TRUSTED_ORIGINS": "https://archive.example",
    "HTTPS": "1",
    "ARTICLE_ACCESS": "passages",
    "CORRECTIONS_CONTACT": "desk@archive.example",
    "SECRET_KEY": "of-a-test-" * 7 + "0123456789abcdef",
}


@pytest.fixture
def run(tmp_path):
    """Run Python in a process of its own, with no variable but those given."""

    def run(*arguments, **variables):
        environment = {"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path / "data"), **variables}
        return subprocess.run(
            [sys.executable, "-W", "error", *arguments],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
        )

    return run


@pytest.fixture
def manage(run):
    return partial(run, "manage.py")


@pytest.fixture
def setting(run):
    def read(expression, **variables):
        program = f"from newsarchive.settings import *; print(repr({expression}))"
        answer = run("-c", program, **variables)
        assert answer.returncode == 0, answer.stderr
        return answer.stdout.strip()

    return read


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEBUG", "perhaps"),
        ("HTTPS", "2"),
        ("LOG_LEVEL", "loud"),
        ("IMPORT_MAX_BYTES", "ten"),
        ("IMPORT_MAX_BYTES", "0"),
        ("IMPORT_MAX_BYTES", "9" * 5_000),
        ("ARTICLE_ACCESS", "everything"),
        ("CORRECTIONS_CONTACT", "the desk"),
        ("CORRECTIONS_CONTACT", "http://archive.example/"),
        ("CORRECTIONS_CONTACT", "desk@archive.example\nBcc: all@archive.example"),
        ("TIME_ZONE", "Mars/Olympus"),
        ("TIME_ZONE", "../etc/passwd"),
        ("SECRET_KEY", "short"),
        ("ALLOWED_HOSTS", "https://archive.example/"),
        ("ALLOWED_HOSTS", "archive.example:8000"),
        ("CSRF_TRUSTED_ORIGINS", "archive.example"),
        ("CSRF_TRUSTED_ORIGINS", "https://archive.example/path"),
        ("DATABASE_URL", "mysql://archive@localhost/archive"),
        ("DATABASE_URL", "archive.sqlite3"),
        ("DATABASE_URL", "postgresql://archive@localhost:port/archive"),
        ("DATABASE_URL", "postgresql://archive:p[ss@localhost/archive"),
    ],
)
def test_a_wrong_value_fails_at_start_with_its_name(manage, name, value):
    answer = manage("check", **{name: value})
    assert answer.returncode == 1
    assert name in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_wrong_statement_timeout_is_named(manage):
    answer = manage(
        "check", DATABASE_URL="postgresql://a@localhost/a", STATEMENT_TIMEOUT_MS="15 seconds"
    )
    assert answer.returncode == 1
    assert "STATEMENT_TIMEOUT_MS" in answer.stderr


def test_a_password_is_not_printed_with_a_wrong_address_of_the_database(manage):
    answer = manage("check", DATABASE_URL="postgresql://archive:secret@localhost:port/archive")
    assert "secret" not in answer.stderr


@pytest.mark.parametrize("word", ["1", "true", "YES", " on "])
def test_debug_is_on_where_it_is_asked_for(setting, word):
    assert setting("DEBUG", DEBUG=word) == "True"


@pytest.mark.parametrize("variables", [{}, {"DEBUG": ""}, {"DEBUG": "0"}, {"DEBUG": "off"}])
def test_debug_is_off_otherwise(setting, variables):
    assert setting("DEBUG", **variables) == "False"


def test_an_empty_variable_counts_as_not_set(setting):
    assert setting("ALLOWED_HOSTS", ALLOWED_HOSTS="") == "['localhost', '127.0.0.1', '[::1]']"
    assert setting("IMPORT_MAX_BYTES", IMPORT_MAX_BYTES="") == str(10 * 1024 * 1024)


def test_hosts_are_parted_by_commas(setting):
    assert setting("ALLOWED_HOSTS", ALLOWED_HOSTS="a.example, [::1] ,") == "['a.example', '[::1]']"


def test_deployment_checks_are_silent_under_production_settings(manage):
    answer = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.parametrize("name", ["ARTICLE_ACCESS", "CORRECTIONS_CONTACT"])
def test_what_other_peoples_texts_ask_for_is_missed_in_production(manage, name):
    answer = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION | {name: ""})
    assert answer.returncode == 1
    assert f"{name} is not set" in answer.stderr


@pytest.mark.parametrize(
    ("name", "value", "settled"),
    [
        ("ARTICLE_ACCESS", "", "full"),
        ("ARTICLE_ACCESS", "Passages", "passages"),
        ("CORRECTIONS_CONTACT", "", ""),
        ("CORRECTIONS_CONTACT", "desk@archive.example", "mailto:desk@archive.example"),
        ("CORRECTIONS_CONTACT", "https://archive.example/write", "https://archive.example/write"),
    ],
)
def test_texts_and_contact_are_as_they_are_set(setting, name, value, settled):
    assert setting(name, **{name: value}) == repr(settled)


@pytest.mark.parametrize(
    "name", ["SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"]
)
def test_what_belongs_to_https_follows_one_variable(setting, name):
    assert setting(name, HTTPS="1") == "True"
    assert setting(name) == "False"


def test_a_header_of_the_proxy_counts_only_behind_https(setting):
    assert setting("SECURE_PROXY_SSL_HEADER") == "None"
    assert "HTTP_X_FORWARDED_PROTO" in setting("SECURE_PROXY_SSL_HEADER", HTTPS="1")


def test_the_key_is_made_once_for_its_owner_alone(setting, tmp_path):
    first = setting("SECRET_KEY")
    kept = tmp_path / "data" / "secret_key"
    assert setting("SECRET_KEY") == first == repr(kept.read_text())
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    assert [path.name for path in kept.parent.iterdir()] == ["secret_key"]


def test_a_key_that_is_kept_is_not_written_again(setting, tmp_path):
    setting("SECRET_KEY")
    folder = tmp_path / "data"
    before = folder.stat().st_mtime_ns
    setting("SECRET_KEY")
    assert folder.stat().st_mtime_ns == before


def test_processes_that_start_at_once_agree_on_one_key(tmp_path):
    program = "from newsarchive.settings import SECRET_KEY; print(SECRET_KEY)"
    environment = {"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path / "data")}
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    assert len({process.communicate()[0] for process in processes}) == 1


def test_a_data_folder_that_cannot_be_made_is_named_with_the_remedy(manage, tmp_path):
    (tmp_path / "file").write_text("")
    answer = manage("check", DATA_DIR=str(tmp_path / "file" / "data"))
    assert answer.returncode == 1
    assert "SECRET_KEY" in answer.stderr
    assert "DATA_DIR" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_folder_with_odd_letters_holds_the_database(setting, tmp_path):
    odd = tmp_path / "50% of #1? ä"
    assert setting('DATABASES["default"]["NAME"]', DATA_DIR=str(odd)) == repr(
        str(odd / "archive.sqlite3")
    )


def test_commands_may_take_their_time_and_web_processes_may_not(setting):
    url = {"DATABASE_URL": "postgresql://archive@localhost/archive"}
    assert "statement_timeout" not in setting('DATABASES["default"]["OPTIONS"]', **url)
    limited = setting('DATABASES["default"]["OPTIONS"]', STATEMENT_TIMEOUT_MS="15000", **url)
    assert "statement_timeout=15000" in limited


@pytest.mark.parametrize(("told", "limit"), [("", "15000"), ("  ", "15000"), ("0", "0")])
def test_web_processes_have_a_limit_unless_another_is_told(monkeypatch, told, limit):
    monkeypatch.setenv("STATEMENT_TIMEOUT_MS", told)
    runpy.run_module("newsarchive.server")
    assert os.environ["STATEMENT_TIMEOUT_MS"] == limit


def test_options_in_the_address_of_the_database_are_kept(setting):
    options = setting(
        'DATABASES["default"]["OPTIONS"]',
        DATABASE_URL="postgresql://archive@localhost/archive?sslmode=require&options=-c+work_mem%3D8MB",
        STATEMENT_TIMEOUT_MS="15000",
    )
    assert "'sslmode': 'require'" in options
    assert "-c jit=off -c work_mem=8MB -c statement_timeout=15000" in options


def test_ctrl_c_ends_any_command_in_one_line(manage):
    stopped = "import os, signal; os.kill(os.getpid(), signal.SIGINT)"
    answer = manage("shell", "-v", "0", "-c", stopped, DEBUG="1")
    assert (answer.returncode, answer.stderr) == (130, "Stopped.\n")
