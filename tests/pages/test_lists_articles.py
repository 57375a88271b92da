"""The list of articles."""

import re

import pytest
from django.test.utils import override_script_prefix

from articles.models import VariantName
from tests.factories import make_article, make_claim, make_mention, make_organization, make_person
from tests.pages.words import words

pytestmark = pytest.mark.django_db


def test_each_article_is_shown_with_outlet_date_warning_and_number_of_statements(read_list):
    article = make_article(
        "“the port is open,” she said.",
        outlet="Port Post",
        published="2024-10-17",
        published_basis="text",
        wording="translated",
    )
    make_claim("the port is open", make_person(), article)
    make_claim("she said", None, article, review="rejected")
    page = read_list("/articles/")
    [result] = page.results
    for expected in ("Port reopens", "Port Post", "17 October 2024, worked out from the text"):
        assert expected in words(result)
    assert result.select_one(".article-card__warning")
    assert read_list(page.link("1 statement")).announced == "1 statement"


def test_an_article_without_a_headline_says_so_and_how_it_begins(read_list):
    make_article("Ships came in at dawn.", headline="")
    assert read_list("/articles/").heads == ["No headline saved. Begins: Ships came in at dawn."]


def test_a_search_finds_text_and_names_and_shows_the_passage(read_list):
    orban = make_person("Viktor Orbán")
    VariantName.objects.create(figure=orban, name="Orban Viktor")
    article = make_article("Long ago. " * 60 + "Orbán spoke of <i>ships</i> & boats.")
    make_mention(orban, article, "Orbán")
    make_article("No word of it.")
    page = read_list("/articles/", q="orban ship")
    assert page.announced == "1 article"
    snippet = page.page.select_one(".snippet")
    assert [words(mark) for mark in snippet.select("mark")] == ["Orbán", "ships"]
    assert words(snippet).startswith("… ")
    assert "<i>ships</i>" in words(snippet)


def test_articles_are_narrowed_by_who_is_quoted_and_who_is_named(read_list):
    ann, nato = make_person("Ann Lee"), make_organization("NATO", "alliance")
    quoted = make_article("Ann Lee of NATO said no.", headline="Quoted")
    make_claim("no", ann, quoted)
    for figure in (ann, nato):
        make_mention(figure, quoted)
    make_mention(ann, make_article("Ann Lee came.", headline="Named"))
    page = read_list("/articles/")
    assert {name: count for name, (count, _) in page.facets["Named"].items()} == {
        "Ann Lee": 2,
        "NATO": 1,
    }
    assert list(page.facets["Quoted"]) == ["Ann Lee"]
    assert read_list(f"/articles/{page.facets['Quoted']['Ann Lee'][1]}").heads == ["Quoted"]


def test_all_years_and_months_stand_in_order_and_undated_last(read_list):
    for day in ("2023-05-01", "2024-10-17", "2024-11-02", None):
        make_article(published=day)
    make_article(published="2022-01-01", published_precision="year")
    years = read_list("/articles/", all="year").choices
    assert list(years) == ["2022", "2023", "2024", "Undated"]
    months = read_list("/articles/", all="month").choices
    assert list(months) == ["May 2023", "October 2024", "November 2024", "Month not known"]
    assert read_list(f"/articles/{months['Month not known'][1]}").announced == "2 articles"


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("newest", ["third", "second", "first", "undated"]),
        ("oldest", ["undated", "first", "second", "third"]),
        ("added", ["undated", "second", "third", "first"]),
    ],
)
def test_articles_are_sorted(read_list, sort, expected):
    make_article(headline="first", published="2024-10-01")
    make_article(headline="third", published="2024-10-03")
    make_article(headline="second", published="2024-10-02")
    make_article(headline="undated")
    page = read_list("/articles/", sort=sort)
    assert page.heads == expected
    assert len(page.page.select(".sort [aria-current]")) == 1


def test_the_list_says_what_it_covers(read_list):
    make_article(published="2024-10-17", published_basis="text", wording="reworded")
    assert read_list("/articles/").coverage == (
        "1 article. It does not print its publication date: worked out from the text to the day. "
        "1 with words replaced by software. No statements."
    )


def test_where_one_is_named_the_others_named_there_narrow_further(read_list):
    ann, bo, nato = make_person("Ann Lee"), make_person("Bo Diaz"), make_organization("NATO")
    for text, figures in (
        ("Ann Lee met Bo Diaz of NATO.", (ann, bo, nato)),
        ("Ann Lee met Bo Diaz.", (ann, bo)),
        ("Bo Diaz of NATO.", (bo, nato)),
    ):
        article = make_article(text)
        for figure in figures:
            make_mention(figure, article)
    assert "Also named" not in read_list("/articles/").facets
    with_ann = read_list("/articles/", mentioned=ann.pk).facets["Also named"]
    assert {name: count for name, (count, _) in with_ann.items()} == {"Bo Diaz": 2, "NATO": 1}
    assert read_list("/articles/" + with_ann["NATO"][1]).announced == "1 article"


@pytest.mark.parametrize("below", ["/", "/archive/"])
def test_rows_lead_to_where_the_archive_is_served(client, below):
    make_article(headline="Port closed")
    with override_script_prefix(below):
        page = client.get("/articles/").content.decode()
    (href,) = re.findall(r'<h3 [^>]*><a href="([^"]+)"', page)
    assert href.startswith(f"{below}articles/")
