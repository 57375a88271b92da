"""Correcting through the real forms: what an editor fills in is what stands, also after an import."""

import pytest
from django.core.management import call_command
from django.urls import reverse

from articles.models import Article, Claim, Figure, Measure, Quantity, VariantName
from articles.models.review import Review
from tests.admin.conftest import errors, filled_form, page
from tests.factories import make_article, make_claim, make_organization, make_person


def address(model, name, *args):
    return reverse(f"admin:articles_{model}_{name}", args=args)


def save(desk, model, pk, **values):
    """Open a record's form, change these values, and save it."""
    where = address(model, "change", pk)
    return desk.post(where, filled_form(desk.get(where), **values))


def add(desk, model, query="", **values):
    where = address(model, "add") + query
    return desk.post(where, filled_form(desk.get(where), **values))


@pytest.mark.parametrize(
    "model",
    "article claim person organization mention quantity measure variantname affiliation".split(),
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
    save(desk, "article", archive.article.pk, rights="one\r\ntwo")
    article = Article.objects.get()
    assert (article.rights, article.edited_fields) == ("one\ntwo", ["rights"])


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


def test_a_lower_number_above_the_higher_one_is_refused(archive, desk):
    response = save(desk, "quantity", archive.quantity.pk, low="1300")
    assert errors(response) == ["The lower number is greater than the higher one."]


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


# Choosing by name


def suggestions(desk, field, term, model="claim"):
    query = {"app_label": "articles", "model_name": model, "field_name": field, "term": term}
    answer = desk.get(reverse("admin:autocomplete"), query)
    return [found["text"] for found in answer.json()["results"]]


def test_a_speaker_is_chosen_by_any_form_of_the_name(archive, desk):
    zelensky = make_person("Volodymyr Zelenskyy")
    zelensky.variant_names.create(name="Ze")
    for term in ("zelensky", "Zelenskiy", "VOLODYMYR z", "ze vol"):
        assert suggestions(desk, "speaker", term) == ["Volodymyr Zelenskyy"]


def test_nobody_who_is_rejected_or_merged_is_offered(archive, desk):
    make_person("He Said", review="rejected")
    make_person("Daria Ivanova", merged_into=archive.figure)
    assert suggestions(desk, "speaker", "said") == []
    assert suggestions(desk, "speaker", "ivanova") == ["Dara Ivanova"]


def test_only_organizations_are_offered_as_outlets(archive, desk):
    make_organization("Ivanova Press", "media")
    assert suggestions(desk, "outlet", "ivanova", "article") == ["Ivanova Press"]


@pytest.mark.parametrize("field", ["article", "within", "speaks_for"])
def test_every_choice_can_be_searched(archive, desk, field):
    found = {"article": "reopens", "within": "port is open", "speaks_for": "harbour"}
    assert len(suggestions(desk, field, found[field])) == 1


@pytest.mark.parametrize("odd", ["\x00", "a" * 60_000, "%", "***", "٣", "'"])
def test_nothing_that_somebody_types_into_a_choice_breaks_it(archive, desk, odd):
    everybody = ["Dara Ivanova", "Harbour Union", "The Quay"]
    assert sorted(suggestions(desk, "speaker", odd)) in ([], everybody)
    assert isinstance(suggestions(desk, "article", odd), list)


@pytest.mark.parametrize("odd", ["abc", "\x00", "9" * 5000, "-1", "²", "<b>"])
def test_a_choice_that_is_none_is_refused_and_breaks_no_form(archive, desk, odd):
    assert errors(save(desk, "claim", archive.claim.pk, speaker=odd))
    rows = {"affiliations-1-role": "mayor", "affiliations-1-organization": odd}
    assert errors(save(desk, "person", archive.person.pk, **rows))
    for model in ("claim", "quantity"):
        answer = desk.get(address(model, "add"), {"article": odd, "speaker": odd})
        assert answer.status_code == 200


def test_opening_the_chosen_figure_opens_the_form_of_a_person(archive, desk):
    answer = desk.get(address("figure", "change", archive.figure.pk), {"_popup": "1"})
    assert answer.url == f"{address('person', 'change', archive.figure.pk)}?_popup=1"


# Importing again


@pytest.fixture
def folder(tmp_path):
    """A folder with one text, imported once."""
    text = (
        "Harbour reopens after storm\n\n"
        "“The harbour is open to every ship again,” Dara Ivanova told reporters on Monday.\n\n"
        "“We will not close it again this winter,” said Tomas Berg, the harbour master.\n"
    )
    (tmp_path / "harbour.txt").write_text(text)
    call_command("import_articles", str(tmp_path), verbosity=0)
    return tmp_path


def read_again(folder):
    """Import once more, as if the program had learnt something since."""
    Article.objects.update(extracted_with="")
    call_command("import_articles", str(folder), verbosity=0)


def test_a_corrected_speaker_stands_after_the_article_is_imported_again(desk, folder):
    claim = Claim.objects.public().statements().earliest("start")
    before = set(Claim.objects.values_list("pk", flat=True))
    mira = make_person("Mira Holm")
    save(desk, "claim", claim.pk, speaker=mira.pk)
    read_again(folder)
    again = Claim.objects.get(pk=claim.pk)
    assert (again.speaker, again.review) == (mira, Review.CORRECTED)
    assert set(Claim.objects.values_list("pk", flat=True)) == before
    assert again.get_absolute_url() == claim.get_absolute_url()


def test_a_claim_with_other_words_stands_after_the_article_is_imported_again(desk, folder):
    claim = Claim.objects.public().statements().earliest("start")
    before = Claim.objects.count()
    save(desk, "claim", claim.pk, content="The harbour is open to every ship", kind="mixed")
    read_again(folder)
    again = Claim.objects.get(pk=claim.pk)
    assert again.content == "The harbour is open to every ship"
    assert Claim.objects.count() == before


def test_a_claim_entered_by_hand_stands_after_the_article_is_imported_again(desk, folder):
    article = Article.objects.get()
    add(
        desk,
        "claim",
        article=article.pk,
        content="Harbour reopens after storm",
        kind="reported",
        speaker_kind="none",
    )
    claim = Claim.objects.latest("pk")
    read_again(folder)
    assert Claim.objects.get(pk=claim.pk).content == "Harbour reopens after storm"


def test_a_rejected_claim_stays_gone_after_the_article_is_imported_again(desk, client, folder):
    claim = Claim.objects.public().statements().earliest("start")
    statements = Claim.objects.public().statements().count()
    desk.post(address("claim", "decide", claim.pk, "reject"))
    for _ in range(2):
        assert Claim.objects.public().statements().count() == statements - 1
        assert client.get(claim.get_absolute_url()).status_code == 410
        read_again(folder)


def test_a_rejected_name_stays_gone_after_the_article_is_imported_again(desk, client, folder):
    figure = Figure.objects.get(name="Tomas Berg")
    desk.post(address("person", "decide", figure.pk, "reject"))
    read_again(folder)
    assert not Figure.objects.public().filter(name="Tomas Berg").exists()
    assert client.get(figure.get_absolute_url()).status_code == 410


def test_a_corrected_date_and_headline_stand_after_the_article_is_imported_again(desk, folder):
    article = Article.objects.get()
    save(
        desk,
        "article",
        article.pk,
        headline="Harbour reopens",
        published="2024-10-17",
        published_precision="day",
        published_basis="outside",
    )
    read_again(folder)
    again = Article.objects.get()
    assert (again.headline, again.published_iso, again.published_basis) == (
        "Harbour reopens",
        "2024-10-17",
        "outside",
    )


def test_a_renamed_person_is_found_again_by_the_next_import(desk, folder):
    figure = Figure.objects.get(name="Tomas Berg")
    people = Figure.objects.count()
    save(desk, "person", figure.pk, name="Tomáš Bergh")
    read_again(folder)
    assert Figure.objects.get(pk=figure.pk).name == "Tomáš Bergh"
    assert Figure.objects.count() == people
    assert Claim.objects.filter(speaker=figure).exists()


def test_an_import_leaves_what_somebody_checked(desk, folder):
    article = make_article()
    claim = Claim.objects.public().statements().earliest("start")
    desk.post(address("claim", "decide", claim.pk, "check"))
    read_again(folder)
    assert Claim.objects.get(pk=claim.pk).review == Review.CHECKED
    assert Article.objects.filter(pk=article.pk).exists()


def test_corrections_in_the_five_articles_stand_after_the_seeds_are_imported_again(desk, client):
    call_command("import_seeds", verbosity=0)
    mira = make_person("Mira Holm")
    joint = Claim.objects.exclude(said_with=None).earliest("pk")
    inferred = Claim.objects.exclude(antecedent="").exclude(pk=joint.pk).earliest("pk")
    false = Claim.objects.statements().exclude(pk__in=[joint.pk, inferred.pk]).latest("pk")
    for claim in (joint, inferred):
        assert save(desk, "claim", claim.pk, speaker=mira.pk).status_code == 302
    desk.post(address("claim", "decide", false.pk, "reject"))
    before = set(Claim.objects.values_list("pk", "speaker", "review"))
    Article.objects.update(extracted_with="")
    call_command("import_seeds", verbosity=0)
    assert set(Claim.objects.values_list("pk", "speaker", "review")) == before
    assert set(Claim.objects.filter(speaker=mira)) == {joint, inferred}
    assert client.get(inferred.get_absolute_url()).status_code == 200
    assert client.get(false.get_absolute_url()).status_code == 410
    assert "Mira Holm" in client.get(joint.said_with.get_absolute_url()).content.decode()
