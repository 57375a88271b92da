"""The lists over the five seed articles, as they are imported."""

import pytest

from articles.models import Article, Figure
from tests.pages.reading import number
from tests.pages.words import words

pytestmark = pytest.mark.django_db


def chosen(page, facet, label):
    count, address = page.facets[facet][label]
    return count, f"/claims/{address}"


def test_zelenskyy_is_found_in_all_four_articles_that_quote_him(seeds, read_list):
    count, address = chosen(read_list("/claims/"), "Speaker", "Volodymyr Zelenskyy")
    page = read_list(address)
    assert number(page.announced) == count > 10
    assert len(page.facets["Outlet"]) == 4
    speaker = Figure.objects.get(name="Volodymyr Zelenskyy")
    assert number(read_list("/articles/", quoted=speaker.pk).announced) == 4


def test_nato_finds_ruttes_statements_told_apart_from_its_own(seeds, read_list):
    _, address = chosen(read_list("/claims/"), "Speaker’s organization", "NATO")
    page = read_list(address)
    assert page.facets["Said"].keys() == {"By the organization itself", "By its people"}
    people = read_list(f"/claims/{page.facets['Said']['By its people'][1]}")
    assert "Mark Rutte" in people.facets["Speaker"]
    itself = read_list(f"/claims/{page.facets['Said']['By the organization itself'][1]}")
    assert "Mark Rutte" not in itself.facets["Speaker"]


def test_new_left_finds_biedron(seeds, read_list):
    page = read_list("/claims/", organization=Figure.objects.get(name="New Left").pk)
    assert list(page.facets["Speaker"]) == ["Robert Biedroń"]


@pytest.mark.parametrize(
    ("typed", "word"), [("Zelensky", "Zelenskyy"), ("Orban", "Orbán"), ("soldier", "soldiers")]
)
def test_words_are_found_in_every_form(seeds, read_list, typed, word):
    for place in ("/claims/", "/articles/"):
        page = read_list(place, q=typed)
        assert number(page.announced) > 0
        assert word in page


def test_the_headline_less_article_says_how_it_begins(seeds, read_list):
    heads = read_list("/articles/").heads
    assert len(heads) == 5
    assert (
        sum(head.startswith("No headline saved. Begins: Ukraine’s president") for head in heads)
        == 1
    )


def test_the_list_of_articles_says_what_it_covers(seeds, read_list):
    coverage = read_list("/articles/").coverage
    assert coverage.startswith(
        "5 articles. None prints its publication date: 4 worked out from the text to the day, "
        "1 to the month. 1 translated, 1 with words replaced by software. 0 of "
    )


def test_people_stand_by_family_name(seeds, read_list):
    heads = read_list("/people/").heads
    assert heads.index("Łukasz Kohut") < heads.index("Andrius Kubilius")
    letters = read_list("/people/").page.select(".letters a")
    assert [words(letter)[0] for letter in letters] == sorted(words(one)[0] for one in letters)


def test_the_north_korean_troops_are_counted_between_bounds(seeds, read_list):
    [row] = [
        row
        for row in read_list("/numbers/").page.select("tbody tr")
        if "North Korean" in words(row)
    ]
    assert "10,000 to" in words(row)


def test_withdrawing_an_article_takes_its_statements_off_every_list(seeds, read_list):
    before = number(read_list("/claims/").announced)
    article = Article.objects.get(headline__startswith="MEPs reaffirm")
    its_own = number(read_list("/claims/", article=article.pk).announced)
    Article.objects.filter(pk=article.pk).update(withdrawn_at="2026-01-01T00:00Z")
    assert number(read_list("/claims/").announced) == before - its_own
    assert number(read_list("/articles/").announced) == 4
