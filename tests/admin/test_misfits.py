"""A speaker whose names have nothing in common with the name that is printed."""

import pytest

from articles import editing
from articles.models import VariantName
from tests.admin.conftest import address, page
from tests.factories import make_person


def ground(desk, claim):
    soup = page(desk.get(address("claim", "change", claim.pk)))
    return soup.select_one(".field-why .readonly").get_text(" ", strip=True)


@pytest.fixture
def claim(archive, editor):
    mira = make_person("Mira Holm")
    values = {"speaker": mira, "speaker_printed": "Dára Ivanova", "speaker_kind": "named"}
    return editing.correct(archive.claim, values, editor)


def test_the_form_says_that_another_name_is_printed(claim, desk):
    assert "prints “Dára Ivanova”, which shares no word with any name of Mira" in ground(
        desk, claim
    )


def test_a_form_of_the_name_settles_it_also_of_a_record_that_was_merged(claim, desk, editor):
    other = make_person("Miriam Holm")
    VariantName.objects.create(figure=other, name="D. Ivanova")
    editing.merge([other], claim.speaker, {}, editor)
    assert "shares no word" not in ground(desk, claim)


@pytest.mark.parametrize("printed", ["Holm", "she", "the head of the union", ""])
def test_what_is_no_name_or_shares_a_word_is_left_in_peace(claim, desk, editor, printed):
    editing.correct(claim, {"speaker_printed": printed}, editor)
    assert "shares no word" not in ground(desk, claim)
