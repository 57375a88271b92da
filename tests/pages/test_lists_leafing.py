"""From page to page of a list by addresses that keep their records, whatever comes in."""

import pytest
from django.contrib.auth import get_user_model

from articles import editing
from articles.models import Article, Claim
from tests.factories import make_article, make_claim
from tests.pages.reading import number
from tests.pages.words import words

pytestmark = pytest.mark.django_db

TEXT = " ".join(f"w{n:02}" for n in range(15))


def say():
    """An article without a date and two of one day, each with fifteen statements."""
    for day in (None, "2024-10-01", "2024-10-01"):
        article = make_article(TEXT, published=day)
        for content in TEXT.split():
            make_claim(content, None, article)


def write(articles, day="2024-10-01"):
    for n in range(articles):
        make_article("No words.", f"{day} {n}", published=day)


def shown(page):
    return [result.a["href"] for result in page.results]


def way(page, which):
    link = page.page.select_one(f".pagination [rel={which}]")
    return link and link["href"]


def leafed(read_list, path, address, which):
    """The pages from one on, by the links to the next or to the previous."""
    while address:
        page = read_list(path + address)
        yield page
        address = way(page, which)


@pytest.mark.parametrize(
    ("path", "order"),
    [("/claims/", "newest"), ("/claims/", "oldest"), ("/articles/", "added")],
)
def test_leafing_meets_each_record_once_there_and_back(read_list, path, order):
    say() if path == "/claims/" else write(45)
    there = list(leafed(read_list, path, f"?sort={order}", "next"))
    seen = [one for page in there for one in shown(page)]
    assert len(seen) == len(set(seen)) == number(there[0].announced) == 45
    assert words(there[2].page.select_one(".pagination [aria-current]")) == "Page 3"
    back = leafed(read_list, path, way(there[2], "prev"), "prev")
    assert [shown(page) for page in back] == [shown(there[1]), shown(there[0])]


def second_page(read_list, path="/articles/"):
    """The address of the second page, and the page."""
    address = path + way(read_list(path), "next")
    return address, read_list(address)


def test_an_address_shows_the_same_whatever_comes_in_before_it(read_list):
    write(45)
    address, before = second_page(read_list)
    assert before.announced == "45 articles, page 2 of 3"
    write(3, "2024-10-02")
    now = read_list(address)
    assert shown(now) == shown(before)
    assert now.announced == "48 articles, 24 to 43 of them"
    assert now.title.startswith("48 articles, 24 to 43 – ")
    assert now.page.select_one("ol.rows")["start"] == "24"
    assert not now.page.select(".pagination [aria-current]")
    assert read_list("/articles/" + way(now, "next")).announced == "48 articles, 44 to 48 of them"


def test_the_way_back_leads_to_what_came_in(read_list):
    write(25)
    address, _ = second_page(read_list)
    write(3, "2024-10-02")
    back = read_list("/articles/" + way(read_list(address), "prev"))
    assert back.announced == "28 articles, 4 to 23 of them"
    new = read_list("/articles/" + way(back, "prev"))
    assert (new.announced, way(new, "prev")) == ("28 articles, 1 to 3 of them", None)
    assert new.heads == [f"2024-10-02 {n}" for n in (2, 1, 0)]


@pytest.mark.parametrize(("path", "model"), [("/articles/", Article), ("/claims/", Claim)])
def test_an_address_holds_when_its_record_is_gone(read_list, path, model):
    say() if model is Claim else write(25)
    address, before = second_page(read_list, path)
    gone = model.objects.get(pk=address.rpartition(".")[2])
    editing.reject([gone], get_user_model().objects.create_user("editor"), "Never said.")
    assert shown(read_list(address)) == shown(before)


def test_a_page_behind_the_end_is_the_last_and_one_before_the_beginning_the_first(read_list):
    write(25)
    assert read_list("/articles/", after="none.1").announced == "25 articles, page 2 of 2"
    assert read_list("/articles/", before="2025-01-01.1").announced == "25 articles, page 1 of 2"


def test_what_is_no_place_is_named_and_left_out(read_list):
    write(21)
    digits = "9" * 18
    for text in ("x", "5", "2024-10-01", "2024-10-01.1.2", "2024-10-01.٣", "2024-10-01.-1", "\0"):
        page = read_list("/articles/", after=text, page=2)
        assert page.announced == "21 articles, page 2 of 2"
        assert "is no place in this list." in words(page.page.select_one(".notice"))
    for place in (f"9999-99-99.{digits}", f"0000-00-00.{digits}", f"2024-10-01.{digits}"):
        assert not read_list("/articles/", before=place).page.select(".notice")
    assert read_list("/articles/", sort="added", after=digits).announced.endswith("1 of 2")
    assert read_list("/articles/", sort="added", after="0").announced.endswith("2 of 2")


def test_narrowing_sorting_and_searching_begin_at_the_first_page(read_list):
    say()
    _, page = second_page(read_list, "/claims/")
    links = page.page.select(
        ".facets a, .sort a, .pagination__sizes a, .list-formats a, .histogram a"
    )
    assert len(links) > 8
    assert not [link["href"] for link in links if "after=" in link["href"]]
    assert not page.page.select(".list-search [type=hidden]")
    assert page.page.find("link", rel="canonical")["href"].endswith("/claims/")
    assert page.page.find("meta", attrs={"name": "robots"})["content"] == "noindex,follow"


def test_an_order_by_names_is_paged_by_numbers(read_list):
    say()
    assert way(read_list("/claims/", sort="speaker"), "next") == "?sort=speaker&page=2"


@pytest.mark.parametrize("make", [say, lambda: write(45)])
def test_a_page_by_its_place_costs_hardly_more_than_one_by_its_number(queries_of, read_list, make):
    make()
    path = "/claims/" if make is say else "/articles/"
    address, _ = second_page(read_list, path)
    assert queries_of(address) - queries_of(f"{path}?page=2") <= 1
