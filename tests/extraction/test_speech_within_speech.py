"""Who reports whom: words of one speaker inside another's, and those whom nobody said."""

import pytest

from articles.extraction import extract


def said(text: str) -> list[tuple]:
    """(speaker, words, index of the statement inside which they are reported)."""
    found = extract(text)
    return [
        (
            found.figures[a.speaker].name if a.speaker is not None else a.speaker_span.of(text),
            " … ".join(piece.of(text) for piece in a.pieces),
            a.within,
        )
        for a in found.attributions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Anna Berg said that Omar Kassab had told her: “Nobody will leave the camp.”",
            [
                ("Anna Berg", "Omar Kassab had told her: “Nobody will leave the camp.”", None),
                ("Omar Kassab", "Nobody will leave the camp.", 0),
            ],
            id="told behind a colon",
        ),
        pytest.param(
            "Piotr Zielin told reporters that General Omar Kassab said, “We hold the bridge.”",
            [
                ("Piotr Zielin", "General Omar Kassab said, “We hold the bridge.”", None),
                ("Omar Kassab", "We hold the bridge.", 0),
            ],
            id="said behind a comma",
        ),
        pytest.param(
            "Anna Berg said Omar Kassab had never met the governor.",
            [("Anna Berg", "Omar Kassab had never met the governor", None)],
            id="nobody else speaks",
        ),
    ],
)
def test_words_inside_the_words_of_another(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        pytest.param(
            "“The road is safe,” Omar Kassab said, according to the Daily Star.",
            "according to the Daily Star",
            id="a paper that printed it",
        ),
        pytest.param(
            "Omar Kassab said 12 people had died, citing hospital records.",
            "citing hospital records",
            id="records",
        ),
    ],
)
def test_a_statement_rests_on_what_the_sentence_says(text, basis):
    (only,) = extract(text).attributions
    assert only.basis is not None
    assert only.basis.of(text) == basis


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Neither the army nor the police confirmed the report of the attack.", id="neither, nor"
        ),
        pytest.param("Omar Kassab declined to say whether the bridge was open.", id="declined"),
        pytest.param("Omar Kassab did not say whether the bridge was open.", id="did not say"),
        pytest.param(
            "Anna Berg asked several questions in Parliament.", id="asked no question told"
        ),
    ],
)
def test_who_said_nothing_is_given_no_words(text):
    assert said(text) == []
