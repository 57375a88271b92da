"""What editors tell readers beside a record outlives every reading of the text."""

import json

import pytest

from articles import editing
from articles.models import Article, Claim, Figure, PublicNote
from tests.factories import make_note
from tests.importing.readings import Reading

pytestmark = pytest.mark.django_db

OLD = "“The port is open,” said Dara Ivanova. “Ships came,” said Bo Diaz."
NEW = f"Corrected on Sunday.\n\n{OLD.replace('Ships came', 'Many ships came')}"


def reading_of(text, *said):
    reading = Reading(text)
    for name, words in said:
        reading.says(reading.person(name), words)
    return reading


IVANOVA, DIAZ = ("Dara Ivanova", "The port is open"), ("Bo Diaz", "Ships came")


@pytest.fixture
def publish(program, bring_in):
    """Import a text of one address, with what the program finds in it; the article as it is now."""

    def publish_text(text, *said):
        program.reads(reading_of(text, *said))
        record = {"url": "https://news.example/port", "text": text, "outlet": "Port Post"}
        return bring_in(json.dumps(record), "page.jsonl")[1]

    return publish_text


def test_a_claim_with_a_note_stays_where_the_program_no_longer_finds_it(publish):
    publish(OLD, IVANOVA, DIAZ)
    note = make_note(Claim.objects.get(content="Ships came"))
    publish(OLD, IVANOVA)
    assert Claim.objects.public().get(content="Ships came") == note.claim
    assert PublicNote.objects.get() == note


def test_a_rejected_note_keeps_its_claim_too_so_that_it_can_be_restored(publish, django_user_model):
    publish(OLD, IVANOVA, DIAZ)
    note = make_note(Claim.objects.get(content="Ships came"))
    editing.reject(note, django_user_model.objects.create(username="editor"))
    publish(OLD, IVANOVA)
    assert PublicNote.objects.get().is_rejected


def test_a_note_freezes_nothing_of_its_claim(publish):
    publish(OLD, IVANOVA, ("Bo Diaz", "Ships"))
    claim = Claim.objects.get(content="Ships")
    make_note(claim)
    publish(OLD, IVANOVA, DIAZ)
    claim.refresh_from_db()
    assert claim.content == "Ships came"


def test_a_name_with_a_note_stays_where_nothing_prints_it_any_more(publish):
    publish(OLD, IVANOVA, DIAZ)
    make_note(Figure.objects.get(name="Bo Diaz"))
    publish(OLD, IVANOVA)
    assert Figure.objects.filter(name="Bo Diaz").exists()


def test_notes_on_claims_and_on_the_article_go_with_them_into_a_new_version(publish):
    former = publish(OLD, IVANOVA, DIAZ)
    make_note(former, "The outlet took a name back.", "outlet_correction")
    make_note(Claim.objects.get(content="Ships came"), reference="https://diaz.example")
    latest = publish(NEW, IVANOVA, ("Bo Diaz", "Many ships came"))
    assert latest.version == 2
    assert [note.text for note in latest.notes_for_readers] == ["The outlet took a name back."]
    (note,) = latest.claims.get(content="Many ships came").notes_for_readers
    assert (note.kind, note.reference) == ("reply", "https://diaz.example")
    assert (note.review, note.day) == ("checked", "3 May 2025")
    assert latest.claims.get(content="The port is open").notes_for_readers == []


def test_a_claim_with_a_note_is_kept_in_a_new_version_that_still_prints_its_words(publish):
    publish(OLD, IVANOVA, DIAZ)
    make_note(Claim.objects.get(content="The port is open"))
    latest = publish(NEW, ("Bo Diaz", "Many ships came"))
    assert latest.claims.get(content="The port is open").notes_for_readers


def test_the_former_version_keeps_its_notes(publish):
    former = publish(OLD, IVANOVA, DIAZ)
    make_note(former)
    publish(NEW, IVANOVA)
    assert Article.objects.get(pk=former.pk).public_notes.count() == 1
