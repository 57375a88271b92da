"""The seeds, and made articles in which a name stands in every place in which one can stand."""

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command

from articles import editing
from articles.models import Affiliation, Article, Claim, Figure, Measure, PublicNote
from tests.walks import collection


@pytest.fixture
def anna(db):
    return get_user_model().objects.create_user("anna")


@pytest.fixture
def made(db, tmp_path, anna):
    """The made articles as they are imported, with notes and roles that an editor added."""
    records = collection.write_collection(tmp_path)
    call_command("import_seeds", tmp_path / "made", verbosity=0)
    call_command("import_articles", records, verbosity=0)
    add_notes(anna)


def add_notes(anna):
    named, union = figure("Dara Ivanova"), figure("Harbour Union")
    speaks, silent = article("Mirela Castellan"), article("Council")
    editing.correct(named, {"note": "Speaks for Mirela Castellan."}, anna)
    editing.correct(union, {"note": "Led by Ms Mirela Castellán."}, anna)
    gazette = {
        "outlet_note": "Owned by Mirela Castellan.",
        "outlet_note_reference": "Mirela Castellan",
    }
    editing.correct(figure("Selen Gazette"), gazette, anna)
    editing.correct(silent, {"deck": "Where is Mirela Castellan?"}, anna)
    of_hers = Claim.objects.filter(speaker=figure(collection.NAME)).first()
    editing.correct(of_hers, {"occasion": "at Mirela Castellan’s house"}, anna)
    other = Claim.objects.filter(speaker=named, article=silent).first()
    hers = {"basis": "citing Mirela Castellan", "told_to": "Mirela Castellan"}
    editing.correct(other, hers | {"said_note": "Castellan says so"}, anna)
    for about in ({"claim": other}, {"claim": of_hers}, {"article": speaks}, {"figure": named}):
        note = PublicNote(kind="reply", text="Mirela Castellan disputes it.", **about)
        note.reference = "https://letters.example/mirela-castellan"
        editing.enter(note, anna)
    measure = Measure.objects.create(name="Dockers of Mirela Castellan", unit="dockers")
    editing.correct(measure, {"note": "Counted by Mirela Castellan."}, anna)
    editing.enter(
        Affiliation(person=figure(collection.NAME), organization=union, role="Chair"), anna
    )


def figure(name):
    return Figure.objects.get(name=name)


def article(beginning):
    return Article.objects.get(headline__startswith=beginning)
