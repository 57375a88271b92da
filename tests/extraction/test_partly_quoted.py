"""Some of the words between marks: a statement that mixes them, or no statement at all."""

import pytest

from tests.extraction.reading import direct, mixed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ibrahim Traoré said the army would “hunt down” those responsible.",
            [mixed("Ibrahim Traoré", "the army would “hunt down” those responsible")],
            id="in the middle of a reported clause",
        ),
        pytest.param(
            "Ibrahim Traoré called the sanctions “inhumane and illegal”.",
            [mixed("Ibrahim Traoré", "the sanctions “inhumane and illegal”")],
            id="called",
        ),
        pytest.param(
            "Ibrahim Traoré described the raid as “an act of cowardice”.",
            [mixed("Ibrahim Traoré", "the raid as “an act of cowardice”")],
            id="described as",
        ),
        pytest.param(
            "Ibrahim Traoré said that “not one metre” of land would be given up.",
            [mixed("Ibrahim Traoré", "“not one metre” of land would be given up")],
            id="right behind that",
        ),
        pytest.param(
            "The raid was “an act of cowardice”, Ibrahim Traoré said.",
            [mixed("Ibrahim Traoré", "The raid was “an act of cowardice”")],
            id="before its attribution",
        ),
        pytest.param(
            "Ibrahim Traoré said the raid was “cowardly” and that the army would “not forget”.",
            [
                mixed(
                    "Ibrahim Traoré",
                    "the raid was “cowardly” and that the army would “not forget”",
                )
            ],
            id="two in one clause",
        ),
        pytest.param(
            "Ibrahim Traoré vowed to “hunt down” those responsible.",
            [mixed("Ibrahim Traoré", "“hunt down” those responsible")],
            id="vowed to",
        ),
        pytest.param(
            "According to Ibrahim Traoré, the raid was “an act of cowardice”.",
            [mixed("Ibrahim Traoré", "the raid was “an act of cowardice”")],
            id="according to",
        ),
        pytest.param(
            "Ibrahim Traoré said: “We will not forget,” and blamed “foreign hands”.",
            [
                direct("Ibrahim Traoré", "We will not forget"),
                direct("Ibrahim Traoré", "foreign hands"),
            ],
            id="a quotation and then a mixed one",
        ),
    ],
)
def test_partly_quoted(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The so-called “safe zone” was shelled again.", id="scare quotes"),
        pytest.param("Troops entered the “red zone” near Goma on Monday.", id="a name in quotes"),
        pytest.param(
            "The film “The Silence of Kobani” won a prize in Cannes.",
            id="a title",
        ),
        pytest.param("The operation, “Iron Dawn”, began in May.", id="an operation's name"),
        pytest.param("Abu Yusuf, known as “the Engineer”, was killed.", id="a nickname"),
        pytest.param("The word “genocide” does not appear in the text.", id="a word as a word"),
        pytest.param("It was a “humanitarian pause” in name only.", id="two words"),
        pytest.param(
            "The convoy left at dawn, with Ecowas focusing on maintaining “strategic patience”.",
            id="what somebody works on",
        ),
    ],
)
def test_what_is_quoted_but_said_by_nobody(text):
    assert statements(text) == []
