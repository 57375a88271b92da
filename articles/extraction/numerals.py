"""Numbers as printed: digits, words, ranges, percentages, money; and what only looks like one."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from articles.extraction.lexicon.number_words import (
    CHANGE,
    FRACTIONS,
    NOT_COUNTED,
    ONES,
    SCALES,
    TENS,
    VAGUE,
)
from articles.extraction.lexicon.units import PERSONS, counted, currency_symbols, currency_words
from articles.extraction.spans import Span
from articles.extraction.wordlists import grouped

# No count of anything is larger; a database column is not either.
LARGEST = Decimal(10) ** 18
FOURTH_PLACE = Decimal("0.0001")

NumeralKind = Literal["count", "percent", "money", "fraction"]


class Numeral(NamedTuple):
    """A number with what belongs to it: “11 thousand”, “€35 billion”, “81 percent”, “dozens”.

    `low` is None for a number that is not one. `is_word` tells “two” from “2”; `is_large` a number
    with thousands or a scale. `unit` is “percent”, a currency code, “fraction” or empty.
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    kind: NumeralKind = "count"
    unit: str = ""
    is_word: bool = False
    is_large: bool = False


OF_WHAT = re.compile(r" (?:of|the)\b")
NEXT_WORDS = re.compile(r"(?: [\w-]{1,20}){0,3}")
BETWEEN = re.compile(r"\bbetween\s$", re.I)
GROUPS = re.compile(r"\d[,\u2009\u202f\u066c \u00a0]\d{3}")
IN_DIGITS = re.compile(r"[,\s\u066c]")
LETTERS = re.compile(r"[a-z]+")
GOES_ON = re.compile(r"[\w%$€£]|[:/.,'’]\d|[-‑]\w")
_DIGITS = r"(?:\d{1,3}(?:[,\u2009\u202f\u066c]\d{3}){1,6}|\d{1,3}(?:[ \u00a0]\d{3}){1,4}(?![\d,.]?\d)|\d{1,15})(?:\.\d{1,6})?(?![\d])"
_ONES, _TENS = grouped(ONES), grouped(TENS)
_WORD_SCALES = "hundred|thousand|million|billion|trillion|dozen"
_WORDS = (
    rf"(?:(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES}|an?|half[ ]an?)(?:[ -](?:{_WORD_SCALES})\b){{1,3}}"
    rf"(?:[ ](?:and[ ])?(?:(?:{_TENS})(?:-(?:{_ONES}))?|{_ONES})\b)?"
    rf"|(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES})(?![-\w])"
)
_SCALE = r"(?:[  -]?(?:thousand|million|billion|trillion|hundred|dozen|lakh|crore)\b|(?:k|m|[  ]?(?:mn|mln|bn|tn|trn))\b(?!['’]))"
_JOIN = r"(?:[  ]?[–-][  ]?|[  ](?:to|and|or)[  ])"
_SMALL = rf"(?:{_ONES}|\d{{1,3}})"
_WHOLES = rf"(?:{_ONES}|{_TENS}|an?[ ]hundred|\d{{1,4}})"
# “two in five strikes”, “three in ten days” are no shares.
_NO_SHARE = "|".join(re.escape(word) for word in sorted(NOT_COUNTED)) + "|strikes|attacks|raids"


@cache
def _symbols() -> str:
    return grouped(symbol.lower() for symbol in currency_symbols())


@cache
def _currency_words() -> str:
    return grouped(currency_words())


@cache
def _numeral() -> re.Pattern:
    """A number in a text of small letters; the looks ahead leave early what cannot be meant."""
    money = rf"(?:{_symbols()})"
    return re.compile(
        rf"""(?<![\w.,/:$€£'’-])(?<!\d[ ])(?<![\w]–)(?:
          (?!\d)(?P<vague>{grouped(VAGUE.split("|"))})(?=[ ]\w|[.,;:!?”"]|$)
        | (?P<share>{_SMALL})(?:[ ](?:in|out[ ]of)[ ](?:every[ ])?|-in-|-out-of-)(?P<whole>{_WHOLES})
          (?![\w,.:/-]{{0,12}}\d|[-\w]|[ ](?:{_NO_SHARE})\b)
        | (?!\d)(?P<numerator>{_ONES}|an?)[- ](?P<denominator>{grouped(FRACTIONS)})(?![\w-])
          (?:[ ]of[ ]an?[ ](?P<of_scale>million|billion|trillion)\b)?
        | (?P<half>half)(?=[ ](?:of|the|its|their|all|were|are|have|had)\b)
        | (?P<symbol>(?!\d){money}[  ]?)?
          (?:(?P<low>{_DIGITS}(?P<low_scale>{_SCALE})?|(?P<low_words>(?>{_WORDS})))
             (?P<join>{_JOIN})(?:{money}[  ]?)?)?
          (?:(?P<number>{_DIGITS})|(?P<words>{_WORDS}))
          (?P<scale>{_SCALE})?
          (?P<percent>[  ]?%|[  -](?:per[ ]?cent|pct|percentage[ ]points?)\b)?
          (?P<currency>(?:[  ](?:{_currency_words()})|-(?:dollar|euro))\b)?
        )(?P<after>-(?:strong|odd|plus)\b)?""",
        re.VERBOSE,
    )


def numerals(text: str, span: Span) -> Iterator[Numeral]:
    """The numbers within a span, in order, without judging what they count."""
    (place, stop), pattern, beginning = span, _numeral(), _beginning()
    small = _in_small_letters(text)
    while begins := beginning.search(small, place, stop):
        found = pattern.match(small, begins.start(), stop)
        if not found:
            place = begins.end()
            continue
        numeral = _read(found, text)
        place = found.end() if numeral is None else numeral.span.end
        if numeral and not _is_part_of_a_name(text, numeral.span):
            yield numeral


def _in_small_letters(text: str) -> str:
    """The text in small letters, each in its place: only “İ” would become two characters."""
    return text.replace("İ", "I").lower()


@cache
def _beginning() -> re.Pattern:
    """Where a number can begin; the pattern of numbers is tried only there."""
    parts = grouped((*_WORD_SCALES.split("|"), *FRACTIONS, "few", "handful"))
    return re.compile(
        rf"""(?<![\w.,/:$€£'’-])(?:
          \d | (?:{grouped((*ONES, *TENS, "half"))})(?![^\W\d_]) | {grouped(VAGUE.split("|"))}
        | an?[ -](?:{parts}) | (?:{_symbols()})[ \u00a0]?\w)""",
        re.VERBOSE,
    )


def _read(found: re.Match, text: str) -> Numeral | None:
    span = Span(found.start(), found.end() - len(found["after"] or ""))
    if found["vague"]:
        return Numeral(span, None, None, is_word=True)
    if found["denominator"] or found["half"]:
        return _fraction(found, span, text)
    if found["share"]:
        return _share(found, span)
    return _amount(found, span)


def _fraction(found, span, text):
    """“two-thirds”, “a third of”, “a quarter of a million”; an ordinal (“a third term”) is none."""
    if found["half"]:
        return _part_of_one(span, Decimal("0.5"))
    word, denominator = found["numerator"].lower(), found["denominator"].lower()
    share = Decimal(ONES.get(word, 1)) / FRACTIONS[denominator]
    if scale := found["of_scale"]:
        value = share * SCALES[scale.lower()]
        return Numeral(span, value, value, is_word=True, is_large=True)
    is_share = denominator.endswith("s") or OF_WHAT.match(text, span.end)
    return _part_of_one(span, share.quantize(FOURTH_PLACE)) if is_share and share < 1 else None


def _part_of_one(span, share):
    return Numeral(span, share, share, "fraction", "fraction", is_word=True)


def _share(found, span):
    """“one in five”, “nine out of 10”; where the first is not the smaller one it stands alone."""
    part, whole = (_plain_value(found[name]) for name in ("share", "whole"))
    if part < whole:
        return _part_of_one(span, (part / whole).quantize(FOURTH_PLACE))
    return Numeral(Span(*found.span("share")), part, part, is_word=not found["share"].isdigit())


def _plain_value(number: str) -> Decimal:
    return Decimal(number) if number.isdigit() else _words_value(number.lower())


def _amount(found, span):
    high = _value(found["number"], found["words"], found["scale"])
    if high is None or high > LARGEST:
        return None
    low = _lower(found, high)
    if low is None:
        return None if found["join"].strip() in "–-" else _upper_alone(found)
    kind, unit = _kind(found)
    if _is_weight(found):
        return None
    if kind == "count" and (found["scale"] or "").lower() == "m" and not _counts_people(found):
        return None  # 300m are metres as often as millions
    is_large = high >= 1000 and bool(found["scale"] or found["words"] or _has_groups(found))
    return Numeral(span, low, high, kind, unit, bool(found["words"]), is_large)


def _counts_people(found) -> bool:
    """“1.2m displaced people”, not “300m from the camp”."""
    words = NEXT_WORDS.match(found.string, found.end(), found.end() + 64)
    for word in words.group().lower().split():
        if counted().get(word) in PERSONS:
            return True
        if word in ("from", "of", "to", "in", "and", "at", "long", "high", "away", "off"):
            return False
    return False


def _is_weight(found) -> bool:
    """“500 pound bombs”, “500 pounds of explosives”."""
    word = (found["currency"] or "").strip(" \u00a0").lower()
    if found["scale"] or found["symbol"] or not word.startswith("pound"):
        return False
    return word == "pound" or found.string.startswith(" of ", found.end())


def _lower(found, high):
    """The lower number of a range; None if the two are no range, as in a score of 3-1."""
    if not found["low"]:
        return high
    scale = found["low_scale"] or found["scale"] or ""
    digits = None if found["low_words"] else found["low"].removesuffix(found["low_scale"] or "")
    low = _value(digits, found["low_words"], scale)
    if low is not None and not scale and low < 1000 <= low * 1000 <= high and _has_groups(found):
        low *= 1000
    if found["join"].strip().lower() == "and" and not _follows_between(found):
        return None
    if _follows_from(found):
        return None
    return low if low is not None and low < high else None


def _follows_between(found):
    start = max(0, found.start() - 9)
    return BETWEEN.search(found.string[start : found.start()]) is not None


FROM = re.compile(rf"\b(?:{CHANGE})\b[^.;]{{0,40}}\bfrom\s$", re.I)


def _follows_from(found):
    """“rose from 10 to 20” is two numbers, not a range; “from 10 to 20 men” is one."""
    before = found.string[max(0, found.start() - 60) : found.start()]
    return before[-5:].lower() == "from " and FROM.search(before) is not None


def _upper_alone(found):
    """Two numbers that are no range: read the first, the search goes on behind it."""
    end = found.end("low")
    words = found["low_words"]
    digits = None if words else found["low"].removesuffix(found["low_scale"] or "")
    low = _value(digits, words, found["low_scale"])
    if low is None or low > LARGEST:
        return None
    kind, unit = ("money", _code(found["symbol"])) if found["symbol"] else ("count", "")
    is_large = low >= 1000 and bool(found["low_scale"] or "," in (digits or "") or words)
    return Numeral(Span(found.start(), end), low, low, kind, unit, bool(words), is_large)


def _kind(found) -> tuple[NumeralKind, str]:
    if found["percent"]:
        is_points = "point" in found["percent"]
        return "percent", "percentage points" if is_points else "percent"
    if found["symbol"]:
        return "money", _code(found["symbol"])
    if found["currency"]:
        return "money", currency_words()[found["currency"].strip(" \u00a0-").lower()]
    return "count", ""


def _code(symbol):
    symbol = symbol.strip()
    return next(
        code for known, code in currency_symbols().items() if known.lower() == symbol.lower()
    )


def _has_groups(found):
    return GROUPS.search(found["number"] or "") is not None


def _value(digits: str | None, words: str | None, scale: str | None) -> Decimal | None:
    if words:
        value = Decimal(_words_value(words.lower()))
    elif digits:
        value = Decimal(IN_DIGITS.sub("", digits))
    else:
        return None
    if scale:
        value *= SCALES[scale.strip(" \u00a0-").lower()]
    return value.quantize(FOURTH_PLACE) if value.as_tuple().exponent < -4 else value


def _words_value(words: str) -> Decimal:
    """“twenty-five”, “two hundred and fifty”, “half a million” as a number."""
    total, current = Decimal(0), Decimal(0)
    if words.startswith("half"):
        return Decimal(SCALES[words.split()[-1]]) / 2
    for word in LETTERS.findall(words):
        if word in ("a", "an"):
            current = Decimal(1)
        elif word in SCALES:
            current = max(current, Decimal(1)) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, Decimal(0)
        elif word != "and":
            current += ONES.get(word) or TENS[word]
    return total + current


def _is_part_of_a_name(text: str, span: Span) -> bool:
    """“10-point”, “155mm”, “7th”, “10:30”, “9/11”, “3.5.2”: letters or marks that go on."""
    if GOES_ON.match(text, span.end):
        return not text.startswith(("-strong", "-odd", "-plus"), span.end)
    return False
