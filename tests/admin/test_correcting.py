"""Correcting through the real forms: what an editor fills in is what stands, also after an import."""

import pytest

from articles.models import Answer, Article, Claim, Figure, Measure, Quantity, VariantName
from articles.models.review import Review
from tests.admin.conftest import add, address, errors, page, save
from tests.factories import make_claim, make_person


@pytest.mark.parametrize(
    "model",
    "article claim answer person organization mention quantity measure variantname affiliation".split(),
)
def test_saving_an_untouched_form_changes_nothing(archive, desk, model):
    record = getattr(archive, model)
    before = vars(type(record).objects.get(pk=record.pk))
    assert save(desk, model, record.pk).status_code == 302
    after = vars(type(record).objects.get(pk=record.pk))
    assert without_state(after) == without_state(before)


def test_line_breaks_as_a_browser_sends_them_are_no_correction(archive, desk):
    Article.objects.update(deck="One line.\nAnother line.", note="a\n\nb")
    save(desk, "article", archive.article.pk)
    article = Article.objects.get()
    assert (article.deck, article.review) == ("One line.\nAnother line.", Review.FOUND)
    save(desk, "article", archive.article.pk, rights_note="one\r\ntwo")
    article = Article.objects.get()
    assert (article.rights_note, article.edited_fields) == ("one\ntwo", ["rights_note"])


def without_state(values):
    return {name: value for name, value in values.items() if name != "_state"}


def test_the_speaker_of_a_claim_is_corrected(archive, desk, editor):
    mira = make_person("Mira Holm")
    save(desk, "claim", archive.claim.pk, speaker=mira.pk)
    claim = Claim.objects.get(pk=archive.claim.pk)
    assert (claim.speaker, claim.review, claim.reviewed_by) == (mira, Review.CORRECTED, editor)
    assert "speaker" in claim.edited_fields
    shown = page(desk.get(address("claim", "change", claim.pk)))
    assert "An editor says so" in shown.select_one(".field-why").get_text()
    assert "speaker" in shown.select_one(".field-kept_fields").get_text()
    assert "Corrected by an editor" in shown.select_one(".field-state").get_text()


def test_a_form_can_be_saved_and_marked_as_checked_at_once(archive, desk):
    save(desk, "claim", archive.claim.pk, occasion="at the quay", _check="Save and mark as checked")
    claim = Claim.objects.get(pk=archive.claim.pk)
    assert (claim.occasion, claim.review) == ("at the quay", Review.CHECKED)


def test_other_words_are_pasted_over_those_of_a_claim(archive, desk):
    save(desk, "claim", archive.claim.pk, content='"Up to 1,200  ships may come,"')
    claim = Claim.objects.get(pk=archive.claim.pk)
    assert claim.content == "Up to 1,200 ships may come,"
    assert claim.article.text[claim.start : claim.end] == claim.content
    assert claim.pieces == [[claim.start, claim.end]]


def test_words_that_stand_nowhere_are_refused_and_nothing_is_saved(archive, desk):
    response = save(desk, "claim", archive.claim.pk, content="the port is closed", cue="claimed")
    assert "nowhere" in errors(response)[0]
    assert Claim.objects.get(pk=archive.claim.pk).cue == "said"


def test_words_that_stand_twice_are_refused_until_a_longer_passage_decides(archive, desk):
    new = {"article": archive.article.pk, "content": "The port is open", "kind": "reported"}
    response = add(desk, "claim", speaker_kind="none", **new)
    assert "at 2 places" in errors(response)[0]
    around = "The port is open again."
    assert add(desk, "claim", speaker_kind="none", around=around, **new).status_code == 302
    claim = Claim.objects.latest("pk")
    assert claim.start == archive.article.text.rindex("The port is open")


def test_a_claim_is_added_from_pasted_words(archive, desk, editor):
    response = add(
        desk,
        "claim",
        f"?article={archive.article.pk}",
        content="Up to 1,200 ships may come,",
        kind="direct",
        speaker=archive.person.pk,
        speaker_printed="Ivanova",
        cue="said",
    )
    assert response.status_code == 302
    claim = Claim.objects.latest("pk")
    assert (claim.speaker, claim.review, claim.reviewed_by) == (
        archive.figure,
        Review.CHECKED,
        editor,
    )
    assert claim.article.text[claim.speaker_start : claim.speaker_end] == "Ivanova"
    assert claim.speaker_start > claim.end, "the name beside the words, not the first one"
    assert Claim.objects.public().statements().filter(pk=claim.pk).exists()


def test_another_speaker_of_the_same_words_is_added_from_the_claim(archive, desk):
    form = page(desk.get(address("claim", "change", archive.claim.pk)))
    (link,) = form.select(".field-together a")
    query = link["href"].partition("?")[2]
    add(desk, "claim", f"?{query}", speaker=archive.organization.pk)
    joint = Claim.objects.latest("pk")
    assert joint.said_with == archive.claim
    assert (joint.pieces, joint.is_statement) == (archive.claim.pieces, False)
    form = page(desk.get(address("claim", "change", archive.claim.pk)))
    assert "Harbour Union" in form.select_one(".field-together").get_text()


def test_a_claim_is_not_added_twice(archive, desk):
    claim = archive.claim
    response = add(
        desk,
        "claim",
        article=claim.article_id,
        content=claim.content,
        kind=claim.kind,
        speaker=claim.speaker_id,
    )
    assert page(response).select_one(".errorlist a")["href"] == address("claim", "change", claim.pk)
    assert Claim.objects.count() == 1


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"content": ""}, "This field is required"),
        ({"kind": ""}, "This field is required"),
        ({"speaker_printed": "the mayor"}, "nowhere"),
        ({"speaker_kind": "unnamed"}, "An unnamed speaker has no record"),
        ({"said": "2024-10-17"}, "A date and its precision belong together"),
        ({"said": "31/02/2024"}, "Enter a valid date"),
        ({"speaker": "999999"}, "Select a valid choice"),
        ({"speaker": "9" * 5000}, "Select a valid choice"),
        ({"content": "\x00"}, "Null characters are not allowed"),
        ({"content": "a" * 60_000}, "nowhere"),
    ],
)
def test_what_cannot_be_is_said_in_words_beside_the_form(archive, desk, values, message):
    assert message in " ".join(errors(save(desk, "claim", archive.claim.pk, **values)))
    assert Claim.objects.get(pk=archive.claim.pk).review == Review.FOUND


def test_a_claim_cannot_stand_within_one_of_another_article(archive, desk):
    response = save(desk, "claim", archive.claim.pk, within=make_claim().pk)
    assert errors(response) == ["Choose a claim from the same article."]


def test_a_headline_of_an_article_is_corrected_and_found_in_its_text(archive, desk):
    save(desk, "article", archive.article.pk, headline="the port is OPEN again")
    article = Article.objects.get()
    assert article.text[article.headline_start : article.headline_end] == "The port is open again"


def test_an_articles_date_is_corrected_with_its_basis(archive, desk):
    save(
        desk,
        "article",
        archive.article.pk,
        published="2024-10-01",
        published_precision="month",
        published_note="“in October”",
    )
    article = Article.objects.get()
    assert (article.published_iso, article.published_note) == ("2024-10", "“in October”")
    assert {"published", "published_basis", "published_precision"} <= set(article.edited_fields)


def test_lists_are_edited_as_lines(archive, desk):
    save(desk, "article", archive.article.pk, wording="reworded", wording_evidence="one\n\n two \n")
    assert Article.objects.get().wording_evidence == ["one", "two"]
    save(desk, "measure", archive.measure.pk, words="ships\nvessels")
    assert Measure.objects.get().words == ["ships", "vessels"]


def test_an_outlet_needs_to_be_known_from_something(archive, desk):
    response = save(desk, "article", archive.article.pk, outlet_basis="")
    assert errors(response) == ["Say how the outlet is known."]


def test_a_person_is_renamed_and_findable_by_both_names(archive, desk):
    save(desk, "person", archive.person.pk, name="Dara Holm")
    assert [figure.name for figure in Figure.objects.named_like("ivanova")] == ["Dara Holm"]
    assert set(VariantName.objects.values_list("name", flat=True)) == {"Ivanova", "Dara Ivanova"}


def test_a_form_of_a_name_is_added_and_a_false_one_rejected_in_the_persons_form(archive, desk):
    rows = {"variant_names-0-reject": "on", "variant_names-1-name": "D. Ivanova"}
    assert save(desk, "person", archive.person.pk, **rows).status_code == 302
    forms = dict(VariantName.objects.values_list("name", "review"))
    assert forms == {"Ivanova": Review.REJECTED, "D. Ivanova": Review.CHECKED}
    assert Figure.objects.get(pk=archive.person.pk).review == Review.FOUND


def test_the_same_form_of_a_name_twice_is_refused_in_words(archive, desk):
    response = save(desk, "person", archive.person.pk, **{"variant_names-1-name": "Ivanova"})
    assert "is there already" in errors(response)[0]


def test_a_role_is_added_in_the_persons_form(archive, desk):
    rows = {
        "affiliations-1-role": "harbour master",
        "affiliations-1-organization": archive.organization.pk,
        "affiliations-1-since": "2024-10",
    }
    assert save(desk, "person", archive.person.pk, **rows).status_code == 302
    role = archive.person.affiliations.get(role="harbour master")
    assert (role.organization.pk, role.basis) == (archive.organization.pk, "editor")


@pytest.mark.parametrize("since", ["soon", "2024-1", "17.10.2024", "2025"])
def test_a_role_with_an_impossible_date_is_refused(archive, desk, since):
    rows = {"affiliations-1-role": "harbour master", "affiliations-1-since": since}
    rows["affiliations-1-until"] = "2024"
    assert save(desk, "person", archive.person.pk, **rows).status_code == 200


@pytest.mark.parametrize(
    ("model", "values", "kind"),
    [
        ("person", {"name": "Mira Holm"}, "person"),
        ("organization", {"name": "Selen", "type": "state"}, "organization"),
        ("figure", {"name": "Selen", "kind": "organization", "type": "state"}, "organization"),
    ],
)
def test_people_and_organizations_are_entered_by_hand(archive, desk, model, values, kind):
    assert add(desk, model, **values).status_code == 302
    figure = Figure.objects.get(name=values["name"])
    assert (figure.kind, figure.basis, figure.review) == (kind, "editor", Review.CHECKED)


def test_an_organization_without_a_type_is_refused(archive, desk):
    response = add(desk, "figure", name="Selen", kind="organization")
    assert errors(response) == ["An organization has a type; a person has none."]


def test_a_number_is_added_and_one_at_the_same_place_refused(archive, desk):
    new = {"article": archive.article.pk, "printed": "1,200 ships", "low": "1200", "high": "1200"}
    assert add(desk, "quantity", **new).status_code == 302
    quantity = Quantity.objects.latest("pk")
    assert quantity.article.text[quantity.start : quantity.end] == "1,200 ships"
    assert "recorded at this place already" in errors(add(desk, "quantity", **new))[0]


def test_a_number_of_more_digits_than_are_kept_is_refused(archive, desk):
    response = save(desk, "quantity", archive.quantity.pk, high="1234567890123.4567")
    assert errors(response) == ["Give it with at most 15 digits: more are not kept."]


def test_a_lower_number_above_the_higher_one_is_refused(archive, desk):
    response = save(desk, "quantity", archive.quantity.pk, low="1300")
    assert errors(response) == ["The lower number is greater than the higher one."]


def test_what_an_answer_answers_is_corrected_and_then_the_editor_says_so(archive, desk):
    other = make_claim("Up to 1,200 ships may come,", archive.figure, archive.article)
    save(desk, "answer", archive.answer.pk, answered=other.pk)
    archive.answer.refresh_from_db()
    assert (archive.answer.answered, archive.answer.rule) == (other, "editor")
    assert archive.answer.edited_fields == ["answered", "rule"]
    elsewhere = make_claim()
    response = save(desk, "answer", archive.answer.pk, answered=elsewhere.pk)
    assert errors(response) == ["Choose a claim from the same article."]


def test_an_answer_is_added_by_its_words(archive, desk):
    new = {"article": archive.article.pk, "printed": "said Ivanova", "kind": "denied"}
    assert add(desk, "answer", **new, answered=archive.claim.pk).status_code == 302
    answer = Answer.objects.latest("pk")
    assert answer.article.text[answer.start : answer.end] == answer.printed == "said Ivanova"
    assert answer.review == Review.CHECKED
    assert errors(add(desk, "answer", **new)) == ["This field is required."]
    missing = new | {"printed": "never said", "answered": archive.claim.pk}
    assert "has these words nowhere" in errors(add(desk, "answer", **missing))[0]


def test_a_measure_is_not_entered_twice(archive, desk):
    assert errors(add(desk, "measure", name="Ships")) == ["“ships” is there already."]


def test_a_mention_is_put_to_somebody_else_but_not_to_one_who_is_named_there_already(archive, desk):
    mira = make_person("Mira Holm")
    save(desk, "mention", archive.mention.pk, figure=mira.pk)
    archive.mention.refresh_from_db()
    assert archive.mention.figure == mira
    twin = type(archive.mention).objects.create(
        article=archive.article, figure=archive.figure, start=0, end=12, printed_as="Dara Ivanova"
    )
    response = save(desk, "mention", twin.pk, figure=mira.pk)
    assert errors(response) == [
        "The same name is recorded at this place already: reject one of the two."
    ]


def test_what_is_emptied_is_known_from_nothing_and_a_day_is_known_to_the_day(archive, desk):
    Article.objects.update(captured="2024-11-23", captured_basis="a")
    save(desk, "article", archive.article.pk, captured="")
    assert Article.objects.get().captured_basis == ""
    Article.objects.update(published=None, published_precision="", published_basis="")
    save(desk, "article", archive.article.pk, published="2024-10-18")
    assert Article.objects.get().published_iso == "2024-10-18"
