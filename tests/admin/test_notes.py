"""Public notes and notes on outlets at the editors' desk."""

import pytest

from articles.models import Figure, PublicNote
from tests.admin.conftest import add, address, errors, page, save

pytestmark = pytest.mark.django_db

REPLY = {"kind": "reply", "text": "I did not say so.", "dated": "2025-05-03"}


@pytest.mark.parametrize(
    ("model", "about"),
    [
        ("claim", "claim"),
        ("article", "article"),
        ("person", "figure"),
        ("organization", "figure"),
    ],
)
def test_a_note_is_added_from_the_page_of_what_it_is_about(archive, desk, editor, model, about):
    PublicNote.objects.all().delete()
    record = getattr(archive, model)
    there = address(model, "change", record.pk)
    link = page(desk.get(there)).find("a", string="Add a public note")["href"]
    assert link == f"{address('publicnote', 'add')}?{about}={record.pk}"
    add(desk, "publicnote", f"?{about}={record.pk}", **REPLY)
    note = PublicNote.objects.get()
    assert getattr(note, f"{about}_id") == record.pk
    assert (note.text, note.review, note.reviewed_by) == (REPLY["text"], "checked", editor)
    listed = page(desk.get(there)).select_one(".field-notes a")
    assert listed["href"] == address("publicnote", "change", note.pk)
    assert listed.get_text() == "Reply, 3 May 2025: I did not say so."


def test_a_note_is_about_one_record_and_has_words(archive, desk):
    before = PublicNote.objects.count()
    about_two = add(
        desk, "publicnote", f"?claim={archive.claim.pk}", article=archive.article.pk, **REPLY
    )
    one_of_three = "A note is about one claim, one person or organization, or one article."
    assert errors(about_two) == [one_of_three]
    assert errors(add(desk, "publicnote", **REPLY)) == [one_of_three]
    wordless = add(desk, "publicnote", f"?claim={archive.claim.pk}", **REPLY | {"text": " "})
    assert errors(wordless) == ["This field is required."]
    assert PublicNote.objects.count() == before


def test_a_note_is_corrected_and_taken_back(archive, desk):
    note = archive.publicnote
    save(desk, "publicnote", note.pk, text="She said the opposite.")
    note.refresh_from_db()
    assert (note.text, note.review) == ("She said the opposite.", "corrected")
    desk.post(address("publicnote", "decide", note.pk, "reject"), {"why": "Forged."})
    note.refresh_from_db()
    assert note.is_rejected
    listed = page(desk.get(address("claim", "change", archive.claim.pk))).select_one(".field-notes")
    assert listed.a.get_text().endswith("(rejected)")


def test_what_a_note_is_about_is_chosen_by_typing(archive, desk):
    form = page(desk.get(address("publicnote", "add")))
    for name in ("claim", "figure", "article"):
        assert "admin-autocomplete" in form.select_one(f"[name={name}]")["class"]


def test_a_note_leads_to_where_readers_find_it(archive, desk):
    form = page(desk.get(address("publicnote", "change", archive.publicnote.pk)))
    assert form.select_one(".viewsitelink")["href"] == f"/claims/{archive.claim.pk}/#notes"


OUTLET = {"outlet_note": "state-controlled", "outlet_note_reference": "https://media.example"}


def test_an_organization_can_bear_a_note_as_an_outlet(archive, desk):
    save(desk, "organization", archive.organization.pk, **OUTLET)
    kept = Figure.objects.get(pk=archive.organization.pk)
    assert {name: getattr(kept, name) for name in OUTLET} == OUTLET
    assert set(OUTLET) <= set(kept.edited_fields)


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ("outlet_note_reference", "Say where this is shown."),
        ("outlet_note", "Say what is shown there; readers see no bare reference."),
    ],
)
def test_a_note_on_an_outlet_that_lacks_something_says_what(archive, desk, missing, told):
    answer = save(desk, "organization", archive.organization.pk, **OUTLET | {missing: ""})
    assert errors(answer) == [told]


def test_a_person_bears_no_note_as_an_outlet(archive, desk):
    form = page(desk.get(address("person", "change", archive.person.pk)))
    assert not form.select("[name=outlet_note]")
