"""Speech behind a label: transcripts and headlines."""

import pytest

from articles.extraction import extract

TALK = """Talks in Geneva

The minister, Anna Kowal, spoke to Radio North on Monday. Piotr Zielin asked the questions.

{}

{}

{}

The programme is broadcast every week."""


def said(text: str) -> list[tuple]:
    found = extract(text)
    return [
        (
            found.figures[a.speaker].name
            if a.speaker is not None
            else a.speaker_span and a.speaker_span.of(text),
            a.kind,
            " … ".join(piece.of(text) for piece in a.pieces),
        )
        for a in found.attributions
    ]


@pytest.mark.parametrize(
    ("first", "second", "who"),
    [
        pytest.param("ZIELIN", "KOWAL", ("Piotr Zielin", "Anna Kowal"), id="surnames in capitals"),
        pytest.param(
            "Piotr Zielin", "Minister Kowal", ("Piotr Zielin", "Anna Kowal"), id="names and titles"
        ),
        pytest.param("Q", "A", ("Q", "A"), id="question and answer"),
        pytest.param("MODERATOR", "KOWAL", ("MODERATOR", "Anna Kowal"), id="an office"),
    ],
)
def test_a_transcript_gives_each_turn_to_its_label(first, second, who):
    text = TALK.format(
        f"{first}: Why did the talks stop? He said they would not.",
        f"{second}: Nobody wanted them to go on. The other side said so.",
        f"{first}: And now?",
    )
    assert said(text) == [
        (who[0], "direct", "Why did the talks stop? He said they would not."),
        (who[1], "direct", "Nobody wanted them to go on. The other side said so."),
        (who[0], "direct", "And now?"),
    ]


def test_one_label_is_no_transcript():
    text = TALK.format("NOTE: This page was changed.", "The hall was full.", "It rained.")
    assert said(text) == []


def test_labels_that_never_come_again_are_no_transcript():
    text = TALK.format(
        "CORRECTION: The name was wrong.", "PHOTOS: The hall in Geneva.", "It rained."
    )
    assert said(text) == []


HEADED = """{}

GENEVA, March 4 – Piotr Zielin of the Red Cross and the army spokesman, Omar Kassab, met on Monday. The United Nations paid for it.

They will meet again."""


@pytest.mark.parametrize(
    ("headline", "speaker", "words"),
    [
        pytest.param(
            "Zielin: the camps are full", "Piotr Zielin", "the camps are full", id="person: words"
        ),
        pytest.param(
            "UN: Thousands have fled the camp",
            "United Nations",
            "Thousands have fled the camp",
            id="body: words",
        ),
        pytest.param(
            "Police: Two men held over attack", "Police", "Two men held over attack", id="police"
        ),
        pytest.param(
            "Zielin to donors: Send flour now",
            "Piotr Zielin",
            "Send flour now",
            id="person to hearers: words",
        ),
        pytest.param(
            "Two bridges closed in the north: Kassab",
            "Omar Kassab",
            "Two bridges closed in the north",
            id="words: person",
        ),
        pytest.param(
            "Two bridges closed in the north: army",
            "army",
            "Two bridges closed in the north",
            id="words: body",
        ),
    ],
)
def test_a_headline_names_who_says_it_before_or_behind_a_colon(headline, speaker, words):
    assert (speaker, "reported", words) in said(HEADED.format(headline))


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Sudan: Thousands flee the camp", id="a country is where, not who"),
        pytest.param("Live updates: Thousands flee the camp", id="a kind of text"),
        pytest.param("Zielin: what happens now?", id="a question"),
        pytest.param("Analysis: Why the camps are full", id="a kind of text that explains"),
    ],
)
def test_a_label_that_is_nobody_says_nothing(headline):
    assert said(HEADED.format(headline)) == []
