"""A reason that is written on a form is kept with what was done, or given back."""

import pytest

from articles.models import Decision, VariantName
from articles.models.decision import Action
from articles.models.review import Review
from tests.admin.conftest import address, filled_form, page, save

WHY = "Compared with the print"


def decisions():
    return list(Decision.objects.order_by("pk").values_list("action", "why"))


def test_a_reason_alone_is_kept_with_the_check(archive, desk):
    save(desk, "claim", archive.claim.pk, because=WHY, _check="yes")
    assert decisions() == [(Action.CHECKED, WHY)]


def test_beside_a_correction_the_reason_is_that_of_the_correction(archive, desk):
    save(desk, "claim", archive.claim.pk, cue="insisted", because=WHY, _check="yes")
    assert decisions() == [(Action.CORRECTED, WHY), (Action.CHECKED, "")]


def test_a_reason_for_nothing_is_given_back(archive, desk):
    saved = save(desk, "claim", archive.claim.pk, because=WHY)
    assert saved.url == address("claim", "change", archive.claim.pk)
    told = page(desk.get(saved.url)).select_one(".messagelist").get_text()
    assert "not kept" in told and WHY in told
    assert decisions() == []


def test_what_was_left_as_it_was_is_not_said_to_be_changed(archive, desk):
    told = page(desk.get(save(desk, "claim", archive.claim.pk).url)).select_one(".messagelist")
    assert "Nothing was changed" in told.get_text()
    archive.claim.refresh_from_db()
    assert archive.claim.review == Review.FOUND


@pytest.mark.parametrize("row", [{"name": "D. Ivanova"}, {"reject": "on"}])
def test_a_reason_for_a_row_is_kept_with_it(archive, desk, row):
    is_new = "name" in row
    number = VariantName.objects.count() if is_new else 0
    where = address("person", "change", archive.person.pk)
    form = filled_form(desk.get(where), because=WHY)
    values = {f"variant_names-{number}-{name}": value for name, value in row.items()}
    desk.post(where, form | values)
    assert decisions() == [(Action.ENTERED if is_new else Action.REJECTED, WHY)]


def test_what_is_done_at_a_form_that_the_queue_opened_is_told_once(archive, desk):
    form = page(desk.get("/admin/review/", {"kind": "claim"})).select_one(".verdicts a")["href"]
    answer = desk.post(form, filled_form(desk.get(form), because=WHY, _check="yes"), follow=True)
    queue = page(answer)
    assert queue.select_one("#told").get_text(strip=True) == ""
    assert "was saved and marked as checked" in queue.select_one("#last").get_text()
