"""The same decisions by commands: thin, asking nothing, saying what they did and to what."""

import io

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, Decision, Figure
from tests.factories import make_article, make_organization, make_person

pytestmark = pytest.mark.django_db


def run(*arguments):
    out = io.StringIO()
    call_command(*map(str, arguments), "--by=anna", stdout=out, no_color=True)
    return out.getvalue()


def test_a_name_is_withheld_and_shown_by_number_or_by_address(anna):
    dara = make_person("Dara Ivanova")
    said = run("withhold", dara.pk, "--because", "She was a minor")
    assert said == f"Person {dara.pk}, Dara Ivanova: the name is withheld.\n"
    assert Figure.objects.get().is_hidden
    assert Decision.objects.get().why == "She was a minor"
    address = f"https://archive.example/people/{dara.pk}-dara-ivanova/"
    assert run("show_name", address) == f"Person {dara.pk}, Dara Ivanova: the name is shown.\n"
    assert not Figure.objects.get().is_hidden


@pytest.mark.parametrize("way", ["{}", "/articles/{}/", "http://a.example/articles/{}-x/text/?a=b"])
def test_an_article_is_withdrawn_and_reinstated(anna, way):
    article = make_article(headline="Port reopens")
    record = way.format(article.pk)
    said = run("withdraw", record, "--because", "The outlet asked for it")
    assert said == f"Article {article.pk}, Port reopens: withdrawn.\n"
    assert Article.objects.get().withdrawn_reason == "The outlet asked for it"
    assert "already" in run("withdraw", record, "--because", "The outlet asked for it")
    assert "back in the archive" in run("reinstate", record)
    assert Article.objects.public().exists()
    assert {one.made_by for one in Decision.objects.all()} == {anna}


def test_several_records_are_decided_at_once_or_not_at_all(anna):
    one, other = make_person(), make_person("Bo Diaz")
    with pytest.raises(CommandError, match="no person or organization 999"):
        run("withhold", one.pk, 999, "--because", "harm")
    assert not Decision.objects.exists()
    assert len(run("withhold", one.pk, other.pk, "--because", "harm").splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("withhold", "1"), "--because"),
        (("withdraw", "1"), "--because"),
        (("withdraw", "1", "--because", " "), "Say why"),
        (("reinstate", "x"), "neither the number nor the address"),
        (("reinstate", "/people/1-x/"), "neither the number nor the address"),
        (("reinstate", "http://[x/articles/1"), "neither the number nor the address"),
        (("reinstate", "9" * 40), "There is no article"),
        (("set_access", "1"), "Say what to set"),
        (("set_access", "1", "--access", "some"), "invalid choice"),
        (("set_access", "1", "--holder", "x" * 301), "rights holder: Ensure"),
    ],
)
def test_what_cannot_be_done_is_said(anna, arguments, says):
    with pytest.raises(CommandError, match=says):
        run(*arguments)


def test_nobody_decides_without_an_account(db):
    make_person()
    with pytest.raises(CommandError, match="no account called anna"):
        run("withhold", Figure.objects.get().pk, "--because", "harm")


def test_access_and_rights_of_an_article_are_set(anna):
    article = make_article(licence="CC BY 4.0")
    said = run("set_access", article.pk, "--access=passages", "--holder", "The Quay")
    assert said == f"Article {article.pk}, Port reopens: set.\n"
    kept = Article.objects.get()
    assert (kept.access, kept.rights_holder, kept.licence) == ("passages", "The Quay", "CC BY 4.0")
    run("set_access", article.pk, "--access=default")
    assert Article.objects.get().access == ""


def test_an_outlet_gets_its_note_with_a_reference(anna):
    quay = make_organization("The Quay", "media")
    with pytest.raises(CommandError, match="--reference"):
        run("note_outlet", quay.pk, "--note", "state-controlled")
    run("note_outlet", quay.pk, "--note", "state-controlled", "--reference", "Atlas, 2024")
    assert Figure.objects.get().outlet_note == "state-controlled"
    assert "already" in run("note_outlet", quay.pk, "--note", "state-controlled")
