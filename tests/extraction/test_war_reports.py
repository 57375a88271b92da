"""How reports from wars name who speaks and where their words begin: described people, asides, parts."""

import pytest

from tests.extraction.reading import direct, reported, speakers, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "According to the brigade, “thirty gunmen were captured near the dam”.",
            [direct("the brigade", "thirty gunmen were captured near the dam")],
            id="a quotation alone behind it",
        ),
        pytest.param(
            "According to a medic in Kassala “the wards are full and the power is out”.",
            [direct("a medic in Kassala", "the wards are full and the power is out")],
            id="without a comma",
        ),
        pytest.param(
            "According to the militia, which controls the bridge, two boats sank on Friday.",
            [reported("the militia", "two boats sank on Friday")],
            id="what tells of the militia",
        ),
        pytest.param(
            "According to a farmer, who lost two sons, the shells fell at dawn.",
            [reported("a farmer", "the shells fell at dawn")],
            id="what tells of the farmer",
        ),
    ],
)
def test_according_to(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The garrison said that, by nightfall, its men had left the ridge.",
            [reported("The garrison", "by nightfall, its men had left the ridge")],
            id="a time between commas",
        ),
        pytest.param(
            "A medic warned that, without fuel, the wards would close.",
            [reported("A medic", "without fuel, the wards would close")],
            id="a condition between commas",
        ),
    ],
)
def test_aside_behind_that(text, expected):
    assert statements(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Another villager claimed the raiders wore uniforms. He said they came by river.",
            ["Another villager", "Another villager"],
            id="another",
        ),
        pytest.param(
            "An eyewitness said the truck burned for hours. She said the crew had fled.",
            ["An eyewitness", "An eyewitness"],
            id="a noun in -ss is one",
        ),
        pytest.param(
            "“Many of us ran,” said a local UN official. “We saw smoke,” he added.",
            ["a local UN official", "a local UN official"],
            id="two adjectives, one of them a name",
        ),
        pytest.param(
            "Police, however, said two of the men were armed.",
            ["Police"],
            id="a verb between commas looks for no subject behind it",
        ),
    ],
)
def test_who_is_described(text, expected):
    assert speakers(text) == expected
