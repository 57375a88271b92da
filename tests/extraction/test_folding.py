"""Texts as folded words."""

from hypothesis import example, given
from hypothesis import strategies as st

from articles.extraction.folding import WORD, bare_letters, folded_words


@given(st.text())
@example("“Don’t”, said Łukasz_B – 1,240…")
@example("a\u203fb ² ‼ 北京 Київ")
def test_plain_texts_are_parted_into_the_words_that_all_others_are(text):
    assert folded_words(text) == WORD.findall(bare_letters(text))
