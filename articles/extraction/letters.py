"""Letters that broke on the way: a letter of two bytes that was read as two letters.

Ł, ń and their neighbours are C5 and a second byte in UTF-8. Where C5 was read as Latin-3 it became
Ċ, and the second byte became the Windows character of its number, or was lost (“BiedroĊ„”,
“Ċukasz”). The rule holds for Ċ alone: an Ä before a closing quotation mark is usually right.
"""

import re
from collections.abc import Iterator

from articles.extraction.spans import Span

LEAD, LEAD_BYTE = "Ċ", 0xC5
LEADS = re.compile(LEAD)
FOLLOWING = {
    bytes([number]).decode("cp1252", "ignore") or chr(number): number
    for number in range(0x80, 0xC0)
} | {chr(number): number for number in range(0x80, 0xA0)}
# With these letters or words about, Ċ may be Maltese: Ċensu, Ċikku.
MALTESE = re.compile(r"[ħĦġĠżċ]|\b(?:Malta|Maltese|Valletta|Gozo)\b")
WITH_L = re.compile(r"\b[ŁL]([^\W\d_]{2,40})")
WORD_AFTER = re.compile(r"[^\W\d_]{2,40}")


def broken_letters(text: str) -> Iterator[tuple[Span, str]]:
    """Where a letter is broken, and the letter that it was.

    A lost Ł is read in a text with Maltese letters only where the same word is also spelt with L.
    """
    places = [found.start() for found in LEADS.finditer(text)]
    if not places:
        return
    pairs = [place for place in places if text[place + 1 : place + 2] in FOLLOWING]
    pairs = [place for place in pairs if _is_pair(text, place)]
    known = set(pairs)
    may_be_l = bool(pairs) or not MALTESE.search(text)
    spelt_right = () if may_be_l else set(WITH_L.findall(text))
    for place in places:
        if place in known:
            yield _pair(text, place)
        elif _begins_word(text, place) and (may_be_l or _rest(text, place) in spelt_right):
            yield Span(place, place + 1), "Ł"


def _is_pair(text: str, place: int) -> bool:
    """A broken letter stands in a word: something small before it, or a letter after it."""
    before, after = text[place - 1 : place], text[place + 2 : place + 3]
    return before.islower() or (after.islower() and not before.isalpha())


def _pair(text: str, place: int) -> tuple[Span, str]:
    second = FOLLOWING[text[place + 1]]
    return Span(place, place + 2), bytes([LEAD_BYTE, second]).decode("utf-8")


def _begins_word(text: str, place: int) -> bool:
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return not before.isalpha() and after.islower()


def _rest(text: str, place: int) -> str | None:
    word = WORD_AFTER.match(text, place + 1)
    return word and word.group()
