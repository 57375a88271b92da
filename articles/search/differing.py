"""Word by word, in what two printings of a statement differ."""

from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from articles.search.words import WORD, fold_tokens

# A longer run is shown by its first and last words.
LONGEST_RUN = 16
SHOWN_OF_LONGER = 7
# A word alone between two differences is there by chance: “the”.
SHORTEST_COMMON = 2
MOST_LETTERS = 6_000


class Standing(StrEnum):
    COMMON = "common"
    ADDED = "added"
    MISSING = "missing"


class Piece(NamedTuple):
    """A run of words, and the blank, if any, that parts it from the next."""

    text: str
    standing: Standing
    gap: str = ""


def differing(words, others):
    """The other words in pieces: what both print, what only they add, what they leave out.

    Long runs are shortened by “…”; so is what is left out at either end. Signs and capitals make no
    difference.
    """
    ours, theirs = _words(words), _words(others)
    pieces, here, there = [], 0, 0
    for block in _common(ours, theirs):
        at_an_end = here == 0 or block.a == len(ours)
        if block.a > here:
            pieces.append(_missing(ours[here : block.a], at_an_end))
        if block.b > there:
            pieces.append(_piece(theirs[there : block.b], Standing.ADDED))
        here, there = block.a + block.size, block.b + block.size
        if block.size:
            pieces.append(_piece(theirs[block.b : there], Standing.COMMON))
    return pieces


def _words(text):
    """(printed, tokens) of each word; a word is printed up to where the next begins."""
    text = " ".join(text[:MOST_LETTERS].split())
    found = list(WORD.finditer(text))
    starts = [0, *(word.start() for word in found[1:]), len(text)]
    return [
        (text[starts[n] : starts[n + 1]], " ".join(fold_tokens(word[0])))
        for n, word in enumerate(found)
    ]


def _common(ours, theirs):
    """The runs that stand in both, in order; the last is empty and stands at both ends."""
    matcher = SequenceMatcher(
        None, [tokens for _, tokens in ours], [tokens for _, tokens in theirs], autojunk=False
    )
    ends = (len(ours), len(theirs))
    return [
        block
        for block in matcher.get_matching_blocks()
        if block.size >= SHORTEST_COMMON
        or (block.a, block.b) == (0, 0)
        or (block.a + block.size, block.b + block.size) == ends
    ]


def _missing(words, at_an_end):
    if at_an_end and len(words) > SHORTEST_COMMON:
        return Piece("…", Standing.COMMON, " ")
    return _piece(words, Standing.MISSING)._replace(gap=" ")


def _piece(words, standing):
    printed = "".join(word for word, _ in words)
    if len(words) > LONGEST_RUN:
        first = "".join(word for word, _ in words[:SHOWN_OF_LONGER]).rstrip()
        printed = f"{first} … {''.join(word for word, _ in words[-SHOWN_OF_LONGER:])}"
    text = printed.rstrip()
    return Piece(text, standing, printed[len(text) :])
