"""Which texts are looked through for a name: none in which it stands is passed over."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles.withholding.finding import MayStand, letters_of
from articles.withholding.matching import Form, Matcher, folded

JANE = [Form(("jane", "smith"))]
MATCHER, MAY_STAND = Matcher(JANE), MayStand(JANE)

words = st.sampled_from(["Jane", "SMITH", "Jáné", "Smi", "th", "the", "“x”", "—", "&amp;", "%20"])
gaps = st.sampled_from([" ", "\n", "-", "’", "-\n", "- \n ", "\u2010\n", "\u00ad", "\u200b", ""])
texts = st.lists(st.tuples(words, gaps)).map(lambda pairs: "".join(map("".join, pairs)))


@given(texts | st.text())
@example("Jane Smi-\nth")
@example("Jane Smi\u2010\nth")
@example("Jane Smi\u2011 \n th")
@example("Jane Smi\u00adth, “x”")
@example("Jáné Šmith’s")
@example("J\\u0061ne%20Smith")
def test_wherever_a_name_is_found_it_may_stand(text):
    assert MAY_STAND.in_letters(letters_of(text)) or not MATCHER.spans(text)


@pytest.mark.parametrize(
    "text", ["", "Nobody is named here.", "Jane Smit, or Jan Smyth", "“Łukasz” – naïve"]
)
def test_most_texts_need_no_closer_look(text):
    assert not MAY_STAND.in_letters(letters_of(text))


def test_every_word_of_one_of_the_names_must_stand_there():
    may_stand = MayStand([*JANE, Form(folded("Olena Zelenskyy"))])
    assert may_stand.in_letters(letters_of("Zelenskiy spoke with Olena"))
    assert not may_stand.in_letters(letters_of("Zelenskiy spoke with Jane"))
    assert not MayStand([])
