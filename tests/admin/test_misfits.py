"""A speaker whose names are not the one that is printed."""

import pytest

from articles import editing
from articles.models import Claim, VariantName
from tests.admin.conftest import address, page, save
from tests.factories import make_person


def ground(desk, claim):
    soup = page(desk.get(address("claim", "change", claim.pk)))
    return soup.select_one(".field-why .readonly").get_text(" ", strip=True)


def set_by_program(claim, speaker, printed):
    values = {"speaker": speaker, "speaker_printed": printed, "speaker_kind": "named", "rule": ""}
    Claim.objects.filter(pk=claim.pk).update(**values)
    claim.refresh_from_db()
    return claim


@pytest.fixture
def claim(archive):
    return set_by_program(archive.claim, make_person("Mira Holm"), "Dára Ivanova")


def test_the_form_says_that_another_name_is_printed(claim, desk):
    assert "prints “Dára Ivanova”, and that is no name of Mira Holm" in ground(desk, claim)


def test_a_form_of_the_name_settles_it_also_of_a_record_that_was_merged(claim, desk, editor):
    other = make_person("Miriam Holm")
    VariantName.objects.create(figure=other, name="Dara Ivanova")
    editing.merge([other], claim.speaker, {}, editor)
    assert "is no name of" not in ground(desk, claim)


@pytest.mark.parametrize(
    "printed",
    ["Holm", "President Holm", "she", "He", "The head of the Union", "Norway’s president", ""],
)
def test_what_is_no_name_or_shares_a_word_is_left_in_peace(claim, desk, printed):
    set_by_program(claim, claim.speaker, printed)
    assert "is no name of" not in ground(desk, claim)


def test_two_of_one_family_are_told_apart_where_both_are_known(claim, desk):
    kim, printed = make_person("Kim Jong Un"), "Kim Yong-hyun"
    assert "is no name of" not in ground(desk, set_by_program(claim, kim, printed))
    make_person(printed)
    assert "is no name of Kim Jong Un" in ground(desk, set_by_program(claim, kim, printed))


def test_who_chooses_another_name_is_asked_before_and_when_it_is_saved_and_then_no_more(
    archive, desk, editor
):
    claim = set_by_program(archive.claim, archive.figure, "Dara Ivanova")
    mira = make_person("Mira Holm").pk
    shown = page(save(desk, "claim", claim.pk, speaker=mira, _preview="yes"))
    assert "no name of Mira Holm" in shown.select_one(".preview .misfit").get_text()
    saved = save(desk, "claim", claim.pk, speaker=mira)
    assert "no name of Mira Holm" in page(desk.get(saved.url)).select_one(".warning").get_text()
    assert ground(desk, claim) == "An editor says so."
    saved = save(desk, "claim", claim.pk, cue="insisted")
    assert page(desk.get(saved.url)).select_one(".warning") is None
