"""A number in the words in which it is printed, so that readers see what it is said of."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from articles.models import Quantity

LONGEST = 160
# Of what is too long as a sentence, so much is shown before the number where more follows it.
LEAD = 70
# No initial, no “Mr.”, “Gen.” or “U.S.” ends a sentence.
SENTENCE_END = re.compile(
    r"(?<=[a-z0-9%”’\")\]]{2})(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\b[A-Z][a-z]{3})"
    r"[.!?][”’\")\]]*\s+(?=[“‘\"(\[]?[A-Z0-9])|\n\s*\n"
)
BLANK = re.compile(r"\s+")


class Passage(NamedTuple):
    """`number` with the words around it, “…” where the sentence is cut.

    `begins`: whether it begins as the words do of which it is a part.
    """

    before: str
    number: str
    after: str
    begins: bool

    def has(self, verb):
        return alike(verb) in alike("".join(self[:3]))


def alike(words):
    return " ".join(words.lower().split())


@dataclass(frozen=True, slots=True)
class Printed:
    """A number where it stands; `quantity` from `for_tables`."""

    quantity: Quantity

    @property
    def claim(self):
        return self.quantity.claim

    @property
    def record(self):
        """What an editor checks: the statement; for the reporter's own words the number."""
        return self.quantity.statement or self.quantity

    @property
    def address(self):
        return (self.claim or self.quantity.article).get_absolute_url()

    @property
    def passage(self):
        """The sentence around the number; None where its place in the words is not known."""
        text, start = self.quantity.words_around
        end = start + len(self.quantity.printed)
        return around(text, start, end) if text[start:end] == self.quantity.printed else None

    @property
    def verb(self):
        """The verb as printed, where the passage does not show it."""
        verb, passage = self.quantity.modality, self.passage
        return "" if passage and passage.has(verb) else verb


def around(text, start, end):
    """The passage around `text[start:end]`: its sentence, or as much of it as is read at a glance."""
    first, last = sentence_at(text, start, end)
    left, right = window(text, first, start, end, last)
    before, after = text[left:start].lstrip(), text[end:right].rstrip()
    return Passage(
        f"… {before}" if left > first else before,
        text[start:end],
        f"{after} …" if right < last else after,
        left == 0,
    )


def sentence_at(text, start, end):
    first, last = 0, len(text)
    for found in SENTENCE_END.finditer(text):
        if found.end() <= start:
            first = found.end()
        elif found.start() >= end:
            last = found.end()
            break
    return first, first + len(text[first:last].rstrip())


def window(text, first, start, end, last):
    """Where to begin and to end, at words' ends, within a sentence from `first` to `last`."""
    if last - first <= LONGEST:
        return first, last
    left = max(first, min(start - LEAD, last - LONGEST))
    right = min(last, max(left + LONGEST, end))
    if left > first:
        blank = BLANK.search(text, left - 1, start)
        left = blank.end() if blank else start
    if right < last:
        blanks = [blank.start() for blank in BLANK.finditer(text, end, right + 1)]
        right = blanks[-1] if blanks else end
    return left, right
