"""One way to make names alike: blind to accents, to case and to transliteration."""

import re
import unicodedata
from collections.abc import Callable

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
# The same of plain letters, three times as fast: whatever else there is becomes a blank.
LETTERS_ALONE = bytes(byte if chr(byte).isalnum() and byte < 128 else 32 for byte in range(256))
BEYOND_PLAIN = re.compile(r"[^\x00-\x7f\u2000-\u206f]")
# Anything but plain letters and the marks of print, which no folding makes letters.
FOLDS = re.compile(r"[^\x00-\x7f\u2000-\u206f]{1,12}")
# The marks of print that nearly every text has: without them most are plain letters.
MARKS = "“”–—…"
MOST_REMEMBERED = 65_536

# The endings by which English prints Ukrainian and Russian adjectival names: Zelenskyy, Zelensky,
# Zelenskiy, Zelenskii, Zelenskyi, Zelenskij (BGN/PCGN, national and press romanisations).
ADJECTIVAL_ENDING = re.compile(r"(?<=[a-z]{2})(?:yy|iy|yi|yj|ij|ii|iy)$")
ADJECTIVAL_LETTERS = ("y", "i", "j")
SKI_ENDING = re.compile(r"(?<=[a-z]{2})ski$")


class Remembered(dict):
    """What a function makes of a word, kept for the words seen last: most are seen again and again.

    Looking up is faster than with `lru_cache`, which keeps an order that nobody needs.
    """

    def __init__(self, function: Callable[[str], str], most: int = MOST_REMEMBERED):
        super().__init__()
        self.function, self.most = function, most

    def __missing__(self, word: str) -> str:
        if len(self) >= self.most:
            self.clear()
        self[word] = made = self.function(word)
        return made


def fold_letters(text: str) -> str:
    """Lower case without accents; words parted by single blanks, apostrophes dropped."""
    return " ".join(folded_words(text))


def folded_words(text: str) -> list[str]:
    """The words of `fold_letters`, each by itself."""
    bare = bare_letters(without_marks(text))
    if BEYOND_PLAIN.search(bare):
        return WORD.findall(bare)
    return bare.encode("ascii", "replace").translate(LETTERS_ALONE).decode("ascii").split()


def without_marks(text: str) -> str:
    """The text with a blank for each dash and quotation mark, of the same length."""
    if not text.isascii():
        for mark in MARKS:
            text = text.replace(mark, " ")
    return text


def bare_letters(text: str) -> str:
    """Lower case without accents and apostrophes, not yet parted into words."""
    text = text.replace("’", "")  # all the apostrophes that most texts have beyond ASCII
    if text.isascii():
        return text.replace("'", "").replace("`", "").lower()
    return FOLDS.sub(_base_letters_at, APOSTROPHES.sub("", text)).lower()


def _base_letters_at(found: re.Match) -> str:
    return BASE_LETTERS[found.group()]


def _base_letters(letters: str) -> str:
    """Letters beyond ASCII without their marks: each by itself, wherever they are taken apart."""
    decomposed = unicodedata.normalize("NFKD", letters.translate(UNDIVIDED))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


BASE_LETTERS = Remembered(_base_letters)


def fold_word(word: str) -> str:
    """One folded word with its transliteration made alike: zelenskyy → zelensky."""
    if not word.endswith(ADJECTIVAL_LETTERS):
        return word
    return SKI_ENDING.sub("sky", ADJECTIVAL_ENDING.sub("y", word))


def fold_name(name: str) -> str:
    """The key under which all forms of one spelling meet: “Zelenskyy”, “ZELENSKIY” → “zelensky”."""
    return FOLDED_NAMES[name]


def _fold_name(name: str) -> str:
    if name.isascii() and name.isalpha():  # a plain word, as nearly all are
        return fold_word(name.lower())
    return " ".join(map(fold_word, fold_letters(name).split()))


FOLDED_NAMES = Remembered(_fold_name)
