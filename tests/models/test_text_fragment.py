"""The address of a place on somebody else's page."""

import pytest

from articles.models.text_fragment import at_words

PAGE = "https://herald.example/port"


@pytest.mark.parametrize(
    ("address", "pieces", "expected"),
    [
        pytest.param(PAGE, ["“The port is open,"], "#:~:text=The%20port%20is%20open", id="short"),
        pytest.param(
            PAGE,
            ["one two three four five six seven eight nine ten eleven twelve thirteen"],
            "#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
            id="long",
        ),
        pytest.param(
            PAGE, ["We are ready,", "and we stay."],
            "#:~:text=We%20are%20ready,and%20we%20stay", id="apart",
        ),
        pytest.param(
            PAGE, ["long-range, R&D\nat 5 %"], "#:~:text=long%2Drange%2C%20R%26D%20at%205",
            id="signs-of-the-syntax",
        ),
        pytest.param(f"{PAGE}#top", ["open"], ":~:text=open", id="an-address-with-a-fragment"),
        pytest.param("", ["open"], "", id="no-address"),
        pytest.param(PAGE, ["…"], "", id="no-words"),
    ],
)  # fmt: skip
def test_the_words_stand_in_the_address(address, pieces, expected):
    assert at_words(address, pieces) == f"{address}{expected}"
