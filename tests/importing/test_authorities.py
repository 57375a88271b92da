"""Notes on outlets come with the authority list; an editor's own stand above it."""

import pytest

from articles import editing
from articles.importing.authorities import read_authorities, record_authorities
from articles.importing.tables import SeedError
from articles.models import FacetVersion, Figure

pytestmark = pytest.mark.django_db

OUTLET = '[organizations.tass]\nname = "TASS"\ntype = "media"\n'
NOTE = 'outlet_note = "state-owned"\n'
REFERENCE = 'outlet_note_reference = "https://media.example"\n'


@pytest.fixture
def listed(tmp_path):
    def listed(text):
        path = tmp_path / "authorities.toml"
        path.write_text(text)
        record_authorities(read_authorities(path))
        return Figure.objects.get(authority_key="tass")

    return listed


def note_of(figure):
    return figure.outlet_note, figure.outlet_note_reference


def test_a_note_on_an_outlet_comes_from_the_list(listed):
    assert note_of(listed(OUTLET)) == ("", "")
    assert note_of(listed(OUTLET + NOTE + REFERENCE)) == ("state-owned", "https://media.example")


def test_an_editors_note_stands_above_the_list_and_so_does_that_there_is_none(listed, anna):
    figure = listed(OUTLET + NOTE + REFERENCE)
    editing.correct(figure, {"outlet_note": "state-controlled"}, anna)
    assert note_of(listed(OUTLET + NOTE + REFERENCE))[0] == "state-controlled"
    editing.correct(figure, {"outlet_note": "", "outlet_note_reference": ""}, anna)
    assert note_of(listed(OUTLET + NOTE + REFERENCE)) == ("", "")


def version():
    return FacetVersion.objects.get().token


VARIANT = 'variants = ["Itar-Tass"]\n'
HEAD = '[people.anna]\nname = "Anna"\nroles = [{{ title = "head", of = "tass", until = "{}" }}]\n'
CHANGES = {
    "a name": (OUTLET, OUTLET.replace('"TASS"', '"Tass"')),
    "a form of it": (OUTLET, OUTLET + VARIANT),
    "a form gone": (OUTLET + VARIANT, OUTLET),
    "a role": (OUTLET + HEAD.format("2020"), OUTLET + HEAD.format("2021")),
    "a role gone": (OUTLET + HEAD.format(""), OUTLET + '[people.anna]\nname = "Anna"\n'),
}


@pytest.mark.parametrize("change", CHANGES)
def test_pages_are_made_again_after_a_change_of_the_list_and_only_then(listed, change):
    former, latter = CHANGES[change]
    listed(former)
    before = version()
    listed(former)
    assert version() == before
    listed(latter)
    assert version() != before


def test_the_list_writes_nothing_over_the_name_that_an_editor_gave_each_time(listed, anna):
    editing.correct(listed(OUTLET), {"name": "Tass agency"}, anna)
    before = version()
    listed(OUTLET)
    assert version() == before


@pytest.mark.parametrize("half", [NOTE, REFERENCE])
def test_a_note_without_its_reference_is_refused(listed, half):
    with pytest.raises(SeedError, match="go together"):
        listed(OUTLET + half)


def test_a_person_has_no_note_as_an_outlet(tmp_path):
    path = tmp_path / "authorities.toml"
    path.write_text(f'[people.anna]\nname = "Anna"\n{NOTE}{REFERENCE}')
    with pytest.raises(SeedError, match="knows no outlet_note"):
        read_authorities(path)


@pytest.fixture
def anna(django_user_model):
    return django_user_model.objects.create_user("anna")
