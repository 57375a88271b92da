"""How the candidates for “he” and “she” are weighed, and that the weights can be learned anew."""

import pytest

from articles.extraction.antecedents import CLEAR_LEAD, Choice, chosen, clearly_best
from tests.extraction.reading import speakers
from tests.training import antecedents as training

STORY = (
    "A bridge fell on Sunday, and many villages have had no food since then, aid workers said.\n"
    "Governor {first} met the engineer {second} in Goma.\n"
    "“We will mend the bridge,” {pronoun} told reporters."
)


@pytest.mark.parametrize(
    ("scores", "best"),
    [
        pytest.param([1.0], 0, id="alone"),
        pytest.param([1.0, 2.0, 0.5], 1, id="the highest"),
        pytest.param([2.0, 2.0], None, id="two alike"),
        pytest.param([2.0, 2.0 - CLEAR_LEAD / 2], None, id="two nearly alike"),
    ],
)
def test_only_a_clear_lead_counts(scores, best):
    assert clearly_best(scores) == best


def test_without_candidates_nobody_is_meant():
    assert chosen({}) == Choice(None, rule="pronoun without antecedent")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            STORY.format(first="Omar Kassab", second="David Miller", pronoun="he"),
            ["aid workers", "Omar Kassab"],
            id="the subject of the sentence before",
        ),
        pytest.param(
            STORY.format(first="Omar Kassab", second="Emma Johnson", pronoun="she"),
            ["aid workers", "Emma Johnson"],
            id="the woman",
        ),
        pytest.param(
            "“The bridge is gone,” said Omar Kassab.\nThe town of Bunia lies behind it.\n“We will mend it,” he said.",
            ["Omar Kassab", "Omar Kassab"],
            id="who spoke two paragraphs before",
        ),
        pytest.param(
            "According to Defence Minister Omar Kassab, the bridge was cut. He said it would be mended.",
            ["Omar Kassab", "Omar Kassab"],
            id="whom the sentence before rests on",
        ),
        pytest.param(
            "Omar Kassab fought in two wars. He lost a brother to the militia of Peter Novak.\n“I do not forgive,” he said.",
            ["Omar Kassab"],
            id="through a pronoun in between",
        ),
        pytest.param(
            "Omar Kassab was brief. “Peter Novak has broken his word,” he said.",
            ["Omar Kassab"],
            id="nobody who is spoken of",
        ),
        pytest.param(
            "Peter Novak and Omar Kassab arrived in Goma.\n“We will mend the bridge,” he told reporters.",
            ["he"],
            id="of two who arrived together neither",
        ),
        pytest.param(
            "Governor Omar Kassab arrived in Goma with his wife, Leila. “We will mend the bridge,” she told reporters.",
            ["Leila"],
            id="a first name alone",
        ),
    ],
)
def test_a_pronoun_means_the_likeliest(text, expected):
    assert speakers(text) == expected


def annotated(first: str, second: str, pronoun: str, resolved: str) -> dict:
    text = STORY.format(first=first, second=second, pronoun=pronoun)
    start = text.index(f" {pronoun} told") + 1
    source = [[start, start + len(pronoun)]]
    return {"text": text, "atts": [{"class": "he-she", "resolved": [resolved], "src": source}]}


def test_weights_are_learned_from_annotated_articles():
    record = annotated("Omar Kassab", "David Miller", "he", "Mr. Kassab")
    examples = list(training.examples(record))
    weights = training.learned(examples * 20)
    assert [(len(options), right) for options, right in examples] == [(2, 1)]
    assert training.outcome(weights, examples, 0.2) == (1, 0)
    assert training.outcome({}, examples, 0.2) == (0, 0)
