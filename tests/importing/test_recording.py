"""What an extraction says becomes records, and nothing else does."""

from datetime import date
from decimal import Decimal

import pytest

from articles.extraction.dates import PartialDate
from articles.extraction.spans import Span
from articles.importing.drafts import sorted_bounds
from articles.models import (
    Accession,
    Affiliation,
    Answer,
    Capture,
    Claim,
    Figure,
    Measure,
    Mention,
    Quantity,
    VariantName,
)
from tests.factories import make_organization, make_person, make_quantity
from tests.importing.readings import Reading

pytestmark = pytest.mark.django_db

TEXT = (
    "“The port is open,” said Dara Ivanova, director of the Harbour Union. “Up to 40 ships came.” "
    "Mr Ivanova and Bo Diaz were on Tuesday told: “We agree.” Officials see 30 ships in Selen."
)


@pytest.fixture
def reading():
    reading = Reading(TEXT)
    dara = reading.person("Dara Ivanova", "Dara Ivanova", "Mr Ivanova")
    union = reading.organization("Harbour Union", type="other")
    reading.role(dara, "director of the Harbour Union", "Harbour Union")
    said = reading.says(
        dara, "The port is open", "Up to 40 ships came", speaks_for=union, said_words=Span(117, 127),
        said=PartialDate(date(2024, 10, 15)),
    )  # fmt: skip
    reading.number("40", 40, "Ships in Selen", said, unit="ships", qualifier="up to")
    return reading


def test_a_claim_has_every_field_that_the_attribution_gives(program, bring_in, reading):
    program.reads(reading)
    _, article = bring_in(TEXT)
    claim = Claim.objects.get()
    assert claim.article == article
    assert claim.content == "The port is open … Up to 40 ships came"
    assert claim.pieces == [[1, 17], [71, 90]]
    assert (claim.start, claim.end) == (1, 90)
    assert claim.speaker.name == claim.speaker_printed == "Dara Ivanova"
    assert TEXT[claim.speaker_start : claim.speaker_end] == "Dara Ivanova"
    assert claim.speaks_for.name == "Harbour Union"
    assert (claim.cue, claim.cue_start) == ("said", 20)
    assert (claim.kind, claim.zone, claim.rule, claim.review) == ("direct", "body", "name", "found")
    assert (claim.said, claim.said_precision, claim.said_basis) == (
        date(2024, 10, 15), "day", "text",
    )  # fmt: skip
    assert claim.said_note == f"the text says “{TEXT[117:127]}”"
    assert claim.is_statement


def test_an_answer_stands_with_what_it_answers_and_what_it_says(program, bring_in, reading):
    bo = reading.person("Bo Diaz")
    said = reading.says(bo, "We agree", cue="told")
    reading.answer(bo, "Bo Diaz were on Tuesday told", 0, said)
    reading.answer(bo, "Officials see 30 ships", 0, printed_by="Officials", kind="confirmed")
    program.reads(reading)
    bring_in(TEXT)
    answer, other = Answer.objects.all()
    assert [str(row) for row in (answer.answered, answer.claim)] == [
        "The port is open … Up to 40 ships came", "We agree",
    ]  # fmt: skip
    assert (answer.figure.name, answer.printed_by, answer.kind) == ("Bo Diaz", "Bo Diaz", "denied")
    assert TEXT[answer.start : answer.end] == answer.printed == "Bo Diaz were on Tuesday told"
    assert answer.why_this_claim == "It is what somebody else said last before the answer."
    assert (other.claim, other.printed_by, other.kind) == (None, "Officials", "confirmed")


def test_a_number_stands_under_its_measure_and_in_its_claim(program, bring_in, reading):
    program.reads(reading)
    bring_in(TEXT)
    quantity = Quantity.objects.get()
    assert (quantity.low, quantity.high, quantity.unit) == (40, 40, "ships")
    assert (quantity.printed, quantity.qualifier) == ("40", "up to")
    assert quantity.claim == Claim.objects.get()
    assert quantity.measure == Measure.objects.get(name="Ships in Selen", unit="ships")


def test_one_measure_serves_all_that_count_the_same(program, bring_in):
    reading = Reading(TEXT)
    reading.number("40", 40, "Ships in Selen", unit="ships")
    reading.number("30", 30, "ships in SELEN", unit="ships")
    program.reads(reading)
    bring_in(TEXT)
    assert Measure.objects.get().quantities.count() == 2


@pytest.mark.parametrize(
    ("low", "high", "stored"),
    [
        (Decimal(3), Decimal(5), (3, 5)),
        (Decimal(5), Decimal(3), (3, 5)),
        (None, Decimal(3), (None, 3)),
        (Decimal("1e400"), Decimal("1e400"), (None, None)),
        (Decimal("NaN"), None, (None, None)),
        (Decimal("0.123456"), Decimal("0.123456"), (Decimal("0.1235"), Decimal("0.1235"))),
        (Decimal("12345678901.2345"), None, (Decimal("12345678901.2345"), None)),
        (Decimal("1234567890123.4567"), Decimal(10) ** 18, (None, Decimal(10) ** 18)),
    ],
)
def test_bounds_fit_their_columns(low, high, stored):
    assert sorted_bounds(low, high) == stored


@pytest.mark.django_db
@pytest.mark.parametrize(
    "number", ["9007199254740993", "9.00719925474099", "123456789012345", "99999999999.9999"]
)
def test_what_is_stored_of_a_number_is_what_was_given(number):
    """On either database: SQLite would give back another than it was told."""
    bound, _ = sorted_bounds(Decimal(number), None)
    quantity = make_quantity(low=bound, high=bound)
    quantity.refresh_from_db()
    assert quantity.low == bound
    assert bound in (None, Decimal(number).quantize(Decimal("0.0001")))


def test_a_named_figure_that_nobody_knows_becomes_a_candidate(program, bring_in, reading):
    program.reads(reading)
    bring_in(TEXT)
    dara = Figure.objects.get(name="Dara Ivanova")
    assert (dara.kind, dara.review, dara.basis) == ("person", "found", "article")
    assert list(Mention.objects.values_list("figure__name", "printed_as")) == [
        ("Dara Ivanova", "Dara Ivanova"),
        ("Harbour Union", "Harbour Union"),
        ("Dara Ivanova", "Mr Ivanova"),
    ]


def test_a_role_that_the_article_states_is_kept_with_its_place(program, bring_in, reading):
    program.reads(reading)
    _, article = bring_in(TEXT)
    role = Affiliation.objects.get()
    assert (role.person.name, role.organization.name) == ("Dara Ivanova", "Harbour Union")
    assert (role.basis, role.review, role.article) == ("article", "found", article)
    assert TEXT[role.start : role.end] == role.role == "director of the Harbour Union"


def test_a_bare_surname_that_nobody_is_known_by_is_no_record(program, bring_in):
    reading = Reading("“The port is open,” said Ivanova.")
    who = reading.person("Ivanova", is_full=False)
    reading.says(who, "The port is open")
    program.reads(reading)
    bring_in(reading.text)
    claim = Claim.objects.get()
    assert not Figure.objects.exists()
    assert (claim.speaker, claim.speaker_kind, claim.speaker_printed) == (None, "named", "Ivanova")


def test_two_who_share_a_surname_stay_two(program, bring_in):
    for name in ("Dara Ivanova", "Mila Ivanova"):
        reading = Reading(f"“The port is open,” said {name}.")
        reading.says(reading.person(name), "The port is open")
        program.reads(reading)
        bring_in(reading.text, f"{name}.txt")
    assert Figure.objects.people().count() == 2


def test_one_spelled_in_two_ways_is_one_with_a_variant_name(program, bring_in):
    for name in ("Volodymyr Kovalskyy", "Volodymyr Kovalsky"):
        reading = Reading(f"“The port is open,” said {name}.")
        reading.says(reading.person(name), "The port is open")
        program.reads(reading)
        bring_in(reading.text, f"{name}.txt")
    figure = Figure.objects.get()
    assert figure.name == "Volodymyr Kovalskyy"
    assert figure.variant_names.get().name == "Volodymyr Kovalsky"
    assert figure.claims.count() == 2


def test_a_variant_that_was_rejected_leads_nowhere_and_is_not_made_again(program, bring_in):
    figure = make_person("Mila Ivanova", review="checked")
    VariantName.objects.create(figure=figure, name="Dara Ivanova", review="rejected")
    reading = Reading("Dara Ivanova came.")
    reading.person("Dara Ivanova")
    program.reads(reading)
    bring_in(reading.text)
    assert Mention.objects.get().figure != figure


def test_a_rejected_figure_does_not_come_back(program, bring_in, reading):
    make_person("Dara Ivanova", review="rejected")
    program.reads(reading)
    bring_in(TEXT)
    assert Figure.objects.people().count() == 1
    assert not Mention.objects.filter(figure__kind="person").exists()
    claim = Claim.objects.get()
    assert (claim.speaker, claim.speaker_printed) == (None, "Dara Ivanova")


def test_a_merged_figure_keeps_what_is_printed_under_its_name(program, bring_in, reading):
    root = make_person("Daria Ivanova", review="checked")
    make_person("Dara Ivanova", review="checked", merged_into=root)
    program.reads(reading)
    bring_in(TEXT)
    assert Claim.objects.attributed_to(root).count() == 1


def test_extraction_is_told_the_confirmed_figures_and_their_variants(program, bring_in):
    known = make_person("Dara Ivanova", review="checked")
    VariantName.objects.create(figure=known, name="Darya Ivanova", review="checked")
    VariantName.objects.create(figure=known, name="D. Ivanova", review="found")
    make_person("Daria Ivanova", review="checked", merged_into=known)
    union = make_organization("Harbour Union", review="checked")
    Affiliation.objects.create(
        person=known, organization=union, role="Director", basis="editor", review="checked"
    )
    make_person("Bo Diaz")
    bring_in("A text.")
    dara, harbour = program.told[0]["index"].authorities
    assert (dara.id, dara.name, dara.kind) == (known.pk, "Dara Ivanova", "person")
    assert dara.variants == ("Daria Ivanova", "Darya Ivanova")
    assert (dara.roles[0].title, dara.roles[0].organization) == ("Director", union.pk)
    assert (harbour.name, harbour.type) == ("Harbour Union", "other")


def test_an_authority_is_recorded_by_its_id(program, bring_in):
    known = make_person("Dara Ivanova", review="checked")
    reading = Reading("“The port is open,” said Darja Iwanowa.")
    who = reading.person("Dara Ivanova", "Darja Iwanowa", authority=known.pk)
    reading.says(who, "The port is open")
    program.reads(reading)
    bring_in(reading.text)
    assert Claim.objects.get().speaker == known
    assert known.variant_names.get().name == "Darja Iwanowa"


def test_a_state_is_known_without_being_listed(program, bring_in):
    reading = Reading("Ukraine and Ukrainian officials agree.")
    reading.organization("Ukraine", "Ukraine", "Ukrainian", type="state")
    program.reads(reading)
    bring_in(reading.text)
    state = Figure.objects.get()
    assert (state.type, state.review, state.authority_key) == ("state", "checked", "ukraine")
    assert not state.variant_names.exists()


def test_an_organization_is_the_same_with_and_without_the(program, bring_in):
    union = make_organization("Harbour Union", review="checked")
    reading = Reading("The Harbour Union agrees.")
    reading.organization("The Harbour Union")
    program.reads(reading)
    bring_in(reading.text)
    assert Mention.objects.get().figure == union


def test_joint_speakers_have_a_claim_each_over_the_same_words(program, bring_in):
    reading = Reading(TEXT)
    bo, dara = reading.person("Bo Diaz"), reading.person("Dara Ivanova")
    first = reading.says(bo, "We agree")
    reading.says(dara, "We agree", said_with=first)
    program.reads(reading)
    bring_in(TEXT)
    one, two = Claim.objects.order_by("pk")
    assert two.said_with == one
    assert one.pieces == two.pieces
    assert Claim.objects.public().statements().count() == 1


def test_a_headline_points_at_what_it_repeats_and_inner_speech_at_its_frame(program, bring_in):
    reading = Reading("Port open, says Ivanova\n“Bo said it is open,” said Dara Ivanova.")
    dara = reading.person("Dara Ivanova")
    body = reading.says(dara, "Bo said it is open")
    reading.says(None, "it is open", printed="Bo", within=body)
    reading.says(dara, "Port open", printed="Ivanova", zone="headline", repeats=body)
    program.reads(reading)
    bring_in(reading.text)
    outer, inner, headline = Claim.objects.order_by("pk")
    assert headline.repeats == outer
    assert inner.within == outer
    assert set(Claim.objects.statements()) == {outer, inner}


def test_an_unnamed_speaker_is_kept_in_the_words_of_the_article(program, bring_in):
    reading = Reading(TEXT)
    reading.says(None, "30 ships", printed="Officials", kind="reported")
    program.reads(reading)
    bring_in(TEXT)
    claim = Claim.objects.get()
    assert (claim.speaker, claim.speaker_kind) == (None, "unnamed")
    assert claim.speaker_printed == "Officials"


def test_the_bytes_are_kept_as_they_came_under_one_accession(program, bring_in):
    content = "Port reopens\r\nIt is “open”.".encode("utf-16")
    outcome, article = bring_in(content)
    capture = Capture.objects.get()
    assert outcome == "created"
    assert capture.content == content
    assert article.text == "Port reopens\nIt is “open”."
    assert (capture.file_name, capture.encoding) == ("page.txt", "utf-16-le")
    accession = Accession.objects.get()
    assert capture.accession == accession
    assert accession.counts["created"] == 1
    assert accession.finished_at
