"""Lists over time: columns that narrow to years, then to a year, then to a month."""

import pytest

from tests.factories import make_article, make_claim
from tests.pages.words import words

pytestmark = pytest.mark.django_db


def print_on(*days, **fields):
    for day in days:
        make_claim(article=make_article("the port is open", published=day, **fields))


def title(page):
    return words(page.page.select_one(".histogram h3"))


def test_years_are_columns_and_lead_to_the_months_of_one(read_list):
    print_on("2019-03-01", "2024-10-17", "2024-10-18", "2024-11-02")
    page = read_list("/claims/")
    assert title(page) == "By year, said or printed: 2019 to 2024"
    assert list(page.columns) == ["2019: 1 statement", "2024: 3 statements"]
    year = read_list("/claims/" + page.columns["2024: 3 statements"])
    assert title(year) == "By month, said or printed: 2024"
    assert list(year.columns) == ["October 2024: 2 statements", "November 2024: 1 statement"]
    month = read_list("/claims/" + year.columns["October 2024: 2 statements"])
    assert month.announced == "2 statements"
    assert list(month.chips) == ["2024", "October 2024"]


def test_the_chosen_month_stands_out_and_its_link_takes_it_off(read_list):
    print_on("2024-10-17", "2024-11-02")
    page = read_list("/claims/", month="2024-10")
    assert page.columns["October 2024: 1 statement (chosen; the link takes it off)"] == "?"
    assert page.columns["November 2024: 1 statement"] == "?month=2024-11"
    assert page.link("All years") == "?"


def test_a_single_year_is_shown_by_its_months_at_once(read_list):
    print_on("2024-10-17", "2024-11-02")
    assert title(read_list("/articles/")) == "By month of publication: 2024"


def test_months_around_the_turn_of_a_year_stand_side_by_side(read_list):
    print_on("2023-11-01", "2024-02-01")
    page = read_list("/claims/")
    assert title(page) == "By month, said or printed: November 2023 to February 2024"
    assert list(page.columns) == ["November 2023: 1 statement", "February 2024: 1 statement"]


def test_many_years_share_columns_and_open_up_when_chosen(read_list):
    print_on(*(f"{year}-05-01" for year in range(2000, 2025)))
    page = read_list("/claims/")
    assert len(page.page.select(".histogram li")) == 9
    some = read_list("/claims/" + page.columns["2003 to 2005: 3 statements"])
    assert some.announced == "3 statements"
    assert list(some.columns) == [f"{year}: 1 statement (chosen)" for year in (2003, 2004, 2005)]
    one = read_list("/claims/" + some.columns["2004: 1 statement (chosen)"])
    assert (title(one), list(one.chips)) == ("By month, said or printed: 2004", ["2004"])


def test_what_is_undated_or_has_no_month_is_told_apart(read_list):
    print_on("2019-03-01", "2024-10-17", None)
    print_on("2024-01-01", published_precision="year")
    page = read_list("/claims/")
    undated = read_list("/claims/" + page.link("Undated: 1 statement"))
    assert undated.announced == "1 statement"
    year = read_list("/claims/", year=2024)
    assert read_list("/claims/" + year.link("Month not known: 1 statement")).announced == (
        "1 statement"
    )


def test_the_columns_follow_the_other_filters(read_list):
    print_on("2019-03-01", "2024-10-17", outlet="Port Post")
    print_on("2021-03-01")
    outlet = read_list("/claims/").facets["Outlet"]["Port Post"][1]
    assert list(read_list("/claims/" + outlet).columns) == [
        *("2019: 1 statement", "2024: 1 statement")
    ]


def test_one_date_is_not_drawn(read_list):
    print_on("2024-10-17", None)
    assert not read_list("/claims/").page.select(".histogram")


def test_a_list_that_is_empty_or_undated_has_no_drawing(read_list):
    assert not read_list("/claims/").page.select(".histogram")
    print_on(None)
    assert not read_list("/articles/").page.select(".histogram")
