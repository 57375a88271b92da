"""The history page of a record, and the page that puts it back."""

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing
from articles.admin.states import what_differs
from articles.models import Claim, Decision, Person
from articles.models.decision import Action
from articles.models.history import states_of
from tests.admin.conftest import address, client_of, page, save
from tests.factories import make_person
from tests.pages.words import words as squeezed

ALL = (
    "article claim answer person organization figure variantname affiliation mention quantity "
    "measure publicnote"
).split()


def history(desk, model, pk):
    return page(desk.get(address(model, "history", pk)))


def entries(desk, model, pk):
    """(heading, changes, address of the way back) of each state."""
    return [
        (
            squeezed(item.h2),
            [
                tuple(squeezed(cell) for cell in row.select("th, td"))
                for row in item.select("tbody tr")
            ],
            item.a["href"] if item.a else "",
        )
        for item in history(desk, model, pk).select(".states > li")
    ]


@pytest.fixture
def corrected(archive, desk):
    save(desk, "claim", archive.claim.pk, occasion="at the quay", because="She wrote to us")
    return archive.claim


@pytest.mark.parametrize("model", ALL)
def test_every_record_has_its_history(archive, desk, model):
    pk = getattr(archive, model).pk
    assert "Nobody has changed this record" in history(desk, model, pk).get_text()
    editing.check(getattr(archive, model), None)
    assert len(entries(desk, model, pk)) == 2


def test_the_history_says_who_changed_what_from_what_to_what_and_why(corrected, desk):
    (left, changes, _), (came, nothing, _) = entries(desk, "claim", corrected.pk)
    assert left.endswith(", anna: Corrected") and came.endswith(": As it came")
    assert ("Occasion", "nothing", "at the quay") in changes
    assert (
        "State of checking",
        "Found by program, not checked",
        "Corrected by an editor",
    ) in changes
    assert nothing == []
    assert "She wrote to us" in history(desk, "claim", corrected.pk).get_text()


def test_a_speaker_is_told_by_name_and_not_by_number(archive, desk):
    save(desk, "claim", archive.claim.pk, speaker=make_person("Mira Holm").pk)
    changes = entries(desk, "claim", archive.claim.pk)[0][1]
    assert ("Speaker", "Dara Ivanova", "Mira Holm") in changes


def test_only_what_an_editor_may_have_again_is_offered(corrected, desk):
    (_, _, back_to_now), (_, _, back_to_before) = entries(desk, "claim", corrected.pk)
    assert back_to_now == "" and back_to_before


def test_putting_back_asks_first_and_says_what_would_change(corrected, desk):
    way = entries(desk, "claim", corrected.pk)[-1][2]
    question = page(desk.get(way))
    cells = [squeezed(cell) for cell in question.select(".state-changes tbody td")]
    assert "at the quay" in cells and "nothing" in cells
    assert question.select_one("#content form")["method"] == "post"
    assert Claim.objects.get().occasion == "at the quay"


def answer(desk, way, **values):
    seen = page(desk.get(way)).select_one("[name=seen]")["value"]
    return desk.post(way, {"seen": seen, "because": "A mistake"} | values)


def test_what_is_put_back_is_so_and_stands_in_the_history_itself(corrected, desk, editor):
    way = entries(desk, "claim", corrected.pk)[-1][2]
    assert answer(desk, way).url == address("claim", "change", corrected.pk)
    assert Claim.objects.get().occasion == ""
    assert entries(desk, "claim", corrected.pk)[0][0].endswith(
        ", anna: Put back to an earlier state"
    )
    decision = Decision.objects.latest_first().first()
    assert (decision.action, decision.why, decision.made_by) == (
        Action.PUT_BACK,
        "A mistake",
        editor,
    )


def test_nothing_is_put_back_without_a_reason(corrected, desk):
    way = entries(desk, "claim", corrected.pk)[-1][2]
    refused = page(answer(desk, way, because=" "))
    assert "say why" in refused.select_one(".errornote").get_text()
    assert "(required)" in refused.select_one("label[for=because]").get_text()
    assert refused.select_one("#because[aria-invalid=true]:not([required])")
    assert Claim.objects.get().occasion == "at the quay"


def test_nothing_is_put_back_where_somebody_changed_the_record_meanwhile(corrected, desk, editor):
    way = entries(desk, "claim", corrected.pk)[-1][2]
    seen = page(desk.get(way)).select_one("[name=seen]")["value"]
    editing.correct(corrected, {"told_to": "a daily"}, editor)
    refusal = page(desk.post(way, {"seen": seen, "because": "A mistake"}))
    assert "meanwhile" in refusal.select_one(".errornote").get_text()
    assert Claim.objects.get().occasion == "at the quay"


def test_an_organization_that_was_a_person_gets_the_form_of_a_person(archive, desk, editor):
    editing.correct(archive.person, {"kind": "organization", "type": "other"}, editor)
    way = entries(desk, "organization", archive.person.pk)[-1][2]
    followed = desk.get(answer(desk, way).url, follow=True)
    assert followed.redirect_chain[-1][0] == address("person", "change", archive.person.pk)
    assert Person.objects.filter(pk=archive.person.pk).exists()


def test_only_whoever_may_change_a_record_may_put_it_back(corrected, staff_without_rights, client):
    way = address("claim", "put_back", corrected.pk, states_of(corrected).last().pk)
    assert client.post(way).status_code == 302
    assert client_of(staff_without_rights).post(way).status_code == 403
    viewer = staff_without_rights
    viewer.user_permissions.add(Permission.objects.get(codename="view_claim"))
    viewer = client_of(type(viewer).objects.get(pk=viewer.pk))
    assert viewer.post(way).status_code == 403
    assert [way for *_, way in entries(viewer, "claim", corrected.pk)] == ["", ""]
    assert Claim.objects.get().occasion == "at the quay"


def test_a_state_of_another_record_is_none_of_this_one(corrected, archive, desk):
    number = states_of(corrected).last().pk
    assert desk.get(address("claim", "put_back", corrected.pk, number + 99)).status_code == 404
    assert desk.get(address("article", "put_back", archive.article.pk, number)).status_code == 404


def test_what_an_import_changed_since_stands_above_all(corrected, desk):
    Claim.objects.update(cue="told")
    heading, changes, _ = entries(desk, "claim", corrected.pk)[0]
    assert heading == "Now: Changed by an import"
    assert changes == [("How it is put", "said", "told")]


def test_a_long_history_has_pages_and_costs_no_more_queries(archive, desk, editor):
    def cost():
        with CaptureQueriesContext(connection) as queries:
            desk.get(address("claim", "history", archive.claim.pk))
        return len(queries)

    for n in range(3):
        editing.correct(archive.claim, {"speaker": make_person(f"Ana {n}")}, editor)
    few = cost()
    for n in range(3, 25):
        editing.correct(archive.claim, {"speaker": make_person(f"Ana {n}")}, editor)
    assert cost() <= few + 1
    assert len(entries(desk, "claim", archive.claim.pk)) == 20
    second = page(desk.get(address("claim", "history", archive.claim.pk), {"page": 2}))
    assert len(second.select(".states > li")) == 6


def said(parts):
    return "".join(f"[{part.words}]" if part.differs else part.words for part in parts)


def test_long_texts_are_cut_to_what_differs():
    words = " ".join(f"word{n}" for n in range(100))
    before, after = what_differs(words, words.replace("word50 ", "other "))
    assert said(before).startswith("… word42 ") and said(before).endswith("word58 …")
    assert "[word50]" in said(before) and "[other]" in said(after)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("", "said", ("", "[said]")),
        ("he said", "he", ("he[ said]", "he")),
        ("a b c", "a c", ("a [b ]c", "a c")),
        ("a a", "a a a", ("a a", "a a[ a]")),
    ],
)
def test_what_differs_is_marked(before, after, told):
    assert tuple(map(said, what_differs(before, after))) == told
