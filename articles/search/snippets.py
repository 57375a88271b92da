"""The passage of a text in which a reader's words stand, as segments; never as markup."""

from typing import NamedTuple

from articles.search.query import Query, parse
from articles.search.words import WORD, fold_tokens

LENGTH = 260
LEAD = 80
SMALL_WORDS = {
    tuple(fold_tokens(word)) for word in "a an the of in on at to for from by and or".split()
}


class Segment(NamedTuple):
    text: str
    is_hit: bool


def snippet(text, query, length=LENGTH):
    """About `length` letters of a text around its first hit; its beginning where nothing hits.

    Joined, the segments are a passage of the text, with “…” where it is cut and white space made
    one blank.
    """
    text = " ".join(text.split())
    query = query if isinstance(query, Query) else parse(query)
    spans = hits(text, query)
    start, end = window(text, spans[0][0] if spans else 0, length)
    segments = cut(
        text, [span for span in spans if start <= span[0] and span[1] <= end], start, end
    )
    before = [Segment("… ", False)] if start else []
    after = [Segment(" …", False)] if end < len(text) else []
    return before + segments + after


def marked(text, query):
    """The whole text as segments; joined, they are the text."""
    query = query if isinstance(query, Query) else parse(query)
    return cut(text, hits(text, query), 0, len(text))


def hits(text, query):
    """The places of the wanted words and phrases, in order and apart from each other."""
    wanted = telling(query.wanted)
    if not wanted:
        return []
    words = [
        (word.start(), word.end(), token)
        for word in WORD.finditer(text)
        for token in fold_tokens(word[0])
    ]
    found = set()
    lengths = {len(phrase) for phrase in wanted}
    for first in range(len(words)):
        for length in lengths:
            run = words[first : first + length]
            if tuple(token for _, _, token in run) in wanted:
                found.update((start, end) for start, end, _ in run)
    return sorted(found)


def telling(phrases):
    """The words to mark: no articles and prepositions, where anything else was looked for."""
    return {phrase for phrase in phrases if phrase not in SMALL_WORDS} or set(phrases)


def window(text, hit, length):
    """The part to show, from the beginning of a word to the end of one."""
    start = max(0, min(hit - LEAD, len(text) - length))
    end = min(len(text), start + length)
    if start:
        blank = text.find(" ", start, hit)
        start = blank + 1 if blank >= 0 else start
    if end < len(text):
        blank = text.rfind(" ", hit + 1, end)
        end = blank if blank >= 0 else end
    return start, end


def cut(text, spans, start, end):
    segments = []
    for left, right in spans:
        segments += [Segment(text[start:left], False), Segment(text[left:right], True)]
        start = right
    segments.append(Segment(text[start:end], False))
    return [segment for segment in segments if segment.text]
