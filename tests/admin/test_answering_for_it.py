"""Withholding names and withdrawing articles at the desk, with the reason that readers will see."""

import pytest
from django.urls import reverse

from articles.models import Article, Claim, Decision, Figure
from articles.models.decision import Action
from tests.admin.conftest import address, errors, page, save
from tests.admin.test_deciding import choose, decide
from tests.factories import make_claim, make_person

OPPOSITES = [
    ("person", "withhold", "show"),
    ("organization", "withhold", "show"),
    ("article", "withdraw", "reinstate"),
]


def is_away(record):
    kept = type(record)._base_manager.get(pk=record.pk)
    return kept.is_gone if isinstance(kept, Article) else kept.is_hidden


@pytest.mark.parametrize(("model", "take", "bring_back"), OPPOSITES)
def test_what_is_taken_away_and_brought_back_is_asked_first(
    archive, desk, editor, model, take, bring_back
):
    record = getattr(archive, model)
    form = page(desk.get(address(model, "change", record.pk)))
    ways = {link.get_text(strip=True): link["href"] for link in form.select(".submit-row a")}
    assert decide(model, record.pk, take) in ways.values()
    assert decide(model, record.pk, bring_back) not in ways.values()
    question = page(desk.get(decide(model, record.pk, take)))
    assert "Readers will see" in question.select_one("label[for=because]").get_text()
    assert not is_away(record)
    desk.post(decide(model, record.pk, take), {"because": "She asked for it"})
    assert is_away(record)
    desk.post(decide(model, record.pk, bring_back), {"because": "She changed her mind"})
    assert not is_away(record)
    decisions = Decision.objects.about(record).order_by("pk")
    assert [one.why for one in decisions] == ["She asked for it", "She changed her mind"]
    assert {one.made_by for one in decisions} == {editor}


@pytest.mark.parametrize(("model", "take", "bring_back"), OPPOSITES)
def test_nothing_is_taken_away_without_a_reason(archive, desk, model, take, bring_back):
    record = getattr(archive, model)
    answers = [
        desk.post(decide(model, record.pk, take), {"because": " ", "confirmed": "yes"}),
        desk.post(address(model, "changelist"), choose(take, record, confirmed="yes")),
    ]
    assert all("say why" in page(answer).select_one(".errornote").get_text() for answer in answers)
    labels = [page(answer).select_one("label[for=because]").get_text() for answer in answers]
    assert all("(required)" in label for label in labels)
    assert not is_away(record)


@pytest.mark.parametrize(("model", "take", "bring_back"), OPPOSITES)
def test_no_address_takes_anything_away_by_being_opened(archive, desk, model, take, bring_back):
    record = getattr(archive, model)
    asked = {"because": "harm", "confirmed": "yes"}
    desk.get(decide(model, record.pk, take), asked)
    desk.get(address(model, "changelist"), choose(take, record, **asked))
    assert not is_away(record)


def test_several_names_are_withheld_for_one_reason(archive, desk):
    other = make_person("Bo Diaz")
    values = choose("withhold", archive.person, other, confirmed="yes", because="harm")
    desk.post(address("person", "changelist"), values)
    assert Figure.objects.hidden().count() == 2
    assert set(Decision.objects.values_list("action", "why")) == {(Action.WITHHELD, "harm")}


def test_a_rejection_may_have_a_reason(archive, desk):
    desk.post(decide("claim", archive.claim.pk, "reject"), {"because": "Nobody said it"})
    desk.post(decide("quantity", archive.quantity.pk, "reject"))
    assert list(Decision.objects.order_by("pk").values_list("why", flat=True)) == [
        "Nobody said it",
        "",
    ]


def test_a_correction_has_the_reason_that_stands_in_its_form(archive, desk):
    save(desk, "claim", archive.claim.pk, cue="insisted", because="The letter of 3 May")
    [one] = Decision.objects.all()
    assert (one.action, one.fields, one.why) == (Action.CORRECTED, ["cue"], "The letter of 3 May")


def test_the_form_withholds_a_name_as_the_button_does(archive, desk):
    person = archive.person
    refused = save(desk, "person", person.pk, display="withheld")
    assert errors(refused) == ["Say why the name is withheld."]
    save(desk, "person", person.pk, display="withheld", because="harm")
    assert [(one.action, one.why) for one in Decision.objects.all()] == [(Action.WITHHELD, "harm")]
    assert Figure.objects.get(pk=person.pk).is_candidate, "withholding is no checking"


def test_a_record_shows_what_was_decided_about_it(archive, desk):
    desk.post(decide("claim", archive.claim.pk, "check"), {"because": "Compared with the print"})
    form = page(desk.get(address("claim", "change", archive.claim.pk)))
    rows = form.select(".field-decided li")
    assert len(rows) == 1
    assert "anna: checked. Compared with the print" in rows[0].get_text(" ", strip=True)


def test_a_withdrawn_article_says_so_at_the_desk_and_shows_its_text(archive, desk):
    desk.post(decide("article", archive.article.pk, "withdraw"), {"because": "rights"})
    form = page(desk.get(address("article", "change", archive.article.pk)))
    assert "Withdrawn on" in form.select_one(".field-state").get_text()
    assert "The port is open" in form.select_one(".field-printed_text").get_text()
    assert not form.select(".viewsitelink")
    listed = page(desk.get(address("article", "changelist")))
    assert listed.select_one("td.field-checked").get_text() == "withdrawn"


def test_a_withheld_name_stands_in_full_at_the_desk(archive, desk):
    desk.post(decide("person", archive.person.pk, "withhold"), {"because": "harm"})
    form = page(desk.get(address("person", "change", archive.person.pk)))
    assert form.select_one("#id_name")["value"] == "Dara Ivanova"
    claim = page(desk.get(address("claim", "change", archive.claim.pk)))
    assert "Dara Ivanova" in claim.select_one("#content").get_text()


def test_all_decisions_are_a_list_that_nobody_changes(archive, desk):
    desk.post(decide("claim", archive.claim.pk, "reject"), {"because": "Nobody said it"})
    where = address("decision", "changelist")
    listed = page(desk.get(where)).select_one("#result_list tbody tr")
    assert listed.select_one(".field-why").get_text() == "Nobody said it"
    assert listed.select_one(".field-about a")["href"] == address(
        "claim", "change", archive.claim.pk
    )
    one = Decision.objects.get()
    assert not page(desk.get(address("decision", "change", one.pk))).select("[name=_save]")
    assert desk.get(reverse("admin:articles_decision_add")).status_code == 403
    assert desk.post(address("decision", "delete", one.pk), {"post": "yes"}).status_code == 403
    about = page(desk.get(where, {"what": "claim", "record": archive.claim.pk}))
    assert len(about.select("#result_list tbody tr")) == 1
    assert not page(desk.get(where, {"record": "9" * 40})).select(".errornote")


def test_a_long_list_of_decisions_asks_the_database_as_often_as_a_short_one(
    archive, desk, django_assert_max_num_queries
):
    def queries():
        with django_assert_max_num_queries(40) as captured:
            desk.get(address("decision", "changelist"))
        return len(captured)

    desk.post(decide("claim", archive.claim.pk, "check"))
    few = queries()
    for n in range(20):
        desk.post(decide("claim", make_claim(f"ship {n} is late").pk, "reject"))
    assert queries() == few
    assert Claim.objects.rejected().count() == 20
