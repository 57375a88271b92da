"""What a reader typed, as words to find, phrases to find and words that must be absent."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from articles.search.words import fold_tokens

LONGEST_QUERY = 200
SMALL_WORDS = {
    tuple(fold_tokens(word)) for word in "a an the of in on at to for from by and or".split()
}

PART = re.compile(
    r"""(?P<minus>(?<!\S)[-−–])?(?:["“”„](?P<phrase>[^"“”„]*)["“”„]?|(?P<word>[^\s"“”„]+))"""
)


@dataclass(frozen=True)
class Query:
    """Each phrase is a tuple of tokens; a phrase of one token is a word."""

    wanted: tuple[tuple[str, ...], ...] = ()
    unwanted: tuple[tuple[str, ...], ...] = ()

    def __bool__(self):
        return bool(self.wanted or self.unwanted)

    @cached_property
    def telling(self):
        """What to mark: no articles and prepositions, where anything else was looked for."""
        return {phrase for phrase in self.wanted if phrase not in SMALL_WORDS} or set(self.wanted)

    @cached_property
    def are_words(self):
        """Whether what to mark are words alone."""
        return all(len(phrase) == 1 for phrase in self.telling)

    @cached_property
    def tokens(self):
        """Those of the words to mark, where `are_words`."""
        return {token for (token,) in self.telling}


class Part(NamedTuple):
    """A word or a phrase: as typed, and without its marks."""

    typed: str
    words: str
    is_unwanted: bool


def parts(text):
    """Quotation marks hold words together, a leading minus excludes; nothing else is syntax."""
    return [
        Part(
            part[0], part["word"] if part["phrase"] is None else part["phrase"], bool(part["minus"])
        )
        for part in PART.finditer(text[:LONGEST_QUERY])
    ]


def parse(text):
    wanted, unwanted = {}, {}
    for part in parts(text):
        tokens = tuple(fold_tokens(part.words))
        if tokens:
            (unwanted if part.is_unwanted else wanted)[tokens] = None
    return Query(tuple(wanted), tuple(unwanted))


def shorter(text):
    """Each part of a search, as typed, with the search without it; nothing of a single part."""
    typed = [part.typed for part in parts(text)]
    without = [
        (part, " ".join(typed[:place] + typed[place + 1 :])) for place, part in enumerate(typed)
    ]
    return without if len(typed) > 1 else []
