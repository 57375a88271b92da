"""Every count of every value of every facet on every list is the number of results of its link."""

import re
from datetime import date

import pytest

from articles.filters import ArticleFilter, ClaimFilter
from articles.models import Article
from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.reading import number
from tests.pages.words import words

pytestmark = pytest.mark.django_db

LISTS = ["/articles/", "/claims/", "/people/", "/organizations/"]
TEXT = (
    "Aid will come, Ann Lee and Bo Diaz of NATO said. “the port is open,” said NATO. “we agree,” "
    "they said. Officials spoke of 10,000 troops. “no word of it”"
)
DAYS = [
    {"published": "2024-10-17"},
    {"published": "2024-11-01", "published_precision": "month"},
    {"published": "2023-01-01", "published_precision": "year"},
    {},
]
STATES = [
    {},
    {"wording": "translated"},
    {"wording": "reworded"},
    {"review": "rejected"},
    {"withdrawn_at": "2025-01-01T00:00Z"},
]


def fill(articles):
    """Joint statements, repeats, merged records, undated, rejected and withdrawn ones."""
    ann, bo = make_person("Ann Lee"), make_person("Bo Diaz")
    merged = make_person("Anne Leigh", merged_into=ann)
    wrong = make_person("Not Aname", review="rejected")
    nato = make_organization("NATO", "alliance")
    union = make_organization("Harbour Union", merged_into=nato)
    troops = make_measure()
    outlets = [make_organization(f"Post {n:02}", "media") for n in range(13)]
    for n in range(articles):
        article = make_article(
            TEXT, f"Aid {n}", outlets[n % 13] if n % 5 else None, **DAYS[n % 4], **STATES[n % 5]
        )
        body = make_claim("Aid will come", [ann, merged][n % 2], article, "reported")
        make_claim("Aid", ann, article, zone="headline", repeats=body)
        make_claim("the port is open", [nato, union][n % 2], article, speaks_for=nato)
        joint = make_claim("we agree", ann, article, review="rejected" if n == 1 else "found")
        make_claim("we agree", bo, article, said_with=joint, speaks_for=nato)
        make_claim("we agree", nato, article, said_with=joint, review="checked")
        make_claim("no word of it", wrong, article, speaker_printed="somebody")
        said = {"said": date(2024, 9, 3), "said_precision": "day"} if n % 2 else {}
        unnamed = make_claim("Officials", None, article, "reported", **said)
        make_quantity("10,000", article=article, claim=unnamed, measure=troops)
        make_mention(ann, article, "Ann Lee")
        make_mention(union, article, "NATO")


def follow(read_list, place, page):
    """Follow every link of every facet; gives how many there were."""
    followed = 0
    for title, values in page.facets.items():
        for label, (count, address) in values.items():
            assert number(read_list(place + address).announced) == count, (title, label)
            followed += 1
    return followed


@pytest.mark.parametrize("place", LISTS)
def test_each_count_is_what_its_link_gives(read_list, place):
    fill(15)
    assert follow(read_list, place, read_list(place)) >= 2 * (place != "/people/")


def test_each_count_is_what_its_link_gives_when_words_and_a_year_are_chosen(read_list):
    fill(10)
    assert follow(read_list, "/claims/", read_list("/claims/", q="lee", year=2024)) >= 8


FURTHER = [
    *[("/claims/", name) for name in ClaimFilter.rare],
    *[("/articles/", name) for name in ArticleFilter.rare],
    ("/claims/", "outlet"),
]


@pytest.mark.parametrize(("place", "facet"), FURTHER)
def test_all_values_of_a_facet_count_what_their_links_give(read_list, place, facet):
    fill(15)
    for query in ({}, {"q": "lee"}):
        for label, (count, address) in read_list(place, all=facet, **query).choices.items():
            assert number(read_list(place + address).announced) == count, label


COUNTED = re.compile(r"[0-9][0-9,]* (?:statement|article|person|people|organization)")


@pytest.mark.parametrize(
    ("typed", "outlet"), [("", []), ("lee aid", []), ("nato zebra", "none"), ("nao agree", [])]
)
@pytest.mark.parametrize("place", ["/claims/", "/articles/"])
def test_all_else_that_is_counted_is_what_its_link_gives(read_list, place, typed, outlet):
    """The columns over time, undated ones, figures offered, the same words elsewhere, ways to widen."""
    fill(10)
    page = read_list(place, q=typed, outlet=outlet)
    parts = page.page.select(".histogram a, .offered a, .search-meant a, .nothing-found a")
    links = [link for link in parts if COUNTED.search(words(link))]
    for link in links:
        found = COUNTED.search(words(link))[0]
        address = link["href"] if link["href"].startswith("/") else place + link["href"]
        there = read_list(address)
        assert number(there.announced) == number(found), (words(link), address)
    assert links


MEASURED = [
    *("/articles/", "/articles/?q=port", "/claims/", "/claims/?q=port", "/people/"),
    *("/people/?sort=statements", "/organizations/", "/numbers/", "/claims/?all=outlet"),
    *("/claims/?q=lee+aid", "/claims/?q=zebra+lee", "/claims/?format=atom"),
]


def test_a_list_costs_as_many_queries_with_50_and_with_200_articles(queries_of):
    # What has an outlet, a reading and a translation is among the first five, so no facet is new.
    fill(5)
    # A page is full, and there are enough names for few results to be counted by their rows.
    fill_more(45)
    few = {place: queries_of(place) for place in MEASURED}
    fill_more(150)
    assert {place: queries_of(place) for place in MEASURED} == few


def fill_more(articles):
    """More of the same, with few records an article."""
    model = Article.objects.first()
    for n in range(articles):
        article = make_article(TEXT, f"More {n}", model.outlet or "Post", published="2024-10-18")
        make_claim("Aid will come", make_person(f"Speaker {n}"), article)


@pytest.mark.parametrize(("path", "facet"), [("/articles/", "quoted"), ("/claims/", "speaker")])
def test_what_is_kept_beside_a_whole_list_is_new_after_each_write(read, path, facet):
    ann = make_person("Ann Lee")
    for year in (2019, 2021):
        make_claim("the port", ann, make_article(text="the port", published=f"{year}-10-17"))

    def beside():
        page = read(path)
        shown = page.select_one(f"[aria-labelledby=facet-{facet}] data")["value"]
        return shown, page.select_one(".histogram h3").text.rpartition(" ")[2]

    assert beside() == beside() == ("2", "2021")
    make_claim("the port", ann, make_article(text="the port", published="2024-10-17"))
    assert beside() == ("3", "2024")
    ordered = read(path, sort="oldest").select_one(f"[aria-labelledby=facet-{facet}] a")
    assert "sort=oldest" in ordered["href"]
