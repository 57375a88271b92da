"""The words of two texts that are the same: as difflib has them, in work that grows as the texts."""

from contextlib import contextmanager
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import aligning
from articles.aligning import partners
from tests.work import steps

ARTICLES = sorted((Path(__file__).parents[2] / "seeds" / "articles").iterdir())
FEW_WORDS = st.lists(st.sampled_from("abcde"), max_size=30)
SIZE = 2_000
TIMES = 4
# A little more than as the texts; where it grew with the square of them it would be 16.
GROWTH = 1.5 * TIMES


def found_by_difflib(one, other):
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


@given(one=FEW_WORDS, other=FEW_WORDS)
@settings(max_examples=500)
def test_short_texts_have_in_common_what_difflib_finds(one, other):
    assert partners(one, other) == found_by_difflib(one, other)


@given(words=FEW_WORDS, put_in=FEW_WORDS, data=st.data())
@settings(max_examples=200)
def test_an_edit_is_found_as_difflib_finds_it(words, put_in, data):
    places = st.integers(0, len(words))
    start, end = sorted([data.draw(places), data.draw(places)])
    edited = [*words[:start], *put_in, *words[end:]]
    assert partners(words, edited) == found_by_difflib(words, edited)


def edited(words):
    """A word put in, one left out and one replaced, again and again; the last part moved up."""
    changed = [word for index, word in enumerate(words) if index % 31]
    changed[50::60] = ["changed" for _ in changed[50::60]]
    for index in range(40, len(changed), 53):
        changed.insert(index, "inserted")
    cut = len(changed) * 4 // 5
    return [*changed[:100], *changed[cut:], *changed[100:cut]]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name[:3])
def test_an_edited_article_has_in_common_what_difflib_finds(path):
    words = path.read_text("utf-8").lower().split()
    assert partners(words, edited(words)) == found_by_difflib(words, edited(words))


def in_order_in_both(found):
    return sorted(found.values()) == [found[index] for index in sorted(found)]


@contextmanager
def pairs_bounded(most):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aligning, "MOST_PAIRS", most)
        patch.setattr(aligning, "PAIRS_A_WORD", 0)
        yield


@given(one=FEW_WORDS, other=FEW_WORDS, most=st.integers(0, 60))
@settings(max_examples=300)
def test_where_pairs_are_too_many_what_is_found_is_the_same_in_both(one, other, most):
    with pairs_bounded(most):
        found = partners(one, other)
    assert all(one[old] == other[new] for old, new in found.items())
    assert in_order_in_both(found)
    assert len(set(found.values())) == len(found)


@pytest.mark.parametrize("most", [1_000, 5_000, 20_000])
def test_where_pairs_are_too_many_nearly_all_that_difflib_finds_is_found(most):
    words = [word for path in ARTICLES for word in path.read_text("utf-8").lower().split()]
    changed = [word for index, word in enumerate(words) if index % 31]
    exact = found_by_difflib(words, changed)
    with pairs_bounded(most):
        found = partners(words, changed)
    assert len(found.items() & exact.items()) > 0.98 * len(exact)


def test_words_that_both_sides_of_a_gap_could_have_go_to_the_longer_run():
    one, other = ["begin", "x", "x", "end"], ["begin", "x", "new", "x", "x", "end"]
    with pairs_bounded(2):
        assert partners(one, other) == {0: 0, 1: 3, 2: 4, 3: 5}


def numbers(first, size):
    return [word for number in range(first, first + size) for word in (str(number), ",")]


def chained(size):
    """Words each of which stands once only when the one before it has been found."""
    return [word for n in range(size) for word in (f"{n}", f"{n + 1}", "and", f"{n}")]


TEXTS = {
    "numbers that all changed": lambda size: (numbers(0, size), numbers(size, size)),
    "numbers of which some changed": lambda size: (
        numbers(0, size),
        [word for word in numbers(0, size) if not word.endswith("7")],
    ),
    "one word": lambda size: (["a"] * size, ["b", *["a"] * size, "c"]),
    "one word, one of them another": lambda size: (["a"] * size, ["a"] * (size // 2) + ["b"]),
    "few words": lambda size: (list("abcd") * size, list("badc") * size),
    "each word twice": lambda size: (list(range(size)) * 2, list(range(size))[::-1] * 2),
    "backwards": lambda size: (list(range(size)), list(range(size))[::-1]),
    "one found after another": lambda size: (chained(size), edited(chained(size))),
}


@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_the_work_grows_as_the_texts(make, monkeypatch):
    monkeypatch.setattr(aligning, "MOST_PAIRS", 1_000)
    texts, longer = make(SIZE), make(TIMES * SIZE)
    assert steps(lambda: partners(*longer)) < GROWTH * steps(lambda: partners(*texts))


@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_the_work_is_a_few_steps_for_each_word_and_each_pair_that_may_be_looked_at(make):
    one, other = make(SIZE)
    most = aligning.MOST_PAIRS + len(one) + len(other)
    assert 0 < steps(lambda: partners(one, other)) < 20 * most
