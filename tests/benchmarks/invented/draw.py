"""Chance that is the same with every version of Python, and skewed as the world is."""

from random import Random

from tests.benchmarks.invented.words import CODAS, ONSETS, VOWELS

# Sampling tables have 2**TABLE_BITS slots; a draw is one list lookup.
TABLE_BITS = 20


class Draw(Random):
    """A random source reduced to what stays stable between Python versions."""

    def below(self, n):
        return int(self.random() * n)

    def pick(self, seq):
        return seq[int(self.random() * len(seq))]

    def chance(self, p):
        return self.random() < p


def zipf_table(items, exponent, shift=2.7, bits=TABLE_BITS):
    """Return a list of 2**bits slots in which item k fills a share of 1/(k+shift)**exponent."""
    weights = [1.0 / (k + shift) ** exponent for k in range(1, len(items) + 1)]
    scale = (1 << bits) / sum(weights)
    table, owed = [], 0.0
    for item, weight in zip(items, weights, strict=True):
        owed += weight * scale
        slots = int(owed)
        owed -= slots
        table.extend([item] * slots)
    while len(table) < 1 << bits:
        table.append(items[0])
    return table


def invent(draw, syllables):
    return "".join(
        draw.pick(ONSETS) + draw.pick(VOWELS) + draw.pick(CODAS) for _ in range(syllables)
    )


def invent_many(draw, count, syllables, taken=()):
    """Invent ``count`` distinct words, none of them in ``taken``."""
    words, seen = [], set(taken)
    while len(words) < count:
        word = invent(draw, draw.pick(syllables))
        if len(word) > 3 and word not in seen:
            seen.add(word)
            words.append(word)
    return words
