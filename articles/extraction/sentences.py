"""Where sentences end: an abbreviation's point does not end one, a closing mark may follow the end."""

import re

from articles.extraction.lexicon.abbreviations import BEFORE_A_NAME, MID_SENTENCE
from articles.extraction.spans import Span

END = re.compile(r"[.!?…][.!?…]{0,5}[\"”»')\]]{0,4}(?=\s|$)")
OPENING = "\"“„«'([–-"
SENTENCE_LIMIT = 20_000
LAST_WORD = re.compile(r"[\w.]{1,20}$")
LONGEST_ABBREVIATION = max(map(len, BEFORE_A_NAME | MID_SENTENCE))
INITIALS = re.compile(r"(?:[A-Za-z]\.){1,10}[A-Za-z]")
FIRST_WORD = re.compile(r"[\"“'(]?([A-Z][\w']{0,40})")


def sentences(plain: str, paragraph: Span) -> list[Span]:
    """The sentences of a paragraph, in order, without the white space between them.

    A sentence longer than SENTENCE_LIMIT characters is cut there, so that no line of a hostile
    file makes the work on one sentence grow without bound.
    """
    found: list[Span] = []
    start = paragraph.start
    for end in END.finditer(plain, paragraph.start, paragraph.end):
        if _ends_a_sentence(plain, start, end, paragraph.end):
            found.extend(_capped(Span(start, end.end()).trimmed(plain)))
            start = end.end()
    found.extend(_capped(Span(start, paragraph.end).trimmed(plain)))
    return found


def _capped(sentence: Span) -> list[Span]:
    if 0 < len(sentence) <= SENTENCE_LIMIT:
        return [sentence]
    return [
        Span(start, min(start + SENTENCE_LIMIT, sentence.end))
        for start in range(sentence.start, sentence.end, SENTENCE_LIMIT)
    ]


def _ends_a_sentence(plain: str, start: int, end: re.Match, limit: int) -> bool:
    stop = end.end()
    following = plain[stop : min(stop + 40, limit)].lstrip()
    if not following:
        return True
    first = following.lstrip(OPENING)[:1]
    if first.islower():
        return False
    if end.group() != ".":
        return True
    point = stop - 1
    near = plain[max(start, point - LONGEST_ABBREVIATION - 1) : point]
    if len(near) > LONGEST_ABBREVIATION and near.isalpha():
        return True
    word = LAST_WORD.search(plain, max(start, point - 20), point)
    if not word:
        return True
    last = word.group()
    if last.lower() in BEFORE_A_NAME or (len(last) == 1 and last.isupper()):
        return False
    if last.lower() in MID_SENTENCE or INITIALS.fullmatch(last):
        return _begins_anew(following)
    return True


def _begins_anew(following: str) -> bool:
    """After an abbreviation that may end a sentence: does the next word begin one?"""
    word = FIRST_WORD.match(following)
    return bool(word) and word.group(1) in SENTENCE_OPENERS


SENTENCE_OPENERS = frozenset(
    "The A An He She It They We I You But And In On At As If That This These Those There When While "
    "After Before His Her Its Their Our My For With From By To So Yet Or Not No What Who Why How "
    "Since Although Though However Meanwhile Also Some Many Most One Two Three".split()
)
