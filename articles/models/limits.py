"""What the words around a number make of it: whether it is, may be or is meant to be, and its limit.

Both follow from the words as printed, which are what the archive keeps.
"""

import re
from functools import lru_cache

from django.db import models


class Standing(models.TextChoices):
    """Whether somebody says that so many are, or may be, or shall be."""

    IS = "is", "what is or was"
    MAY = "may", "what may be"
    PLANNED = "planned", "what is planned or to come"
    WANTED = "wanted", "what is aimed at or asked for"


class Limit(models.TextChoices):
    """To which side of the printed number the meant one may lie."""

    NONE = "", "the number itself"
    UP_TO = "up_to", "so many or fewer"
    AT_LEAST = "at_least", "so many or more"
    ABOUT = "about", "about so many"


# The first standing of which a word stands in the verb or the qualifier is taken.
STANDINGS = {
    Standing.WANTED: r"targets?|goals?|ceiling|quotas?|limit of|aim(s|ed|ing)?|hop(es?|ed|ing) (to|for)"
    r"|wants?|wanted|needs?|needed|ask(s|ed|ing)?( for)? to|ask(s|ed|ing)? for|asked|requir(es?|ed)"
    r"|request(s|ed|ing)?|demand(s|ed|ing)?|appeal(s|ed|ing)?( for| to)?|call(s|ed|ing)? (for|to)"
    r"|seeks?|seeking|sought|should|must|urg(es?|ed|ing)",
    Standing.MAY: r"may|might|could|can|would|perhaps|maybe|possibly|potentially|probably"
    r"|likely|expect(s|ed|ing)?|threaten(s|ed|ing)?|estimated to (reach|grow|rise)",
    Standing.PLANNED: r"will|shall|plan(s|ned|ning)?|prepar(es?|ed|ing) to|intend(s|ed|ing)?|going to"
    r"|(set|due|ready|poised|about|scheduled|decided|decision|deal|bid) to|scheduled|vow(s|ed|ing)?"
    r"|pledg(es?|ed|ing)|promis(es?|ed|ing)|agree(s|d)? to|propos(es?|ed|ing|al)|offer(s|ed|ing)? to"
    r"|tr(y|ies|ied|ying) to",
}
# “a plan to send”, “to send”: what has not begun.
NOT_BEGUN = re.compile(r"to [a-z]")

LIMITS = {
    Limit.UP_TO: "up to|at most|no more than|not more than|a maximum of|maximum of|less than"
    "|fewer than|lower than|under|below|as many as|as much as|as high as|a ceiling of|a limit of"
    "|a quota of|or fewer|or less|significantly less than|well under|well below",
    Limit.AT_LEAST: "at least|no fewer than|no less than|not less than|a minimum of|minimum of"
    "|more than|greater than|higher than|over|above|beyond|in excess of|upwards of|upward of"
    "|north of|as few as|as little as|as low as|or more|+",
    Limit.ABOUT: "about|around|approximately|approx|roughly|some|circa|nearly|almost|close to"
    "|virtually|barely|scarcely|hardly|just over|just under|slightly more than|slightly over"
    "|slightly less than|slightly under|a little over|a little more than|a little under|an estimated"
    "|estimated at|estimated to be|estimated|put at|in the region of|in the order of|on the order of"
    "|an average of|or so",
}


# A measure has thousands of numbers and few verbs.
@lru_cache(maxsize=4096)
def standing_of(verb, qualifier=""):
    """The standing that the printed verb and qualifier of a number give it.

    “may grow to” → MAY, “is preparing to send” → PLANNED, “the target of” → WANTED. Without a verb
    that says otherwise, what is stated is taken as stated: IS.
    """
    words = f"{verb} {qualifier}".lower()
    for standing, pattern in WORDS_OF_STANDINGS:
        if pattern.search(words):
            return standing
    return Standing.PLANNED if NOT_BEGUN.match(verb.lower()) else Standing.IS


@lru_cache(maxsize=4096)
def limit_of(qualifier):
    """The limit that a qualifier sets; a direction goes before mere vagueness.

    The longest words that fit are read: “just over” is near the number, “over” is beyond it.
    """
    found = {LIMIT_OF_WORDS[words] for words in WORDS_OF_LIMITS.findall(qualifier.lower())}
    return next((limit for limit in LIMITS if limit in found), Limit.NONE)


WORDS_OF_STANDINGS = [
    (standing, re.compile(rf"\b(?:{words})\b")) for standing, words in STANDINGS.items()
]
LIMIT_OF_WORDS = {one: limit for limit, words in LIMITS.items() for one in words.split("|")}
WORDS_OF_LIMITS = re.compile(
    "|".join(
        rf"(?<!\w){re.escape(words)}(?!\w)"
        for words in sorted(LIMIT_OF_WORDS, key=len, reverse=True)
    )
)
