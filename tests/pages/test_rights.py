"""By what right a text is shown, and what search engines are told of it."""

import json

import pytest

from tests.downloads import csv_rows
from tests.factories import make_article
from tests.pages.words import words

GRANTED = [{"licence": "CC BY 4.0"}, {"permission": "By letter of 3 May 2025."}]
RIGHTS = {
    "rights_holder": "Port Herald Ltd",
    "licence": "CC BY 4.0",
    "permission": "By letter of 3 May 2025.",
    "rights_note": "Pictures are not included.",
}


def robots(page):
    return [tag["content"] for tag in page.select('meta[name="robots"]')]


def test_an_article_shows_who_holds_the_rights_and_what_allows_to_show_it(read):
    record = words(read(make_article(**RIGHTS)).select_one("section:has(> #origin)"))
    assert all(value in record for value in RIGHTS.values())
    assert "Shown here in full" in record


def test_where_nothing_is_recorded_it_says_so(read):
    record = words(read(make_article()).select_one("section:has(> #origin)"))
    assert "nothing more is recorded" in record


def test_files_of_articles_have_the_rights(client, refreshed):
    make_article(**RIGHTS)
    refreshed()
    row = json.loads(b"".join(client.get("/articles/?format=jsonl")))
    [cells] = csv_rows(client.get("/articles/?format=csv"))
    for found in (row, cells):
        assert {name: found[name] for name in RIGHTS} == RIGHTS
        assert found["shown"] == "full text"


@pytest.mark.parametrize("right", GRANTED)
def test_search_engines_are_let_in_where_full_access_is_granted_by_right(read, right):
    assert robots(read(make_article(access="full", **right))) == []


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"access": "full"},
        {"licence": "CC BY 4.0"},
        {"access": "passages", "licence": "CC BY 4.0"},
        {"access": "full", "rights_holder": "Port Herald Ltd"},
    ],
)
def test_they_are_asked_to_leave_all_others_out(client, read, fields):
    article = make_article(**fields)
    assert robots(read(article)) == ["noindex"]
    assert article.get_absolute_url() not in client.get("/sitemap-articles.xml").text


def test_the_saved_file_is_never_for_search_engines(client, db):
    article = make_article(access="full", **RIGHTS)
    assert client.get(f"{article.get_absolute_url()}file/")["X-Robots-Tag"] == "noindex"
