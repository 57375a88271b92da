"""The saved file of an article: its bytes, and its text beside what is shown."""

import pytest

from articles.extraction.cleaning import CLEANING_RULES
from articles.models.cleaning import REASONS
from tests.factories import (
    make_article,
)
from tests.pages.words import facts, words

pytestmark = pytest.mark.django_db


def test_the_article_says_briefly_what_was_cut_and_mended(read):
    known = facts(read(mended_article()))
    assert known["Shown here"].startswith("1 passage cut, 1 letter mended")


def test_an_article_that_is_shown_as_saved_says_so(read):
    article = make_article()
    assert "nothing was cut or mended" in facts(read(article))["Shown here"]
    assert words(read(as_saved(article)).h2) == "Nothing was cut or mended"


def test_mended_letters_are_marked_in_the_text_and_in_the_legend(read):
    page = read(mended_article())
    assert words(page.select_one(".marked-text")) == "Biedroń spoke."
    assert words(page.select_one(".marked-text .mended")) == "Biedroń"
    assert page.select_one('.legend a[href$="/as-saved/"]')


def test_the_saved_text_stands_beside_the_shown_one_with_each_change_and_its_reason(read):
    page = read(as_saved(mended_article()))
    cut, mended = rows(page)
    assert cut == ("Cut: Glasgow", "1 Cut. The weather shown on the page, with its place.")
    assert mended[0] == "BiedroX spoke."
    assert mended[1].startswith("Biedroń spoke.2 Printed BiedroX, shown as Biedroń. A letter")
    for place in page.select(".changes a[href^='#change']"):
        assert page.select_one(place["href"])


def test_what_is_neither_cut_nor_part_of_the_text_is_said_to_be_kept_apart(read):
    text = "Port reopens\nBy Ines Kord\nIt rained."
    article = make_article(text, headline_start=0, headline_end=12, paragraphs=[[26, 36]])
    assert rows(read(as_saved(article))) == [
        ("Port reopens", "The headlinePort reopens"),
        ("By Ines Kord", "Kept apart from the running text."),
        ("It rained.", "It rained."),
    ]


def test_a_long_file_is_shown_in_pages_that_together_give_all_of_it(read):
    paragraph = "It rained. " * 40
    text = f"{paragraph}\n" * 120
    places = [[n * 441, n * 441 + 440] for n in range(120)]
    edits = [{"start": 441 * 100, "end": 441 * 100 + 2, "replacement": "", "rule": "photo"}]
    article = make_article(text=text, paragraphs=places, edits=edits)
    first = read(as_saved(article))
    number = int(words(first.select_one(".pagination span")).split()[-1])
    pages = [read(as_saved(article), page=n) for n in range(1, number + 1)]
    assert sum(len(rows(page)) for page in pages) == 120
    place = first.select_one(".changes li a")["href"]
    page, _, anchor = place.partition("#")
    assert read(as_saved(article) + page).select_one(f"#{anchor}")


def test_a_cut_too_long_to_show_says_how_much_it_leaves_out(read):
    edits = [{"start": 0, "end": 5000, "replacement": "", "rule": "too-long"}]
    article = make_article(text="x" * 5000, paragraphs=[], edits=edits)
    ((saved, _),) = rows(read(as_saved(article)))
    assert saved.endswith("and 3,500 characters more, which the whole file has.")


@pytest.mark.parametrize("page", ["0", "-1", "x", "9" * 30, "²"])
def test_a_page_that_is_none_is_the_first_or_the_last(read, page):
    assert len(rows(read(as_saved(mended_article()), page=page))) == 2


def test_the_file_of_a_withdrawn_article_is_gone(read):
    read(file_of(make_article(withdrawn_at="2025-01-01T00:00Z")), status=410)


def mended_article():
    edits = [
        {"start": 0, "end": 7, "replacement": "", "rule": "weather", "by": "program"},
        {"start": 8, "end": 15, "replacement": "Biedroń", "rule": "broken-letter", "by": "program"},
    ]
    return make_article(text="Glasgow\nBiedroX spoke.", edits=edits, paragraphs=[[8, 22]])


def as_saved(article):
    return f"{article.get_absolute_url()}as-saved/"


def rows(page):
    return [tuple(words(cell) for cell in row.select("td")) for row in page.select("tbody tr")]


def test_every_rule_of_the_program_has_its_reason_for_readers():
    assert set(CLEANING_RULES) <= set(REASONS)


def file_of(article):
    return f"{article.get_absolute_url()}file/"


def test_the_saved_file_is_plain_text_byte_for_byte(client):
    article = make_article(text="<b>as it came</b>")
    response = client.get(file_of(article))
    assert response.content == b"<b>as it came</b>"
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response["Content-Security-Policy"]
    assert response["Content-Disposition"].startswith("inline")


@pytest.mark.parametrize("encoding", ["no such encoding", "", "utf-8-sig"])
def test_a_saved_file_of_unclear_encoding_is_still_served(client, encoding):
    article = make_article()
    article.captures.update(encoding=encoding)
    assert client.get(file_of(article))["Content-Type"] == "text/plain; charset=utf-8"
