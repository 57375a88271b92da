"""One way to make names alike: blind to accents, to case and to transliteration."""

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart into a base letter and a mark.
UNDIVIDED = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ħ": "h",
        "Ħ": "H",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "ð": "d",
        "Ð": "D",
        "þ": "th",
        "Þ": "Th",
        "ə": "e",
        "Ə": "E",
    }
)
APOSTROPHES = re.compile("['’‘ʼʻʹʾʿ`´]")
WORD = re.compile(r"[^\W_]+")

# The endings by which English prints Ukrainian and Russian adjectival names: Zelenskyy, Zelensky,
# Zelenskiy, Zelenskii, Zelenskyi, Zelenskij (BGN/PCGN, national and press romanisations).
ADJECTIVAL_ENDING = re.compile(r"(?<=[a-z]{2})(?:yy|iy|yi|yj|ij|ii|iy)$")
SKI_ENDING = re.compile(r"(?<=[a-z]{2})ski$")


def fold_letters(text: str) -> str:
    """Lower case without accents; words parted by single blanks, apostrophes dropped."""
    bare = APOSTROPHES.sub("", text)
    if not bare.isascii():
        decomposed = unicodedata.normalize("NFKD", bare.translate(UNDIVIDED))
        bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(WORD.findall(bare.lower()))


@lru_cache(maxsize=65_536)
def fold_word(word: str) -> str:
    """One folded word with its transliteration made alike: zelenskyy → zelensky."""
    return SKI_ENDING.sub("sky", ADJECTIVAL_ENDING.sub("y", word))


@lru_cache(maxsize=65_536)
def fold_name(name: str) -> str:
    """The key under which all forms of one spelling meet: “Zelenskyy”, “ZELENSKIY” → “zelensky”."""
    return " ".join(fold_word(word) for word in fold_letters(name).split())
