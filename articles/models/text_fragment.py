"""The part of an address that opens a page at certain words, and lets the browser mark them.

The syntax is that of the text directive (WICG, “URL Fragment Text Directives”).
"""

import re
from urllib.parse import quote

from articles.models.readers import is_left_out

# So many words at either end tell a passage apart; a shorter one is given whole.
WORDS_AT_AN_END = 5
SHORTEST_RANGE = 2 * WORDS_AT_AN_END + 2
# Marks at the ends are what differs most between the words here and those on the page.
MARKS = re.compile(r"^[^\w]+|[^\w]+$")


def at_words(address, pieces):
    """The address, opened where the pieces of text begin; they end where the last of them ends.

    Where a name is left out of the pieces, no page has these words.
    """
    directive = "" if any(map(is_left_out, pieces)) else _directive(pieces)
    if not (address and directive):
        return address
    return f"{address}{'' if '#' in address else '#'}:~:text={directive}"


def _directive(pieces):
    first, last = pieces[0].split(), pieces[-1].split()
    if len(pieces) == 1 and len(first) < SHORTEST_RANGE:
        return _encoded(first)
    ends = [first[:WORDS_AT_AN_END], last[-WORDS_AT_AN_END:]]
    return ",".join(filter(None, map(_encoded, ends)))


def _encoded(words):
    """Percent-encoded, and the dash too, which would make the words a prefix or a suffix."""
    return quote(MARKS.sub("", " ".join(words)), safe="").replace("-", "%2D")
