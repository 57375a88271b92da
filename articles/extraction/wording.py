"""The words of a line that carry its meaning, to see whether two lines tell the same."""

import re
from collections.abc import Iterable
from functools import lru_cache

from articles.extraction.folding import bare_letters
from articles.extraction.lines import Line

# A later line is compared with this much of the body.
LINES, CHARACTERS = 25, 3_000
# Words of four letters and more, each by its first six.
STEM = re.compile(r"([^\W_]{4,6})[^\W_]*")


@lru_cache(maxsize=512)
def content_words(words: str) -> frozenset[str]:
    """The stems of the longer words, folded. A line is asked several times for its own."""
    return frozenset(STEM.findall(bare_letters(words)))


def words_of_prose(lines: Iterable[Line]) -> set[str]:
    """What the running text among the first lines speaks of."""
    found: set[str] = set()
    prose = (line.words for line in lines if line.is_prose)
    for _, words in zip(range(LINES), prose, strict=False):
        found |= content_words(words[:CHARACTERS])
    return found
