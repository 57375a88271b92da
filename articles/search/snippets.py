"""The passage of a text in which a reader's words stand, as segments; never as markup."""

import re
from collections import deque
from itertools import accumulate, islice
from typing import NamedTuple

from articles.search.query import Query, parse
from articles.search.words import OF_PRINTED, WORD

LENGTH = 260
LEAD = 80
# A text with much white space gives fewer words than letters; so many lengths of it are looked at.
ROOM = 2
# Of a token that is looked for among the letters of a text: at least so many of its letters, and
# all but so many.
SHORTEST_ALIKE, STEM_DIFFERS = 3, 2
# What stands before a letter that does not begin a word.
WITHIN = re.compile("[\\w'’ʼ\u0300-\u036f]")
PARTED = re.compile(f"({WORD.pattern})")


class Segment(NamedTuple):
    text: str
    is_hit: bool


def snippet(text, query, length=LENGTH):
    """About `length` letters of a text around its first hit; its beginning where nothing hits.

    Joined, the segments are a passage of the text, with “…” where it is cut and white space made
    one blank.
    """
    query = query if isinstance(query, Query) else parse(query)
    text, hit, is_cut_before, is_cut_behind = around(text, first_hit(text, query), length)
    start, end = window(text, hit, length)
    shown = text[start:end]
    segments = cut(shown, hits(shown, query), 0, len(shown))
    before = [Segment("… ", False)] if start or is_cut_before else []
    after = [Segment(" …", False)] if end < len(text) or is_cut_behind else []
    return before + segments + after


def around(text, hit, length):
    """Whole words of a text before and behind a hit, parted by single blanks, more than are shown.

    With the place of the hit among them, and whether the text is cut before them and behind them.
    """
    first, last = max(0, hit - ROOM * length), hit + ROOM * length
    before, behind = text[first:hit].split(), text[hit:last].split()
    before = before[1:] if first else before
    behind = (behind[:-1] or behind) if last < len(text) else behind
    joined = " ".join(before)
    begins_word = not hit or text[hit - 1].isspace()
    lead = f"{joined} " if joined and begins_word else joined
    return lead + " ".join(behind), len(lead), bool(first), last < len(text)


def marked(text, query):
    """The whole text as segments; joined, they are the text."""
    query = query if isinstance(query, Query) else parse(query)
    return cut(text, hits(text, query), 0, len(text))


def first_hit(text, query):
    """Where one of the wanted words and phrases begins; 0 where there is none.

    The first that is printed much as it was typed, which is soon found; else the first in any form.
    """
    place = likely_hit(text, query.telling)
    if place is None:
        place = next((run[0][0] for run in runs(text, query.telling)), 0)
    return place


def likely_hit(text, wanted):
    """The first place of a phrase whose first word begins there as its token does; None without."""
    lower = text.lower()
    if len(lower) != len(text):
        return None
    found = []
    for phrase in wanted:
        for place in beginnings(lower, phrase[0]):
            words = in_tokens(text[place : place + LENGTH])
            if tuple(token for _, _, token in islice(words, len(phrase))) == phrase:
                found.append(place)
                break
    return min(found, default=None)


def beginnings(lower, token):
    """Where words begin as a token does; its last letters may differ from theirs, as a stem's do."""
    letters = token[: max(SHORTEST_ALIKE, len(token) - STEM_DIFFERS)]
    place = lower.find(letters)
    while place >= 0:
        if not place or not WITHIN.match(lower[place - 1]):
            yield place
        place = lower.find(letters, place + 1)


def hits(text, query):
    """The places of the wanted words and phrases, in order and apart from each other."""
    if not query.are_words:
        return sorted({(start, end) for run in runs(text, query.telling) for start, end, _ in run})
    # What is no word, a word, and so on in turn.
    parts = PARTED.split(text)
    absent = map(query.tokens.isdisjoint, map(OF_PRINTED.__getitem__, parts[1::2]))
    places = [2 * number + 1 for number, is_absent in enumerate(absent) if not is_absent]
    ends = list(accumulate(map(len, parts))) if places else ()
    return [(ends[place - 1], ends[place]) for place in places]


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
