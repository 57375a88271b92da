"""Numbers by which statements that share words are found, without comparing each with each.

Winnowing, after Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
fingerprinting" (SIGMOD 2003): of all runs of four tokens, hashed, the least of each two
neighbours is kept. Whatever five tokens two texts have in common, in a row, they share a number.
"""

from zlib import crc32

RUN = 4
# The fewest tokens of which a part of another statement may consist; fewer must be all the words.
SHORTEST_PART = RUN + 1
ALL_WORDS = "all "
HALF = 2**31


def kept(tokens):
    """The numbers that are kept of a statement: of all its words, and of enough of its runs."""
    if not tokens:
        return set()
    return {of_all(tokens), *winnowed(of_runs(tokens))}


def of_all(tokens):
    """The number that only statements with the very same tokens share."""
    return _number(ALL_WORDS + " ".join(tokens))


def of_runs(tokens):
    """The numbers of all runs of a statement that is long enough to be compared in part."""
    if len(tokens) < SHORTEST_PART:
        return []
    return [_number(" ".join(run)) for run in zip(*(tokens[i:] for i in range(RUN)), strict=False)]


def winnowed(numbers):
    return set(map(min, numbers, numbers[1:]))


def _number(words):
    """As both databases keep an integer: 32 bits with a sign."""
    return crc32(words.encode()) - HALF
