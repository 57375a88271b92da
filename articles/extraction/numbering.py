"""Numbers that count nothing: they name, give a year or an age."""

import re

from articles.extraction.lexicon.number_words import DESIGNATORS, DESIGNATORS_ANYWAY
from articles.extraction.numerals import Numeral

# “aged 35”, “aged under 5”, “children under 5”, “between the ages of 18 and 60”.
AGE = re.compile(
    r"\b(?:aged?|ages(?: of)?|age of) (?:between |under |over |below |above |up to |from )?$"
    r"|\b(?:children|boys|girls|men|women|people|those|males|adults|minors|anyone|everyone)"
    r" (?:under|over|below|above|younger than|older than) $",
    re.I,
)
# The ends of the words that AGE means.
MAY_BE_AGE = tuple(
    f"{word} " for word in "age aged ages of between under over below above to from than".split()
)
LAST_WORD = re.compile(r"([\w.]{1,20}) $")


def is_label(plain: str, numeral: Numeral, after: str) -> bool:
    """A number that names or dates: Article 5, aged 35, “Amal, 35,”."""
    before = plain[max(0, numeral.span.start - 40) : numeral.span.start]
    word = None if numeral.is_large else LAST_WORD.search(before)
    if word and _designates(word[1]):
        return True
    may_be_age = before.lower().endswith(MAY_BE_AGE)
    if (may_be_age and AGE.search(before)) or before.endswith("Group of "):
        return True
    in_commas = before.endswith(", ") and after[:1] in (",", ".") and not numeral.is_large
    return in_commas and numeral.kind == "count" and not numeral.is_word


def _designates(word: str) -> bool:
    """“Article 5”, “Channel 12”, and in any case “resolution 2735”."""
    low = word.lower()
    return (word[0].isupper() and low in DESIGNATORS) or low in DESIGNATORS_ANYWAY


def is_year(numeral: Numeral) -> bool:
    return (
        numeral.low is not None
        and not numeral.is_large
        and not numeral.is_word
        and 1900 <= numeral.high <= 2100
    )
