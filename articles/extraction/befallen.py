"""What befell those whom a number counts, from the words behind it."""

import re

from articles.extraction.lexicon.fates import fates
from articles.extraction.lexicon.number_words import NOT_COUNTED
from articles.extraction.lexicon.units import counted

AUXILIARIES = frozenset(
    "were was have has had been being are is reportedly also still now be others other more"
    " may might could would will feared reported confirmed believed presumed shot found left critically".split()
)
NEEDED = r"(?:aid|assistance|help|support|relief|food|protection)"
HUNGER = r"(?:hunger|famine|starvation|food insecurity|food shortages?|malnutrition|food insecure)"
TOLD = (
    ("killed", re.compile(r"^[^.;,]{0,110}\b(?:lost|lose|losing) their lives\b")),
    (
        "displaced",
        re.compile(
            r"^[^.;,]{0,40}?(?:\bto (?:flee|evacuate|leave (?:their|the))\b|\bfrom their homes\b"
            r"|\b(?:been|were) forced (?:out|from)\b)"
        ),
    ),
    (
        "facing hunger",
        re.compile(
            rf"^[^.;]{{0,90}}?\b(?:fac(?:e|ing|es|ed)|experienc\w{{1,3}}|suffer\w{{0,3}} from|at risk of|brink of"
            rf"|in the grip of|acutely|severely)(?: [a-z-]{{1,14}}){{0,5}}? {HUNGER}\b"
            r"|^[^.;]{0,60}?\b(?:are|is|become|remain)(?: \w{1,12}ly)? food insecure\b"
            r"|^[^.;]{0,40}?\b(?:go(?:ing|es)? hungry|(?:not|n't) (?:have|get) enough (?:food|to eat))\b"
        ),
    ),
    (
        "in need of aid",
        re.compile(
            rf"^[^.;]{{0,40}}?\b(?:in(?: [a-z]{{1,10}})? need of|needs?|needed|needing|requires?|requiring|dependent on|rel(?:y|ying|ies) on)"
            rf"(?: [a-z-]{{1,14}}){{0,6}}? {NEEDED}\b"
        ),
    ),
)
MAY_TELL = re.compile(
    r"\b(?:lives|flee|evacuate|leave|homes|forced|fac|experienc|suffer|risk|brink|acutely|severely|grip"
    r"|hungry|enough|insecure|need|requir|rely|dependent)"
)


def fate_behind(words: list[str]) -> str | None:
    """“were killed”, “have been displaced”, “a day were trained”; None where the words do not say.

    An action still going on (“training”, “launching”) is no fate: the result is empty.
    """
    words = [word.lower() for word in _past_additions(words)[:7]]
    for low, following in zip(words, [*words[1:], ""], strict=False):
        if (low, following) == ("shot", "down"):
            return "shot down"
        if fate := fates().get(low):
            is_going_on = fate in ("trained", "launched") and low.endswith("ing")
            return "" if is_going_on else fate
        if low not in AUXILIARIES and not low.endswith("ly"):
            break
    return None


def _past_additions(words: list[str]) -> list[str]:
    """The words without a closing mark, “and boys” or “a day” before them."""
    words = words[1:] if words[:1] and words[0] in "\"”'" else words
    if words[:1] == ["and"] and words[1:2] and words[1].lower() in counted():
        return words[2:]
    if words[:2] == ["and", "a"] and words[2:3] and words[2].lower() in counted():
        return words[3:]
    if words[:1] and words[0] in ("a", "per", "each") and words[1:2] and words[1] in NOT_COUNTED:
        return words[2:]
    return words


CLAUSE_END = re.compile(r"[.;:!?]|, (?:and|but|while)\b")


def fate_in_words(after: str) -> str:
    """“lost their lives”, “to flee their homes”, “face acute hunger”, “in need of aid”."""
    near = CLAUSE_END.split(after[:140], maxsplit=1)[0]
    if not MAY_TELL.search(near):
        return ""
    return next((fate for fate, pattern in TOLD if pattern.match(near)), "")
