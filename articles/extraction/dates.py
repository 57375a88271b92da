"""Dates as news prints them: a first day, how precise it is, and how it is known.

Nothing is guessed. A date that cannot be, or that could be two dates, is none.
"""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from articles.extraction.lexicon.calendar_words import MONTHS, NEAR_DAYS, NUMBER_WORDS, WEEKDAYS
from articles.extraction.spans import Span
from articles.extraction.wordlists import any_of

Precision = Literal["day", "month", "year"]
DateBasis = Literal["printed", "page", "text", "outside", "editor"]
Bound = Literal["on", "not_after"]

FIRST_YEAR, LAST_YEAR = 1900, 2100
LONGEST_DATE = 80
CAPITALS = re.compile(r"[A-Z]{3,40}")
TIME_AND_ZONE = re.compile(r"\d[TZ]|[+-]\d\d")


class PartialDate(NamedTuple):
    """A day, a month or a year: the first day of the period and its precision."""

    first_day: date
    precision: Precision = "day"

    def isoformat(self) -> str:
        """As much of YYYY-MM-DD as is known."""
        length = {"day": 10, "month": 7, "year": 4}[self.precision]
        return self.first_day.isoformat()[:length]

    @property
    def last_day(self) -> date:
        day = self.first_day
        if self.precision == "day":
            return day
        month = day.month if self.precision == "month" else 12
        return date(day.year, month, calendar.monthrange(day.year, month)[1])


class DateExpression(NamedTuple):
    """A date as printed, complete or to be read against the day of publication.

    `period` and `shift` say “three days ago” (day, -3) or “last month” (month, -1). A `shift`
    beside a weekday: -1 for “last Monday”, +1 for “next Monday”, 0 for “on Monday”.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    period: Literal["day", "week", "weekend", "month", "year"] | None = None
    shift: int = 0

    @property
    def date(self) -> PartialDate | None:
        """The date, where the words give it with its year and it exists."""
        return partial_date(self.year, self.month, self.day, self.weekday) if self.year else None


def partial_date(
    year: int, month: int | None = None, day: int | None = None, weekday: int | None = None
) -> PartialDate | None:
    """The date of these parts; None if there is no such day, or it is another weekday."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day and weekday is not None and first.weekday() != weekday:
        return None
    return PartialDate(first, "day" if day else "month" if month else "year")


def parse_date(words: str) -> PartialDate | None:
    """The one date that the words are, with its year; None for anything beside a date.

    >>> parse_date("Saturday, November 23, 2024").isoformat()
    '2024-11-23'
    """
    words = words.strip()
    if len(words) > LONGEST_DATE:
        return None
    if words.isupper() and not TIME_AND_ZONE.search(words):
        words = CAPITALS.sub(lambda word: word.group().capitalize(), words)
    found = EXPRESSION.fullmatch(words) or WHOLE_ONLY.fullmatch(words)
    return _expression(found).date if found else None


def numeric_dates(words: str) -> list[DateExpression]:
    """Dates of numbers alone among other words: 23/11/2024, 23.11.2024, 23-11-2024.

    They are too weak for running text, where they may be anything.
    """
    found = []
    for place in NUMERIC.finditer(words):
        whole = WHOLE_ONLY.fullmatch(place.group())
        if whole and _expression(whole).date:
            found.append(_expression(whole)._replace(span=Span(*place.span())))
    return found


def is_date_like(words: str) -> bool:
    """Whether words are a date by their form, be it possible or not: “November 31, 2024”."""
    return len(words) <= LONGEST_DATE and EXPRESSION.fullmatch(words.strip()) is not None


def find_dates(text: str, span: Span | None = None) -> list[DateExpression]:
    """The dates of a text in order, complete ones and relative ones; impossible ones left out."""
    found = (_expression(match) for match in _matches(text, *(span or (0, len(text)))))
    return [expression for expression in found if _is_possible(expression)]


def _matches(text: str, start: int, end: int) -> Iterator[re.Match]:
    """Where the pattern matches. It is tried only where a date can begin."""
    while beginning := BEGINNING.search(text, start, end):
        found = EXPRESSION.match(text, beginning.start(), end)
        if found:
            yield found
        start = (found or beginning).end()


def resolve_relative(
    expression: DateExpression | str, published: PartialDate | None
) -> PartialDate | None:
    """The date that an expression means in an article published then, as far as it can be known.

    A weekday is the last such day on or before publication, which must be known to the day. A week
    is no precision: “last week” gives the month that holds that week, or the year.
    """
    if isinstance(expression, str):
        found = find_dates(expression)
        if len(found) != 1:
            return None
        expression = found[0]
    if expression.year:
        return expression.date
    if published is None:
        return None
    if expression.month:
        return _last_such_day_or_month(expression, published)
    if expression.weekday is not None:
        return _weekday(expression, published)
    return _shifted(expression, published) if expression.period else None


def _last_such_day_or_month(expression, published):
    """“Nov. 23” or “in June”: the last such on or before publication."""
    if published.precision == "year":
        return None
    year = published.first_day.year + max(expression.shift, 0)
    this_year = partial_date(year, expression.month, expression.day)
    if this_year and (expression.shift > 0 or this_year.first_day <= published.last_day):
        return this_year
    return partial_date(year - 1, expression.month, expression.day)


def _weekday(expression, published):
    if published.precision != "day":
        return None
    day = published.first_day
    if expression.shift > 0:
        return PartialDate(day + timedelta((expression.weekday - day.weekday() - 1) % 7 + 1))
    back = (day.weekday() - expression.weekday) % 7
    return PartialDate(day - timedelta(back or (7 if expression.shift < 0 else 0)))


def _shifted(expression, published):
    """“yesterday”, “last week”, “two months ago”, “this year”."""
    day, shift = published.first_day, expression.shift
    if expression.period == "year":
        return partial_date(day.year + shift)
    if published.precision == "year":
        return None
    if expression.period == "month":
        months = day.year * 12 + day.month - 1 + shift
        return partial_date(months // 12, months % 12 + 1)
    if published.precision != "day":
        return None
    if expression.period == "day":
        return PartialDate(day + timedelta(shift))
    monday = day - timedelta(day.weekday() - 7 * shift)
    if expression.period == "weekend":
        return covering(monday + timedelta(5), monday + timedelta(6))
    return covering(
        monday, min(monday + timedelta(6), day) if shift <= 0 else monday + timedelta(6)
    )


def covering(first: date, last: date) -> PartialDate | None:
    """The smallest period with a name that holds both days; none where these are of two years."""
    if first == last:
        return PartialDate(first)
    if first.year != last.year:
        return None
    return partial_date(first.year, first.month if first.month == last.month else None)


def _is_possible(expression: DateExpression) -> bool:
    if expression.year:
        return expression.date is not None
    if expression.month and expression.day:
        return expression.day <= calendar.monthrange(2024, expression.month)[1]
    return True


_GAP = r"[ \u00a0]{1,3}"
_OPENERS = (
    "early earlier late later mid last next this past coming today tonight yesterday tomorrow"
)
BEGINNING = re.compile(
    rf"""(?<![\w/.,:$€£-])(?:
      \d | [Tt]he(?=[ ]\d) | (?:{any_of(NUMBER_WORDS)})(?={_GAP}(?:day|week|month|year))
    | (?:{any_of((*MONTHS, *WEEKDAYS, *_OPENERS.split()))})(?![^\W\d_]))""",
    re.VERBOSE,
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?![a-z])"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?![a-z])\.?"
_YEAR = r"(?:19|20|21)\d\d(?!\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![,.]?\d)"
_CLOCK = r"(?:,?[ \u00a0T]{1,3}(?:at[ \u00a0])?(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d(?:\.\d{1,6})?)?(?:[ \u00a0]?[apAP]\.?[mM]\b\.?)?(?:[ \u00a0]?(?:Z|GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|[+-]\d\d:?\d\d)(?!\w))?)"
_PART = r"(?:early|late|later|earlier)[ \u00a0](?:on[ \u00a0])?"
_TIME_OF_DAY = r"(?:[ \u00a0](?:night|morning|afternoon|evening|midday|noon)(?:[ \u00a0]time)?)"
_COUNT = "|".join(NUMBER_WORDS)

EXPRESSION = re.compile(
    rf"""(?<![\w/.,:$€£-])(?:
      (?P<iso>(?P<iso_year>{_YEAR})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?!\d){_CLOCK}?)
    | (?:(?P<dmy_weekday>{_WEEKDAY}|{_SHORT_WEEKDAY}),?{_GAP})?(?:the[ ])?
      (?P<dmy_day>{_DAY}){_GAP}(?:of[ ])?(?P<dmy_month>{_MONTH})(?:,?{_GAP}(?P<dmy_year>{_YEAR}){_CLOCK}?)?(?!\w)
    | (?=[A-Z])(?:(?P<mdy_weekday>{_WEEKDAY}|{_SHORT_WEEKDAY}),?{_GAP})?
      (?P<mdy_month>{_MONTH}){_GAP}(?P<mdy_day>{_DAY})(?:,?{_GAP}(?P<mdy_year>{_YEAR}){_CLOCK}?)?(?!\w)
    | (?:(?:mid|early|late)[- ])?(?P<my_month>{_MONTH})(?:,?{_GAP}|,?[ ]of[ ])(?P<my_year>{_YEAR})(?!\w)
    | (?P<qualified>mid-?|early{_GAP}|late{_GAP}|[Ll]ast{_GAP}|[Nn]ext{_GAP}|[Tt]his{_GAP})(?P<q_month>{_MONTH})(?![\w-])
    | (?P<weekday_shift>(?:[Ll]ast|[Tt]his(?:[ ](?:past|coming))?|[Nn]ext|past|coming){_GAP}|{_PART})?
      (?P<weekday>{_WEEKDAY}){_TIME_OF_DAY}?(?![\w-])
    | (?P<near>(?i:today|tonight|yesterday|tomorrow|last{_GAP}night|this{_GAP}(?:morning|afternoon|evening)))
      {_TIME_OF_DAY}?(?![\w-])
    | (?:(?i:early|earlier|late|later){_GAP})?(?P<period_shift>(?i:last|this|next|past)){_GAP}(?P<period>week(?:end)?|month|year)(?![\w-])
    | (?P<ago_count>(?i:{_COUNT}|\d{{1,3}})){_GAP}(?P<ago_period>day|week|month|year)s?{_GAP}ago(?!\w)
    | (?=[A-Z])(?<=[Ii]n[ ])(?P<in_month>{_MONTH})(?![\w-])
    | (?=[A-Z])(?:(?<=[Ss]ince[ ])|(?<=[Uu]ntil[ ])|(?<=[Ff]rom[ ])|(?<=[Bb]y[ ])|(?<=[Dd]uring[ ])|(?<=[Ii]n[ ]early[ ])
       |(?<=end[ ]of[ ])|(?<=beginning[ ]of[ ])|(?<=start[ ]of[ ])|(?<=middle[ ]of[ ]))(?P<of_month>{_MONTH})(?![\w-])
    | (?=[12])(?:(?<=[Ii]n[ ])|(?<=[Ss]ince[ ])|(?<=[Bb]y[ ])|(?<=[Uu]ntil[ ])|(?<=[Ff]rom[ ])|(?<=[Bb]efore[ ])|(?<=[Aa]fter[ ])
       |(?<=[Dd]uring[ ])|(?<=year[ ])|(?<=early[ ])|(?<=late[ ])|(?<=mid-)|(?<=\()|(?<=of[ ])|(?<=through[ ]))
      (?P<year>{_YEAR})(?![\w,.]?\d|%|[- ](?:percent|people|troops|soldiers))(?!\w)
    )""",
    re.VERBOSE,
)
# Forms that are dates when nothing stands beside them, and too weak within a sentence.
WHOLE_ONLY = re.compile(
    rf"""(?P<year>{_YEAR})
    |(?P<dmy_day>\d\d?)\.(?P<dmy_month_number>\d\d?)\.(?P<dmy_year>{_YEAR})
    |(?P<slash_a>\d\d?)(?P<slash>[/-])(?P<slash_b>\d\d?)(?P=slash)(?P<slash_year>{_YEAR})
    |(?P<iso_year>{_YEAR})[-/](?P<iso_month>\d\d)(?:/(?P<iso_day>\d\d))?""",
    re.VERBOSE,
)

NUMERIC = re.compile(r"(?<![\w/.-])\d\d?([/.-])\d\d?\1(?:19|20)\d\d(?![\w/-])")


def _expression(match: re.Match) -> DateExpression:
    """The expression that one match of the patterns above means."""
    parts = {name: words for name, words in match.groupdict().items() if words}
    span = Span(*match.span())
    for read in (_read_complete, _read_relative):
        values = read(parts)
        if values is not None:
            return DateExpression(span, **values)
    return DateExpression(span)


def _read_complete(parts):
    """A day, month or year that is named: 23 November 2024, Nov. 23, in June, 2022."""
    if "slash_year" in parts:
        return _read_slashes(parts)
    year = next(
        (parts[k] for k in ("iso_year", "dmy_year", "mdy_year", "my_year", "year") if k in parts),
        None,
    )
    month = _month_number(parts)
    day = next((parts[k] for k in ("iso_day", "dmy_day", "mdy_day") if k in parts), None)
    if year is None and month is None:
        return None
    weekday = parts.get("dmy_weekday") or parts.get("mdy_weekday")
    return {
        "year": int(year) if year else None,
        "month": month,
        "day": int(day.rstrip("dhnrst")) if day else None,
        "weekday": _weekday_number(weekday) if weekday else None,
        "shift": _shift_of(parts.get("qualified", "")),
    }


def _read_slashes(parts):
    """12/11/2024 may be two days, and is read only where one of the numbers can be no month."""
    a, b, year = int(parts["slash_a"]), int(parts["slash_b"]), int(parts["slash_year"])
    if (a > 12) == (b > 12) and a != b:
        return {"year": 1}
    day, month = (a, b) if a > 12 else (b, a)
    return {"year": year, "month": month or 13, "day": day or 32}


def _read_relative(parts):
    if "weekday" in parts:
        shift = _shift_of(parts.get("weekday_shift", ""))
        return {"weekday": _weekday_number(parts["weekday"]), "shift": shift}
    if "near" in parts:
        words = " ".join(parts["near"].lower().split())
        return {"period": "day", "shift": NEAR_DAYS[words]}
    if "period" in parts:
        return {"period": parts["period"], "shift": _shift_of(parts["period_shift"])}
    if "ago_count" in parts:
        count = parts["ago_count"].lower()
        number = NUMBER_WORDS.get(count) or int(count)
        return {"period": parts["ago_period"], "shift": -number}
    return None


def _month_number(parts):
    if number := parts.get("iso_month") or parts.get("dmy_month_number"):
        return int(number) or 13
    names = ("dmy_month", "mdy_month", "my_month", "q_month", "in_month", "of_month")
    word = next((parts[name] for name in names if name in parts), None)
    return MONTHS[word.rstrip(".").lower()] if word else None


def _weekday_number(word):
    return WEEKDAYS[word.rstrip(".").lower()]


def _shift_of(words):
    words = words.lower()
    if words.startswith(("next", "coming", "this coming")):
        return 1
    return -1 if words.startswith(("last", "past")) else 0
