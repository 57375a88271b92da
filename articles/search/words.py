"""The one way in which texts and queries become words, so that both databases find the same."""

import re

import snowballstemmer

from articles.extraction.folding import Remembered, fold_word, folded_words, without_marks
from articles.search.peoples import COUNTRIES

LONGEST_WORD = 40
# PostgreSQL keeps no more than 1 MB of words and places a row; this stays far below it.
MOST_LETTERS = 300_000
# A sign that neither index reads and no phrase reaches across.
BREAK = " . "

# The sign first, what stands before it second: so not every letter of a text is looked at twice.
POSSESSIVE = re.compile(r"['’ʼ`´](?<=\w.)[sSſ]\b")
BETWEEN_THOUSANDS = re.compile("[,\u00a0\u2009\u202f](?<=[0-9].)(?=[0-9]{3}(?![0-9]))")
# The same in plain letters, found three times as fast.
PLAIN_POSSESSIVE = re.compile(r"'(?<=\w.)[sS]\b")
PLAIN_BETWEEN_THOUSANDS = re.compile(r",(?<=[0-9].)(?=[0-9]{3}(?![0-9]))")

# A word as it is printed; each makes one token, or a few.
WORD = re.compile(
    "[0-9]{1,3}(?:,[0-9]{3})+|[^\\W_]++(?:(?:[\u0300-\u036f]|['’ʼ](?=[^\\W_]))[^\\W_]*+)*+"
)

# Names and verbs are this short, and come again and again.
SHORT = 60
# Those that come again do so soon. More would be memory that an import fills only by and by.
MOST_SHORT = 32_768

stemmer = snowballstemmer.stemmer("english")
# No English stem is shorter than a word that ends otherwise; asking takes longer than all the rest.
STEMMED = tuple("s y ci gi li ti e ed ing al ful ll ion ism er or ant ent ic ogist".split())
# The s behind any other ending is that of a plural, where a vowel stands in the word.
NOT_PLAINLY_PLURAL = (*STEMMED, *"aiou")
VOWELS = frozenset("aeiou")
NO_PLURAL = "news"


def fold_tokens(text):
    """The words of a text as they are searched: folded, spelling made alike, English stems.

    A people counts as its country, so that “North Korea” finds “North Korean troops”.

    Every token consists of the letters a to z and digits, which SQLite and PostgreSQL cut alike.
    """
    text = without_marks(text.replace("’", "'"))
    if text.isascii() and "`" not in text:
        plain = PLAIN_BETWEEN_THOUSANDS.sub("", PLAIN_POSSESSIVE.sub("", text))
    else:
        plain = BETWEEN_THOUSANDS.sub("", POSSESSIVE.sub("", text))
    return list(map(TOKENS.__getitem__, folded_words(plain)))


def folded(text):
    """The tokens of a text between blanks, of so much of it as the index keeps."""
    return SHORT_TEXTS[text] if len(text) <= SHORT else _folded(text[:MOST_LETTERS])


def _folded(text):
    return " ".join(fold_tokens(text))


SHORT_TEXTS = Remembered(_folded, MOST_SHORT)


# The tokens of one word as it is printed; a text has the same words again and again.
OF_PRINTED = Remembered(fold_tokens)


def indexed(*texts):
    """What the index keeps of some texts: tokens between blanks, one break between two texts."""
    return kept_together(map(folded, texts))


def kept_together(texts):
    """The same of texts that are folded already."""
    parts, room = [], MOST_LETTERS
    for words in texts:
        if len(words) > room:
            words = words[:room].rpartition(" ")[0]
        if words:
            parts.append(words)
            room -= len(words)
    return f" {BREAK.join(parts)} " if parts else ""


def token(word):
    """One folded word as the index keeps it."""
    word = word[:LONGEST_WORD]
    if not word.isascii():
        return f"u{word.encode('utf-8', 'replace').hex()}"
    if word[0].isdigit() and not word.isdigit():
        # PostgreSQL reads the beginning of 7e0x as a number and cuts the word after it.
        return f"x{word}"
    word = fold_word(word)
    return stem(COUNTRIES.get(word, word))


def stem(word):
    """The English stem of a folded word. Most words with an ending are plain plurals."""
    if not word.endswith(STEMMED):
        return word
    singular = word[:-1]
    is_plural = word[-1] == "s" and not singular.endswith(NOT_PLAINLY_PLURAL)
    if is_plural and word != NO_PLURAL and not VOWELS.isdisjoint(singular):
        return singular
    return stemmer.stemWord(word)


TOKENS = Remembered(token)
