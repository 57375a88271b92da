"""Where a reader can look something up is a link only where a browser could follow it."""

import pytest

from articles.models.reference import Referring


@pytest.mark.parametrize(
    ("reference", "link", "in_short"),
    [
        ("https://www.media.example/tass", "https://www.media.example/tass", "media.example"),
        ("https://me@media.example", "https://me@media.example", "media.example"),
        ("Annual report, page 3", "", "Annual report, page 3"),
        ("http://[x", "", "http://[x"),
        ("https://?", "", "https://?"),
        ("", "", ""),
    ],
)
def test_an_address_is_told_by_its_host_and_words_stay_words(reference, link, in_short):
    record = Referring()
    record.shown_by = reference
    assert (record.reference_link, record.reference_in_short) == (link, in_short)
