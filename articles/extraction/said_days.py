"""The day on which something was said: which of a sentence's dates tells it, and what it means."""

import re
from collections.abc import Iterator
from datetime import timedelta

from articles.extraction.dates import (
    PartialDate,
    covering,
    find_dates,
    resolve_relative,
)
from articles.extraction.drafts import Draft
from articles.extraction.lexicon.calendar_words import NUMBER_WORDS
from articles.extraction.spans import Span

ENDS = r"(?=[,.;:!?”\"]|$|[ ]that\b|[ ]in[ ])"
# Days that are counted from a day told before, not from publication.
TOLD = re.compile(
    rf"""(?<![\w-])(?i:
      (?P<same>the[ ]same[ ]day|(?:earlier|later)[ ](?:in[ ]the[ ]day|that[ ]day))(?![\w-])
    | (?P<before>the[ ]day[ ]before{ENDS}|the[ ](?:previous|preceding)[ ]day(?!['’\w-]))
    | (?P<after>the[ ]day[ ]after{ENDS}|the[ ](?:following|next)[ ]day(?!['’\w-]))
    | (?P<count>{"|".join(NUMBER_WORDS)}|\d{{1,2}})[ ]days?[ ](?P<way>earlier|later|before{ENDS}|after{ENDS})(?![\w-])
    )""",
    re.VERBOSE,
)
# Parts of words without which no such day and no loose one is told.
MAY_BE_TOLD = (" day", "vernight", "weekend")
SHIFTS = {"same": 0, "before": -1, "after": 1}
# Days that are two: a night, a weekend.
LOOSE = re.compile(
    r"(?<![\w-])(?i:(?P<night>overnight)|(?:over|at|during) (?P<weekend>the weekend))(?![\w-])"
)
# How far back a day told before is looked for.
FAR_BACK = 600
NOT_THEN = frozenset("of since until before after from by between the a an".split())
ASIDE = re.compile(
    r",\s+(?:who|whose|which|where|then|elected|born|the|an?|[a-z]{2,14}ed)\b|\b(?:who|which)\b"
)
# “KYIV, October 16 (Reuters) - The army said”: the day of writing.
DATELINE = re.compile(r"\(| [-–—] ")
BETWEEN_DAY_AND_VERB = re.compile(r"\s*(?:(?:also|again|had|has|have|then)\s*){0,2}")


def day_of_saying(draft: Draft, plain: str, published: PartialDate | None) -> dict:
    """The fields that tell when it was said; empty where the sentence gives no day for that.

    A day in what was said, in who says it (“Omar, arrested on Monday, said”) or of an event
    (“after Monday's attack”) is another. Where the day cannot be known, only the words are given.
    """
    for span, date in _days(draft, plain, published):
        if _tells_when(draft, plain, span):
            return {"said": date, "said_words": span} if date else {"said_words": span}
    return {}


def _days(
    draft: Draft, plain: str, published: PartialDate | None
) -> list[tuple[Span, PartialDate | None]]:
    """Every day that the sentence of the verb names outside of what was said, with its date."""
    found = []
    sentence = draft.clause_unit.span
    words = sentence.of(plain)
    may_be_told = any(part in words for part in MAY_BE_TOLD)
    for part in _around(sentence, draft.pieces):
        days = find_dates(plain, part)
        found += [(day.span, resolve_relative(day, published)) for day in days]
        if may_be_told:
            found += _told_days(draft, plain, part, published)
    return sorted(found, key=lambda day: day[0])


def _around(sentence: Span, pieces: list[Span]) -> Iterator[Span]:
    """The parts of a sentence before, between and behind the pieces of what was said."""
    start = sentence.start
    for piece in sorted(pieces):
        if piece.overlaps(sentence):
            if start < piece.start:
                yield Span(start, piece.start)
            start = max(start, piece.end)
    if start < sentence.end:
        yield Span(start, sentence.end)


def _told_days(
    draft: Draft, plain: str, part: Span, published: PartialDate | None
) -> Iterator[tuple[Span, PartialDate | None]]:
    """“a day earlier”, “overnight”: days that are counted from another, or are two."""
    passage = draft.clause_unit.passage.span
    for told in TOLD.finditer(plain, *part):
        yield Span(*told.span()), _told_day(told, plain, passage, published)
    for loose in LOOSE.finditer(plain, *part):
        yield Span(*loose.span()), _loose(loose, published)


def _told_day(
    found: re.Match, plain: str, passage: Span, published: PartialDate | None
) -> PartialDate | None:
    """“a day earlier”: counted from the last day that the paragraph tells before."""
    start = max(passage.start, found.start() - FAR_BACK)
    earlier = (
        resolve_relative(expression, published)
        for expression in reversed(find_dates(plain, Span(start, found.start())))
    )
    day = next((date for date in earlier if date and date.precision == "day"), None)
    return PartialDate(day.first_day + timedelta(_shift(found))) if day else None


def _shift(found: re.Match) -> int:
    if found["count"]:
        number = NUMBER_WORDS.get(found["count"].lower()) or int(found["count"])
        return number if found["way"].lower() in ("later", "after") else -number
    return next(shift for name, shift in SHIFTS.items() if found[name])


def _loose(found: re.Match, published: PartialDate | None) -> PartialDate | None:
    """“overnight” is one of two days; so the month is known, or the year, or nothing."""
    if published is None or published.precision != "day":
        return None
    day = published.first_day
    if found["night"]:
        return covering(day - timedelta(1), day)
    saturday = day - timedelta((day.weekday() - 5) % 7)
    return covering(saturday, min(saturday + timedelta(1), day))


POSSESSIVE = re.compile(r"['’]s\b")
LAST_WORD = re.compile(r"(\w{1,20})\s$")


def _tells_when(draft: Draft, plain: str, span: Span) -> bool:
    """Whether the date goes with the verb of saying."""
    unit, clause = draft.clause_unit, draft.clause
    if unit.passage.is_quoted(span.start) or POSSESSIVE.match(plain, span.end):
        return False
    verb = unit.items[clause.verb]
    speaks = min([verb.start, *(unit.items[phrase.first].start for phrase in clause.subjects)])
    if span.end <= speaks:
        is_dateline = DATELINE.search(plain[span.end : speaks]) is not None
        return not is_dateline and _word_before(plain, span) not in NOT_THEN
    if span.start < verb.start:
        return BETWEEN_DAY_AND_VERB.fullmatch(plain[span.end : verb.start]) is not None
    between = plain[verb.end : span.start]
    return ASIDE.search(between) is None and _word_before(plain, span) not in NOT_THEN


def _word_before(plain: str, span: Span) -> str:
    word = LAST_WORD.search(plain, max(0, span.start - 20), span.start)
    return word[1].lower() if word else ""
