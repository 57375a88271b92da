"""The page of every component in use: what no page uses, or what is not shown, is named here."""

import pytest
from django.core.management import call_command

from articles import editing
from tests.architecture import ROOT
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_measure,
    make_note,
    make_organization,
    make_person,
    make_quantity,
)
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
    """The sections of the specimen over the five articles and `rarities`, by the component's name."""
    call_command("import_seeds", verbosity=0)
    rarities()
    page = read("/specimen/")
    return {words(section.h2): section for section in page.select("main section:has(> h2 > code)")}


def rarities():
    """What the five articles do not have: a denial, a reply, a correction by an outlet that bears a
    note, words that are not shown, something rejected, and more numbers for one thing than fit a
    page."""
    outlet = make_organization(
        "Quay", "media", outlet_note="state-owned", outlet_note_reference="https://media.example"
    )
    article = make_article(
        text="“The port is open,” she said. The union denied it.",
        outlet=outlet,
        published="2030-01-01",
    )
    claim = make_claim("The port is open", make_person(), article)
    make_answer(claim, "The union denied it")
    make_note(claim)
    make_note(article, "It was closed.", "outlet_correction", reference="https://media.example")
    fields = {"outlet": "Herald", "published": "2030-01-02", "access": "record"}
    unseen = make_article(text="“The sea is calm,” she said.", **fields)
    make_claim("The sea is calm", make_person(), unseen)
    editing.reject(make_claim(), by=None)
    troops = make_measure("troops counted")
    for number in range(40):
        counted = make_article(text=f"{number + 1:,},000 troops.", published="2024-10-17")
        make_quantity(f"{number + 1:,},000", 1_000 * number, article=counted, measure=troops)


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
