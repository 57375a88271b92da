"""The words around a number: its sentence, cut between words where it is long."""

from hypothesis import given
from hypothesis import strategies as st

from articles.numbers.printed import LONGEST, around


def passage(text, number):
    start = text.index(number)
    return around(text, start, start + len(number))


def test_of_several_sentences_the_one_with_the_number_is_shown_whole():
    text = "We met Mr. Orban there. In the U.S. Army 12.5 percent left. They went home."
    before, number, after, _ = passage(text, "12.5 percent")
    assert before + number + after == "In the U.S. Army 12.5 percent left."


def test_a_headline_above_a_paragraph_is_no_part_of_its_sentence():
    assert passage("Ten came\n\nIn all 10 came today.", "10").before == "In all "


def test_a_long_sentence_is_cut_between_words_on_both_sides():
    before, number, after, begins = passage("word " * 60 + "11,000 " + "word " * 60, "11,000")
    assert before.startswith("… word ")
    assert after.endswith(" word …")
    assert len(before + number + after) <= LONGEST + len("…  …")
    assert not begins


TEXTS = st.text(alphabet="aB1.\n “”,é ", max_size=300)


@given(TEXTS, st.text(alphabet="0123456789,", min_size=1, max_size=200), TEXTS)
def test_the_number_is_never_cut_and_nothing_is_added_but_dots(before, number, after):
    found = around(before + number + after, len(before), len(before) + len(number))
    assert found.number == number
    assert before.endswith(found.before.removeprefix("… "))
    assert after.startswith(found.after.removesuffix(" …"))
