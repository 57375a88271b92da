"""Numbers near those of a measure of which the program did not recognise what they count."""

import pytest

from tests.factories import make_article, make_claim, make_measure, make_person, make_quantity
from tests.pages.words import words


@pytest.fixture
def troops(db):
    return make_measure()


def given(text, printed, low, **fields):
    claim = make_claim(text, make_person(), make_article(text=text))
    return make_quantity(printed, low, claim=claim, **fields)


def unrecognised(page):
    return [words(item) for item in page.select("#unrecognised ~ ul > li > .number__words")]


def test_numbers_of_unknown_meaning_in_the_same_articles_are_listed(read, troops):
    number = given("10,000 came, two brigades of 6,000 each", "10,000", 10_000, measure=troops)
    make_quantity("6,000", 6_000, claim=number.claim)
    make_quantity("two", 2, article=number.article, unit="brigades")
    make_quantity("81", 81, article=make_article(text="81 elsewhere"))
    page = read(troops)
    assert unrecognised(page) == [
        "6,000 — Dara Ivanova (name not checked)",
        "two brigades — the reporter’s own words",
    ]
    assert "not checked" in words(page.select_one("#unrecognised ~ ul"))
    assert "these 2 numbers count" in words(page.select_one("#unrecognised ~ p"))


def test_numbers_in_units_that_the_page_does_not_have_are_not_listed(read, troops):
    number = given("10,000 came, 81 percent, 5 euros", "10,000", 10_000, measure=troops)
    make_quantity("81 percent", 81, claim=number.claim, unit="percent")
    make_quantity("5 euros", 5, claim=number.claim, unit="EUR")
    make_quantity("10", 10, claim=number.claim, review="rejected")
    assert not read(troops).select("#unrecognised")


def test_of_many_numbers_of_unknown_meaning_some_are_listed_and_all_counted(read, troops):
    text = "100 came, " + ", ".join(f"{n}" for n in range(200, 230))
    article = make_article(text=text)
    make_quantity("100", 100, article=article, measure=troops)
    for n in range(200, 230):
        make_quantity(f"{n}", n, article=article)
    page = read(troops)
    assert len(unrecognised(page)) == 20
    lead = words(page.select_one("#unrecognised ~ p"))
    assert "these 30 numbers" in lead
    assert "The first 20" in lead


def test_the_list_says_how_many_numbers_stand_under_nothing(read, troops):
    given("10 came", "10", 10, measure=troops)
    assert "in no such list" not in words(read("/numbers/").main)
    make_quantity()
    assert "1 number in the archive is in no such list" in words(read("/numbers/").main)
