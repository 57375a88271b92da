"""What a reader typed, as words to find, phrases to find and words that must be absent."""

import re
from dataclasses import dataclass

from articles.search.words import fold_tokens

LONGEST_QUERY = 200

PART = re.compile(
    r"""(?P<minus>(?<!\S)[-−–])?(?:["“”„](?P<phrase>[^"“”„]*)["“”„]?|(?P<word>[^\s"“”„]+))"""
)


@dataclass(frozen=True, slots=True)
class Query:
    """Each phrase is a tuple of tokens; a phrase of one token is a word."""

    wanted: tuple[tuple[str, ...], ...] = ()
    unwanted: tuple[tuple[str, ...], ...] = ()

    def __bool__(self):
        return bool(self.wanted or self.unwanted)


def parse(text):
    """Quotation marks hold words together, a leading minus excludes; nothing else is syntax."""
    wanted, unwanted = {}, {}
    for part in PART.finditer(text[:LONGEST_QUERY]):
        words = part["phrase"] if part["phrase"] is not None else part["word"]
        tokens = tuple(fold_tokens(words))
        if tokens:
            (unwanted if part["minus"] else wanted)[tokens] = None
    return Query(tuple(wanted), tuple(unwanted))
