"""Editors' accounts, and the command that makes the archive ready."""

import re
from io import StringIO

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command
from django.core.serializers import serialize
from django.db import OperationalError

from articles.management.commands import prepare
from articles.models import Accession, Article, Claim, FacetVersion, Figure
from newsarchive.accounts import make_editor, new_password

pytestmark = pytest.mark.django_db

PREPARE_ALONE = ("prepare", "--without-seeds")


@pytest.fixture
def run(settings, tmp_path):
    settings.DATA_DIR = tmp_path

    def call(*arguments):
        out = StringIO()
        call_command(*arguments, stdout=out, stderr=out)
        return out.getvalue()

    return call


def password_in(text):
    return re.search(r"password (\S+)", text)[1]


def test_an_editor_signs_in_and_is_no_superuser():
    editor = authenticate(username="dara", password=make_editor("dara"))
    assert editor.is_staff
    assert not editor.is_superuser
    assert [group.name for group in editor.groups.all()] == ["Editors"]
    assert editor.has_perm("articles.change_claim")
    assert not editor.has_perm("articles.delete_claim")


def test_a_reviewer_checks_and_corrects_nothing(run):
    run("make_editor", "dara")
    out = run("make_editor", "dara", "--reviewer")
    assert out.startswith("Reviewer dara")
    reviewer = authenticate(username="dara", password=password_in(out))
    assert [group.name for group in reviewer.groups.all()] == ["Reviewers"]
    assert reviewer.has_perms(["articles.view_claim", "articles.review_records"])
    assert not reviewer.has_perm("articles.change_claim")


def test_making_an_editor_again_gives_a_new_password():
    former = make_editor("dara")
    new = make_editor("dara")
    assert authenticate(username="dara", password=new)
    assert authenticate(username="dara", password=former) is None
    assert get_user_model().objects.count() == 1


def test_a_superuser_stays_one():
    get_user_model().objects.create_superuser("root")
    make_editor("root")
    assert get_user_model().objects.get(username="root").is_superuser


def test_passwords_differ_and_are_long():
    passwords = {new_password() for _ in range(50)}
    assert len(passwords) == 50
    assert {len(password) for password in passwords} == {23}


def test_the_command_prints_the_password_that_works(run):
    out = run("make_editor", "dara")
    assert authenticate(username="dara", password=password_in(out))


@pytest.mark.parametrize("name", ["", "two words", "a" * 151, "x\0y", "<b>"])
def test_a_name_that_cannot_be_is_refused(run, name):
    with pytest.raises(CommandError, match="cannot be a name"):
        run("make_editor", name)
    assert not get_user_model().objects.exists()


@pytest.fixture
def prepared(run):
    return run("prepare")


def test_the_archive_is_ready(prepared):
    assert Article.objects.public().count() == 5
    assert Claim.objects.public().statements().exists()
    assert authenticate(username="editor", password=password_in(prepared))


def test_doing_it_again_changes_nothing(run, prepared):
    def records():
        models = (Accession, Article, Figure, Claim, get_user_model())
        return [serialize("json", model.objects.order_by("pk")) for model in models]

    before = records()
    assert run("prepare") == ""
    assert records() == before


@pytest.mark.parametrize("command", [PREPARE_ALONE, ("prepare",)])
def test_what_browsers_and_servers_have_stands_when_the_archive_was_ready(run, command):
    run(*command)
    before = FacetVersion.objects.get().token
    run(*command)
    assert FacetVersion.objects.get().token == before


def test_the_password_is_printed_once(run):
    out = run(*PREPARE_ALONE)
    assert out.count(password_in(out)) == 1
    assert "password" not in run(*PREPARE_ALONE)


def test_no_account_is_made_where_there_is_one(run):
    make_editor("dara")
    assert "password" not in run(*PREPARE_ALONE)
    assert not get_user_model().objects.filter(username="editor").exists()


def test_a_collection_of_ones_own_begins_empty(run):
    run(*PREPARE_ALONE)
    assert not Article.objects.exists()
    assert get_user_model().objects.exists()


def test_a_database_that_fails_is_told_in_plain_words(run, monkeypatch):
    def fail(*arguments, **options):
        raise OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(prepare, "import_seeds", fail)
    with pytest.raises(CommandError, match=r"The database cannot be used: attempt to write"):
        run("prepare")


def test_a_folder_that_cannot_be_written_is_named(run, settings, tmp_path):
    settings.DATA_DIR = tmp_path / "missing"
    with pytest.raises(CommandError, match=r"missing.*DATA_DIR"):
        run(*PREPARE_ALONE)
