"""What else a sentence tells of a statement: when, to whom, on which occasion, on what basis."""

from datetime import date

import pytest

from articles.extraction import extract
from articles.extraction.dates import PartialDate

THURSDAY = PartialDate(date(2024, 10, 17), "day")


def words(text, field, **told):
    (said,) = extract(text, **told).attributions
    span = getattr(said, field)
    return span and span.of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Emma Johnson told Radio Tamazuj that the road was cut.",
            "Radio Tamazuj",
            id="an outlet",
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson told reporters in Goma.", "reporters", id="reporters"
        ),
        pytest.param(
            "Emma Johnson told a news conference that the road was cut.",
            "a news conference",
            id="a conference",
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson told The New Humanitarian.",
            "The New Humanitarian",
            id="an outlet with an article",
        ),
        pytest.param(
            "Emma Johnson told the UN Security Council on Monday that the road was cut.",
            "the UN Security Council",
            id="a council",
        ),
        pytest.param("“The road is cut,” Emma Johnson told him.", None, id="a pronoun is nobody"),
        pytest.param("“The road is cut,” Emma Johnson said.", None, id="said, to nobody"),
    ],
)
def test_to_whom_it_was_said(text, expected):
    assert words(text, "told_to") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Emma Johnson said in a televised address that the road was cut.",
            "in a televised address",
            id="in an address",
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said during a visit to Goma.",
            "during a visit to Goma",
            id="during a visit",
        ),
        pytest.param(
            "Speaking to reporters in Goma, Emma Johnson said the road was cut.",
            "Speaking to reporters in Goma",
            id="speaking to",
        ),
        pytest.param(
            "In a post on X, Emma Johnson said the road was cut.", "In a post on X", id="a post"
        ),
        pytest.param(
            "At a press conference on Monday, Emma Johnson said the road was cut.",
            "At a press conference on Monday",
            id="at a conference",
        ),
        pytest.param(
            "Emma Johnson said on Monday that the road was cut.", None, id="a day is none"
        ),
        pytest.param("Emma Johnson said the road in the north was cut.", None, id="what is said"),
    ],
)
def test_on_which_occasion(text, expected):
    assert words(text, "occasion") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Emma Johnson said the road was cut, citing satellite images.",
            "citing satellite images",
            id="behind",
        ),
        pytest.param(
            "Citing two drivers, Emma Johnson said the road was cut.",
            "Citing two drivers",
            id="before",
        ),
        pytest.param(
            "Emma Johnson said, citing two drivers, that the road was cut.",
            "citing two drivers",
            id="between",
        ),
        pytest.param("Emma Johnson said the road was cut.", None, id="none"),
    ],
)
def test_on_what_basis(text, expected):
    assert words(text, "basis") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Emma Johnson said on Tuesday that the road was cut.", "2024-10-15", id="a day before"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said on Thursday.", "2024-10-17", id="the same day"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said late on Friday.", "2024-10-11", id="a week before"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said on 3 October.", "2024-10-03", id="day and month"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said on October 3, 2024.", "2024-10-03", id="in full"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said yesterday.", "2024-10-16", id="yesterday"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said last month.", "2024-09", id="last month"
        ),
        pytest.param("“The road is cut,” Emma Johnson said in 2022.", "2022", id="a year"),
        pytest.param("“The road is cut,” Emma Johnson said.", None, id="no day"),
        pytest.param(
            "Emma Johnson said the road was cut on Tuesday.", None, id="the day of what is told"
        ),
        pytest.param(
            "“The road was cut on Tuesday,” Emma Johnson said.",
            None,
            id="a day inside the quotation",
        ),
    ],
)
def test_when_it_was_said(text, expected):
    (said,) = extract(text, published=THURSDAY).attributions
    assert (said.said and said.said.isoformat()) == expected


def test_without_a_day_of_publication_the_words_stand_and_no_day_is_made_up():
    text = "Emma Johnson said on Tuesday that the road was cut."
    assert extract(text).attributions[0].said is None
    assert words(text, "said_words") == "Tuesday"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("On Tuesday, Emma Johnson said the road was cut.", "2024-10-15", id="opening"),
        pytest.param(
            "Emma Johnson on Tuesday said the road was cut.", "2024-10-15", id="before the verb"
        ),
        pytest.param(
            "In a statement issued late on Sunday, the army said the road was cut.",
            "2024-10-13",
            id="in a statement of that day",
        ),
        pytest.param(
            "Emma Johnson, who took office in 2021, said on Tuesday that the road was cut.",
            "2024-10-15",
            id="not the year in which she took office",
        ),
        pytest.param(
            "Emma Johnson, who was arrested on Monday, said the road was cut.",
            None,
            id="not the day of what is told of her",
        ),
        pytest.param(
            "“The road is cut,” said Emma Johnson, elected in 2020.", None, id="nor behind her name"
        ),
        pytest.param(
            "The Sept. 11 commission said the road was cut.", None, id="nor in a body's name"
        ),
        pytest.param(
            "Since 2014 Emma Johnson has said the road was cut.", None, id="since is no day"
        ),
        pytest.param(
            "After Monday's attack, Emma Johnson said the road was cut.", None, id="an event's day"
        ),
        pytest.param(
            "After the attack of October 7, Emma Johnson said the road was cut.",
            None,
            id="an event of a day",
        ),
        pytest.param(
            "GOMA, October 16 (Reuters) - The army said the road was cut.", None, id="a dateline"
        ),
        pytest.param(
            "Twelve people were killed on Tuesday, police said on Wednesday.",
            "2024-10-16",
            id="the day of saying, not that of killing",
        ),
        pytest.param(
            "Rebels took Goma on Monday. “The road is cut,” Emma Johnson said a day earlier.",
            "2024-10-13",
            id="a day earlier than one told before",
        ),
        pytest.param(
            "Rebels took Goma on Monday. “The road is cut,” Emma Johnson said the following day.",
            "2024-10-15",
            id="the day after one told before",
        ),
        pytest.param(
            "Rebels took Goma on Monday. Emma Johnson said two days later that the road was cut.",
            "2024-10-16",
            id="two days later",
        ),
        pytest.param(
            "Rebels took Goma on Monday. “The road is cut,” Emma Johnson said later that day.",
            "2024-10-14",
            id="the same day",
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said two days earlier.",
            None,
            id="earlier than no day that is told",
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said overnight.", "2024-10", id="one of two days"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said at the weekend.", "2024-10", id="a weekend"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said in late September.",
            "2024-09",
            id="late in a month",
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said earlier this week.", "2024-10", id="this week"
        ),
        pytest.param(
            "“The road is cut,” Emma Johnson said two weeks after the strike.",
            None,
            id="after an event",
        ),
        pytest.param(
            "The road was cut on Monday. It is open again, Emma Johnson said.",
            None,
            id="the day of another sentence",
        ),
    ],
)
def test_which_day_goes_with_the_verb(text, expected):
    said = extract(text, published=THURSDAY).attributions[-1]
    assert (said.said and said.said.isoformat()) == expected
