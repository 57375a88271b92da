"""Numbers that somebody gives: how many, of what, with which qualifier, on whose word."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from articles.extraction.counted import Counted, counted_after, measured_after
from articles.extraction.dates import find_dates
from articles.extraction.document import Document
from articles.extraction.joined import with_what_is_shared
from articles.extraction.lexicon.fates import LIVING, OF_THINGS, PARTICULAR, fates
from articles.extraction.lexicon.units import PERSONS, SMALL_COUNTS, SOLDIERS, THINGS, counted
from articles.extraction.modality import modality
from articles.extraction.number_context import NumberContext, context_of, limits_behind
from articles.extraction.numbering import is_label, is_year
from articles.extraction.numerals import Numeral, numerals
from articles.extraction.spans import Span
from articles.extraction.sums import money_measure, share_measure
from articles.extraction.text import replaced

ALIKE = dict(zip("\u00a0\u2009\u202f’‘", "   ''", strict=True))
BEFORE, AFTER = 160, 200
# What every date with a number holds, and how far from the number it can stand.
IN_DATES = re.compile(r"Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|ago|(?:19|20|21)\d\d")
NEAR = 24
# An article gives fewer numbers than this; further ones are not read.
MOST_NUMERALS = 3_000
ASIDE = re.compile(r" [–—] [^–—.]{1,80} [–—](?= )| \([^()]{1,60}\)(?= )")
WEIGHTS = frozenset({"kg", "tonnes", "litres", "gallons"})
QUOTED_WORDS = re.compile(r"[“\"]([\w'-]{1,20}(?: [\w'-]{1,20}){0,3} ?)[”\"]")
# “from 500 to 700 fighters”: the noun is said with the second number.
TO_ANOTHER = re.compile(
    r"^ to (?:[a-z]{2,8} ){0,2}\d[\d,.]{0,14}(?: (?:thousand|million|billion))?(?= [a-z])"
)
SOME_OF_THEM = re.compile(r"^ of (?:them|whom)\b")
GO_ON = re.compile(
    r"^ (?:more|others|will|would|are|were|was|have|had|has|may|might|could|remain)\b"
)
OWN = re.compile(r"\b(?:his|her|my|our|your|their) $", re.I)
GOAL = re.compile(r"\b(?:target|goal|ceiling|quota) of$")
MARKS = re.compile(r"[(–—“\"]")


class Quantity(NamedTuple):
    """A number as given.

    `low` and `high` are equal for a single number; `low` is None for “dozens” and the like.
    `unit` is what is counted in one word (“troops”, “percent”, “EUR”); `qualifier` the words that
    limit it (“up to”, “at least”); `modality` the verb as printed that says whether it is, may be
    or is meant to be; `measure` what the number counts across articles (“North Korean troops”), or
    None; `attribution` the index of the innermost attribution whose words hold it.
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    qualifier: str = ""
    modality: str = ""
    measure: str | None = None
    attribution: int | None = None


class Given(NamedTuple):
    """A quantity with what it counts, for the numbers behind it that go on from it."""

    quantity: Quantity
    counted: Counted | None


class Place(NamedTuple):
    """A number in its passage: the words around it, the number before and the words between."""

    numeral: Numeral
    context: NumberContext
    after: str
    earlier: Given | None = None
    link: str = ""

    @property
    def is_each(self) -> bool:
        return limits_behind(self.after)[-1:] in (["each"], ["apiece"])

    @property
    def verb(self) -> str:
        """The verb that governs the number, as printed."""
        after = "" if self.numeral.kind == "percent" else self.after
        qualifier = self.context.qualifier
        goal = f"{qualifier} " if GOAL.search(qualifier) else ""
        return modality(self.context.before + goal, after)


def find_quantities(text: str, document: Document) -> list[Quantity]:
    """The numbers that headline, deck and body give, in order.

    Dates, years, ages, times of day, durations, distances, scores and numbers that are part of a
    name are not among them, nor are numbers in what is cut.
    """
    found: list[Quantity] = []
    headline = document.headline.of(text)[:400] if document.headline else ""
    alike = replaced(text, ALIKE)
    left = MOST_NUMERALS
    for number, span in enumerate(_passages(document)):
        plain = span.of(alike)
        numbers = _undated(plain, left)
        left -= len(numbers)
        if numbers:
            above = headline if number == 1 else ""
            found.extend(_of_passage(plain, numbers, span.start, above))
    return found


def _passages(document: Document) -> Iterator[Span]:
    yield from (span for span in (document.headline, document.deck) if span)
    yield from document.read_paragraphs


def _undated(plain: str, most: int) -> list[Numeral]:
    """The numbers of a passage, at most so many, that are not part of a date."""
    found = list(islice(numerals(plain, Span(0, len(plain))), most))
    if not any(_may_be_dated(plain, numeral.span) for numeral in found):
        return found
    dated = {place for date in find_dates(plain) for place in range(*date.span)}
    return [numeral for numeral in found if dated.isdisjoint(range(*numeral.span))]


def _may_be_dated(plain: str, span: Span) -> bool:
    """Whether a month, a year or “ago” stands in the number or near it."""
    return IN_DATES.search(plain, max(0, span.start - NEAR), span.end + NEAR) is not None


def _of_passage(plain: str, numbers: list[Numeral], start: int, above: str) -> list[Quantity]:
    found: list[Given] = []
    for numeral in numbers:
        place = _place(plain, numeral, above, found)
        if given := _given(plain, place):
            found.append(given)
    return [_moved(given.quantity, start) for given in found]


def _place(plain: str, numeral: Numeral, above: str, earlier: list[Given]) -> Place:
    start, end = numeral.span
    context = context_of(plain[max(0, start - BEFORE) : start], above)
    last = earlier[-1] if earlier else None
    link = plain[last.quantity.span.end : max(0, start - context.gap)] if last else ""
    after = _without_asides(plain[end : end + AFTER])
    if context.before.endswith("from "):
        after = TO_ANOTHER.sub("", after)
    return Place(numeral, context, after, last, link)


def _without_asides(after: str) -> str:
    """The words without “– eight of them children –” or “(RSF)”, and “Shahed” without marks."""
    after = after[1:] if after[:1] in ("”", '"') else after
    if not MARKS.search(after):
        return after
    return QUOTED_WORDS.sub(r"\1", ASIDE.sub("", after))


def _moved(quantity: Quantity, by: int) -> Quantity:
    return quantity._replace(span=Span(quantity.span.start + by, quantity.span.end + by))


def _given(plain: str, place: Place) -> Given | None:
    """The number with all that is said of it, or None where it is none that anybody gives."""
    numeral = place.numeral
    if is_label(plain, numeral, place.after):
        return None
    found = _told(place)
    if found is None:
        return None
    limits = [place.context.qualifier, *limits_behind(place.after)]
    quantity = Quantity(
        span=numeral.span,
        low=numeral.low,
        high=numeral.high,
        unit=_in_small(found.unit),
        qualifier="; ".join(words for words in limits if words),
        modality=place.verb,
        measure=found.measure,
    )
    return Given(quantity, found.counted)


def _in_small(unit: str) -> str:
    """“Soldiers” of a headline as “soldiers”; “Palestinians”, “UAVs” and “EUR” as they are."""
    return unit.lower() if unit.lower() in counted() and not unit[:3].isupper() else unit


class Told(NamedTuple):
    """What a number counts: unit and measure, and for people and things the words behind them."""

    unit: str
    measure: str | None = None
    counted: Counted | None = None


def _told(place: Place) -> Told | None:
    numeral, after = place.numeral, place.after
    if numeral.kind == "percent":
        return Told(numeral.unit, share_measure(after))
    if numeral.kind == "money":
        return Told(numeral.unit, money_measure(place.context.before, after))
    if numeral.kind == "fraction":
        return Told(numeral.unit)
    measure = measured_after(after)
    if measure and _is_weight_of_one(numeral, measure):
        return None
    if measure and not _is_distance(measure[1]):
        return Told(measure[0], _tonnage(measure[1], after))
    return None if measure and numeral.low is None else _count(place)


def _is_weight_of_one(numeral: Numeral, measure: tuple[str, str]) -> bool:
    """“a 500 kilogram bomb”."""
    several = numeral.high is not None and numeral.high > 1
    return several and measure[1] in WEIGHTS and not measure[0].endswith("s")


def _count(place: Place) -> Told | None:
    """People and things, where the words beside the number say what is counted."""
    found = counted_after(place.after)
    if found is None:
        return None
    if not found.family and not found.noun:
        found = place.context.counted or found
    found = _with_fate(found, place)
    earlier = place.earlier.counted if place.earlier else None
    found = with_what_is_shared(found, earlier, place.link, place.after)
    found = _as_people(found, place)
    if not found.family:
        return _bare(place, found)
    nation, fate = place.context.nation_of(found)
    if nation is not found.nation:
        found = found._replace(nation=nation)
    found = found.with_fate(fate)
    unit = "people" if _is_fate(found.noun) else found.noun or "people"
    return Told(unit, found.measure, found) if _is_counted(place, found) else None


def _is_fate(noun: str) -> bool:
    """“22 dead and 40 wounded” are people."""
    return noun.lower() in fates() or noun.lower() == "hostage"


def _as_people(found: Counted, place: Place) -> Counted:
    """“killing 31”, “the death toll rose to 31”, “claimed 31 lives”, “taking 31 hostage”."""
    context, after = place.context, place.after
    if found.noun == "lives" and context.takes_lives:
        return found._replace(family="deaths")
    if context.is_forced(after):
        return found._replace(family=found.family or "people", fate="displaced")
    if (not found.family or found.family in PERSONS) and context.is_taken_hostage(after):
        return Counted("people" if found.noun == "hostage" else found.noun, "hostages")
    if not found.family and (found.fate in LIVING or context.is_toll):
        where = found.place or context.place
        return found._replace(family="people", fate=found.fate or "killed", place=where)
    if found.family in PERSONS and not found.fate and context.is_toll:
        return found._replace(fate="killed")
    return found


def _with_fate(found: Counted, place: Place) -> Counted:
    """What befell them, from the words behind, before, or the verb that governs the number."""
    context = place.context
    if context.is_of_a_whole:
        return found.with_fate("")
    if told := context.fate_at_once:
        return found.with_fate(told)
    if found.fate in PARTICULAR:
        return found
    if found.family in THINGS:
        return found.with_fate(found.fate or context.done)
    fate = context.fate or found.fate
    return found.with_fate(fate or _fate_by_verb(found, place))


def _fate_by_verb(found: Counted, place: Place) -> str:
    """“villagers in the region are fleeing”: the governing verb tells it.

    Soldiers who “are training” are not yet trained.
    """
    may_be_people = found.family in PERSONS or (found.noun and not found.family)
    verb = place.verb if may_be_people else ""
    if not verb:
        return ""
    last = verb.split()[-1].lower()
    governing = fates().get(last, "")
    is_told = governing in PARTICULAR or (last == "trained" and found.family in SOLDIERS)
    return governing if is_told else ""


def _is_counted(place: Place, found: Counted) -> bool:
    """Whether a number before a known noun is given by somebody: “two units” is not."""
    numeral = place.numeral
    if is_year(numeral) and (found.family not in PERSONS or place.context.before.endswith("the ")):
        return False
    if numeral.low is None or not numeral.is_word or numeral.high >= 10:
        return True
    is_told = found.fate in PARTICULAR or (found.family in THINGS and found.fate in OF_THINGS)
    if numeral.high == 1:  # “one person was killed”, not “the evacuated one”
        is_somebody = found.noun.lower() in counted() and found.noun != "people"
        return is_told and is_somebody and not _is_fate(found.noun)
    is_own = OWN.search(place.context.before) is not None  # “their three daughters”
    return is_told or (found.family in SMALL_COUNTS and not is_own)


def _bare(place: Place, found: Counted) -> Told | None:
    """A number without a known noun: what its passage counted before, or its own noun."""
    numeral, noun = place.numeral, found.noun.lower()
    if is_year(numeral):
        return None
    if place.after.startswith("-strong"):
        return Told("people")
    before = place.earlier.quantity if place.earlier else None
    before = None if before and _is_measured(before.unit) else before
    if not noun and place.link.endswith(" of ") and place.is_each:
        return Told("people")  # “two brigades of 6,000 each”
    if not noun and before and (others := _some_of_those_before(place)):
        return others
    if not noun and before and place.context.is_growth and _is_figure(numeral):
        return Told(before.unit, before.measure)
    if numeral.is_large or (noun and _is_many(place)):
        return Told(noun)
    return None


def _is_figure(numeral: Numeral) -> bool:
    return numeral.is_large or not numeral.is_word


def _some_of_those_before(place: Place) -> Told | None:
    """“78 of them will stay and 12 will leave”: some of those who were counted before."""
    earlier, numeral = place.earlier, place.numeral
    if earlier is None or earlier.counted is None or earlier.counted.family not in PERSONS:
        return None
    goes_on = not numeral.is_word and GO_ON.match(place.after)
    if not goes_on and not SOME_OF_THEM.match(place.after):
        return None
    whole = earlier.quantity.high
    is_more = None not in (whole, numeral.high) and numeral.high > whole
    unit = "people" if is_more else earlier.quantity.unit
    return Told(unit, None, earlier.counted._replace(fate=""))


def _is_many(place: Place) -> bool:
    """Whether a number is worth noting before a noun that no table has: “more than 20 partners”."""
    numeral = place.numeral
    if numeral.low is None:
        return True
    return numeral.high > 10 or (bool(place.context.qualifier) and not numeral.is_word)


def _is_measured(unit: str) -> bool:
    """“EUR”, “percent”, “fraction”: a number without a noun does not take these over."""
    return unit.isupper() or unit in ("percent", "percentage points", "fraction")


def _is_distance(unit: str) -> bool:
    return unit in ("km", "miles", "metres", "feet")


OF_GOODS = re.compile(
    r" [\w ]{1,24}? of ((?:humanitarian |food |medical )?(?:aid|supplies|food|flour|grain|explosives|fuel|rubble|debris))\b"
)


def _tonnage(unit: str, after: str) -> str | None:
    """“tonnes of aid”: what is measured, where it is one of the things that news measures."""
    of = OF_GOODS.match(after[:80])
    return f"{unit} of {of[1]}" if of else None
