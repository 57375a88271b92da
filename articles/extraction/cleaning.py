"""What of a saved page is not the article, line by line, and the log that says so."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from articles.extraction.dates import DateExpression, find_dates, is_date_like, numeric_dates
from articles.extraction.ending import cut_boxes, cut_ending, cut_strays, cut_tail, cut_teasers
from articles.extraction.lexicon.furniture import (
    BYLINE,
    LABELLED_DATE,
    SHARE_WORDS,
    patterns_for,
    phrases,
)
from articles.extraction.lines import Line
from articles.extraction.spans import Span

CLEANING_RULES = {
    "advertisement": "A mark of an advertisement that stood within the article.",
    "appeal": "An appeal to support the outlet or to join its readers.",
    "author": "A note about who wrote the article.",
    "broken-letter": "A letter broken by a wrong encoding on the way, read as the letter it was.",
    "comments": "The form or heading for readers' comments.",
    "cookies": "A notice about cookies or consent.",
    "credits": "Names of those who reported, edited or distributed, or a note about corrections.",
    "footer": "The page's foot: links, owner, copyright, terms, a link to where the text came from.",
    "markup": "A mark of layout or the address of a link.",
    "menu": "Navigation of the site.",
    "newsletter": "An invitation to subscribe or to follow.",
    "page-date": "The date that the page shows for today, which is when it was saved.",
    "photo": "The caption or credit of a picture that is not here.",
    "reaction": "Buttons for readers' reactions.",
    "read-more": "A link to another article.",
    "reading": "Aids to reading: minutes, player, how long ago.",
    "related": "Headings and teasers of other articles.",
    "repeated-title": "The headline once more.",
    "repeated-words": "A passage that stands on the page twice.",
    "section-label": "The name of a section, place or agency beside the headline.",
    "share": "Buttons for sharing.",
    "too-long": "More lines than an article has; reading stopped here.",
    "weather": "The weather shown on the page, with its place.",
}

# Rules whose words may as well be a heading or a sentence within the article.
EDGE_RULES = frozenset("appeal author section-label reaction weather menu footer comments".split())
LONGEST_FURNITURE = 500
MOST_EDITS = 1_000
DECORATION = " \t•·*|»«<>→←–—-:.…!?▶►✓#_=+~[](){}“”\"'‘’"
ADDRESS = re.compile(r"https?://\S{1,400}")
WORD = re.compile(r"[^\W_]+")
BETWEEN_WORDS = re.compile(r"[\s,|/·•]+")
DIGIT = re.compile(r"\d")


class Edit(NamedTuple):
    """One entry of the cleaning log: the words at `span` are cut, or read as `replacement`.

    An empty replacement cuts. `rule` is a word of CLEANING_RULES, or “editor”.
    """

    span: Span
    rule: str
    replacement: str = ""


Rules = dict[int, str]  # the index of a line → the rule that cuts it


def furniture(lines: list[Line]) -> Rules:
    """The lines that are not the article by their own words or by their place: index → rule."""
    own = {i: rule for i, line in enumerate(lines) if (rule := rule_of(line.words))}
    rules = {index: rule for index, rule in own.items() if rule not in EDGE_RULES}
    cut_ending(lines, rules, own)
    cut_boxes(rules)
    cut_teasers(lines, rules)
    first, last = prose_range(lines, {**own, **rules})
    rules.update((i, rule) for i, rule in own.items() if not first <= i <= last)
    _cut_weather(lines, rules, first)
    cut_strays(lines, rules, range(first, last + 1))
    cut_tail(lines, rules, last)
    _cut_repeated(lines, rules)
    return rules


def rule_of(words: str) -> str | None:
    """The rule that cuts a line for its own words, wherever it stands."""
    if len(words) > LONGEST_FURNITURE:
        return None
    words = " ".join(words.split())
    key = words.strip(DECORATION)
    if not key:
        return "menu"
    rule = (len(key) < 120 and _rule_of_phrase(key)) or _rule_of_pattern(words)
    is_heading = rule in ("footer", "menu") and (BYLINE.fullmatch(words) or is_date_line(words))
    return None if is_heading else rule


def _rule_of_phrase(words: str) -> str | None:
    key = words.replace("’", "'").lower()
    if key in phrases():
        return phrases()[key]
    return "share" if SHARE_WORDS.issuperset(BETWEEN_WORDS.split(key)) else None


def _rule_of_pattern(words: str) -> str | None:
    for row in patterns_for(words):
        if row.pattern.fullmatch(words):
            return row.rule
    return None


def prose_range(lines: list[Line], rules: Rules) -> tuple[int, int]:
    """The first and the last line of running text; (number of lines, -1) where there is none."""
    prose = [i for i, line in enumerate(lines) if i not in rules and line.is_prose]
    if len(prose) > 1 and _is_asking_title(lines, rules, prose[0]):
        del prose[0]
    return (prose[0], prose[-1]) if prose else (len(lines), -1)


def letters_of(words: str) -> str:
    """Letters and digits alone, in small: equal for titles that differ in quotes and spaces."""
    return "".join(WORD.findall(words.lower()))


def merged_edits(text: str, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The log in order, with neighbouring cuts by one rule made one entry."""
    result: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: edit.span):
        last = result[-1] if result else None
        if last and _continues(text, last, edit):
            result[-1] = Edit(Span(last.span.start, edit.span.end), edit.rule)
        elif len(result) < MOST_EDITS:
            result.append(edit)
    return tuple(result)


def _continues(text, last, edit):
    if edit.replacement or last.replacement or last.rule != edit.rule:
        return False
    return not text[last.span.end : edit.span.start].strip()


def _is_asking_title(lines, rules, index):
    """A first line that asks or exclaims in one sentence is a headline, not running text."""
    words = lines[index].words
    is_first = all(before in rules for before in range(index))
    return is_first and len(words) <= 160 and words.endswith(("?", "!")) and ". " not in words


def _cut_weather(lines, rules, first):
    """A place or a date beside a reading of the weather belongs to it."""
    readings = [i for i, rule in rules.items() if rule == "weather" and i < first]
    for reading in readings:
        for step in (-1, 1):
            _cut_beside(lines, rules, range(reading + step, reading + 4 * step, step))


def _cut_beside(lines, rules, indices):
    places = 0
    for index in indices:
        if not 0 <= index < len(lines):
            return
        if index in rules:
            continue
        words = lines[index].words
        if is_date_line(words):
            rules[index] = "page-date"
        elif places or len(words) > 25 or words.count(" ") > 2:
            return
        else:
            rules[index] = "weather"
            places += 1


def dates_among(words: str) -> list[DateExpression]:
    """The complete days on a line, also those of numbers alone, in order."""
    named = [found for found in find_dates(words) if found.date and found.day]
    taken = [found.span for found in named]
    numbers = [n for n in numeric_dates(words) if not any(n.span.overlaps(span) for span in taken)]
    return sorted([*named, *numbers], key=lambda found: found.span)


@lru_cache(maxsize=2_000)
def is_date_line(words: str) -> bool:
    """Whether a line is a date with at most a few words beside it."""
    if len(words) > 120:
        return False
    if not DIGIT.search(words):
        return is_date_like(words)
    if LABELLED_DATE.fullmatch(words) or is_date_like(words):
        return True
    words = ADDRESS.sub("", words)
    dates = dates_among(words)
    covered = sum(len(found.span) for found in dates)
    return bool(dates) and len(words) - covered <= 60 and not Line(Span(0, 0), words).is_prose


def _cut_repeated(lines, rules):
    """A passage that stands on the page twice; a caption is often saved with its picture's words."""
    seen: set[str] = set()
    for index, line in enumerate(lines):
        if index in rules or len(line.words) < 60:
            continue
        if line.words in seen:
            rules[index] = "repeated-words"
        seen.add(line.words)
