"""Where the words of one version stand in the next."""

import pytest

from articles.extraction.spans import Span
from articles.importing.alignment import Alignment

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
