"""What is filled in looks as Django would render it, whatever the texts are."""

import pytest
from django.template import engines
from django.template.loader import get_template

from articles import facets, filling, rows
from articles.facets import FacetValue
from articles.filling import Fixed, fill, flat, nested
from articles.models.readers import Reader, read_by
from articles.views.cards import row
from articles.views.statements import statement
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_note,
    make_organization,
    make_person,
)

SIGNS = "<b>&“%s” '%(x)s' {{ x }} \ue000"


@pytest.fixture
def component(monkeypatch):
    """A component that says what it is given."""

    def given(text):
        template = engines["django"].from_string(text)
        monkeypatch.setattr(filling, "get_template", lambda name: template)
        return text

    return given


def same(component, value):
    return fill(component, value) == get_template(component).render(nested(value))


@pytest.mark.parametrize("is_selected", [True, False])
@pytest.mark.parametrize("label", ["Quay", SIGNS, ""])
def test_values_of_facets_look_as_django_renders_them(is_selected, label):
    value = FacetValue("1", label, 3, is_selected, f"?q={SIGNS}", is_candidate=not is_selected)
    assert same("components/facet_value.html", value.shown())


@pytest.mark.django_db
def test_rows_of_articles_look_as_django_renders_them():
    noted = {"outlet_note": SIGNS, "outlet_note_reference": "https://media.example"}
    outlet = make_organization("Quay", "media", **noted)
    bare = make_article(headline="", outlet=None)
    full = make_article(headline=SIGNS, deck=SIGNS, outlet=outlet, first_publisher=outlet)
    full.statements, bare.statements = 1_234, 0
    make_note(full)
    for article in (bare, full):
        for note_stands_above in (True, False):
            assert same("components/article_in_list.html", row(article, note_stands_above))


@pytest.mark.django_db
@pytest.mark.parametrize("access", ["full", "record"])
def test_rows_of_statements_look_as_django_renders_them(access):
    outlet = make_organization("Quay", "media", outlet_note=SIGNS, outlet_note_reference="A book")
    article = make_article(headline=SIGNS, text=f"{SIGNS}, she said.", outlet=outlet, access=access)
    ann, bo = make_person("Ann Ash"), make_person("Bo Bay", display="withheld")
    first = make_claim(
        SIGNS, ann, article, rule="pronoun", speaker_printed="she", speaks_for=outlet
    )
    make_claim(SIGNS, bo, article, said_with=first)
    unnamed = {"speaker_kind": "unnamed", "speaker_printed": SIGNS}
    second = make_claim("said", None, article, kind="reported", **unnamed)
    make_answer(first, "she", ann)
    make_note(article)
    facets.refresh([article.pk])
    with read_by(Reader()):
        found = rows.statements([first.pk, second.pk])
        assert len(found[first.pk].voices) == 2
        for claim in found.values():
            for how in ({}, {"without_article": True, "said": True, "without_speaker": True}):
                there = get_template("components/claim.html").render({"claim": claim, **how})
                assert statement(claim, **how) == there


def test_a_text_that_would_be_changed_is_an_error(component):
    with pytest.raises(ValueError, match="otherwise than as it is"):
        fill(component("{{ name|lower }}, {{ name }}"), {"name": "Quay"})
    with pytest.raises(ValueError, match="otherwise than as it is"):
        fill(component("{{ name|urlencode }}!"), {"name": "Quay"})


def test_a_fixed_text_may_be_changed(component):
    assert fill(component("{{ name|lower }}"), {"name": Fixed("Quay")}) == "quay"


def test_lists_and_what_is_shown_are_made_flat(component):
    ways = [FacetValue("1", "<Ann>", 3, False, "?a"), FacetValue("2", "Bo", 1, True, "?b")]
    text = "{% for way in ways %}{{ way.label }}{% if way.is_selected %}!{% endif %} {% empty %}none{% endfor %}"
    assert fill(component(text), flat({"ways": ways})) == "&lt;Ann&gt; Bo! "
    assert fill(component(text), flat({"ways": []})) == "none"
