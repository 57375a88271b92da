"""Dates as printed, complete and relative; nothing is guessed."""

from datetime import date

import pytest

from articles.extraction.dates import (
    PartialDate,
    find_dates,
    parse_date,
    partial_date,
    resolve_relative,
)
from articles.extraction.spans import Span

WEDNESDAY = PartialDate(date(2024, 10, 23))


def iso(found):
    return found.isoformat() if found else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2024-11-23", "2024-11-23"),
        ("2024-11-23T10:00:00Z", "2024-11-23"),
        ("2024-11-23T10:00:00.123+02:00", "2024-11-23"),
        ("2024-11-23 10:00", "2024-11-23"),
        ("23 November 2024", "2024-11-23"),
        ("23rd November 2024", "2024-11-23"),
        ("the 23rd of November 2024", "2024-11-23"),
        ("November 23, 2024", "2024-11-23"),
        ("November 23 2024", "2024-11-23"),
        ("Nov. 23, 2024", "2024-11-23"),
        ("Sept. 1, 2024", "2024-09-01"),
        ("Saturday, November 23, 2024", "2024-11-23"),
        ("SATURDAY, NOVEMBER 23, 2024", "2024-11-23"),
        ("Sat 23 Nov 2024 14:05 GMT", "2024-11-23"),
        ("Sat, 23 Nov 2024 10:00:00 +0000", "2024-11-23"),
        ("November 23, 2024 at 5:30 pm", "2024-11-23"),
        ("December 21, 2024 9:14 AM GMT", "2024-12-21"),
        ("29 February 2024", "2024-02-29"),
        ("23.11.2024", "2024-11-23"),
        ("13/11/2024", "2024-11-13"),
        ("11/13/2024", "2024-11-13"),
        ("November 2024", "2024-11"),
        ("2024-11", "2024-11"),
        ("2024", "2024"),
        ("  23 November 2024\n", "2024-11-23"),
    ],
)
def test_a_date_is_read_whichever_way_it_is_printed(words, expected):
    assert iso(parse_date(words)) == expected


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("November 31, 2024", id="no such day"),
        pytest.param("Saturday, November 31, 2024", id="no such day, with a weekday"),
        pytest.param("29 February 2023", id="no leap year"),
        pytest.param("2024-02-30T25:61:00Z", id="no such hour either"),
        pytest.param("2024-13-45", id="no such month"),
        pytest.param("0000-00-00", id="zeros"),
        pytest.param("Sunday, November 23, 2024", id="it was a Saturday"),
        pytest.param("12/11/2024", id="two days are possible"),
        pytest.param("12/13/14", id="which is the year"),
        pytest.param("23 November 2999", id="too far off"),
        pytest.param("1 January 1492", id="before there was such news"),
        pytest.param("1 Jan 0001 BC", id="before the first year"),
        pytest.param("year 99999", id="a year of five digits"),
        pytest.param("yesterday", id="relative"),
        pytest.param("Nov. 23", id="no year"),
        pytest.param("about 23 November 2024 or so", id="words beside it"),
        pytest.param("hello", id="no date"),
        pytest.param("", id="nothing"),
        pytest.param("1" * 100_000, id="many digits"),
        pytest.param("23 November 2024" * 100, id="many dates"),
    ],
)
def test_what_is_not_one_sound_date_is_none(words):
    assert parse_date(words) is None


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("On 23 November 2024 he said", ["23 November 2024"]),
        ("said late Tuesday that", ["late Tuesday"]),
        ("on Sunday night, and on Monday", ["Sunday night", "Monday"]),
        ("in mid-November and at the end of November", ["mid-November", "November"]),
        ("travelled in June. Then", ["June"]),
        ("on January 2 was", ["January 2"]),
        ("since Feb. 24, 2022, and in 2014", ["Feb. 24, 2022", "2014"]),
        ("in early March", ["early March"]),
        ("last week, this month and two years ago", ["last week", "this month", "two years ago"]),
        ("Yesterday he left; today he came", ["Yesterday", "today"]),
        ("ready by 2025 (2022 data)", ["2025", "2022"]),
        ("He may go in March for Peace", ["March"]),
        ("March for peace, may be", []),
        ("in May 5,000 troops came", ["May"]),
        ("in 2,024 homes of 2024 people", []),
        ("Room 2024 and 12024", []),
        ("on Nov. 31 and on 30 February", []),
        ("the 23rd Brigade of June Smith", []),
        ("Sunday's vote", ["Sunday"]),
        ("the Sunday-school", []),
        ("", []),
    ],
)
def test_dates_are_found_in_running_text(text, printed):
    assert [found.span.of(text) for found in find_dates(text)] == printed


def test_dates_are_found_within_a_span():
    text = "On Monday. On Tuesday."
    assert [found.span.of(text) for found in find_dates(text, Span(10, 22))] == ["Tuesday"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("late Tuesday", "2024-10-22", id="the day before"),
        pytest.param("on Sunday", "2024-10-20", id="the last such day"),
        pytest.param("Wednesday", "2024-10-23", id="the day of publication itself"),
        pytest.param("on Thursday", "2024-10-17", id="nearly a week ago"),
        pytest.param("last Wednesday", "2024-10-16", id="not the day itself"),
        pytest.param("next Monday", "2024-10-28", id="to come"),
        pytest.param("Sunday night", "2024-10-20", id="with its part of the day"),
        pytest.param("yesterday", "2024-10-22", id="yesterday"),
        pytest.param("today", "2024-10-23", id="today"),
        pytest.param("last night", "2024-10-22", id="last night"),
        pytest.param("two days ago", "2024-10-21", id="days ago"),
        pytest.param("last week", "2024-10", id="a week is no precision"),
        pytest.param("earlier this week", "2024-10", id="this week"),
        pytest.param("last weekend", "2024-10", id="a weekend"),
        pytest.param("last month", "2024-09", id="last month"),
        pytest.param("a month ago", "2024-09", id="a month ago"),
        pytest.param("last year", "2023", id="last year"),
        pytest.param("in mid-November", "2023-11", id="the last such month"),
        pytest.param("in June", "2024-06", id="a month of this year"),
        pytest.param("on Nov. 20", "2023-11-20", id="the last such day of a year"),
        pytest.param("on Oct. 20", "2024-10-20", id="this year's"),
        pytest.param("in 2022", "2022", id="a year"),
        pytest.param("on 24 February 2022", "2022-02-24", id="complete"),
        pytest.param("recently", None, id="no date"),
        pytest.param("on Monday and on Tuesday", None, id="two dates"),
    ],
)
def test_relative_words_are_read_against_the_day_of_publication(words, expected):
    assert iso(resolve_relative(words, WEDNESDAY)) == expected


@pytest.mark.parametrize(
    ("words", "published", "expected"),
    [
        pytest.param("on Thursday", partial_date(2024, 12), None, id="weekday, month known"),
        pytest.param("yesterday", partial_date(2024, 12), None, id="day, month known"),
        pytest.param("last week", partial_date(2024, 12), None, id="week, month known"),
        pytest.param("last month", partial_date(2024, 12), "2024-11", id="month, month known"),
        pytest.param("in mid-November", partial_date(2024, 12), "2024-11", id="named month"),
        pytest.param("last month", partial_date(2024), None, id="month, year known"),
        pytest.param("in June", partial_date(2024), None, id="named month, year known"),
        pytest.param("last year", partial_date(2024), "2023", id="year, year known"),
        pytest.param("on Thursday", None, None, id="nothing known"),
        pytest.param("on 24 February 2022", None, "2022-02-24", id="needs nothing"),
        pytest.param("last week", partial_date(2024, 11, 5), "2024", id="a week of two months"),
        pytest.param("last month", partial_date(2024, 1, 9), "2023-12", id="over the new year"),
        pytest.param("on Dec. 30", partial_date(2024, 1, 9), "2023-12-30", id="the year before"),
        pytest.param("last week", partial_date(2025, 1, 8), None, id="a week of two years"),
    ],
)
def test_relative_words_promise_no_more_than_is_known(words, published, expected):
    assert iso(resolve_relative(words, published)) == expected


def test_a_period_ends_with_its_last_day():
    assert partial_date(2024, 2).last_day == date(2024, 2, 29)
    assert partial_date(2024).last_day == date(2024, 12, 31)
    assert partial_date(2024, 2, 3).last_day == date(2024, 2, 3)
