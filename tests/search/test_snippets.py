"""A hit in its passage, as segments."""

from hypothesis import given
from hypothesis import strategies as st

from articles.search import snippet


def hits(segments):
    return [segment.text for segment in segments if segment.is_hit]


def joined(segments):
    return "".join(segment.text for segment in segments)


def test_a_hit_is_shown_as_it_is_printed():
    segments = snippet("Mr. Zelenskyy’s soldiers <b>came</b>.", "zelensky SOLDIER")
    assert hits(segments) == ["Zelenskyy’s", "soldiers"]
    assert joined(segments) == "Mr. Zelenskyy’s soldiers <b>came</b>."


def test_small_words_are_marked_only_where_nothing_else_was_looked_for():
    assert hits(snippet("The head of the port spoke.", "the head of port")) == ["head", "port"]
    assert hits(snippet("The port and the sea.", "the")) == ["The", "the"]


def test_a_phrase_is_marked_only_where_its_words_stand_together():
    assert hits(snippet("Open the port. Port open now.", '"port open"')) == ["Port", "open"]


def test_unwanted_words_are_not_marked():
    assert hits(snippet("ships and boats", "ships -boats")) == ["ships"]


def test_a_number_is_found_with_and_without_its_comma():
    assert hits(snippet("Some 10,000 troops", "10000")) == ["10,000"]


def test_a_long_text_is_cut_around_the_hit_between_words():
    segments = snippet("word " * 300 + "harbour " + "word " * 300, "harbour")
    text = joined(segments)
    assert hits(segments) == ["harbour"]
    assert text.startswith("… word")
    assert text.endswith("word …")
    assert len(text) < 300


def test_without_a_hit_the_beginning_is_shown():
    assert joined(snippet("First words. " + "word " * 300, "harbour")).startswith("First words.")


@given(st.text(max_size=600), st.text(max_size=30))
def test_segments_are_a_passage_of_the_text(text, query):
    passage = joined(snippet(text, query)).removeprefix("… ").removesuffix(" …")
    assert passage in " ".join(text.split())


def test_a_word_without_end_is_shown_from_its_beginning():
    text = f"Before {'quay' * 900} behind."
    assert "".join(one.text for one in snippet(text, "quay" * 900)).startswith("Before quayquay")


def test_white_space_without_end_leaves_the_words_around_a_hit():
    text = f"Much before.{' ' * 9000}The harbour{chr(10) * 9000}is closed."
    shown = "".join(one.text for one in snippet(text, "harbour"))
    assert "harbour" in shown
    assert "  " not in shown
