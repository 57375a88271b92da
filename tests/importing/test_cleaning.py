"""What comes in is made storable once, and cleaning again changes nothing."""

import unicodedata
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.importing.cleaning import UNCOMMON, clean_text


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        pytest.param("a\r\nb\rc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf", id="line ends"),
        pytest.param("No\0rth", "North", id="NUL"),
        pytest.param("\x1b[31mred\x9b", "[31mred", id="escape sequences lose their escape"),
        pytest.param("\ufefftitle", "title", id="byte-order mark"),
        pytest.param("\u202egnp.exe\u202c", "gnp.exe", id="marks of direction"),
        pytest.param("a\ud800b", "a\ufffdb", id="lone surrogate"),
        pytest.param("a\uffffb\ufdd0", "ab", id="noncharacters"),
        pytest.param("Rene\u0301", "René", id="composed"),
        pytest.param("Z" + "\u0301" * 9, "Ź" + "\u0301" * 3, id="towers of marks"),
        pytest.param("tab\tkept", "tab\tkept", id="tab"),
        pytest.param("BiedroĊ„ and “quotes” – €", "BiedroĊ„ and “quotes” – €", id="left alone"),
    ],
)
def test_cleaning(text, clean):
    assert clean_text(text) == clean


@given(st.text(st.characters(), max_size=40))
def test_clean_text_is_storable_and_stays_as_it_is(text):
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode()
    assert "\0" not in cleaned


def test_a_tower_of_a_million_marks_takes_no_time():
    began = perf_counter()
    assert len(clean_text("Z" + "\u0301\u0316" * 500_000)) <= 5
    assert perf_counter() - began < 5


def test_what_is_passed_over_is_clean_as_it_stands():
    common = "".join(letter for letter in map(chr, range(0x11000)) if not UNCOMMON.search(letter))
    assert clean_text(f"{common}\u0436") == f"{common}\u0436"
    assert not any(map(unicodedata.combining, common))
