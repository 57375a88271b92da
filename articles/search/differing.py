"""Word by word, in what two printings of a statement differ."""

from enum import StrEnum
from typing import NamedTuple

from articles.aligning import Run, common_runs
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
    for run in _common(ours, theirs):
        at_an_end = here == 0 or run.old == len(ours)
        if run.old > here:
            pieces.append(_missing(ours[here : run.old], at_an_end))
        if run.new > there:
            pieces.append(_piece(theirs[there : run.new], Standing.ADDED))
        here, there = run.old + run.size, run.new + run.size
        if run.size:
            pieces.append(_piece(theirs[run.new : there], Standing.COMMON))
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
    runs = common_runs([tokens for _, tokens in ours], [tokens for _, tokens in theirs])
    end = Run(len(ours), len(theirs), 0)
    return [
        run
        for run in (*runs, end)
        if run.size >= SHORTEST_COMMON
        or (run.old, run.new) == (0, 0)
        or (run.old + run.size, run.new + run.size) == (end.old, end.new)
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
