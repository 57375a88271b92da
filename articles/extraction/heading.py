"""What stands above the body: headline, deck and byline, and the labels and dates between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from articles.extraction.cleaning import Edit, Rules, is_date_line, letters_of, prose_range
from articles.extraction.dates import find_dates
from articles.extraction.lexicon.furniture import BYLINE, GLUED_LABELS, SITE_NAME
from articles.extraction.lines import Line
from articles.extraction.spans import Span
from articles.extraction.wording import content_words, words_of_prose

LONGEST_TITLE = 250
LONGEST_DECK = 300
LONGEST_LABEL = 30
FIRST_LINES = 200
# More sentences than this do not stand above a headline.
MOST_ABOVE = 3
MOST_OF_NAME = 4
GLUED = re.compile(
    rf"(?:(?:{'|'.join(GLUED_LABELS)})(?=[A-Z“‘])|(?:{'|'.join(GLUED_LABELS).upper()})(?=[A-Z][a-z]|[“‘])"
    rf"|[A-Z]{{5,20}}(?=[A-Z][a-z]{{2}}))"
)
REPORT_NOW = re.compile(
    r"\b(?:says?|calls?|urges?|warns?|cites?|accuses?|claims?|vows?|demands?|asks?|seeks?|tells?"
    r"|condemns?|denies|rejects?|pledges?|promises|insists?|describes?|backs?|slams?|announces?"
    r"|reveals?|confirms?|hails?|blames?|threatens?|expects?|plans?|wants?|is set to|are set to)\b"
)
SAID_THEN = re.compile(r"\b(?:said|told|announced|according to)\b")
SAYS_LAST = re.compile(r",[^,]{3,60} says?[.]$")
SENTENCE_BREAK = re.compile(r"[.!?][\"”’]?\s+(?=[\"“‘A-Z])")


@dataclass(frozen=True, slots=True)
class Heading:
    """Indices of lines, or None; `headline` is its span, as a label may be glued to its line."""

    headline_line: int | None = None
    headline: Span | None = None
    deck_line: int | None = None
    byline_line: int | None = None
    byline: Span | None = None
    edits: tuple[Edit, ...] = ()


def read_heading(lines: list[Line], rules: Rules, given: Span | None = None) -> Heading:
    """The heading of a page; marks in `rules` what stands above and between its parts."""
    edits: list[Edit] = []
    first, _ = prose_range(lines, rules)
    title = _given_title(lines, given) if given else _title(lines, rules, first)
    headline = given or (lines[title].span if title is not None else None)
    if title is not None and not given:
        headline = _without_label(lines[title], edits)
        _cut_above(lines, rules, title)
    if headline is not None and title is not None:
        _cut_repetitions(lines, rules, title, lines[title].words, edits)
    byline_line, byline = _byline(lines, rules, title)
    _cut_labels(lines, rules, title, byline_line)
    deck = _deck(lines, rules, title, byline_line)
    _keep_in_body(lines, rules, deck)
    return Heading(title, headline, deck, byline_line, byline, tuple(edits))


def _given_title(lines, given):
    return next((i for i, line in enumerate(lines) if line.span.overlaps(given)), None)


def _title(lines: list[Line], rules: Rules, first: int) -> int | None:
    """The line that is the headline.

    One that is repeated; else the first with the words of the body; else the first that reads as
    one. A menu has other words than the body, and so has a line about another article.
    """
    candidates = [
        index
        for index in range(min(first, FIRST_LINES, len(lines)))
        if index not in rules and _may_be_title(lines[index])
    ]
    if not candidates:
        return _title_below(lines, rules, first)
    body = words_of_prose(lines[first:])
    own = [index for index in candidates if _tells_of(lines[index].words, body)]
    twice = _title_twice(lines, rules, own or candidates)
    if twice is not None:
        return twice
    if own:
        return _first_title(lines, rules, own)
    below = _dated_title_below(lines, rules, first)
    if below is not None:
        return below
    full = [i for i in candidates if lines[i].words.count(" ") >= 3 and len(lines[i].words) >= 18]
    if len(full) > 1 and _is_site_name(lines[full[0]].words):
        full = full[1:]
    return full[0] if full else max(candidates, key=lambda i: lines[i].words.count(" "))


def _first_title(lines, rules, own: list[int]) -> int:
    """The first that is neither a name alone nor a caption right below the credit of a picture."""
    titles = [
        index
        for index in own
        if rules.get(index - 1) != "photo" and not _is_name_alone(lines[index].words)
    ]
    return (titles or own)[0]


def _is_name_alone(words: str) -> bool:
    """“Middle East Herald”: a few words, each with a capital."""
    parts = words.split()
    return len(parts) <= MOST_OF_NAME and all(part[0].isupper() for part in parts)


def _tells_of(words: str, body: set[str]) -> bool:
    """Whether a line tells of what the body tells: half of its words, and three of them."""
    own = content_words(words)
    shared = len(own & body)
    return shared >= 3 and shared * 2 >= len(own)


def _dated_title_below(lines: list[Line], rules: Rules, first: int) -> int | None:
    """A headline with its date or byline below a caption that reads as a sentence."""
    title = _told_below(lines, rules, first, 1)
    if title is None:
        return None
    beneath = lines[title + 1 : title + 4]
    is_dated = any(is_date_line(line.words) or BYLINE.fullmatch(line.words) for line in beneath)
    return title if is_dated else None


def _title_below(lines: list[Line], rules: Rules, first: int) -> int | None:
    """A headline below a sentence or two that belong to the page, such as a notice or an appeal."""
    title = _told_below(lines, rules, first, MOST_ABOVE)
    if title is None:
        return _repeated_first_line(lines, rules)
    is_of_page = not _tells_of(lines[first].words, words_of_prose(lines[first + 1 :]))
    return title if is_of_page else None


def _told_below(lines: list[Line], rules: Rules, first: int, most: int) -> int | None:
    """The first line with the words of the body below at most some lines of running text."""
    titles = [index for index in _down_to(lines, rules, first, most) if _may_be_title(lines[index])]
    body = words_of_prose(lines[first + 1 :]) if titles else set()
    return next((index for index in titles if _tells_of(lines[index].words, body)), None)


def _down_to(lines: list[Line], rules: Rules, first: int, most: int) -> Iterator[int]:
    """The unmarked lines as long as no more than some of them are running text."""
    prose = 0
    for index in range(first, min(len(lines), FIRST_LINES)):
        if index in rules:
            continue
        prose += lines[index].is_prose
        if prose > most:
            return
        yield index


def _may_be_title(line: Line) -> bool:
    words = line.words
    if len(words) > LONGEST_TITLE or not any(letter.isalpha() for letter in words[:40]):
        return False
    if words[0].islower() or BYLINE.fullmatch(words) or is_date_line(words):
        return False
    return not line.is_prose or words.endswith(("?", "!"))


def _is_site_name(words: str) -> bool:
    return words.count(" ") <= 5 and bool(SITE_NAME.search(words)) and words == words.title()


def _repeated_first_line(lines, rules):
    """A first line that ends as a sentence does is a headline only if it is printed twice."""
    shown = [i for i in range(min(len(lines), FIRST_LINES)) if i not in rules][:1]
    for index in shown:
        key = letters_of(lines[index].words)
        near = range(index + 1, min(index + 8, len(lines)))
        if len(lines[index].words) <= LONGEST_TITLE and any(
            letters_of(lines[i].words[:600]).endswith(key) for i in near if not rules.get(i)
        ):
            return index
    return None


def _title_twice(lines, rules, candidates):
    """Of a title printed twice, the line that has nothing beside it."""
    keys = {i: letters_of(lines[i].words) for i in candidates}
    for index in candidates:
        for other in candidates:
            if other <= index or len(keys[other]) < 12:
                continue
            if keys[other].endswith(keys[index]) and len(keys[index]) >= 12:
                return index
            if keys[index].endswith(keys[other]) or _has_site_name(lines, index, other):
                rules[index] = "repeated-title"
                return other
    return None


def _has_site_name(lines, index, other):
    """“Title - The Times” above “Title”."""
    longer, title = lines[index].words, lines[other].words
    rest = longer[len(title) :].lstrip()
    return title.count(" ") >= 3 and longer.startswith(title) and rest[:1] in "-–—|:»•·"


def reads_as_headline(line: Line) -> bool:
    """A line within the body that is no sentence and tells in the present what somebody says."""
    words = line.words
    if line.is_prose or not words[-1].isalnum() or not 4 <= words.count(" ") <= 24:
        return False
    return words[0].isupper() and bool(REPORT_NOW.search(words)) and not SAID_THEN.search(words)


def _without_label(line: Line, edits: list[Edit]) -> Span:
    """The headline without the name of a section that is glued to it."""
    label = GLUED.match(line.words)
    if not label:
        return line.span
    start = line.span.start + label.end()
    edits.append(Edit(Span(line.span.start, start), "section-label"))
    return Span(start, line.span.end)


def _cut_above(lines, rules, title):
    for index in range(title):
        if index not in rules and not is_date_line(lines[index].words):
            rules[index] = "menu"


def _cut_repetitions(lines, rules, title, words, edits):
    """The headline printed once more, alone or with a label glued to it."""
    key = letters_of(words)
    if len(key) < 8:
        return
    for index in range(title + 1, len(lines)):
        line = lines[index]
        if index in rules or len(line.words) > len(words) + LONGEST_LABEL + 10:
            continue
        own = letters_of(line.words)
        if own == key:
            rules[index] = "repeated-title"
        elif own.endswith(key) and len(own) - len(key) <= LONGEST_LABEL and index <= title + 12:
            rules[index] = "repeated-title"
            _split_label(line, len(own) - len(key), edits)


def _split_label(line, letters, edits):
    """Give the first letters of a repeated title a cut of their own."""
    place = 0
    while letters:
        letters -= line.words[place].isalnum()
        place += 1
    edits.append(Edit(Span(line.span.start, line.span.start + place), "section-label"))


def _byline(lines, rules, title):
    for index in _head(lines, rules, title):
        found = BYLINE.fullmatch(lines[index].words[:260])
        if found and not lines[index].ends_sentence and _are_names(found["names"]):
            start = lines[index].span.start
            return index, Span(start + found.start("names"), start + found.end("names"))
    return None, None


BETWEEN_NAMES = re.compile(r"[\s,&-]+")


def _are_names(words: str) -> bool:
    """Whether words are names: capitals throughout, but for “and”, “in”, “for”, “of”, “the”."""
    small = {"and", "in", "for", "of", "the", "with", "von", "van", "de", "da", "bin", "al", "el"}
    parts = [word for word in BETWEEN_NAMES.split(words) if word and word not in small]
    return bool(parts) and not any(word[0].islower() for word in parts)


def _head(lines, rules, title):
    """The unmarked lines from the headline to the first paragraphs of running text."""
    start = 0 if title is None else title + 1
    shown = (i for i in range(start, len(lines)) if i not in rules)
    return list(islice(shown, 8))


def _deck(lines, rules, title, byline_line) -> int | None:
    """The line below the headline that sums up; or the first line where there is no headline."""
    head = [i for i in _head(lines, rules, title) if i != byline_line]
    head = [i for i in head if not is_date_line(lines[i].words)]
    if len(head) < 2 or len(lines[head[0]].words) > LONGEST_DECK:
        return None
    line = lines[head[0]]
    if title is not None and not line.is_prose:
        return head[0] if line.words.count(" ") >= 5 and line.words[0] not in '“"-–—' else None
    if not line.is_prose:
        return None
    is_below_names = head[0] != (0 if title is None else title + 1)
    is_set_off = head[1] != head[0] + 1
    body = [lines[i] for i in head[1:]] + [lines[i] for i in _repeats(lines, rules, line)]
    signs = _signs_of_deck(line.words, body[0]) + is_set_off - is_below_names
    is_deck = signs >= 2 or (signs == 1 and _is_told_later(line.words, body))
    return head[0] if is_deck else None


def _repeats(lines, rules, line) -> list[int]:
    """The lines further down that are cut because they repeat this one."""
    return [
        index
        for index, rule in rules.items()
        if rule == "repeated-words" and lines[index].words == line.words
    ]


def _keep_in_body(lines, rules, deck):
    """A deck may be taken from the body word for word; both stay."""
    for index in _repeats(lines, rules, lines[deck]) if deck is not None else ():
        del rules[index]


def _signs_of_deck(words: str, following: Line) -> int:
    """How much speaks for a deck rather than a first paragraph, beside what is told later.

    A deck tells in the present tense, or in the words of a later passage, what the body then tells
    with its day; it names no day itself and nobody “said” it.
    """
    if len(SENTENCE_BREAK.findall(words)) > 1:
        return -9
    signs = [
        bool(REPORT_NOW.search(words[:120])),
        bool(find_dates(following.words[:500])),
    ]
    against = [
        bool(find_dates(words)),
        bool(SAID_THEN.search(words)),
        bool(SAYS_LAST.search(words)),
        words[0] in '“"',
    ]
    return sum(signs) - sum(against)


def _is_told_later(words: str, body: list[Line]) -> bool:
    """Whether one later paragraph has at least half of the words that carry the meaning."""
    own = content_words(words)
    return len(own) > 3 and any(
        len(own & content_words(line.words[:3_000])) * 2 >= len(own) for line in body[:40]
    )


def _cut_labels(lines, rules, title, byline_line):
    """Lines between headline and running text: a section, a place, an agency, a caption.

    A line that is no sentence is a deck right below the headline, and a caption further below.
    """
    first, _ = prose_range(lines, rules)
    if title is None or first == len(lines):
        return
    for index in range(title + 1, first):
        words = lines[index].words
        if index in rules or index == byline_line or is_date_line(words) or words[-1] in "?!":
            continue
        if lines[index].is_short:
            rules[index] = "section-label"
        elif index > title + 1 and words[0] not in '“"-–—':
            rules[index] = "photo"
