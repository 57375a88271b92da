"""The passage of a text in which a reader's words stand, as segments; never as markup."""

from collections import deque
from itertools import islice
from typing import NamedTuple

from articles.search.query import Query, parse
from articles.search.words import OF_PRINTED, WORD, fold_tokens

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
    start, end = window(text, first_hit(text, query), length)
    shown = text[start:end]
    segments = cut(shown, hits(shown, query), 0, len(shown))
    before = [Segment("… ", False)] if start else []
    after = [Segment(" …", False)] if end < len(text) else []
    return before + segments + after


def marked(text, query):
    """The whole text as segments; joined, they are the text."""
    query = query if isinstance(query, Query) else parse(query)
    return cut(text, hits(text, query), 0, len(text))


def first_hit(text, query):
    """Where the first of the wanted words and phrases begins; 0 where there is none."""
    for run in runs(text, telling(query.wanted)):
        return run[0][0]
    return 0


def hits(text, query):
    """The places of the wanted words and phrases, in order and apart from each other."""
    found = {(start, end) for run in runs(text, telling(query.wanted)) for start, end, _ in run}
    return sorted(found)


def runs(text, wanted):
    """The words of a text that are a wanted phrase, each as (start, end, token), in order."""
    lengths = sorted({len(phrase) for phrase in wanted})
    beginnings = {phrase[0] for phrase in wanted}
    words = in_tokens(text) if wanted else iter(())
    ahead = deque(islice(words, max(lengths, default=0)))
    while ahead:
        if ahead[0][2] in beginnings:
            for length in lengths:
                run = tuple(islice(ahead, length))
                if tuple(token for _, _, token in run) in wanted:
                    yield run
        ahead.popleft()
        ahead.extend(islice(words, 1))


def in_tokens(text):
    for word in WORD.finditer(text):
        for token in OF_PRINTED[word[0]]:
            yield word.start(), word.end(), token


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
