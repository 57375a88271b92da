"""Where what was said ends, and how the weights that choose it are learned."""

import pytest

from articles.extraction import extract
from articles.extraction.content_end import MOST_OPTIONS
from tests.training import content_end as training

SENTENCES = [
    ("Anna Berg said the bridge was open", ", which engineers had feared for years."),
    ("Anna Berg said the school was full", ", which teachers had feared for years."),
    ("Anna Berg said the road was empty", ", which drivers had feared for years."),
]


def annotated(said: str, rest: str) -> dict:
    begin = said.index("the ")
    cue = said.index("said")
    return {
        "text": said + rest,
        "atts": [{"cue": [[cue, cue + 4]], "units": [{"s": begin, "e": len(said)}]}],
    }


def words(text: str) -> list[str]:
    found = extract(text)
    return [" … ".join(piece.of(text) for piece in a.pieces) for a in found.attributions]


def test_an_end_is_learned_from_annotated_articles_and_chosen_in_others():
    *seen, unseen = [annotated(*sentence) for sentence in SENTENCES]
    examples = [example for record in seen for example in training.examples(record)]
    assert len(examples) == 2
    weights = training.learned(examples * 20)
    assert training.share_right(weights, list(training.examples(unseen))) == 1
    assert training.share_right({}, list(training.examples(unseen))) == 0


def test_what_nobody_annotated_teaches_nothing():
    record = annotated(*SENTENCES[0])
    assert list(training.examples({**record, "atts": []})) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Omar Kassab said the town had fallen, which the army denies.",
            "the town had fallen",
            id="a relative clause that comments",
        ),
        pytest.param(
            "Omar Kassab said the shelling had damaged the school, the clinic and the well.",
            "the shelling had damaged the school, the clinic and the well",
            id="a list",
        ),
        pytest.param(
            "Omar Kassab said a drone had hit the market, killing 14 people.",
            "a drone had hit the market, killing 14 people",
            id="what it led to",
        ),
        pytest.param(
            "Omar Kassab said his men, together with the police, had taken the bridge.",
            "his men, together with the police, had taken the bridge",
            id="an insertion before the verb",
        ),
        pytest.param(
            "Omar Kassab said roads were cut, especially in the north.",
            "roads were cut, especially in the north",
            id="an addition",
        ),
        pytest.param(
            "Omar Kassab said that the truce held and that the talks would go on.",
            "that the truce held and that the talks would go on",
            id="two things said, each behind “that”",
        ),
        pytest.param(
            "Omar Kassab said the truce would hold, but did not say for how long.",
            "the truce would hold",
            id="what was not said",
        ),
        pytest.param(
            "Omar Kassab urged the council and its members to send more flour.",
            "the council and its members to send more flour",
            id="an appeal holds its “to”",
        ),
    ],
)
def test_words_end_where_the_article_speaks_again(text, expected):
    assert words(text)[:1] == [expected.removeprefix("that ")]


def test_a_sentence_of_many_marks_gives_no_more_options_than_are_weighed():
    text = "Omar Kassab said it was over" + ", and so" * (MOST_OPTIONS * 3) + "."
    assert len(words(text)) == 1
