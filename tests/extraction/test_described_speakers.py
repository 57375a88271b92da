"""“He” and “she” for somebody who is described and not named, as witnesses and officials often are."""

import pytest

from tests.extraction.reading import speakers, wrong

NAMED = "Omar Kassab said ten people were killed in the raid on Halwan.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“They burned the granary,” said a farmer who fled on Monday.\n\nAround 15 soldiers died, he said.",
            ["a farmer", "a farmer"],
            id="in the next paragraph",
        ),
        pytest.param(
            "A resident of Halwan told reporters that the road was mined. She said nobody could leave.",
            ["A resident of Halwan", "A resident of Halwan"],
            id="in the next sentence",
        ),
        pytest.param(
            "An officer of the rebels said the bridge had fallen.\n\n“I saw them run,” he said. “They left their trucks.”\n\n"
            "At least 10 men were wounded, he added.",
            ["An officer of the rebels"] * 3,
            id="through several paragraphs",
        ),
        pytest.param(
            NAMED + "A nurse at the clinic said 14 had died.\n\nFour were children, she said.",
            ["Omar Kassab", "A nurse at the clinic", "A nurse at the clinic"],
            id="rather than whoever was named before",
        ),
        pytest.param(
            NAMED + "A nurse at the clinic said 14 had died.\n\nKassab came later. The road was mined, he said.",
            ["Omar Kassab", "A nurse at the clinic", "Omar Kassab"],
            id="but not once somebody else is named",
        ),
        pytest.param(
            "A woman in the camp said the well was dry. He said it was not.",
            ["A woman in the camp", "He"],
            id="no woman is he",
        ),
        pytest.param(
            NAMED + "When a reporter asked whether the road was open, Kassab smiled.\n\n“You tell me,” he said.",
            ["Omar Kassab", "Omar Kassab"],
            id="who asks does not answer",
            marks=wrong("a question reported with “whether” is read as a statement"),
        ),
        pytest.param(
            "Residents said the road was mined.\n\nNobody could leave, he said.",
            ["Residents", "he"],
            id="several are not he",
        ),
    ],
)  # fmt: skip
def test_who_is_described_goes_on_speaking(text, expected):
    assert speakers(text) == expected
