"""Public notes are entered, corrected, rejected and restored as every record is."""

import pytest
from django.db import IntegrityError, transaction

from articles import editing, facets
from articles.models import PublicNote
from tests.factories import make_article, make_claim, make_note, make_person

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("make", [make_claim, make_person, make_article])
def test_a_note_about_each_kind_of_record_is_kept_with_who_entered_it(anna, make):
    record = make()
    about = record._meta.model_name
    note = editing.enter(PublicNote(**{about: record}, kind="reply", text="No."), anna)
    kept = record.public_notes.get()
    assert (kept, kept.record) == (note, record)
    assert (kept.review, kept.reviewed_by) == ("checked", anna)


def test_a_note_is_corrected_taken_back_and_shown_again(anna):
    claim = make_claim()
    note = make_note(claim)
    editing.correct(note, {"text": "She said the opposite."}, anna)
    assert [note.text for note in claim.notes_for_readers] == ["She said the opposite."]
    editing.reject(note, anna)
    assert claim.notes_for_readers == []
    editing.restore(note, anna)
    assert len(claim.notes_for_readers) == 1


def test_a_note_is_about_one_record():
    claim = make_claim()
    with pytest.raises(IntegrityError), transaction.atomic():
        make_note(claim, article=claim.article)


def test_notes_are_read_by_day_those_without_one_first():
    claim = make_claim()
    for day in ("2025-05-03", None, "2024-12-01"):
        make_note(claim, text=str(day), dated=day)
    in_order = ["None", "2024-12-01", "2025-05-03"]
    assert [note.text for note in claim.notes_for_readers] == in_order
    assert [note.text for note in PublicNote.objects.in_order()] == in_order


def test_a_note_stands_with_all_who_say_the_words_and_with_a_headline_that_repeats_them():
    article = make_article("The port is open. “The port is open,” they said.")
    first = make_claim("The port is open,", make_person(), article)
    second = make_claim("The port is open,", make_person("Bo Diaz"), article, said_with=first)
    headline = make_claim("The port is open", None, article, zone="headline", repeats=first)
    notes = {make_note(first), make_note(second), make_note(headline)}
    facets.refresh([article.pk])
    manager = type(first).objects
    for claim in (manager.for_lists().get(pk=first.pk), headline):
        claim.together = list(manager.said_together_with(claim))
        assert set(claim.notes_for_readers) == notes


@pytest.mark.parametrize(
    ("reference", "link"),
    [
        ("https://diaz.example/reply", "https://diaz.example/reply"),
        ("A letter of 3 May 2025", ""),
        ("see https://diaz.example", ""),
        ("javascript:alert(1)", ""),
        ("https://diaz.example and another", ""),
    ],
)
def test_only_an_address_on_the_web_is_a_link(reference, link):
    assert PublicNote(reference=reference).reference_link == link
