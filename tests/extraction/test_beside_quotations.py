"""Who speaks a quotation that no verb of saying claims: the subject beside it, or who spoke last."""

import pytest

from tests.extraction.reading import speakers, wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“The bridge is gone, all of it,” Emma Johnson wrote to her colleagues in Geneva.",
            ["Emma Johnson"],
            id="wrote to",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” Emma Johnson wrote in a letter to the council. “Nobody warned us before the raid.”",
            ["Emma Johnson"],
            id="wrote in a letter, and goes on",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” Emma Johnson shot back.",
            ["Emma Johnson"],
            id="shot back",
        ),
        pytest.param(
            "“The bridge is gone, all of it!” Emma Johnson wrote in an email to aid workers.",
            ["Emma Johnson"],
            id="behind an exclamation",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” Emma Johnson of the relief agency wrote recently.",
            ["Emma Johnson"],
            id="a body between the name and the verb",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” Emma Johnson, who runs the clinic in Goma, wrote on Tuesday.",
            ["Emma Johnson"],
            id="a relative clause between",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” former district health director Emma Johnson told reporters in Goma.",
            ["Emma Johnson"],
            id="a long title before the name",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” reacted Emma Johnson.",
            ["Emma Johnson"],
            id="reacted X",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” wrote one passenger.",
            ["one passenger"],
            id="somebody unnamed behind the verb",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” a hospital worker in the room wondered aloud.",
            ["a hospital worker in the room"],
            id="a place behind a description",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” said Rutshuru delegate Beau Mbeki.",
            ["Beau Mbeki"],
            id="a place and a title before the name",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” said Oxfam co-founder Stella Brown.",
            ["Stella Brown"],
            id="a body and a role before the name",
        ),
        pytest.param(
            "“The bridge is gone, all of it,” Emma Johnson and David Miller wrote.",
            ["Emma Johnson", "David Miller"],
            id="two",
        ),
    ],
)
def test_the_subject_behind_a_quotation_speaks(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "When David Miller came to the gate, Emma Johnson fired back: “We have had enough of those.”",
            ["Emma Johnson"],
            id="not the subject of the clause before the comma",
        ),
        pytest.param(
            "Emma Johnson lobbied for a longer ceasefire: “Nobody can bury the dead in a day.”",
            ["Emma Johnson"],
            id="not what stands before the colon",
        ),
        pytest.param(
            "Emma Johnson gave David Miller a cool welcome: “You come a year too late.”",
            ["Emma Johnson"],
            id="not the object",
        ),
        pytest.param(
            "Thousands of villagers marched to the barracks, chanting “Give us back our sons.”",
            ["Thousands of villagers"],
            id="chanting",
            marks=wrong("“thousands of” is left out of the description"),
        ),
        pytest.param(
            "Emma Johnson then appears in the video, saying, “We will not leave this town.”",
            ["Emma Johnson"],
            id="a participle far from its subject",
        ),
        pytest.param(
            "Emma Johnson was asked by a reporter, “Will you ever go home?”",
            ["a reporter"],
            id="asked by",
        ),
        pytest.param(
            "The order was so odd that an aide of the governor could only quip: “We obey, we do not read.”",
            ["an aide of the governor"],
            id="in a clause that depends on another",
        ),
        pytest.param(
            "In other words, explained Emma Johnson, “the road stays closed for a year.”",
            ["Emma Johnson"],
            id="a turned verb before the quotation",
        ),
        pytest.param(
            "But, said Emma Johnson, “the road stays closed for a year.”",
            ["Emma Johnson"],
            id="but, said X",
        ),
        pytest.param(
            "Emma Johnson released the following statement:\n“The road stays closed for a year.”",
            ["Emma Johnson"],
            id="in the paragraph before",
        ),
        pytest.param(
            "“The road is open,” said David Miller. Emma Johnson disagreed. “It is mined from end to end.”",
            ["David Miller", "Emma Johnson"],
            id="of whom the sentence before tells",
        ),
        pytest.param(
            "Emma Johnson met David Miller, who runs the port. She was blunt. “It is mined from end to end.”",
            ["Emma Johnson"],
            id="a pronoun in the sentence before",
        ),
        pytest.param(
            "Emma Johnson said of David Miller: “He has never seen a front.”",
            ["Emma Johnson"],
            id="said of somebody",
        ),
    ],
)
def test_the_subject_before_a_quotation_speaks(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The envoy wrote a book, “The Long Road to the Sea,” before the war.",
            id="a book",
            marks=wrong("a quotation behind an object is taken for what is written"),
        ),
        pytest.param(
            "Crowds in red caps with the words “Make the City Great Again” filled the square.",
            id="a slogan",
        ),
        pytest.param(
            "The army has built its “long wall of shining steel” along the border.",
            id="a thing that somebody has",
        ),
        pytest.param(
            "The film is called “Sons of the Desert Wind” and was shown in Cairo.", id="a film"
        ),
    ],
)
def test_a_title_is_said_by_nobody(text):
    assert speakers(text) == []
