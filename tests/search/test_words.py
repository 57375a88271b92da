"""How texts and queries become words. Needs no database."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles.search import telling
from articles.search.query import LONGEST_QUERY, Query, parse
from articles.search.words import MOST_LETTERS, fold_tokens, indexed, stem, stemmer

# Before these a word is a plural, or English takes something away.
ENDINGS = " s es us ss i ci li ti ogi ies ings ations ness ed er or al ent ic e y".split(" ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Zelensky", "Zelenskyy", id="transliteration"),
        pytest.param("Zelenskiy's", "ZELENSKYY’S", id="possessive"),
        pytest.param("Orban", "Orbán", id="accent"),
        pytest.param("Lukasz", "Łukasz", id="undivided-letter"),
        pytest.param("soldier", "soldiers", id="plural"),
        pytest.param("deploying", "deployed", id="verb"),
        pytest.param("10,000", "10000", id="thousands"),
        pytest.param("Biedroń", "Biedron\u0301", id="decomposed"),
        pytest.param("North Korean troops", "North Korea troop", id="people and country"),
        pytest.param("Turks", "Turkish", id="two words for a people"),
        pytest.param("the Dutch", "the Netherlands", id="a people called otherwise"),
    ],
)
def test_forms_of_one_word_are_one_token(one, other):
    assert fold_tokens(one) == fold_tokens(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim", "Kin"),
        ("10,000", "1000"),
        ("Łódź", "Львів"),
        ("told us", "told America"),
        ("polished", "Poland"),
        ("Nigerien", "Nigerian"),
        ("Dominican", "Dominica"),
    ],
)
def test_different_words_are_different_tokens(one, other):
    assert fold_tokens(one) != fold_tokens(other)


@given(st.text(max_size=200))
def test_every_token_is_ascii_letters_and_digits_and_not_long(text):
    for token in fold_tokens(text):
        assert token.isascii()
        assert token.isalnum()
        assert token == token.lower()
        assert len(token) < 400


@given(st.text("aSs19,.'’“”– "))
@example("“Brod’s 1,240”, 1,24 and SELEN'S")
def test_plain_texts_make_the_tokens_that_all_others_make(text):
    assert fold_tokens(text) == fold_tokens(f"{text} ²")[:-1]


@given(st.text("aeioubcdfghklmnpqrstvwxyz", max_size=9), st.sampled_from(ENDINGS))
@example("new", "s")
def test_stems_that_are_not_asked_for_are_those_of_the_stemmer(beginning, ending):
    assert stem(beginning + ending) == stemmer.stemWord(beginning + ending)


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["Selen Workers Union", "The Selen Workers Union", "Selen"], ["Selen Workers Union"]),
        (["The Selen Observer"], ["Selen Observer"]),
        (["Dara Ivanova", "DARA IVANOVÁ", "Darya Ivanova"], ["Dara Ivanova", "Darya Ivanova"]),
        (["Ivanova", "Dara Ivanova"], ["Dara Ivanova"]),
        (["Bo Diaz", "Bo J. Diaz"], ["Bo Diaz", "Bo J. Diaz"]),
        (["Kim", "Kimberly"], ["Kim", "Kimberly"]),
        ([], []),
    ],
)
def test_a_name_whose_words_stand_in_another_is_not_kept_with_it(names, told):
    assert telling(names) == told


def test_what_is_indexed_is_bounded():
    assert len(indexed("word " * 200_000, "more words")) <= MOST_LETTERS + 20
    assert indexed("", " ") == ""


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("port ships", Query((("port",), ("ship",))), id="words"),
        pytest.param('"port opens" now', Query((("port", "open"), ("now",))), id="phrase"),
        pytest.param("“port opens”", Query((("port", "open"),)), id="curly"),
        pytest.param("port -ships", Query((("port",),), (("ship",),)), id="minus"),
        pytest.param(
            'port -"two ships"', Query((("port",),), (("two", "ship"),)), id="minus-phrase"
        ),
        pytest.param("twenty-five", Query((("twenti", "five"),)), id="hyphen-inside-is-a-phrase"),
        pytest.param('"port', Query((("port",),)), id="unclosed"),
        pytest.param("port port", Query((("port",),)), id="twice"),
        pytest.param(
            "AND OR NOT * ( ) ^ : !", Query((("and",), ("or",), ("not",))), id="no-syntax"
        ),
        pytest.param('!!! -- ""', Query(), id="nothing"),
    ],
)
def test_only_quotation_marks_and_a_leading_minus_mean_something(typed, expected):
    assert parse(typed) == expected


@given(st.text(max_size=LONGEST_QUERY * 2))
def test_whatever_is_typed_can_be_parsed(typed):
    parse(typed)
