"""Dates as readers are told them."""

import pytest

from articles.models.dates import how_known


@pytest.mark.parametrize(
    ("basis", "note", "words"),
    [
        ("text", "the text says “on Tuesday”", "worked out: the text says “on Tuesday”"),
        ("text", "", "worked out from the text"),
        (
            "outside",
            "the EU summit of that day",
            "found outside the text: the EU summit of that day",
        ),
        ("printed", "the text says “2022”", "printed: the text says “2022”"),
        ("printed", "", "printed in the article"),
        ("", "", "how this is known is not recorded"),
    ],
)
def test_a_date_says_how_it_is_known(basis, note, words):
    assert how_known(basis, note) == words
