"""Who denied, dismissed or confirmed which statement; and what is no answer at all."""

import pytest

from articles.extraction import extract
from articles.extraction.as_json import as_json
from tests.extraction.reading import EDGES, wrong


def answers(text):
    """(who, what is done, the statement that is answered) in order."""
    record = as_json("text", extract(text))
    return [
        (given["by"], given["kind"], record["claims"][given["answered"]]["text"].strip(EDGES))
        for given in record["answers"]
    ]


CONVOY = "the convoy had been looted"
LOOTED = f"Anna Berg said {CONVOY}. "

BY_NOUN = [
    pytest.param(
        "Kyiv said the dam was blown up by Russian troops. Moscow denied the claim.",
        [("Russia", "denied", "the dam was blown up by Russian troops")],
        id="denied the claim",
    ),
    pytest.param(
        "Hamas said 40 people were killed in the school. The Israeli army disputed the figures and "
        "rejected the allegation.",
        [("The Israeli army", "rejected", "40 people were killed in the school")],
        id="rejected the allegation",
    ),
    pytest.param(
        LOOTED + "Omar Kassab dismissed the report as “pure fiction”.",
        [("Omar Kassab", "dismissed", CONVOY)],
        id="dismissed as",
    ),
    pytest.param(
        LOOTED + "Omar Kassab refuted the assertion on Tuesday.",
        [("Omar Kassab", "disputed", CONVOY)],
        id="refuted",
    ),
    pytest.param(
        "Seoul said the North had fired two missiles. Japan later confirmed the report.",
        [("Japan", "confirmed", "the North had fired two missiles")],
        id="confirmed the report",
    ),
    pytest.param(
        "The junta said it had retaken Lashio. The Arakan Army called the claim false.",
        [("Arakan Army", "dismissed", "it had retaken Lashio")],
        id="called false",
    ),
    pytest.param(
        "The junta said it had retaken Lashio. Rebel leader Aung Min said the claim was a lie.",
        [("Aung Min", "dismissed", "it had retaken Lashio")],
        id="said it was a lie",
    ),
    pytest.param(
        "Ukraine said 400 soldiers were captured. The claim was denied by Moscow.",
        [("Russia", "denied", "400 soldiers were captured")],
        id="denied by",
    ),
    pytest.param(
        "Washington said Iran had sent drones. Tehran and Damascus denied the allegations.",
        [("Iran", "denied", "Iran had sent drones"), ("Syria", "denied", "Iran had sent drones")],
        id="two deny it",
    ),
    pytest.param(
        "Sudan accused the United Arab Emirates of arming the rebels. The UAE has denied "
        "responsibility.",
        [("United Arab Emirates", "denied", "the United Arab Emirates of arming the rebels")],
        id="denied responsibility",
    ),
    pytest.param(
        "The Sudanese army said it had shot down a drone. It said the crew had died. The RSF "
        "rejected the claims.",
        [
            ("Rapid Support Forces", "rejected", "it had shot down a drone"),
            ("Rapid Support Forces", "rejected", "the crew had died"),
        ],
        id="several are meant by a plural",
    ),
    pytest.param(
        "Sudan said the crew had died. Sudan accused the rebels of arson. The rebels denied the "
        "accusation.",
        [("The rebels", "denied", "the rebels of arson")],
        id="an accusation is what somebody accused another of",
    ),
]

IN_ONE_SENTENCE = [
    pytest.param(
        "Omar Kassab accused Israel of shelling the camp, a charge Israel denies.",
        [("Israel", "denied", "Israel of shelling the camp")],
        id="a charge S denies",
    ),
    pytest.param(
        "Omar Kassab accused Israel of shelling the camp, an accusation that Israel has rejected.",
        [("Israel", "rejected", "Israel of shelling the camp")],
        id="an accusation that S has rejected",
    ),
    pytest.param(
        "Moscow claimed that Ukrainians crossed into Russia, an allegation denied by Kyiv as a "
        "“provocation”.",
        [("Ukraine", "denied", "Ukrainians crossed into Russia")],
        id="an allegation denied by S",
    ),
    pytest.param(
        "Hamas says 40 people were killed in the strike, which Israel denies.",
        [("Israel", "denied", "40 people were killed in the strike")],
        id="which S denies",
    ),
    pytest.param(
        "Hamas says 40 people were killed in the strike, but Israel denies it.",
        [("Israel", "denied", "40 people were killed in the strike")],
        id="but S denies it",
    ),
    pytest.param(
        "Leaders were wary, with neither Ankara nor NATO confirming the reports from Kyiv and Seoul "
        "that troops had been sent.",
        [
            ("Turkey", "not_confirmed", "troops had been sent"),
            ("NATO", "not_confirmed", "troops had been sent"),
        ],
        id="neither S nor S confirming the reports from S that C",
    ),
    pytest.param(
        "Analysts were surprised as the university rebutted Exxon's accusation that the articles "
        "were misleading.",
        [("The university", "disputed", "the articles were misleading")],
        id="rebutted S's accusation that C",
        marks=wrong("a subject behind “as” is not seen"),
    ),
]

REFUSED = [
    pytest.param(
        "The Sudanese army said it had shot down a drone. The RSF neither confirmed nor denied the "
        "report.",
        [("Rapid Support Forces", "left_open", "it had shot down a drone")],
        id="neither confirmed nor denied",
    ),
    pytest.param(
        "The Sudanese army said it had shot down a drone. The RSF refused to confirm or deny the "
        "report.",
        [("Rapid Support Forces", "left_open", "it had shot down a drone")],
        id="refused to confirm or deny",
    ),
    pytest.param(
        "The Sudanese army said it had shot down a drone. The RSF declined to comment on the report.",
        [("Rapid Support Forces", "no_comment", "it had shot down a drone")],
        id="declined to comment on the report",
    ),
    pytest.param(
        "The Sudanese army said it had shot down a drone. Reuters could not independently verify "
        "the claim.",
        [("Reuters", "not_confirmed", "it had shot down a drone")],
        id="could not verify",
    ),
    pytest.param(
        LOOTED + "The Pentagon could not confirm the report.",
        [("Pentagon", "not_confirmed", CONVOY)],
        id="could not confirm",
    ),
    pytest.param(
        LOOTED + "Neither Ankara nor Moscow has confirmed the report.",
        [("Turkey", "not_confirmed", CONVOY), ("Russia", "not_confirmed", CONVOY)],
        id="neither S nor S has confirmed",
    ),
    pytest.param(
        LOOTED + "Omar Kassab has not confirmed the reports.",
        [("Omar Kassab", "not_confirmed", CONVOY)],
        id="has not confirmed",
    ),
]

WHOSE = [
    pytest.param(
        LOOTED + "Piotr Zielin said the road was safe. Omar Kassab rejected Berg’s claim.",
        [("Omar Kassab", "rejected", CONVOY)],
        id="the owner's, not the last",
    ),
    pytest.param(
        "Russia said the bridge was hit. Japan said the talks had failed. Kyiv dismissed the Russian "
        "claim.",
        [("Ukraine", "dismissed", "the bridge was hit")],
        id="a people's",
    ),
    pytest.param(
        "Russia said the bridge was hit. Japan said the talks had failed. Kyiv denied the accusations "
        "by Moscow.",
        [("Ukraine", "denied", "the bridge was hit")],
        id="by whom",
    ),
    pytest.param(
        "NATO Secretary-General Mark Rutte said the front was calm. Japan said the talks had failed. "
        "Kyiv rejected NATO's assertion.",
        [("Ukraine", "rejected", "the front was calm")],
        id="of a body whose secretary-general said it",
    ),
    pytest.param(
        LOOTED + "Piotr Zielin said the road was safe. Omar Kassab denied the looting claims.",
        [("Omar Kassab", "denied", CONVOY)],
        id="what they are about",
    ),
    pytest.param(
        LOOTED + "Piotr Zielin said the road was safe. Omar Kassab disputed her account.",
        [("Omar Kassab", "disputed", CONVOY)],
        id="a woman's",
    ),
]

WHAT_IS_TOLD = [
    pytest.param(
        LOOTED + "Piotr Zielin said the road was safe. Omar Kassab denied that the convoy had been "
        "looted.",
        [("Omar Kassab", "denied", CONVOY)],
        id="denied that C",
    ),
    pytest.param(
        LOOTED + "Piotr Zielin said the road was safe. Omar Kassab denied looting the convoy.",
        [("Omar Kassab", "denied", CONVOY)],
        id="denied doing C",
    ),
    pytest.param(
        "Seoul said the North had fired two missiles. Japan’s Defence Ministry confirmed that the "
        "North had fired two missiles.",
        [("Defence Ministry", "confirmed", "the North had fired two missiles")],
        id="confirmed that C",
    ),
    pytest.param(
        "The Sudanese army denied that it had bombed the residence of the ambassador. Chad said the "
        "residence of its ambassador had been bombed.",
        [("The Sudanese army", "denied", "the residence of its ambassador had been bombed")],
        id="a denial that opens the text",
    ),
    pytest.param(
        "Eritrea denied an accusation by the governor of Tigray that its troops had crossed the "
        "border. The governor of Tigray said Eritrea was sending troops over the border.",
        [("Eritrea", "denied", "Eritrea was sending troops over the border")],
        id="whose words are told behind the denial",
    ),
    pytest.param(
        "Rwanda denied the claims. Omar Kassab said the army had shelled the camp.",
        [],
        id="what follows is not what was denied",
    ),
    pytest.param(
        "Uganda accused Rwanda of arming the rebels. Rwanda rejected the accusation. Omar Kassab "
        "denied the claim.",
        [("Rwanda", "rejected", "Rwanda of arming the rebels")],
        id="an answer is not answered in turn",
    ),
    pytest.param(
        "Hamas said the tunnel was empty. Israel confirmed that the ministers had met in Cairo.",
        [],
        id="something else is confirmed",
    ),
    pytest.param(
        LOOTED + "Omar Kassab denied that the talks were over.", [], id="something else is denied"
    ),
]

NO_ANSWER = [
    pytest.param(LOOTED + "Omar Kassab rejected the peace plan.", [], id="a plan is rejected"),
    pytest.param(LOOTED + "Hamas rejected the ultimatum.", [], id="an ultimatum is rejected"),
    pytest.param(
        LOOTED + "The president dismissed the minister.", [], id="a minister is dismissed"
    ),
    pytest.param(LOOTED + "The judge dismissed the charges.", [], id="charges are dismissed"),
    pytest.param(LOOTED + "The hospital confirmed 12 deaths.", [], id="deaths are confirmed"),
    pytest.param(LOOTED + "Poland denied entry to the drivers.", [], id="entry is denied"),
    pytest.param(LOOTED + "Israel denied them visas.", [], id="visas are denied"),
    pytest.param(LOOTED + "The senate confirmed the general.", [], id="a general is confirmed"),
    pytest.param(LOOTED + "Omar Kassab may deny the claim.", [], id="may deny"),
    pytest.param(LOOTED + "Omar Kassab did not deny the claim.", [], id="did not deny"),
    pytest.param(LOOTED + "Omar Kassab was asked to deny the claim.", [], id="asked to deny"),
    pytest.param(LOOTED + "No one has confirmed the report.", [], id="no one has confirmed"),
    pytest.param(LOOTED + "If the army denies the claim, the talks end.", [], id="if they deny"),
    pytest.param(LOOTED + "The wounds contradict the claim.", [], id="wounds contradict"),
    pytest.param(LOOTED + "Berg denied the claim.", [], id="nobody answers himself"),
    pytest.param("Omar Kassab denied the claims.", [], id="nothing was said before"),
    pytest.param(
        LOOTED + "Piotr Zielin said that Omar Kassab had denied the claim.",
        [],
        id="told by another",
    ),
    pytest.param(LOOTED + "“I deny the claim,” a sign read.", [], id="inside a quotation"),
    pytest.param(
        LOOTED + "Omar Kassab denied allegations of torture.", [], id="about something else"
    ),
    pytest.param(
        "Anna Berg said the convoy was lost. Nobody came. It rained. The market opened. Snow fell. "
        "Omar Kassab denied the claim.",
        [],
        id="too far away to know",
    ),
    pytest.param(
        "Japan condemned the looting of the convoy. Omar Kassab denied the claim.",
        [],
        id="what is condemned is not claimed",
    ),
    pytest.param(
        "Japan urged the army to leave the camp. Omar Kassab rejected the claim.",
        [],
        id="what is urged is not claimed",
    ),
    pytest.param(
        LOOTED + "Omar Kassab dismissed the comment and the fallout from it.",
        [],
        id="not words alone",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*BY_NOUN, *IN_ONE_SENTENCE, *REFUSED, *WHOSE, *WHAT_IS_TOLD, *NO_ANSWER],
)
def test_who_answers_what(text, expected):
    assert answers(text) == expected


@pytest.mark.parametrize(
    ("text", "printed", "claim"),
    [
        pytest.param(
            LOOTED + "On Monday Omar Kassab dismissed the report as “pure fiction”.",
            "Omar Kassab dismissed the report as “pure fiction”",
            "the report as “pure fiction”",
            id="with what it is called",
        ),
        pytest.param(
            LOOTED + "The ministry has strongly denied the report in a statement.",
            "The ministry has strongly denied the report",
            "the report",
            id="up to what is answered",
        ),
        pytest.param(
            LOOTED + "Neither Ankara nor Moscow has confirmed the report.",
            "Neither Ankara nor Moscow has confirmed the report",
            None,
            id="saying nothing more",
        ),
        pytest.param(
            "Omar Kassab accused Israel of arson, a charge Israel denies.",
            "a charge Israel denies",
            None,
            id="behind what is answered",
        ),
    ],
)
def test_the_words_that_answer_and_what_they_say(text, printed, claim):
    record = as_json("text", extract(text))
    given = record["answers"][0]
    assert text[given["start"] : given["end"]] == given["printed"] == printed
    assert (claim is None) == (given["claim"] is None)
    if claim:
        assert record["claims"][given["claim"]]["text"] == claim


def test_who_answers_is_given_as_printed_too():
    text = "Anna Berg accused Omar Kassab of looting the convoy. He denied the accusation."
    (given,) = as_json("text", extract(text))["answers"]
    assert (given["by"], given["by_printed"]) == ("Omar Kassab", "He")
