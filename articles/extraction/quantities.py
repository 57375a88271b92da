"""Numbers that somebody gives: how many, of what, with which qualifier, on whose word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice

from articles.extraction.counted import (
    PARTICULAR,
    PERSONS,
    SOLDIERS,
    THINGS,
    Counted,
    counted_after,
    fates,
    measured_after,
    money_measure,
    share_measure,
)
from articles.extraction.dates import find_dates
from articles.extraction.document import Document
from articles.extraction.lexicon.number_words import DESIGNATORS
from articles.extraction.lexicon.units import counted
from articles.extraction.modality import modality
from articles.extraction.number_context import NumberContext, context_of, limits_behind
from articles.extraction.numerals import Numeral, numerals
from articles.extraction.spans import Span

ALIKE = str.maketrans("\u00a0\u2009\u202f’‘", "   ''")
BEFORE, AFTER = 160, 200
# An article gives fewer numbers than this; further ones are not read.
MOST_NUMERALS = 3_000
# What is worth a number even if the number is a small word: “three civilians”, “two missiles”.
SMALL_COUNTS = frozenset(
    "civilians children casualties deaths injured hostages missiles rockets drones aircraft ships"
    " tanks victims bombs".split()
) | {"displaced people"}
# Fates of people, which a number tells without a noun: “killing 31”.
LIVING = PARTICULAR - {"captured"}
ASIDE = re.compile(r" [–—] [^–—.]{1,80} [–—](?= )| \([^()]{1,60}\)(?= )")
WEIGHTS = frozenset({"kg", "tonnes", "litres", "gallons"})
QUOTED_WORD = re.compile(r"[“\"]([\w-]{1,20})[”\"]")
AGE = re.compile(r"\b(?:aged?|ages) (?:between )?$", re.I)


@dataclass(frozen=True, slots=True)
class Quantity:
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


@dataclass(frozen=True, slots=True)
class Place:
    """A number in its passage, with the words around it."""

    numeral: Numeral
    context: NumberContext
    after: str

    @property
    def verb(self) -> str:
        """The verb that governs the number, as printed."""
        after = "" if self.numeral.kind == "percent" else self.after
        return modality(self.context.before, after)


def find_quantities(text: str, document: Document) -> list[Quantity]:
    """The numbers that headline, deck and body give, in order.

    Dates, years, ages, times of day, durations, distances, scores and numbers that are part of a
    name are not among them, nor are numbers in what is cut.
    """
    found: list[Quantity] = []
    headline = document.headline.of(text)[:400] if document.headline else ""
    left = MOST_NUMERALS
    for number, span in enumerate(_passages(document)):
        plain = span.of(text).translate(ALIKE)
        numbers = list(islice(_undated(plain), left))
        left -= len(numbers)
        found.extend(_of_passage(plain, numbers, span.start, headline if number == 1 else ""))
    return found


def _passages(document: Document) -> Iterator[Span]:
    yield from (span for span in (document.headline, document.deck) if span)
    yield from document.paragraphs


def _undated(plain: str) -> Iterator[Numeral]:
    """The numbers of a passage that are not part of a date."""
    dated = {place for found in find_dates(plain) for place in range(*found.span)}
    for numeral in numerals(plain, Span(0, len(plain))):
        if dated.isdisjoint(range(*numeral.span)):
            yield numeral


def _of_passage(plain: str, numbers: list[Numeral], start: int, above: str) -> list[Quantity]:
    found: list[Quantity] = []
    for numeral in numbers:
        place = _place(plain, numeral, above)
        quantity = _quantity(plain, place, found)
        if quantity:
            found.append(quantity)
    return [_moved(quantity, start) for quantity in found]


def _place(plain: str, numeral: Numeral, above: str) -> Place:
    start, end = numeral.span
    context = context_of(plain[max(0, start - BEFORE) : start], above)
    return Place(numeral, context, _without_asides(plain[end : end + AFTER]))


def _without_asides(after: str) -> str:
    """The words without “– eight of them children –” or “(RSF)”, and “Shahed” without marks."""
    return QUOTED_WORD.sub(r"\1", ASIDE.sub("", after))


def _moved(quantity: Quantity, by: int) -> Quantity:
    return replace(quantity, span=Span(quantity.span.start + by, quantity.span.end + by))


def _quantity(plain: str, place: Place, earlier: list[Quantity]) -> Quantity | None:
    """The number with all that is said of it, or None where it is none that anybody gives."""
    numeral = place.numeral
    if _is_label(plain, numeral, place.after):
        return None
    unit = _unit_and_measure(place, earlier)
    if unit is None:
        return None
    limits = [place.context.qualifier, *limits_behind(place.after)]
    return Quantity(
        span=numeral.span,
        low=numeral.low,
        high=numeral.high,
        unit=_in_small(unit[0]),
        qualifier="; ".join(words for words in limits if words),
        modality=place.verb,
        measure=unit[1],
    )


def _in_small(unit: str) -> str:
    """“Soldiers” of a headline as “soldiers”; “Palestinians”, “UAVs” and “EUR” as they are."""
    return unit.lower() if unit.lower() in counted() and not unit[:3].isupper() else unit


def _unit_and_measure(place: Place, earlier: list[Quantity]) -> tuple[str, str | None] | None:
    numeral, after = place.numeral, place.after
    if numeral.kind == "percent":
        return numeral.unit, share_measure(after)
    if numeral.kind == "money":
        return numeral.unit, money_measure(place.context.before, after)
    if numeral.kind == "fraction":
        return (numeral.unit, None) if re.match(r" (?:of|the|its|their|all)\b", after) else None
    measure = measured_after(after)
    if measure and numeral.high > 1 and not measure[0].endswith("s") and measure[1] in WEIGHTS:
        return None  # “a 500 kilogram bomb”
    if measure and not _is_distance(measure[1]):
        return measure[0], _tonnage(measure[1], after)
    return _count(place, earlier)


def _count(place: Place, earlier: list[Quantity]) -> tuple[str, str | None] | None:
    """People and things, where the words beside the number say what is counted."""
    context = place.context
    found = counted_after(place.after)
    if found is None:
        return None
    if not found.family and not found.noun:
        found = context.counted or found
    if found.noun == "lives" and context.takes_lives:
        found = replace(found, family="deaths")
    found = _with_fate(found, place)
    if not found.family and (found.fate in LIVING or context.is_toll):
        where = found.place or context.place
        found = replace(found, family="people", fate=found.fate or "killed", place=where)
    if not found.family:
        return _bare(place, found, earlier)
    nation, fate = context.nation_of(found)
    found = replace(found, nation=nation, fate=fate)
    return (found.noun or "people", found.measure) if _is_counted(place, found) else None


def _with_fate(found: Counted, place: Place) -> Counted:
    """What befell them, from the words behind, before, or the verb that governs the number."""
    context = place.context
    if context.is_of_a_whole:
        return replace(found, fate="")
    if found.fate in PARTICULAR:
        return found
    if found.family in THINGS:
        return replace(found, fate=found.fate or context.done)
    verb = place.verb if found.family in PERSONS else ""
    governing = fates().get(verb.split()[-1].lower(), "") if verb else ""
    is_told = governing in PARTICULAR or (governing == "trained" and found.family in SOLDIERS)
    last = governing if is_told else ""
    return replace(found, fate=context.fate or found.fate or last)


def _is_counted(place: Place, found: Counted) -> bool:
    """Whether a number before a known noun is given by somebody: “two units” is not."""
    numeral = place.numeral
    if numeral.low is None or not numeral.is_word or numeral.high >= 10:
        return True
    if numeral.high == 1:  # “one person was killed”, not “the evacuated one”
        return found.fate in PARTICULAR and found.noun not in ("", "people", *fates())
    return found.fate in PARTICULAR or found.family in SMALL_COUNTS


def _bare(place: Place, found: Counted, earlier: list[Quantity]) -> tuple[str, str | None] | None:
    """A number without a known noun: what its passage counted before, or its own noun."""
    numeral = place.numeral
    if numeral.low is None or (numeral.is_word and not numeral.is_large) or _is_year(numeral):
        return None
    if place.after.startswith("-strong"):
        return "people", None
    before = earlier[-1] if earlier and not _is_measured(earlier[-1].unit) else None
    if not found.noun and before and place.context.is_growth:
        return before.unit, before.measure
    if numeral.is_large:
        return found.noun.lower() or (before.unit if before else ""), None
    return (found.noun.lower(), None) if found.noun and numeral.high >= 100 else None


def _is_measured(unit: str) -> bool:
    """“EUR”, “percent”, “fraction”: a number without a noun does not take these over."""
    return unit.isupper() or unit in ("percent", "percentage points", "fraction")


def _is_label(plain: str, numeral: Numeral, after: str) -> bool:
    """A number that names or dates: Article 5, aged 35, “Amal, 35,”."""
    before = plain[max(0, numeral.span.start - 24) : numeral.span.start]
    word = re.search(r"([\w.]{1,20}) $", before)
    if word and word[1][0].isupper() and word[1].lower() in DESIGNATORS:
        return True
    if AGE.search(before):
        return True
    in_commas = before.endswith(", ") and after[:1] in (",", ".") and not numeral.is_large
    return in_commas and numeral.kind == "count" and not numeral.is_word


def _is_year(numeral: Numeral) -> bool:
    return not numeral.is_large and not numeral.is_word and 1900 <= numeral.high <= 2100


def _is_distance(unit: str) -> bool:
    return unit in ("km", "miles", "metres", "feet")


def _tonnage(unit: str, after: str) -> str | None:
    """“tonnes of aid”: what is measured, where it is one of the things that news measures."""
    of = re.match(
        r" [\w ]{1,24}? of ((?:humanitarian |food |medical )?(?:aid|supplies|food|flour|grain|explosives|fuel|rubble|debris))\b",
        after[:80],
    )
    return f"{unit} of {of[1]}" if of else None
