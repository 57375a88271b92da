"""What was merged is part of another record, on every page of the desk as on those of readers."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import editing
from articles.models import Figure
from tests.admin.conftest import address, page
from tests.factories import make_claim, make_known_person, make_mention, make_person


@pytest.fixture
def merged(archive, editor):
    """Dara Ivanova, merged into D. Ivanova, each with a claim and a place."""
    root = make_known_person("D. Ivanova")
    make_claim("The port is open again", root, archive.article)
    make_mention(root, archive.article, "Ivanova")
    editing.merge([archive.figure], root, {}, editor)
    return Figure.objects.get(pk=archive.figure.pk)


def rows(desk, model, **parameters):
    found = page(desk.get(address(model, "changelist"), parameters)).select("#result_list tbody tr")
    return [row.get_text(" ", strip=True) for row in found]


def test_the_list_has_the_one_record_with_all_its_claims(merged, desk):
    (row,) = rows(desk, "person")
    assert row.startswith("D. Ivanova 2")
    (row,) = rows(desk, "person", merged="yes")
    assert row.startswith("Dara Ivanova (merged into D. Ivanova)")
    assert len(rows(desk, "person", merged="any")) == 2
    assert len(rows(desk, "person", q="Dara")) == 1, "it is found by the name that it had"


def test_the_form_counts_and_lists_what_came_along(merged, desk):
    form = page(desk.get(address("person", "change", merged.merged_into_id)))
    for words in ("2 claims", "2 places where it is named", "1 role", "1 other form of the name"):
        link = form.find("a", string=words)
        count = int(words.split()[0])
        assert len(page(desk.get(link["href"])).select("#result_list tbody tr")) == count


@pytest.mark.parametrize("model", ["claim", "mention", "variantname", "affiliation"])
def test_lists_name_the_one_that_readers_meet(merged, desk, model):
    assert any("D. Ivanova (recorded as Dara Ivanova)" in row for row in rows(desk, model))


def test_a_field_that_chooses_tells_of_all_claims(merged, desk):
    asked = {"app_label": "articles", "model_name": "claim", "field_name": "speaker"}
    answer = desk.get(reverse("admin:articles_figure_choose"), asked | {"term": "ivanova"}).json()
    assert ["2 claims" in one["text"] for one in answer["results"]] == [True]


def test_what_was_merged_waits_no_more_at_home_in_lists_and_in_the_queue(merged, desk):
    home = page(desk.get(reverse("admin:index"))).select_one("#what-waits")
    assert "0 people" in home.get_text(" ", strip=True)
    assert not rows(desk, "person", review__exact="found", merged="any")


def test_a_longer_list_with_more_that_was_merged_costs_no_more_queries(merged, desk, editor):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            rows(desk, "person", merged="any")
            rows(desk, "claim")
        return len(asked)

    few = queries()
    for n in range(5):
        other = make_person(f"Ivanova Number{n}")
        make_claim(f"ship {n} is late", other)
        editing.merge([other], merged.merged_into, {}, editor)
    assert queries() <= few
