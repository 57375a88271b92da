"""What machines ask of every site, and what a page tells them of itself."""

import re

import pytest
from bs4 import BeautifulSoup

from articles import sitemaps
from tests.factories import make_article, make_claim, make_measure, make_person, make_quantity


def test_machines_are_kept_from_the_admin_and_from_the_states_of_lists(client, db):
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    assert {"Disallow: /admin/", "Disallow: /*?"} <= set(response.text.splitlines())


def test_machines_are_told_where_the_sitemap_is_and_may_read_all_of_its_parts(client, db):
    lines = client.get("/robots.txt").text.splitlines()
    assert "Sitemap: http://testserver/sitemap.xml" in lines
    assert "Allow: /sitemap-" in lines


def test_a_browser_that_looks_for_an_icon_is_led_to_it(client, db):
    assert client.get("/favicon.ico")["Location"].endswith("img/icon.svg")


# The sitemap.

BY_RIGHT = {"access": "full", "licence": "CC BY 4.0"}


@pytest.fixture
def listed(client, refreshed):
    """All paths that the sitemap leads to, by its parts."""

    def listed():
        refreshed()
        return {
            part.rpartition("-")[2].removesuffix(".xml"): paths_in(client, part)
            for part in paths_in(client, "/sitemap.xml")
        }

    return listed


def paths_in(client, address):
    page = BeautifulSoup(client.get(address).content, "xml")
    return [place.text.removeprefix("http://testserver") for place in page.find_all("loc")]


def test_an_empty_archive_lists_its_pages_alone(listed):
    assert list(listed()) == ["pages"]


def test_the_sitemap_lists_articles_and_what_somebody_stands_behind(listed):
    person = make_person(review="checked")
    text = "“The port is open,” she said of 10,000 troops."
    article = make_article(text=text, outlet="Herald", **BY_RIGHT)
    claim = make_claim("The port is open", person, article, review="checked")
    measure = make_measure()
    make_quantity(article=article, claim=claim, measure=measure)
    expected = {"articles": article, "statements": claim, "names": person, "numbers": measure}
    found = listed()
    del found["pages"]
    assert found == {name: [record.get_absolute_url()] for name, record in expected.items()}


def test_the_sitemap_leaves_out_what_nobody_checked_or_what_is_gone(listed):
    article = make_article(text="the port is open, the sea is calm", **BY_RIGHT)
    make_claim("the port is open", make_person(), article)
    withheld = make_person("Withheld", review="checked", display="withheld")
    make_claim("the sea is calm", withheld, article)
    make_article(headline="Rejected", review="rejected", **BY_RIGHT)
    found = listed()
    assert set(found) == {"pages", "articles"}
    assert found["articles"] == [article.get_absolute_url()]


def test_a_part_says_when_a_record_last_changed(client, db):
    article = make_article(**BY_RIGHT)
    page = BeautifulSoup(client.get("/sitemap-articles.xml").content, "xml")
    assert page.lastmod.text == f"{article.added_at:%Y-%m-%d}"


def test_a_long_section_is_given_in_parts(client, refreshed, monkeypatch):
    monkeypatch.setattr(sitemaps.Records, "limit", 2)
    articles = [make_article(**BY_RIGHT) for _ in range(3)]
    refreshed()
    parts = [path for path in paths_in(client, "/sitemap.xml") if "articles" in path]
    assert parts == ["/sitemap-articles.xml", "/sitemap-articles.xml?p=2"]
    paths = [path for part in parts for path in paths_in(client, part)]
    assert paths == [article.get_absolute_url() for article in articles]


@pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-articles.xml", "/sitemap-names.xml"])
def test_the_sitemap_costs_the_same_with_few_and_many_records(queries_of, path):
    crowd(2)
    few = queries_of(path)
    crowd(6)
    assert queries_of(path) == few


def crowd(size):
    for _ in range(size):
        article = make_article(text="the port is open", **BY_RIGHT)
        make_claim("the port is open", make_person(review="checked"), article, review="checked")


@pytest.mark.parametrize("path", ["/sitemap-nothing.xml", "/sitemap-articles.xml?p=99"])
def test_a_part_that_is_not_there_is_not_found(client, db, path):
    assert client.get(path).status_code == 404


# The description by which a browser searches.


def test_every_page_offers_the_search_to_the_browser(client, read):
    link = read("/about/").find("link", rel="search")
    answer = client.get(link["href"])
    assert answer["Content-Type"] == link["type"]
    address = BeautifulSoup(answer.content, "xml").find("Url", rel="results")["template"]
    words = address.replace("{searchTerms}", "port").removeprefix("http://testserver")
    assert read(words).select_one("main input[name=q]")["value"] == "port"


def test_the_description_of_the_search_bears_the_name_of_the_archive_within_its_limit(
    client, db, settings
):
    settings.ARCHIVE_NAME = "Letters & Voices of the City of Selen"
    description = BeautifulSoup(client.get("/opensearch.xml").content, "xml")
    assert len(description.ShortName.text) <= 16
    assert description.LongName.text == settings.ARCHIVE_NAME


# What a page says of itself.


def canonical(page):
    return page.find("link", rel="canonical")["href"].removeprefix("http://testserver")


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("/about/?from=mail", "/about/"),
        ("/claims/", "/claims/"),
        ("/claims/?sort=oldest&page=2", "/claims/"),
        ("/claims/?utm=x&page=1&kind=direct", "/claims/?kind=direct"),
        ("/articles/?q=port&sort=added", "/articles/?q=port"),
    ],
)
def test_a_page_names_its_one_address(read, asked, kept):
    make_claim()
    assert canonical(read(asked)) == kept


def test_a_page_describes_itself_to_those_who_link_to_it(read):
    article = make_article(headline="Port “reopens” & <waits>")
    page = read(article)
    said = {tag["property"]: tag["content"] for tag in page.find_all("meta", property=True)}
    assert said["og:title"] == page.title.string
    assert "Port “reopens” & <waits>" in said["og:title"]
    assert said["og:description"] == page.find("meta", attrs={"name": "description"})["content"]
    assert said["og:url"] == f"http://testserver{article.get_absolute_url()}"


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_not_there_names_no_address(read, status):
    gone = make_article(review="rejected")
    path = gone.get_absolute_url() if status == 410 else "/nothing/"
    page = read(path, status=status)
    assert page.find("link", rel="canonical") is None
    assert page.find_all("meta", property=re.compile("^og:")) == []
