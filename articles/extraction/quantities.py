"""Numbers that somebody gives: how many, of what, with which qualifier, on whose word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from articles.extraction.counted import (
    PARTICULAR,
    SOLDIERS,
    Counted,
    counted_after,
    fates,
    measured_after,
    money_measure,
    share_measure,
)
from articles.extraction.dates import find_dates
from articles.extraction.document import Document
from articles.extraction.lexicon.number_words import DESIGNATORS, QUALIFIERS
from articles.extraction.lexicon.states import demonyms_of_states
from articles.extraction.lexicon.units import counted
from articles.extraction.modality import modality
from articles.extraction.numerals import Numeral, numerals
from articles.extraction.spans import Span

ALIKE = str.maketrans("\u00a0\u2009\u202f’‘", "   ''")
BEFORE, AFTER = 160, 200
MOST_QUANTITIES = 2_000
# What is worth a number even if the number is a small word: “three civilians”, “two missiles”.
SMALL_COUNTS = frozenset(
    "civilians children casualties deaths injured hostages missiles rockets drones aircraft ships"
    " tanks victims".split()
) | {"displaced people"}
_QUALIFIER = rf"(?:{QUALIFIERS})"
QUALIFIER = re.compile(
    rf"(?:^|(?<=[\s(“\"'—–-]))(?P<words>{_QUALIFIER}(?:(?: an?)? {_QUALIFIER}){{0,2}}),? (?:the |a |an |of )?$",
    re.I,
)
QUALIFIER_BEHIND = re.compile(
    r"^(?:,? (?P<words>or more|or so|or fewer|or less)|(?P<plus>\+))\b", re.I
)
EACH = re.compile(r"^ \w+ (?P<each>each|apiece)\b")
CASUALTY = re.compile(
    rf"\b(?P<fate>{'|'.join(word for word, fate in fates().items() if fate in PARTICULAR)})"
    rf"(?: (?:and|or) (?:\w+ing|\w+ed))? (?:(?:{QUALIFIERS}) (?:an? )?){{0,2}}$",
    re.I,
)
TOLL = re.compile(
    rf"\b(?:toll|number of (?:people )?(?:dead|deaths|killed|fatalities)|death count)\b[^.;]{{0,60}}"
    rf"\b(?:to|at|of|is|was|reach\w*|pass\w*|exceed\w*|surpass\w*|top\w*|stands at) (?:(?:{QUALIFIERS}) ){{0,2}}$",
    re.I,
)
GROWTH = re.compile(
    r"\b(?:gr[oe]w\w*|ris\w+|rose|increas\w+|swell\w*|expand\w*|climb\w*|reach\w*|fall\w*|fell|drop\w*"
    r"|reduc\w+|total\w*|number\w*|rais\w+|double\w*|contingent|force|figure)\b(?: \w+){0,3} ?$",
    re.I,
)
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
    """A number in its passage: the words before and after it, and the passage above."""

    numeral: Numeral
    before: str
    after: str
    above: str

    @property
    def sentence_before(self) -> str:
        return re.split(r"[.!?][\"”']?\s+(?=[\"“A-Z])", self.before)[-1]


def find_quantities(text: str, document: Document) -> list[Quantity]:
    """The numbers that headline, deck and body give, in order.

    Dates, years, ages, times of day, durations, distances, scores and numbers that are part of a
    name are not among them, nor are numbers in what is cut.
    """
    found: list[Quantity] = []
    headline = document.headline.of(text)[:400] if document.headline else ""
    for number, span in enumerate(_passages(document)):
        found.extend(_of_passage(text, span, headline if number == 1 else ""))
        if len(found) >= MOST_QUANTITIES:
            break
    return found[:MOST_QUANTITIES]


def _passages(document: Document) -> Iterator[Span]:
    yield from (span for span in (document.headline, document.deck) if span)
    yield from document.paragraphs


def _of_passage(text: str, span: Span, above: str) -> list[Quantity]:
    plain = span.of(text).translate(ALIKE)
    dated = {place for found in find_dates(plain) for place in range(*found.span)}
    found: list[Quantity] = []
    for numeral in numerals(plain, Span(0, len(plain))):
        if not dated.isdisjoint(range(*numeral.span)):
            continue
        place = _place(plain, numeral, above)
        quantity = _quantity(place, found)
        if quantity:
            found.append(_moved(quantity, span.start))
    return found


def _place(plain: str, numeral: Numeral, above: str) -> Place:
    start, end = numeral.span
    return Place(numeral, plain[max(0, start - BEFORE) : start], plain[end : end + AFTER], above)


def _moved(quantity: Quantity, by: int) -> Quantity:
    return replace(quantity, span=Span(quantity.span.start + by, quantity.span.end + by))


def _quantity(place: Place, earlier: list[Quantity]) -> Quantity | None:
    """The number with all that is said of it, or None where it is none that anybody gives."""
    numeral = place.numeral
    if _is_label(place):
        return None
    unit = _unit_and_measure(place, earlier)
    if unit is None:
        return None
    qualifier, before = _qualifier(place.sentence_before)
    return Quantity(
        span=numeral.span,
        low=numeral.low,
        high=numeral.high,
        unit=_in_small(unit[0]),
        qualifier=_with_behind(qualifier.lower(), place.after),
        modality=modality(before, "" if numeral.kind == "percent" else place.after),
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
        return numeral.unit, money_measure(place.sentence_before, after)
    if numeral.kind == "fraction":
        return (numeral.unit, None) if re.match(r" (?:of|the|its|their|all)\b", after) else None
    measure = measured_after(after)
    if measure and not _is_distance(measure[1]):
        return measure[0], _tonnage(measure[1], after)
    return _count(place, earlier)


def _count(place: Place, earlier: list[Quantity]) -> tuple[str, str | None] | None:
    """People and things, where the words beside the number say what is counted."""
    found = counted_after(place.after)
    if found is None:
        return None
    before = _casualty_before(place.sentence_before)
    fate = found.fate if found.fate in PARTICULAR else before or found.fate
    found = replace(found, fate=fate)
    if not found.family and (before or _is_toll(place.sentence_before)):
        found = replace(found, family="people", fate=before or "killed")
    if found.family:
        found = replace(found, nation=found.nation or _nation_of_context(found, place))
        return (found.noun or "people", found.measure) if _is_counted(place, found) else None
    return _bare(place, found, earlier)


def _is_counted(place: Place, found: Counted) -> bool:
    """Whether a number before a known noun is given by somebody: “two units” is not."""
    numeral = place.numeral
    if numeral.low is None or not numeral.is_word or numeral.high >= 10:
        return True
    particular = found.fate in PARTICULAR
    return particular or (numeral.high > 1 and found.family in SMALL_COUNTS)


def _bare(place: Place, found: Counted, earlier: list[Quantity]) -> tuple[str, str | None] | None:
    """A number without a known noun: what its sentence counted before, or its own noun."""
    numeral = place.numeral
    if numeral.low is None or (numeral.is_word and not numeral.is_large):
        return None
    if _is_year(place):
        return None
    if not found.noun and earlier and GROWTH.search(_qualifier(place.sentence_before)[1]):
        return earlier[-1].unit, earlier[-1].measure
    if numeral.is_large or (found.noun and numeral.high >= 100):
        return found.noun.lower(), None
    return None


def _is_label(place: Place) -> bool:
    """A number that names or dates: Article 5, aged 35, “Amal, 35,”, a year."""
    before, numeral = place.before, place.numeral
    word = re.search(r"([\w.]{1,20}) $", before)
    if word and word[1][0].isupper() and word[1].lower() in DESIGNATORS:
        return True
    if AGE.search(before):
        return True
    in_commas = before.endswith(", ") and place.after[:1] in ",." and not numeral.is_large
    return in_commas and numeral.kind == "count" and not numeral.is_word


def _is_year(place: Place) -> bool:
    numeral = place.numeral
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


def _qualifier(before: str) -> tuple[str, str]:
    """The words that limit a number, and the words before those."""
    found = QUALIFIER.search(before[-60:])
    if not found:
        return "", before
    words = found["words"]
    return words, before[: len(before) - len(before[-60:]) + found.start("words")]


def _with_behind(qualifier: str, after: str) -> str:
    behind = QUALIFIER_BEHIND.match(after)
    each = EACH.match(after)
    parts = (qualifier, behind and (behind["words"] or "or more"), each and each["each"])
    return "; ".join(part for part in parts if part)


def _casualty_before(before: str) -> str:
    """“killed at least”, “wounding” right before the number."""
    found = CASUALTY.search(before[-80:])
    return fates()[found["fate"].lower()] if found else ""


def _is_toll(before: str) -> bool:
    return bool(TOLL.search(before))


def _nation_of_context(found: Counted, place: Place):
    """Whose soldiers, where the sentence or the headline above has just said so."""
    if found.family not in SOLDIERS:
        return None
    for words in (place.sentence_before, place.above):
        nation = _soldiers_of(words)
        if nation:
            return nation
    return None


def _soldiers_of(words: str):
    """The country of the last “North Korean soldiers” among the words."""
    parts = re.findall(r"[\w.-]+", words)
    for place in reversed(range(1, len(parts))):
        if counted().get(parts[place].lower()) not in SOLDIERS:
            continue
        for size in (2, 1):
            state = demonyms_of_states().get(" ".join(parts[max(0, place - size) : place]))
            if state:
                return state
    return None
