"""The words around a number: its sentence, cut between words where it is long."""

import hypothesis
import pytest
from hypothesis import strategies as st

from articles.numbers.printed import LONGEST, around
from tests.factories import make_article, make_claim, make_measure, make_person, make_quantity
from tests.pages.words import words


@pytest.fixture
def troops(db):
    return make_measure()


def given(text, printed, low, **fields):
    claim = make_claim(text, make_person(), make_article(text=text))
    return make_quantity(printed, low, claim=claim, **fields)


# On the page.


def test_a_number_stands_in_its_words_which_lead_to_the_statement(read, troops):
    text = "The war goes on. Moscow has brought 11,000 to the border. More may come."
    number = given(text, "11,000", 11_000, measure=troops, modality="has brought")
    link = read(troops).select_one(".number__passage a")
    assert words(link) == "“Moscow has brought 11,000 to the border.”"
    assert words(link.b) == "11,000"
    assert link["href"] == number.claim.get_absolute_url()


def test_a_verb_that_the_words_do_not_show_is_named_beside_the_number(read, troops):
    given("They came. 10 of them.", "10", 10, measure=troops, modality="came")
    assert words(read(troops).select_one(".number__words")).startswith("10 came — ")


def test_of_interrupted_words_the_part_with_the_number_is_shown(read, troops):
    article = make_article(text="“We see,” he said, “some 10 or 11 of them.”")
    pieces = [[1, 8], [20, 42]]
    content = " … ".join(article.text[first:last] for first, last in pieces)
    claim = make_claim("We see,", make_person(), article)
    claim.content, claim.pieces, claim.end = content, pieces, 42
    claim.save()
    make_quantity("10", 10, claim=claim, measure=troops)
    passage = read(troops).select_one(".number__passage")
    assert words(passage) == "“We see, … some 10 or 11 of them.”"
    assert words(passage.b) == "10"


@pytest.mark.parametrize(
    ("access", "shown"),
    [("", ["Now 10,000 came."]), ("passages", ["Now 10,000 came."]), ("record", [])],
)
def test_the_reporters_own_words_are_shown_where_the_text_may_be(read, troops, access, shown):
    article = make_article(text="It began. Now 10,000 came. It ended.", access=access)
    make_quantity(article=article, measure=troops)
    passages = read(troops).select(".number__passage")
    assert [words(passage) for passage in passages] == shown


def test_words_whose_place_is_not_known_are_not_shown(read, troops):
    number = given("10 came", "10", 10, measure=troops)
    number.claim.content = "ten came"
    number.claim.save()
    assert not read(troops).select(".number__passage")


# How they are cut.


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


@hypothesis.given(TEXTS, st.text(alphabet="0123456789,", min_size=1, max_size=200), TEXTS)
def test_the_number_is_never_cut_and_nothing_is_added_but_dots(before, number, after):
    found = around(before + number + after, len(before), len(before) + len(number))
    assert found.number == number
    assert before.endswith(found.before.removeprefix("… "))
    assert after.startswith(found.after.removesuffix(" …"))
