"""The page of every component in use: what no page uses, or what is not shown, is named here."""

import pytest
from django.core.management import call_command

from tests.architecture import ROOT
from tests.pages.words import words


@pytest.fixture
def debugging(settings):
    """As on a developer's machine, where components tell the specimen what they look like."""
    settings.DEBUG = True
    [engine] = settings.TEMPLATES
    options = {**engine["OPTIONS"], "builtins": ["articles.templatetags.recorded"]}
    settings.TEMPLATES = [{**engine, "OPTIONS": options}]


@pytest.fixture
def shown(debugging, read):
    """The sections of the specimen over the five articles, by the name of the component."""
    call_command("import_seeds", verbosity=0)
    page = read("/specimen/")
    return {words(section.h2): section for section in page.select("main section:has(> h2 > code)")}


def test_every_component_is_in_use_and_is_shown_with_what_it_takes(shown):
    components = {path.stem for path in (ROOT / "templates/components").glob("*.html")}
    assert components - set(shown) == set(), "used by no page that articles/views/specimen.py opens"
    assert [
        name for name, section in shown.items() if not words(section.select_one(".basis"))
    ] == []


def test_an_empty_archive_has_a_specimen_too(debugging, read):
    assert "components in use" in words(read("/specimen/").main)


def test_readers_have_no_specimen(read):
    read("/specimen/", status=404)
