"""The drawing of a timeline: what stands where, how high, and what is said of it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.drawings.timeline import TALLEST, Entries, Lane, draw

SAID, NAMED = Lane("said", "3 statements"), Lane("named", "named in 1 article", True)
FIRST = date(2024, 10, 14)


def entries(day=FIRST, number=1, lane=SAID, precision="day", is_firm=True):
    return Entries(lane, day, precision, is_firm, number)


def marks(drawing, lane=0):
    return {(mark.sort, mark.period): mark for mark in drawing.lanes[lane].marks}


def test_what_is_placed_by_its_article_stands_hollow_on_what_was_said_that_day():
    drawn = marks(draw([entries(number=2), entries(number=4, is_firm=False)]))
    solid, hollow = drawn["solid", "2024-10-14"], drawn["hollow", "2024-10-14"]
    assert (solid.number, hollow.number) == (2, 4)
    assert hollow.height == 2 * solid.height
    assert hollow.y + hollow.height == pytest.approx(solid.y)
    assert solid.words == "14 October 2024: 2 statements, said then"


def test_lanes_stand_below_each_other_to_one_scale():
    drawing = draw([entries(number=8), entries(number=4, lane=NAMED)])
    said, named = drawing.lanes
    assert [lane.lane for lane in drawing.lanes] == [SAID, NAMED]
    assert named.marks[0].y > said.base
    assert said.marks[0].height == pytest.approx(2 * named.marks[0].height)
    assert named.marks[0].sort == "pin"


def test_what_is_known_only_to_the_month_is_framed_over_all_its_days():
    drawing = draw(
        [entries(), entries(date(2024, 11, 20)), entries(date(2024, 11, 1), precision="month")]
    )
    drawn = marks(drawing)
    frame, day = drawn["frame", "2024-11"], drawn["solid", "2024-11-20"]
    assert frame.x < day.x < frame.x + frame.width <= 100.02
    assert frame.words == "November 2024: 1 statement, known only to the month"


def test_among_months_the_month_is_enough():
    days = [date(2024, month, 1) for month in range(1, 10)]
    drawing = draw([entries(day, precision="month") for day in days])
    assert drawing.sorts == {"solid"}


@pytest.mark.parametrize(
    ("shown", "sentence"),
    [
        ([entries()], "1 statement on 14 October 2024."),
        (
            [entries(number=1200), entries(FIRST + timedelta(7), lane=NAMED)],
            "1,200 statements and 1 article from 14 to 21 October 2024.",
        ),
        (
            [entries(number=20), entries(date(2024, 12, 3), 6), entries(lane=NAMED, number=4)],
            "26 statements and 4 articles from October to December 2024; most in October: 20.",
        ),
        (
            [entries(lane=NAMED), entries(date(2026, 1, 3), 2, NAMED)],
            "3 articles from October 2024 to January 2026; most in January 2026: 2.",
        ),
        (
            [entries(date(1999, 1, 1)), entries(date(2024, 1, 1))],
            "2 statements from 1999 to 2024.",
        ),
        (
            [entries(), entries(date(2024, 10, 1), precision="month")],
            "2 statements in October 2024.",
        ),
    ],
)
def test_a_sentence_says_what_it_shows(shown, sentence):
    assert draw(shown).words == sentence


DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
SOME = st.builds(
    entries,
    DAYS,
    st.integers(1, 100_000),
    st.sampled_from([SAID, NAMED]),
    st.sampled_from(["day", "month", "year"]),
    st.booleans(),
)


@given(st.lists(SOME, min_size=1, max_size=40))
def test_whatever_is_drawn_nothing_is_lost_and_all_stands_inside(some):
    drawing = draw(some)
    drawn = [mark for lane in drawing.lanes for mark in lane.marks]
    assert sum(mark.number for mark in drawn) == sum(one.number for one in some)
    for lane in drawing.lanes:
        for mark in lane.marks:
            assert mark.x >= 0 and mark.x + mark.width <= 100.1
            assert mark.width > 0 and 2 <= mark.height <= TALLEST + 6
            assert lane.label_at <= mark.y <= lane.base - 2
    assert drawing.height > drawing.base == drawing.lanes[-1].base
