"""Two records that are one: seen side by side, merged field by field, and undone."""

import pytest

from articles import editing
from articles.models import Figure, Merging
from tests.admin.conftest import address, client_of, page
from tests.factories import make_claim, make_known_person, make_mention, make_person


@pytest.fixture
def two(archive):
    other = make_known_person("D. Ivanova", note="Harbour master.")
    make_claim("The port is open again", other, archive.article)
    make_mention(other, archive.article, "Ivanova")
    return Figure.objects.get(pk=archive.figure.pk), other


def side_by_side(*figures):
    return f"{address('person', 'merge')}?figures={','.join(str(one.pk) for one in figures)}"


def told(response):
    return page(response).select_one(".messagelist").get_text(" ", strip=True)


def test_the_action_leads_to_the_records_side_by_side(two, desk):
    answer = desk.post(
        address("person", "changelist"),
        {
            "action": "merge_selected",
            "_selected_action": [one.pk for one in two],
            "select_across": "0",
            "index": "0",
        },
    )
    soup = page(desk.get(answer.url))
    assert soup.select_one("#content h1").get_text() == "Merge 2 people?"
    text = soup.select_one("#content").get_text(" ", strip=True)
    assert "What comes along: 1 claim, 1 place" in text
    assert not Merging.objects.exists(), "asking merges nothing"


def test_one_alone_is_merged_with_nothing(two, desk):
    where = address("person", "changelist")
    chosen = {"action": "merge_selected", "_selected_action": [two[0].pk]}
    assert "Choose two" in told(desk.post(where, chosen | {"index": "0"}, follow=True))


def test_the_checked_one_stays_unless_the_editor_says_otherwise(two, desk):
    other = two[1]
    soup = page(desk.get(side_by_side(*two)))
    checked = {one["name"]: one["value"] for one in soup.select("input[type=radio][checked]")}
    assert checked == dict.fromkeys(("into", "name", "note"), str(other.pk))
    assert {one["aria-label"].split(":")[0] for one in soup.select("input[type=radio]")} == {
        "Address that stays",
        "Name",
        "For readers",
    }


def test_merged_field_by_field_with_a_way_back(two, desk, editor):
    dara, other = two
    chosen = {"into": other.pk, "name": dara.pk, "note": other.pk, "because": "The same woman."}
    answer = desk.post(side_by_side(*two), chosen, follow=True)
    assert answer.redirect_chain[-1][0] == address("person", "change", other.pk)
    assert "You can undo it" in told(answer)
    other.refresh_from_db()
    dara.refresh_from_db()
    assert (other.name, other.note, dara.merged_into) == ("Dara Ivanova", "Harbour master.", other)
    undo = page(answer).find("a", string="Undo this merge …")["href"]
    question = page(desk.get(undo))
    assert "1 of the 2 claims of “Dara Ivanova” goes" in question.select_one("#content").get_text()
    assert Merging.objects.get().undone_at is None, "asking undoes nothing"
    assert "stands alone again" in told(desk.post(undo, {"because": "Two."}, follow=True))
    other.refresh_from_db()
    dara.refresh_from_db()
    assert (other.name, dara.merged_into) == ("D. Ivanova", None)
    assert Merging.objects.get().undone_by == editor
    assert desk.post(undo).status_code == 404


def test_what_was_edited_since_is_said_when_it_is_undone(two, desk, editor):
    dara, other = two
    editing.merge([dara], other, {"name": dara}, editor)
    editing.correct(other, {"name": "Dara I. Ivanova"}, editor)
    undo = address("person", "unmerge", other.pk, Merging.objects.get().pk)
    assert "left as it is" in told(desk.post(undo, follow=True))


def test_why_it_cannot_be_is_said_beside_the_choice(two, desk):
    dara = two[0]
    refused = page(desk.post(side_by_side(*two), {"into": dara.pk, "because": "So it is."}))
    assert "stands behind" in refused.select_one(".errornote").get_text()
    assert refused.select_one("textarea[name=because]").get_text().strip() == "So it is."
    assert not Merging.objects.exists()


def test_withholding_by_a_merge_needs_a_reason(two, desk, editor):
    editing.withhold(two[0], editor, "A victim.")
    refused = page(desk.post(side_by_side(*two), {"into": two[1].pk}))
    assert "Say why" in refused.select_one(".errornote").get_text()
    desk.post(side_by_side(*two), {"into": two[1].pk, "because": "The same."})
    assert Figure.objects.get(pk=two[1].pk).display == "withheld"


def test_from_a_form_one_searches_for_the_other(two, desk):
    dara = two[0]
    form = page(desk.get(address("person", "change", dara.pk)))
    search = form.find("a", string="Merge with another …")["href"]
    found = page(desk.get(search, {"figures": dara.pk, "q": "ivanova"}))
    link = found.select_one("#content .plain-list a")
    assert "Merge 2 people?" in page(desk.get(link["href"])).get_text()


def test_likely_duplicates_lead_to_the_page_that_merges(two, desk):
    twin = make_person("Dara Ivanova")
    soup = page(desk.get(address("person", "changelist")))
    soup = page(desk.get(soup.find("a", string="Likely duplicates")["href"]))
    [row] = soup.select("#content tbody tr")
    assert "The same name" in row.get_text()
    assert f"number {twin.pk}" in row.get_text()
    assert "Merge 2 people?" in page(desk.get(row.select("td")[-1].a["href"])).get_text()


def test_suggestions_cost_the_same_however_many(archive, desk, django_assert_max_num_queries):
    where = address("person", "duplicates")
    make_person("Dara Ivanova")
    desk.get(where)
    with django_assert_max_num_queries(20) as few:
        desk.get(where)
    for number in range(30):
        make_claim("The port is open,", make_person(f"Bo Diaz {number % 9}"), archive.article)
    with django_assert_max_num_queries(len(few)):
        desk.get(where)


@pytest.mark.parametrize("page_of", ["merge", "duplicates"])
def test_who_may_not_change_records_gets_none_of_it(two, staff_without_rights, client, page_of):
    where = address("person", page_of) + f"?figures={two[0].pk},{two[1].pk}"
    assert client_of(staff_without_rights).get(where).status_code == 403
    assert client_of(staff_without_rights).post(where, {"into": two[0].pk}).status_code == 403
    assert client.post(where).url.startswith("/admin/login/")


@pytest.mark.parametrize(
    "odd", ["", "\x00", "9" * 500, "-1", "a,b", "²", "%27", ",".join("1" * 99)]
)
def test_nothing_in_an_address_breaks_these_pages(archive, desk, odd):
    for name in ("figures", "q", "p"):
        for where in (address("person", "merge"), address("person", "duplicates")):
            values = {"figures": archive.person.pk, name: odd}
            assert desk.get(where, values).status_code in (200, 404)


def test_these_pages_have_nothing_inline(two, desk):
    for where in (side_by_side(*two), side_by_side(two[0]), address("person", "duplicates")):
        soup = page(desk.get(where))
        assert not soup.select("style, [style], script:not([src]):not([type='application/json'])")
