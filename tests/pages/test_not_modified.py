"""Who asks again for a page that is as it was is told so; after any write nobody is."""

import shutil

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from articles import editing, reading
from articles.models import Article, Figure
from tests.architecture import ROOT
from tests.factories import make_article, make_claim, make_known_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(db):
    return get_user_model().objects.create_user("editor")


@pytest.fixture
def dara(refreshed):
    dara = make_known_person("Dara Ivanova")
    make_claim("the port is open", dara, make_article("“the port is open,” said Dara Ivanova."))
    refreshed()
    return dara


@pytest.fixture
def ask(client):
    """Ask for a page as a browser that has it: (status, validator)."""

    def ask(address, etag=""):
        answer = client.get(address, headers={"if-none-match": etag} if etag else {})
        assert "no-cache" in answer["Cache-Control"]
        return answer.status_code, answer.get("ETag", "")

    return ask


@pytest.mark.parametrize("address", ["/", "/articles/", "/claims/?kind=direct", "/about/"])
def test_a_page_that_is_as_it_was_is_not_made_again(dara, ask, address, django_assert_num_queries):
    status, etag = ask(address)
    assert (status, bool(etag)) == (200, True)
    with django_assert_num_queries(1):
        assert ask(address, etag) == (304, etag)


@pytest.mark.parametrize(
    ("address", "status"),
    [("/nonexistent/", 404), ("/articles/999999/", 404), ("/claims", 301), ("/articles/", 200)],
)
def test_whatever_a_browser_has_is_not_confirmed_before_there_is_a_page(dara, ask, address, status):
    assert ask(address, "*")[0] == status


def test_a_page_is_known_among_several_and_by_the_name_of_its_compressed_form(dara, ask):
    _, etag = ask("/articles/")
    assert ask("/articles/", f'"another", W/{etag}') == (304, etag)


WRITES = {
    "check": lambda dara, by: editing.check(dara.claims.all(), by),
    "correct": lambda dara, by: editing.correct(dara, {"note": "Harbour master."}, by),
    "withhold": lambda dara, by: editing.withhold(dara, by, "Asked for it."),
    "withdraw": lambda dara, by: editing.withdraw(Article.objects.all(), by, "Asked for it."),
    "enter": lambda dara, by: editing.enter(Figure(name="Bo Diaz", kind="person"), by),
}


@pytest.mark.parametrize("write", WRITES)
def test_every_write_ends_what_browsers_have(dara, ask, editor, write):
    etags = {address: ask(address)[1] for address in ("/articles/", dara.get_absolute_url(), "/")}
    assert {ask(address, etag)[0] for address, etag in etags.items()} == {304}
    WRITES[write](dara, editor)
    assert 304 not in {ask(address, etag)[0] for address, etag in etags.items()}


def test_what_was_withheld_after_a_write_that_was_taken_back_is_not_confirmed(dara, ask, editor):
    _, etag = ask("/articles/")
    with editing.tried():
        editing.check(dara.claims.all(), editor)
    assert ask("/articles/", etag)[0] == 304
    editing.withhold(dara, editor, "Asked for it.")
    assert ask("/articles/", etag)[0] == 200


def test_states_of_a_list_have_validators_of_their_own(dara, ask):
    assert ask("/articles/")[1] != ask("/articles/?page=2")[1]


def test_who_may_be_logged_in_gets_no_validator(dara, ask, client, editor):
    client.force_login(editor)
    assert ask("/articles/") == (200, "")


def test_what_is_gone_or_unknown_and_what_changes_has_no_validator(dara, ask, client):
    assert ask("/articles/99999/")[1] == ""
    assert "ETag" not in client.get(reverse("admin:login"))


def test_in_development_pages_have_no_validator_as_templates_change(dara, ask, settings):
    settings.DEBUG = True
    assert ask("/")[1] == ""


def test_another_day_and_another_program_make_other_pages(dara, ask, monkeypatch):
    _, etag = ask("/")
    monkeypatch.setattr(reading, "program", lambda: "another")
    _, other = ask("/")
    tomorrow = timezone.localdate() + timezone.timedelta(days=1)
    monkeypatch.setattr(reading.timezone, "localdate", lambda: tomorrow)
    assert len({etag, other, ask("/")[1]}) == 3


@pytest.fixture
def restart(settings, tmp_path):
    """Collect the static files under names that change with them, and forget what the process knows of them."""
    settings.STATICFILES_DIRS = [shutil.copytree(ROOT / "static", tmp_path / "own")]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "newsarchive.static.OneStylesheetStorage"},
    }

    def restart():
        settings.STATIC_ROOT = tmp_path / "static"
        call_command("collectstatic", interactive=False, verbosity=0)
        reading.program.cache_clear()

    yield restart
    reading.program.cache_clear()


def test_a_page_that_links_another_stylesheet_is_another(dara, ask, restart, tmp_path):
    restart()
    _, etag = ask("/")
    restart()
    assert ask("/", etag)[0] == 304
    with (tmp_path / "own/css/site.css").open("a") as stylesheet:
        stylesheet.write("p { margin: 2px; }")
    restart()
    assert ask("/", etag)[0] == 200


def test_static_files_are_looked_at_once_and_not_for_each_page(dara, ask, restart, tmp_path):
    restart()
    _, etag = ask("/")
    (tmp_path / "static/staticfiles.json").unlink()
    assert ask("/", etag)[0] == 304
