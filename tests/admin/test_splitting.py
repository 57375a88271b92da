"""Two under one record: parted by choosing what belongs to whom, and undone; people who are bodies."""

import pytest

from articles.models import Figure, Splitting
from tests.admin.conftest import address, client_of, page
from tests.factories import make_claim


def where(archive, name="split"):
    return address("person", name, archive.person.pk)


def chosen(archive, **values):
    return {
        "name": "Bo Ivanov",
        "claims": [archive.claim.pk],
        "mentions": [archive.mention.pk],
        **values,
    }


def test_what_there_is_to_choose_stands_by_article_with_its_words(archive, desk):
    soup = page(desk.get(where(archive)))
    [part] = soup.select(".parts fieldset")
    assert "The port is open," in part.get_text()
    assert part.select_one("[name=mentions]").parent.strong.get_text() == "Dara Ivanova"


def test_parting_is_asked_for_and_then_done_and_undone(archive, desk):
    question = page(desk.post(where(archive), chosen(archive)))
    assert not Splitting.objects.exists(), "asking parts nothing"
    assert "1 claim and 1 place" in question.select_one("#content").get_text()
    form = question.select_one("#content-main form, #content form")
    values = {one["name"]: one["value"] for one in form.select("input[type=hidden]")}
    answer = desk.post(form["action"], values | {"because": "Two people."}, follow=True)
    archive.claim.refresh_from_db()
    assert archive.claim.speaker.name == "Bo Ivanov"
    undo = page(answer).find("a", string="Undo this parting …")["href"]
    assert page(desk.get(undo)).select_one("#content form")
    desk.post(undo)
    archive.claim.refresh_from_db()
    assert archive.claim.speaker == archive.figure
    assert desk.post(undo).status_code == 404


def test_a_whole_article_can_be_chosen(archive, desk):
    values = {"name": "Bo Ivanov", "articles": [archive.article.pk], "confirmed": "yes"}
    desk.post(where(archive), values)
    part = Figure.objects.get(name="Bo Ivanov")
    assert (part.claims.count(), part.mentions.count()) == (1, 1)


@pytest.mark.parametrize("missing", [{"name": ""}, {"claims": [], "mentions": []}])
def test_what_is_missing_is_said_and_what_was_ticked_stays(archive, desk, missing):
    soup = page(desk.post(where(archive), chosen(archive, **missing)))
    assert "Nothing was done." in soup.select_one(".errornote").get_text()
    ticked = soup.select(".parts input[type=checkbox][checked]")
    assert len(ticked) == (2 if "name" in missing else 0)


def test_claims_of_others_are_not_given_away(archive, desk):
    other = make_claim("the sea is calm")
    desk.post(where(archive), chosen(archive, claims=[other.pk], confirmed="yes"))
    other.refresh_from_db()
    assert other.speaker is None


def test_a_person_is_turned_into_an_organization_and_back(archive, desk):
    turn = where(archive, "turn")
    assert "1 claim" in page(desk.get(turn)).get_text()
    answer = desk.post(turn, {"type": "agency", "because": "A press service.", "confirmed": "yes"})
    figure = Figure.objects.get(pk=archive.person.pk)
    assert (figure.kind, figure.type) == ("organization", "agency")
    assert answer.url == address("organization", "change", figure.pk)
    desk.post(address("organization", "turn", figure.pk), {"confirmed": "yes"})
    figure.refresh_from_db()
    assert (figure.kind, figure.type) == ("person", "")


@pytest.mark.parametrize("name", ["split", "turn"])
def test_who_may_not_change_records_does_none_of_it(archive, staff_without_rights, client, name):
    other = client_of(staff_without_rights)
    assert other.get(where(archive, name)).status_code == 403
    assert other.post(where(archive, name), chosen(archive, confirmed="yes")).status_code == 403
    assert client.post(where(archive, name)).url.startswith("/admin/login/")
    assert not Splitting.objects.exists()


def test_these_pages_cost_the_same_however_much_there_is(
    archive, desk, django_assert_max_num_queries
):
    desk.get(where(archive))
    with django_assert_max_num_queries(30) as few:
        desk.get(where(archive))
    for _ in range(40):
        make_claim("the sea is calm", archive.figure)
    with django_assert_max_num_queries(len(few)):
        desk.get(where(archive))
