"""What is wrong with a form is said at its top, each error as a link to its field."""

from articles.models import Affiliation
from tests.admin.conftest import add, address, page, save


def told(response):
    soup = page(response)
    assert all(soup.find(id=link["href"][1:]) for link in soup.select(".errornote-list a"))
    return [line.get_text(" ", strip=True) for line in soup.select(".errornote-list li")]


def test_an_error_far_down_is_told_at_the_top_with_a_way_to_its_field(archive, desk):
    (line,) = told(save(desk, "article", archive.article.pk, published="2024-10-18"))
    assert line.startswith("Known from : You changed the day of publication")


def test_each_error_has_its_line_and_a_form_without_any_has_none(archive, desk):
    lines = told(add(desk, "claim", f"?article={archive.article.pk}", content="not there", kind=""))
    assert [line.split(" :")[0] for line in lines] == ["Words", "How it is given"]
    assert told(desk.get(address("claim", "change", archive.claim.pk))) == []


def test_an_error_in_a_row_below_says_in_which(archive, desk):
    Affiliation.objects.update(since="2020")
    (line,) = told(save(desk, "person", archive.person.pk, **{"affiliations-0-since": "summer"}))
    assert line.startswith("Role, row 1: Since : Write a year")


def test_a_passage_that_is_not_found_is_told_above_the_form(archive, desk):
    where = address("article", "cleaning", archive.article.pk)
    (line,) = told(desk.post(where, {"words": "not there"}))
    assert line.startswith("Passage :")
