"""Lists of a large archive: narrowed and searched by what is indexed, and taken away as files."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import facets, search
from articles.admin import lists, reviewed, searching
from articles.importing.fingerprints import identity_of
from articles.models import Affiliation, Claim, Figure
from articles.models.review import Review
from tests.admin.conftest import TEXT, address, page
from tests.downloads import csv_rows
from tests.factories import make_article, make_claim, make_organization, make_person


def rows(response):
    return len(page(response).select("#result_list tbody tr"))


def found(response):
    return page(response).select_one(".paginator").get_text(" ", strip=True)


def listed(desk, model, **parameters):
    return desk.get(address(model, "changelist"), parameters)


# Counting


def test_a_long_list_is_counted_no_further_than_anybody_leafs(archive, desk, monkeypatch):
    monkeypatch.setattr(lists, "MOST_COUNTED", 60)
    for n in range(70):
        make_claim(f"ship {n} is late")
    response = listed(desk, "claim")
    assert "more than 60 claims" in found(response)
    assert not page(response).select(".actions .question"), "not all of them can be chosen"
    assert rows(listed(desk, "claim", p=2)) == 10
    assert found(listed(desk, "claim", article=archive.article.pk)) == "1 claim"


def test_too_many_records_are_not_decided_at_once(archive, desk, monkeypatch):
    monkeypatch.setattr(reviewed, "MOST_COUNTED", 1)
    make_claim("the sea is calm")
    values = {"action": "reject_selected", "select_across": "1", "index": "0", "confirmed": "yes"}
    values["_selected_action"] = [archive.claim.pk]
    answer = desk.post(address("claim", "changelist"), values, follow=True)
    assert "Nothing was done" in page(answer).select_one(".messagelist").get_text()
    assert not Claim.objects.rejected().exists()


def test_a_page_far_behind_goes_on_where_the_one_before_ends(archive, desk, monkeypatch):
    monkeypatch.setattr(lists.LargeArchiveAdmin, "list_per_page", 2)
    monkeypatch.setattr(lists, "FAR", 2)
    for n in range(5):
        make_person(f"Ada Number {n}")
    every = [row.get_text() for row in page(listed(desk, "person", all="")).select(".field-called")]
    in_pages = [
        row.get_text()
        for number in range(1, (len(every) + 1) // 2 + 1)
        for row in page(listed(desk, "person", p=number)).select(".field-called")
    ]
    assert in_pages == every


# Narrowing


def choices(response, title):
    links = page(response).select(f"#changelist-filter [data-filter-title='{title}'] li a")
    return [link.get_text(strip=True) for link in links]


@pytest.mark.parametrize("model", ["article", "claim"])
def test_only_outlets_that_publish_are_offered(archive, desk, model):
    make_organization("Harbour Office")
    article = make_article(TEXT, outlet="The Pier")
    make_claim("The port is open,", article=article)
    assert choices(listed(desk, model), "outlet") == ["All", "The Pier", "The Quay"]
    assert rows(listed(desk, model, outlet=article.outlet_id)) == 1


def test_articles_are_narrowed_by_year_and_then_by_month(archive, desk):
    make_article(TEXT, published="2022-03-05")
    title = "month of publication"
    assert choices(listed(desk, "article"), title) == ["All", "2024", "2023", "2022"]
    of_2024 = listed(desk, "article", **{"in": "2024"})
    assert rows(of_2024) == 1
    assert choices(of_2024, title)[:5] == [
        *("All", "2024", "December 2024", "November 2024", "October 2024")
    ]
    assert rows(listed(desk, "article", **{"in": "2024-10"})) == 1
    assert rows(listed(desk, "article", **{"in": "2022-12"})) == 0


@pytest.mark.parametrize("odd", ["0000", "2024-13", "99999", "x", "2024-1", "9999-12"])
def test_a_month_that_is_none_breaks_no_list(archive, desk, odd):
    for model in ("article", "decision", "accession"):
        assert listed(desk, model, **{"in": odd}).status_code in (200, 302)


# Searching


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ("article", "port ivanova"),
        ("article", '"spoke to reporters"'),
        ("article", "https://thequay.example/open"),
        ("article", "saved.txt"),
        ("claim", "ports Ivanova"),
        ("mention", "ivanová"),
        ("variantname", "dara"),
        ("affiliation", "head ivanova"),
        ("quantity", "1,200"),
        ("quantity", "1,200 ivanova"),
        ("capture", "saved"),
        ("person", "Ivanova"),
    ],
)
def test_each_list_finds_what_its_search_promises(archive, desk, model, words):
    archive.article.url = "https://thequay.example/open"
    archive.article.identity = identity_of(archive.article.url, "")
    archive.article.save()
    archive.article.captures.update(file_name="saved.txt")
    make_article("Nothing of the sort.")
    make_person("Otto Nobody")
    refreshed(archive)
    assert rows(listed(desk, model, q=words)) == 1
    assert rows(listed(desk, model, q="zebra")) == 0


def refreshed(archive):
    facets.refresh([archive.article.pk])
    search.refresh([archive.article.pk])


@pytest.mark.parametrize("model", ["mention", "quantity", "person"])
def test_a_name_that_many_have_finds_the_same(archive, desk, monkeypatch, model):
    monkeypatch.setattr(searching, "FEW", 0)
    assert rows(listed(desk, model, q="Ivanova")) == 1


@pytest.mark.parametrize("term", ["por", "the port is ope", "port"])
def test_a_word_is_completed_while_it_is_typed(archive, desk, term):
    refreshed(archive)
    asked = {"app_label": "articles", "model_name": "answer", "field_name": "answered"}
    answer = desk.get(reverse("admin:autocomplete"), asked | {"term": term}).json()
    assert [one["id"] for one in answer["results"]] == [str(archive.claim.pk)]


# Files


def file_of(response):
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return csv_rows(response)


def test_what_is_narrowed_can_be_had_as_a_file_of_all_its_pages(archive, desk):
    for n in range(60):
        make_claim(f"ship {n} is late", kind="reported")
    soup = page(listed(desk, "claim", kind__exact="reported", p=2))
    link = soup.select_one(".object-tools a.export")["href"]
    found = file_of(desk.get(address("claim", "changelist") + link))
    assert len(found) == 60
    assert set(found[0]) == {"record number", "claim", "speaker", "article", "checked"}


def test_a_file_is_harmless_in_a_spreadsheet_and_has_no_markup(archive, desk, editor):
    Figure.objects.filter(pk=archive.person.pk).update(name="=1+1", review=Review.REJECTED)
    (row,) = file_of(desk.get(reverse("admin:articles_person_export")))
    assert row["name"] == "'=1+1"
    assert (row["where it is from"], row["checked"]) == ("found in an article", "rejected")
    desk.post(f"/admin/articles/claim/{archive.claim.pk}/decide/check/")
    (row,) = file_of(desk.get(reverse("admin:articles_decision_export")))
    assert row["record"] == f"claim {archive.claim.pk}"


@pytest.mark.parametrize("query", ["?q=%00", "?no_such=1", "?p=x", "?kind__exact=%00"])
def test_a_file_that_no_page_offers_leads_back_to_the_list(archive, desk, query):
    answer = desk.get(reverse("admin:articles_claim_export") + query)
    assert answer.status_code in (200, 302)


def test_a_file_costs_the_same_number_of_queries_however_long(archive, desk):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            file_of(desk.get(reverse("admin:articles_article_export")))
        return len(asked)

    few = queries()
    for _ in range(12):
        facets.refresh([make_article(TEXT, headline="", outlet="The Pier").pk])
    assert queries() <= few


def test_a_form_asks_once_for_what_its_rows_lead_to(desk, archive, django_assert_max_num_queries):
    place = address("person", "change", archive.person.pk)
    with django_assert_max_num_queries(40) as few:
        desk.get(place)
    for number in range(5):
        union = make_organization(f"Union {number}")
        Affiliation.objects.create(person=archive.figure, organization=union, role="head")
    with django_assert_max_num_queries(len(few)):
        form = page(desk.get(place))
    chosen = {option.text for option in form.select("option[selected]")}
    assert {f"Union {number}" for number in range(5)} <= chosen
