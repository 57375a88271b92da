"""Where the words of one version stand in the next."""

import pytest

from articles.extraction.spans import Span
from articles.importing import alignment
from articles.importing.alignment import Alignment
from tests.work import steps

OLD = "The port is open. “We agree,” said Ann Lee. Two ships came."


@pytest.mark.parametrize(
    ("new", "words", "moved"),
    [
        pytest.param(OLD, "We agree", "We agree", id="where it was"),
        pytest.param(f"Updated. {OLD}", "We agree", "We agree", id="further down"),
        pytest.param(OLD.replace("We agree", "We do agree"), "We agree", "We do agree", id="grown"),
        pytest.param(
            "Two ships came. “We agree,” said Ann Lee.", "Two ships", "Two ships", id="put first"
        ),
        pytest.param("Nothing of it is left here.", "We agree", None, id="gone"),
    ],
)
def test_a_span_moves_with_its_words(new, words, moved):
    start = OLD.index(words)
    there = Alignment(OLD, new).moved(Span(start, start + len(words)))
    assert (there and there.of(new)) == moved


def test_pieces_move_whole_or_not_at_all():
    pieces = [Span(18, 27), Span(44, 53)]
    assert Alignment(OLD, f"Now: {OLD}").moved_whole(pieces) == (Span(23, 32), Span(49, 58))
    assert Alignment(OLD, OLD.replace("agree", "disagree")).moved_whole(pieces) is None


def test_texts_are_compared_when_something_is_to_be_moved_and_once(monkeypatch):
    compared = []
    monkeypatch.setattr(alignment, "partners", lambda *words: compared.append(words) or {})
    moves = Alignment(OLD, f"Now: {OLD}")
    assert compared == []
    moves.moved_whole([Span(18, 27), Span(44, 53)])
    assert len(compared) == 1


def listed(first, size):
    return ", ".join(str(number) for number in range(first, first + size))


def work_for(size):
    """Of a list of which every number changed, and no comma."""
    moves = Alignment(f"We saw {listed(0, size)}.", f"We saw {listed(size, size)}.")
    return steps(lambda: moves.moved(Span(0, 6)))


def test_the_work_for_a_list_of_other_numbers_is_bounded_by_how_often_a_word_is_there():
    """For each of the words the other text's were gone through: twice the numbers, eight times as many."""
    assert work_for(200) < 5 * work_for(100)
    assert work_for(4_000) < 2.5 * work_for(2_000)
