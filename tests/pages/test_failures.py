"""What a reader sees when something is not there, or when the archive fails."""

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string

from tests.factories import make_article, make_claim, make_measure, make_person
from tests.pages.words import words


@pytest.mark.parametrize(
    "path", ["/nothing/", "/articles/x/", "/people/1/", "/claims/-1/", "/%00/"]
)
def test_an_address_of_nothing_says_so(read, path):
    assert words(read(path, status=404).h1) == "Nothing stands at this address"


def test_an_address_of_nothing_says_where_else_to_look(read):
    page = read("/nothing/", status=404)
    links = {link["href"] for link in page.main.select("a")}
    assert {"/people/", "/articles/", "/numbers/", "/about/#correct"} <= links
    assert page.select_one("#search-everything")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (make_article, "An article stood here"),
        (make_claim, "A statement stood here"),
        (make_person, "A name stood here"),
        (make_measure, "Numbers for one thing stood here"),
    ],
)
def test_an_address_of_what_is_gone_says_what_it_was_and_not_who(read, db, make, says):
    record = make()
    type(record).objects.filter(pk=record.pk).update(review="rejected")
    page = read(record.get_absolute_url(), status=410)
    assert words(page.h1) == "No longer in the archive"
    assert says in words(page.main)
    assert str(record) not in words(page)


def test_the_page_for_a_failure_needs_neither_database_nor_request():
    page = BeautifulSoup(render_to_string("500.html"), "lxml")
    assert words(page.h1) == "The archive cannot answer just now"
    assert page.select_one("nav a")


def test_a_failing_page_answers_with_the_page_for_failures(client, monkeypatch, db):
    def fail(*anything):
        raise RuntimeError("planted")

    client.raise_request_exception = False
    monkeypatch.setattr("articles.views.about.coverage_of", fail)
    response = client.get("/about/")
    assert response.status_code == 500
    assert b"planted" not in response.content
