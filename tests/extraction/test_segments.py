"""Marked text: what is cut out and put together again is the same text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.spans import Span, segment, side_by_side

TEXT = "“We are ready,” she said, “for talks.” NewsThe end."


def shown(parts):
    return [[(piece.text, piece.mark) for piece in part] for part in parts]


def test_text_without_marks_is_one_segment():
    assert shown(segment("All quiet.")) == [[("All quiet.", None)]]


def test_empty_text_has_no_segment():
    assert segment("") == [[]]


def test_a_mark_in_two_pieces_starts_and_ends_once():
    (pieces,) = segment(TEXT, {7: [Span(1, 13), Span(27, 37)]})
    marked = [piece for piece in pieces if piece.mark == 7]
    assert [piece.text for piece in marked] == ["We are ready", "for talks."]
    assert [(piece.starts, piece.ends) for piece in marked] == [(True, False), (False, True)]


def test_a_mark_that_goes_through_two_parts_starts_in_the_first():
    first, second = segment("One\ntwo", {"a": [Span(0, 7)]}, parts=[Span(0, 3), Span(4, 7)])
    assert (first[0].starts, first[0].ends) == (True, False)
    assert (second[0].starts, second[0].ends) == (False, True)


def test_a_cut_leaves_what_is_printed_and_shows_nothing():
    (pieces,) = segment(TEXT, edits=[(Span(39, 43), "")])
    assert "".join(piece.printed for piece in pieces) == TEXT
    assert "".join(piece.text for piece in pieces) == TEXT.replace("News", "")


def test_a_mended_word_is_shown_mended_and_keeps_its_mark():
    (pieces,) = segment("says BiedroX", {1: [Span(5, 12)]}, edits=[(Span(5, 12), "Biedroń")])
    mended = pieces[-1]
    assert (mended.text, mended.printed, mended.mark) == ("Biedroń", "BiedroX", 1)
    assert mended.is_mended


def test_an_edit_across_two_parts_shows_its_replacement_once():
    parts = segment("abcdef", edits=[(Span(2, 4), "X")], parts=[Span(0, 3), Span(3, 6)])
    assert ["".join(piece.text for piece in part) for part in parts] == ["abX", "ef"]


def test_a_mark_whose_first_words_are_cut_starts_where_it_is_seen():
    (pieces,) = segment("Newswe win", {1: [Span(0, 10)]}, edits=[(Span(0, 4), "")])
    assert [piece.starts for piece in pieces] == [False, True]


@pytest.mark.parametrize(
    ("marks", "instead"),
    [
        pytest.param({1: [(0, 9)], 2: [(2, 5)]}, {1: 1, 2: 1}, id="an inner one gives way"),
        pytest.param({1: [(0, 5)], 2: [(3, 9)]}, {1: 2, 2: 2}, id="the longer of two that overlap"),
        pytest.param({1: [(0, 3)], 2: [(3, 9)]}, {1: 1, 2: 2}, id="neighbours both stay"),
        pytest.param({1: [(0, 4)], 2: [(0, 4)]}, {1: 1, 2: 1}, id="of two alike the first"),
        pytest.param(
            {1: [(0, 4), (20, 30)], 2: [(5, 9)]}, {1: 1, 2: 2}, id="one in the gap of another"
        ),
    ],
)
def test_of_overlapping_marks_the_longer_is_shown(marks, instead):
    spans = {mark: [Span(*place) for place in places] for mark, places in marks.items()}
    assert side_by_side(spans) == instead


spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda at: Span(at[0], sum(at)))


@given(
    st.text(max_size=80),
    st.lists(st.lists(spans, min_size=1, max_size=3), max_size=6),
    st.lists(st.tuples(spans, st.sampled_from(["", "X", "Łódź"])), max_size=4),
)
def test_joining_the_segments_gives_back_the_text(text, marks, edits):
    whole = Span(0, len(text))
    inside = {
        number: [span for span in places if whole.contains(span)]
        for number, places in enumerate(marks)
    }
    instead = side_by_side(inside)
    kept = {mark: inside[mark] for mark in inside if instead[mark] == mark}
    (pieces,) = segment(text, kept, [edit for edit in edits if whole.contains(edit[0])])
    assert "".join(piece.printed for piece in pieces) == text
