"""Sentences as agencies write them on conflicts, each with a turn that is easily misread."""

import pytest

from tests.extraction.reading import direct, mixed, reported, statements, wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Colonel Omar Kassab said, however, that the rebels had left Halwan on Monday.",
            [reported("Omar Kassab", "the rebels had left Halwan on Monday")],
            id="said, however, that",
        ),
        pytest.param(
            "International relief agencies have warned that an attack on the port would block all aid.",
            [reported("International relief agencies", "an attack on the port would block all aid")],
            id="agencies have warned",
        ),
        pytest.param(
            "An air raid on a village killed ten civilians, residents and media reports said on Wednesday.",
            [
                reported("residents", "An air raid on a village killed ten civilians"),
                reported("media reports", "An air raid on a village killed ten civilians"),
            ],
            id="media reports said",
        ),
        pytest.param(
            "The official said that the talks, which were meant to end the siege, had brought nothing new.",
            [reported("The official", "the talks, which were meant to end the siege, had brought nothing new")],
            id="a relative clause within the words",
        ),
        pytest.param(
            "The raids hit the north of the capital, according to the Saba news agency and residents.",
            [
                reported("Saba", "The raids hit the north of the capital"),
                reported("residents", "The raids hit the north of the capital"),
            ],
            id="according to two",
            marks=wrong("joint speakers behind “according to”"),
        ),
        pytest.param(
            "Analyst Adel Nasser of the Sanaa-based daily Al-Nahar said the raids were a sign of despair.",
            [reported("Adel Nasser", "the raids were a sign of despair")],
            id="a person of a newspaper",
            marks=wrong("“of the daily X” between a name and its verb"),
        ),
        pytest.param(
            "The agency quoted Seidou Abba, a researcher and Sahel specialist, as saying that war was near.",
            [reported("Seidou Abba", "war was near")],
            id="quoted with two callings",
            marks=wrong("two callings joined by “and” between a name and “as saying”"),
        ),
        pytest.param(
            "“We never sought this war,” he said, adding: “We will end it before the winter comes.”",
            [direct("he", "We never sought this war"), direct("he", "We will end it before the winter comes")],
            id="said, adding",
        ),
        pytest.param(
            "Dozens died in the raid, the ministry reported, adding there were children among them, but gave no figure.",
            [
                reported("the ministry", "Dozens died in the raid"),
                reported("the ministry", "there were children among them"),
            ],
            id="what the speaker did not do",
        ),
        pytest.param(
            "Omar Kassab told Congress on Tuesday that he had received “strong signals” that the rebels were “ready for peace.”",
            [mixed("Omar Kassab", "he had received “strong signals” that the rebels were “ready for peace.”")],
            id="two quoted parts",
        ),
        pytest.param(
            "U.N. monitors have accused Rwanda of arming the rebels, charges that Kigali denies.",
            [reported("U.N. monitors", "Rwanda of arming the rebels")],
            id="charges that another denies",
            marks=wrong("an apposition with a verb of denying"),
        ),
    ],
)  # fmt: skip
def test_turns_of_the_wires(text, expected):
    assert statements(text) == expected
