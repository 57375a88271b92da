"""Checking, rejecting and restoring: always asked first, never by a GET."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.editing.derived import refresh
from articles.models import Claim
from articles.models.review import Review
from tests.admin.conftest import client_of, page
from tests.factories import make_claim, make_person

STATES = 'INSERT INTO "articles_historical'
DECISIONS = {
    "check": Review.CHECKED,
    "reject": Review.REJECTED,
}
ALL = "article claim answer person organization mention quantity measure variantname affiliation".split()


def decide(model, pk, decision):
    return reverse(f"admin:articles_{model}_decide", args=[pk, decision])


def claims():
    return reverse("admin:articles_claim_changelist")


def choose(action, *records, **values):
    return {
        "action": f"{action}_selected",
        "_selected_action": [record.pk for record in records],
        "select_across": "0",
        "index": "0",
        **values,
    }


@pytest.mark.parametrize("model", ALL)
@pytest.mark.parametrize("decision", DECISIONS)
def test_a_decision_is_asked_for_and_then_made(archive, desk, editor, model, decision):
    record = getattr(archive, model)
    where = decide(model, record.pk, decision)
    question = page(desk.get(where))
    assert question.select_one("#content form")["method"] == "post"
    record.refresh_from_db()
    assert record.review == Review.FOUND, "asking decides nothing"
    answer = desk.post(where)
    record.refresh_from_db()
    assert (record.review, record.reviewed_by) == (DECISIONS[decision], editor)
    assert answer.url == reverse(f"admin:articles_{model}_change", args=[record.pk])


def test_what_was_rejected_can_be_restored_from_its_form(archive, desk):
    desk.post(decide("claim", archive.claim.pk, "reject"))
    form = page(desk.get(reverse("admin:articles_claim_change", args=[archive.claim.pk])))
    link = form.select_one(".submit-row a[href*=decide]")
    assert link.get_text(strip=True) == "Restore …"
    desk.post(link["href"])
    assert Claim.objects.get().review == Review.FOUND


def test_what_does_not_apply_is_said_and_not_done(archive, desk):
    question = page(desk.get(decide("claim", archive.claim.pk, "restore")))
    assert not question.select("#content form")
    desk.post(decide("claim", archive.claim.pk, "restore"))
    assert Claim.objects.get().review == Review.FOUND


def test_chosen_records_are_counted_and_named_before_they_are_rejected(archive, desk):
    other, spared = make_claim("the sea is calm"), make_claim("the sky is clear")
    question = page(desk.post(claims(), choose("reject", archive.claim, other)))
    assert question.select_one("#content h1").get_text() == "Reject 2 claims?"
    listed = [item.get_text() for item in question.select("#content li")]
    assert set(listed) == {"The port is open,", "the sea is calm"}
    assert not Claim.objects.rejected().exists()
    hidden = {
        field["name"]: field["value"] for field in question.select("#content input[type=hidden]")
    }
    assert hidden["confirmed"] == "yes"
    answer = desk.post(
        claims(), choose("reject", archive.claim, other, confirmed="yes"), follow=True
    )
    assert "2 claims were rejected." in page(answer).select_one(".messagelist").get_text()
    assert set(Claim.objects.public()) == {spared}


def test_all_that_a_filter_finds_can_be_decided_at_once(archive, desk):
    for n in range(60):
        make_claim(f"ship {n} is late", kind="reported")
    where = f"{claims()}?kind__exact=reported"
    one = Claim.objects.filter(kind="reported").first()
    values = choose("check", one) | {"select_across": "1"}
    assert "60 claims" in page(desk.post(where, values)).select_one("#content h1").get_text()
    desk.post(where, values | {"confirmed": "yes"})
    assert Claim.objects.filter(review=Review.CHECKED).count() == 60
    assert Claim.objects.get(pk=archive.claim.pk).review == Review.FOUND


def test_deciding_about_many_records_costs_no_more_queries_than_about_few(archive, desk):
    """But for writing their states, which takes as many statements as there are batches of rows."""

    def queries(action):
        values = choose(action, archive.claim) | {"select_across": "1", "confirmed": "yes"}
        with CaptureQueriesContext(connection) as asked:
            desk.post(claims(), values)
        return sum(not query["sql"].startswith(STATES) for query in asked)

    def of_each():
        return [queries(action) for action in ("check", "reject", "restore")]

    def said_by_others(numbers):
        for n in numbers:
            make_claim("The port is open,", make_person(f"Dara Number{n}"), archive.article)
        refresh([archive.article.pk])

    said_by_others(range(2))
    few = of_each()
    said_by_others(range(2, 40))
    assert all(many <= fewer for many, fewer in zip(of_each(), few, strict=True))


@pytest.mark.parametrize("action", ["check", "reject", "restore"])
def test_no_address_decides_by_being_opened(archive, desk, action):
    desk.get(claims(), choose(action, archive.claim, confirmed="yes"))
    desk.get(decide("claim", archive.claim.pk, action), {"confirmed": "yes"})
    assert Claim.objects.get().review == Review.FOUND


def test_rejecting_a_name_says_how_many_claims_name_it_as_the_speaker(archive, desk):
    question = page(desk.get(decide("person", archive.person.pk, "reject")))
    assert "1 claim names" in question.select_one("#content").get_text()


def test_nobody_without_the_right_decides(archive, staff_without_rights, client):
    where = decide("claim", archive.claim.pk, "reject")
    assert client_of(staff_without_rights).post(where).status_code == 403
    assert client.post(where).status_code == 302
    viewer = staff_without_rights
    viewer.user_permissions.add(Permission.objects.get(codename="view_claim"))
    viewer = client_of(type(viewer).objects.get(pk=viewer.pk))
    assert viewer.post(where).status_code == 403
    viewer.post(claims(), choose("reject", archive.claim, confirmed="yes"))
    form = page(viewer.get(reverse("admin:articles_claim_change", args=[archive.claim.pk])))
    assert not form.select(".submit-row input, .deletelink")
    assert Claim.objects.get().review == Review.FOUND


def test_a_decision_needs_the_form_that_asks(archive, editor):
    desk = client_of(editor)
    desk.handler.enforce_csrf_checks = True
    assert desk.post(decide("claim", archive.claim.pk, "reject")).status_code == 403
    assert Claim.objects.get().review == Review.FOUND


@pytest.mark.parametrize("decision", ["merge", "reject2", "x" * 300])
def test_there_are_no_other_decisions(archive, desk, decision):
    assert desk.post(decide("claim", archive.claim.pk, decision)).status_code == 404


# The group


def test_editors_may_do_their_daily_work_and_delete_nothing(db):
    rights = set(Group.objects.get(name="Editors").permissions.values_list("codename", flat=True))
    assert {"change_article", "change_claim", "add_claim", "add_person", "view_capture"} <= rights
    assert not {right for right in rights if right.startswith("delete")}
    assert not rights & {"add_article", "change_capture", "change_accession", "change_user"}
