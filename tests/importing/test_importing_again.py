"""People's work outlives machines: what a new reading may change, and what it may not."""

import pytest

import articles.extraction as program_module
from articles import editing
from articles.importing import import_paths
from articles.models import (
    Accession,
    Affiliation,
    Answer,
    Article,
    Capture,
    Claim,
    Figure,
    Measure,
    Mention,
    Quantity,
    VariantName,
)
from tests.factories import make_person
from tests.importing.readings import Reading

pytestmark = pytest.mark.django_db

TEXT = (
    "“The port is open,” said Dara Ivanova, the director. “Up to 40 ships came,” said Bo Diaz. "
    "Officials expect 30 more."
)


def first_reading():
    reading = Reading(TEXT)
    dara, bo = reading.person("Dara Ivanova"), reading.person("Bo Diaz")
    reading.role(dara, "the director")
    reading.says(dara, "The port is open")
    said = reading.says(bo, "Up to 40 ships came")
    reading.number("40", 40, "Ships", said)
    reading.answer(bo, "said Bo Diaz", 0, said)
    return reading


@pytest.fixture
def imported(program, bring_in):
    program.reads(first_reading())
    _, article = bring_in(TEXT)
    return article


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


def everything():
    models = (Article, Capture, Claim, Mention, Quantity, Measure, Figure, VariantName)
    models += (Affiliation, Accession, Answer)
    return {model: list(model.objects.order_by("pk").values()) for model in models}


def test_importing_again_changes_nothing_and_reads_nothing(program, bring_in, imported):
    before, told = everything(), len(program.told)
    assert bring_in(TEXT)[0] == "unchanged"
    assert everything() == before
    assert len(program.told) == told


def test_the_same_bytes_under_another_name_are_a_duplicate(bring_in, imported):
    before = everything()
    assert bring_in(TEXT, "copy.txt")[0] == "duplicate"
    assert everything() == before


def test_a_copy_is_read_anew_by_a_new_version_of_the_program(program, bring_in, imported):
    program.reads(Reading(TEXT))
    assert bring_in(TEXT, "copy.txt")[0] == "updated"
    assert bring_in(TEXT)[0] == "unchanged"
    assert not Claim.objects.exists()


def test_what_could_not_be_recorded_is_no_duplicate_of_itself(program, tmp_path, monkeypatch):
    def fail(text, **told):
        raise RecursionError("too deep")

    monkeypatch.setattr(program_module, "extract", fail)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    assert import_paths([tmp_path]).counts["rejected"] == 2


def test_the_same_words_in_other_bytes_are_another_copy_of_one_text(bring_in, imported):
    outcome, copy = bring_in(TEXT.upper().replace(" ", "\r\n"), "copy.txt")
    assert outcome == "created"
    assert copy.words_hash == imported.words_hash


def test_a_new_version_of_the_program_that_reads_the_same_changes_nothing(
    program, bring_in, imported
):
    before = everything()
    program.reads(Reading("another text"))
    assert bring_in(TEXT)[0] == "unchanged"
    after = everything()
    assert [row.pop("extracted_with") for row in after[Article]] != [
        row.pop("extracted_with") for row in before[Article]
    ]
    assert after == before


def test_a_better_reading_keeps_the_ids_of_what_it_finds_again(program, bring_in, imported):
    ids = list(Claim.objects.order_by("pk").values_list("pk", flat=True))
    better = first_reading()
    better.attributions.clear()
    better.says(0, "The port is open", "the director", kind="mixed")
    better.says(1, "Up to 40 ships came,” said Bo Diaz", kind="reported", cue="expect")
    program.reads(better)
    assert bring_in(TEXT)[0] == "updated"
    one, two = Claim.objects.order_by("pk")
    assert [one.pk, two.pk] == ids
    assert one.content == "The port is open … the director"
    assert (two.kind, two.cue) == ("reported", "expect")


def test_what_is_no_longer_found_goes_with_its_candidate_unless_somebody_touched_it(
    program, bring_in, imported, editor
):
    editing.check(Claim.objects.filter(speaker__name="Bo Diaz"), editor)
    program.reads(Reading(TEXT))
    assert bring_in(TEXT)[0] == "updated"
    assert Claim.objects.get().speaker.name == "Bo Diaz"
    assert list(Figure.objects.values_list("name", flat=True)) == ["Bo Diaz"]
    assert not Mention.objects.exists()
    assert not Affiliation.objects.exists()
    assert not Quantity.objects.exists()
    assert not Answer.objects.exists()


def test_an_edited_speaker_stays_while_the_text_is_read_anew(program, bring_in, imported, editor):
    claim = Claim.objects.get(speaker__name="Bo Diaz")
    mila = make_person("Mila Ivanova")
    editing.correct(claim, {"speaker": mila}, editor)
    reading = first_reading()
    reading.says(None, "30 more", printed="Officials", kind="reported")
    program.reads(reading)
    assert bring_in(TEXT)[0] == "updated"
    claim.refresh_from_db()
    assert (claim.speaker, claim.review) == (mila, "corrected")
    assert Claim.objects.count() == 3


def test_a_rejected_claim_does_not_come_back_and_is_not_doubled(
    program, bring_in, imported, editor
):
    claim = Claim.objects.get(speaker__name="Bo Diaz")
    editing.reject(claim, editor)
    reading = first_reading()
    reading.attributions.pop()
    reading.quantities.clear()
    reading.says(1, "Up to 40 ships came", kind="mixed")
    program.reads(reading)
    bring_in(TEXT)
    claim.refresh_from_db()
    assert (claim.review, claim.kind) == ("rejected", "direct")
    assert Claim.objects.count() == 2


@pytest.mark.parametrize("model", [Mention, Quantity, Affiliation, Answer])
def test_other_rejected_records_do_not_come_back_either(program, bring_in, imported, editor, model):
    before = model.objects.count()
    editing.reject(model.objects.first(), editor)
    program.reads(Reading("another text"))
    bring_in(TEXT)
    assert model.objects.count() == before
    assert model.objects.rejected().count() == 1


def test_an_answer_is_found_again_and_keeps_what_an_editor_said_of_it(
    program, bring_in, imported, editor
):
    answer = Answer.objects.get()
    editing.correct(answer, {"kind": "dismissed"}, editor)
    better = Reading(TEXT)
    dara, bo = better.person("Dara Ivanova"), better.person("Bo Diaz")
    said = [better.says(dara, "The port is open"), better.says(bo, "Up to 40 ships came")]
    better.answer(bo, "Up to 40 ships came,” said Bo Diaz", *said, kind="denied")
    program.reads(better)
    bring_in(TEXT)
    again = Answer.objects.order_by("pk").first()
    assert (again.pk, again.kind, again.answered) == (answer.pk, "dismissed", answer.answered)


def test_an_answer_whose_statement_is_no_longer_found_waits_unseen(
    program, bring_in, imported, editor
):
    editing.check(Answer.objects.get(), editor)
    program.reads(Reading(TEXT))
    bring_in(TEXT)
    assert Answer.objects.get().answered is None
    assert not Answer.objects.public().exists()


def test_two_answers_in_the_same_words_stay_two_records(program, bring_in):
    def both(*order):
        reading = Reading(TEXT)
        figures = [reading.person("Dara Ivanova"), reading.person("Bo Diaz")]
        said = reading.says(None, "Officials expect 30 more", printed="Officials", cue="expect")
        for n in order:
            reading.answer(figures[n], "said Bo Diaz", said)
        return reading

    program.reads(both(0, 1))
    bring_in(TEXT)
    before = list(Answer.objects.order_by("pk").values())
    assert {row["printed_by"] for row in before} == {"Dara Ivanova", "Bo Diaz"}
    program.reads(both(1, 0))
    bring_in(TEXT, "copy.txt")
    assert list(Answer.objects.order_by("pk").values()) == before


def test_a_renamed_candidate_is_found_again(program, bring_in, imported, editor):
    bo = Figure.objects.get(name="Bo Diaz")
    editing.correct(bo, {"name": "Roberto Díaz"}, editor)
    program.reads(Reading("another text"))
    bring_in(TEXT)
    assert Figure.objects.people().count() == 2
    assert bo.claims.count() == 1


def test_a_mention_moved_to_another_person_stays_there(program, bring_in, imported, editor):
    mila = make_person("Mila Diaz")
    mention = Mention.objects.get(printed_as="Bo Diaz")
    editing.correct(mention, {"figure": mila}, editor)
    program.reads(Reading("another text"))
    bring_in(TEXT)
    assert list(Mention.objects.filter(printed_as="Bo Diaz").values_list("figure", flat=True)) == [
        mila.pk
    ]


def test_a_measure_that_was_renamed_is_found_by_its_first_name(program, bring_in, imported, editor):
    measure = Measure.objects.get()
    editing.correct(measure, {"name": "Ships in the port"}, editor)
    program.reads(Reading("another text"))
    bring_in(TEXT)
    assert Measure.objects.get() == measure
    assert Quantity.objects.get().measure == measure


def test_a_headline_that_an_editor_set_stays(program, bring_in, imported, editor):
    editing.correct(imported, {"headline": "Port open again"}, editor)
    program.reads(Reading("another text"))
    bring_in(TEXT)
    imported.refresh_from_db()
    assert imported.headline == "Port open again"


def test_an_article_that_was_rejected_is_left_alone(program, bring_in, imported, editor):
    editing.reject(imported, editor)
    before = everything()
    program.reads(Reading(TEXT))
    assert bring_in(TEXT)[0] == "unchanged"
    assert everything() == before


def test_merging_figures_is_no_news_to_an_import(program, bring_in, imported):
    root = make_person("Roberto Díaz", review="checked")
    Figure.objects.filter(name="Bo Diaz").update(merged_into=root)
    before = everything()[Claim]
    program.reads(Reading("another text"))
    bring_in(TEXT)
    assert everything()[Claim] == before


def test_a_newly_confirmed_name_is_a_reason_to_read_again(program, bring_in, imported):
    told = len(program.told)
    make_person("Dara Petrova", review="checked")
    assert bring_in(TEXT)[0] == "unchanged"
    assert len(program.told) == told + 1


def test_a_rehearsal_reports_the_same_and_writes_nothing(program, bring_in):
    program.reads(first_reading())
    assert bring_in(TEXT, is_rehearsal=True)[0] == "created"
    assert not any(everything().values())
