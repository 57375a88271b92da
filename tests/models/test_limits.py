"""What the words around a number make of it."""

import pytest

from articles.extraction.lexicon.number_words import QUALIFIERS
from articles.models.limits import Limit, Standing, limit_of, standing_of


@pytest.mark.parametrize(
    ("verb", "standing"),
    [
        ("", Standing.IS),
        ("has brought", Standing.IS),
        ("are currently training", Standing.IS),
        ("have been killed", Standing.IS),
        ("killing", Standing.IS),
        ("are believed to have died", Standing.IS),
        ("amounting to", Standing.IS),
        ("may grow to", Standing.MAY),
        ("could reach", Standing.MAY),
        ("might send", Standing.MAY),
        ("would cost", Standing.MAY),
        ("is expected to reach", Standing.MAY),
        ("will send", Standing.PLANNED),
        ("plans to deploy", Standing.PLANNED),
        ("plan to provide", Standing.PLANNED),
        ("is preparing to send", Standing.PLANNED),
        ("were promised", Standing.PLANNED),
        ("is set to receive", Standing.PLANNED),
        ("to build", Standing.PLANNED),
        ("will hit the target of", Standing.WANTED),
        ("needs", Standing.WANTED),
        ("appealed for", Standing.WANTED),
        ("is asking for", Standing.WANTED),
        ("wants to recruit", Standing.WANTED),
    ],
)
def test_a_verb_says_whether_it_is_may_be_or_shall_be(verb, standing):
    assert standing_of(verb) == standing


@pytest.mark.parametrize(
    ("qualifier", "standing"),
    [
        ("the target of", Standing.WANTED),
        ("a goal of", Standing.WANTED),
        ("potentially", Standing.MAY),
        ("at least", Standing.IS),
        ("reportedly", Standing.IS),
    ],
)
def test_a_qualifier_may_say_it_too(qualifier, standing):
    assert standing_of("has", qualifier) == standing


@pytest.mark.parametrize(
    ("qualifier", "limit"),
    [
        ("", Limit.NONE),
        ("exactly", Limit.NONE),
        ("the target of", Limit.NONE),
        ("each", Limit.NONE),
        ("between", Limit.NONE),
        ("up to", Limit.UP_TO),
        ("Up to", Limit.UP_TO),
        ("as many as", Limit.UP_TO),
        ("fewer than", Limit.UP_TO),
        ("at least", Limit.AT_LEAST),
        ("over", Limit.AT_LEAST),
        ("more than", Limit.AT_LEAST),
        ("no fewer than", Limit.AT_LEAST),
        ("or more", Limit.AT_LEAST),
        ("+", Limit.AT_LEAST),
        ("about", Limit.ABOUT),
        ("nearly", Limit.ABOUT),
        ("some", Limit.ABOUT),
        ("just over", Limit.ABOUT),
        ("at least an estimated", Limit.AT_LEAST),
        ("up to; each", Limit.UP_TO),
        ("about; or more", Limit.AT_LEAST),
        ("no more than", Limit.UP_TO),
        ("overall", Limit.NONE),
    ],
)
def test_a_qualifier_says_to_which_side_the_number_is_open(qualifier, limit):
    assert limit_of(qualifier) == limit


def test_every_qualifier_that_the_program_reads_has_been_thought_of():
    """Those that set no limit are named here, so that a new one is not passed over."""
    without = {
        *(
            "a total of",
            "total of",
            "an additional",
            "additional",
            "another",
            "a further",
            "further",
        ),
        *("somewhere between", "anywhere between", "between", "exactly", "only", "just", "even"),
        *("reportedly", "possibly", "potentially", "probably", "perhaps", "maybe", "currently"),
        *("a staggering", "a record", "an alarming", "a whopping", "a mere", "a combined"),
        *("the target of", "a target of", "target of", "the goal of", "a goal of"),
    }
    unlimited = {words for words in QUALIFIERS.split("|") if limit_of(words) == Limit.NONE}
    assert unlimited == without
