"""Finding where pasted words stand: nowhere, once, or at several places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.editing.places import (
    WordsNotPlaced,
    find_words,
    fold,
    marked,
    nearest,
    without_quote_marks,
)
from articles.extraction.spans import Span

TEXT = (
    "Port reopens\n\n"
    "“We won’t close it – not ever,” said Dara Ivanova, head of the Harbour Union. "
    "“Ships are\n  coming back.” She had said the port is open. Others doubt that the port is open."
)


def words_at(text, spans):
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("pasted", "printed"),
    [
        pytest.param("Ships are\n  coming back.", "Ships are\n  coming back.", id="as it stands"),
        pytest.param(
            "Ships are coming back", "Ships are\n  coming back", id="line break and blanks"
        ),
        pytest.param("  Ships   are  coming ", "Ships are\n  coming", id="blanks around"),
        pytest.param("\"We won't close it", "“We won’t close it", id="straight quotation marks"),
        pytest.param("close it - not ever", "close it – not ever", id="hyphen for dash"),
        pytest.param("close it—not ever", "close it – not ever", id="dash without blanks"),
        pytest.param("ships ARE coming", "Ships are\n  coming", id="case"),
        pytest.param("Dára Ivanóva", "Dara Ivanova", id="accents"),
        pytest.param("Dara\u00a0Ivan\u00adova", "Dara Ivanova", id="hard blank and soft hyphen"),
    ],
)
def test_words_are_found_in_any_style_of_typing(pasted, printed):
    assert words_at(TEXT, find_words(TEXT, pasted)) == [printed]


@pytest.mark.parametrize("parting", [" … ", " ... ", "…"])
def test_an_ellipsis_parts_pieces_that_something_interrupts(parting):
    spans = find_words(TEXT, f"We won’t close it – not ever{parting}Ships are coming back")
    assert words_at(TEXT, spans) == ["We won’t close it – not ever", "Ships are\n  coming back"]


def test_an_ellipsis_that_is_printed_is_found_as_printed():
    text = "“Well … perhaps,” she said. Well, perhaps."
    assert words_at(text, find_words(text, "Well … perhaps")) == ["Well … perhaps"]


def test_pieces_must_stand_in_their_order():
    with pytest.raises(WordsNotPlaced, match="nowhere"):
        find_words(TEXT, "Ships are coming back … We won’t close it")


def test_a_first_piece_that_stands_twice_is_taken_closest_to_the_second():
    text = "It is so. It is so, he said, and final."
    (first, second) = find_words(text, "It is so … and final")
    assert (first.start, second.of(text)) == (10, "and final")


def test_words_that_stand_nowhere_are_refused_with_what_to_do():
    with pytest.raises(WordsNotPlaced, match=r"nowhere\. Copy them from the text"):
        find_words(TEXT, "the port is closed")


@pytest.mark.parametrize("words", ["", "   ", "\u200b", "\n"])
def test_no_words_are_refused(words):
    with pytest.raises(WordsNotPlaced, match="Give the words"):
        find_words(TEXT, words)


def test_a_part_of_a_word_is_not_the_word():
    with pytest.raises(WordsNotPlaced, match="nowhere"):
        find_words(TEXT, "hip")


def test_words_that_stand_twice_are_refused_with_both_places():
    with pytest.raises(WordsNotPlaced) as refused:
        find_words(TEXT, "the port is open")
    message = str(refused.value)
    assert "at 2 places" in message
    assert "She had said [the port is open]. Others" in message
    assert "doubt that [the port is open]." in message


def test_a_longer_passage_decides_between_two_places():
    (span,) = find_words(TEXT, "the port is open", around="doubt that the port is open")
    assert span.start == TEXT.rindex("the port is open")


def test_a_longer_passage_that_stands_twice_decides_nothing():
    with pytest.raises(WordsNotPlaced, match="the words around at 2 places"):
        find_words(TEXT, "port", around="the port is open")


def test_the_former_place_decides_between_two_places():
    former = Span(TEXT.rindex("port"), TEXT.rindex("port") + 4)
    (span,) = find_words(TEXT, "the port is open", near=former)
    assert span.start == TEXT.rindex("the port is open")


def test_words_are_found_as_readers_see_them_with_the_cleaning_log_applied():
    text = "Ċukasz Kohut ADVERTISEMENT said so."
    edits = [
        {"start": 0, "end": 6, "replacement": "Łukasz"},
        {"start": 13, "end": 27, "replacement": ""},
    ]
    assert words_at(text, find_words(text, "Łukasz Kohut", edits=edits)) == ["Ċukasz Kohut"]
    assert words_at(text, find_words(text, "Kohut said so", edits=edits)) == [
        "Kohut ADVERTISEMENT said so"
    ]


def test_the_nearest_place_of_a_name_is_the_one_beside_the_words():
    text = "He left. They stayed, he said. Then he went."
    span = nearest(text, "he", Span(text.index("They"), text.index(",")))
    assert span.start == text.index("he said")


def test_enclosing_quotation_marks_can_be_left_out_of_the_place():
    spans = find_words(TEXT, "“Ships are coming back.”")
    assert words_at(TEXT, without_quote_marks(TEXT, spans)) == ["Ships are\n  coming back."]


@pytest.mark.parametrize(
    "odd", ["\x00", "a" * 60_000, "(" * 500, "\\d+", "%s", "…" * 50, "- " * 99]
)
def test_odd_words_are_refused_and_break_nothing(odd):
    with pytest.raises(WordsNotPlaced):
        find_words(TEXT, odd)


PRINTED = st.text(st.sampled_from("ab Łé.,“”\"'’–- \n\u00a0\u00ad…1"), max_size=60)


@given(PRINTED, st.text(st.sampled_from("xyz"), min_size=3, max_size=8), PRINTED)
def test_words_that_stand_once_are_always_found_where_they_stand(before, words, after):
    text = f"{before} {words} {after}"
    assert words_at(text, find_words(text, words)) == [words]


@given(PRINTED, PRINTED, st.integers(0, 60), st.integers(0, 60))
def test_whatever_is_found_is_the_words_that_were_typed(text, words, start, end):
    edits = [{"start": min(start, end), "end": max(start, end), "replacement": "Ł"}]
    edits = [edit for edit in edits if edit["start"] < edit["end"] <= len(text)]
    try:
        spans = find_words(text, words, edits=edits)
    except WordsNotPlaced:
        return
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert list(spans) == sorted(spans)
    if not edits:
        found = " … ".join(words_at(text, spans))
        assert letters(found) == letters(words)


def letters(words):
    return [letter for letter in fold(words) if letter.isalnum()]


# Marked places


@given(st.text(max_size=80), st.lists(st.integers(0, 80), max_size=8, unique=True).map(sorted))
def test_marked_words_stand_where_they_were_marked(text, ends):
    place = [Span(*ends) for ends in zip(ends[::2], ends[1::2], strict=False)]
    place = [span.trimmed(text) for span in place if span.end <= len(text)]
    words = " … ".join(words_at(text, place))
    is_marked = all(place) and any(letter.isalnum() for letter in words)
    assert marked(text, words, place) == (tuple(place) if is_marked else ())


def test_a_marked_place_holds_only_for_the_words_that_stand_there():
    again = TEXT.rindex("the port is open")
    place = [(again, again + 16)]
    assert marked(TEXT, "The  port is OPEN", place) == (Span(*place[0]),)
    assert marked(TEXT, "the port is closed", place) == ()


@pytest.mark.parametrize("place", [[(5, 3)], [(0, 9999)], [(8, 12), (0, 4)], [(-4, 4)], [(3, 3)]])
def test_a_place_that_is_none_is_not_taken(place):
    assert marked(TEXT, "Port", place) == ()
