"""What the page of a measure says of all its numbers, whichever of them it shows.

To read all of them takes longer than all the rest of a page. So what follows from them is kept as long
as nothing is written: their order, by the numbers of their records, and what is told of all at once.
"""

from array import array
from collections import defaultdict
from dataclasses import dataclass

from articles import facets
from articles.drawings.scales import NumberScale, number_scale
from articles.models.coverage import counted
from articles.numbers.restated import given_for, is_checked
from articles.numbers.sentences import Sentences, sentences_on
from articles.numbers.shapes import Overview, Shape, key_to, overview_of

AT_ONCE = 25
UNDATED = "undated"
WHOLE = "all that is given for a measure"


@dataclass(frozen=True, slots=True)
class Unit:
    """Numbers that share a scale; `shown`: the record of each that shows it best, in order of time.

    `scale`: None where none of them has a value, as “dozens”.
    """

    name: str
    scale: NumberScale | None
    shown: array


@dataclass(frozen=True, slots=True)
class YearLink:
    """Where the numbers of a year begin."""

    label: str
    page: int
    section: int


@dataclass(frozen=True, slots=True)
class Whole:
    """`again`: record that shows a number best → the records that give it again, of those with any."""

    units: list[Unit]
    again: dict
    coverage: str
    checked: str
    has_statements: bool
    key: list[Shape]
    years: list[YearLink]
    overview: Overview | None
    sentences: Sentences

    @property
    def total(self):
        return sum(len(unit.shown) for unit in self.units)

    def places(self, shown):
        """The records of some numbers, with those that give them again."""
        return [pk for one in shown for pk in (one, *self.again.get(one, ()))]


def whole_of(measure):
    """Of a measure, by its id."""
    return facets.remembered(WHOLE, _made, [measure])[measure]


def _made(measures):
    return {measure: _of(given_for(measure)) for measure in measures}


def _of(all_given):
    by_unit = _by_unit(all_given)
    units = [
        Unit(name, _scale_of(some), array("q", [given.shown.pk for given in some]))
        for name, some in by_unit
    ]
    return Whole(
        units=units,
        again={
            given.shown.pk: array("q", [place.pk for place in given.places[1:]])
            for given in all_given
            if len(given.places) > 1
        },
        coverage=_coverage(all_given),
        checked=_checked(all_given),
        has_statements=any(place.claim_id for given in all_given for place in given.places),
        key=key_to(all_given),
        years=_years(by_unit),
        overview=_overview(by_unit[0][1], units[0].scale) if len(all_given) > AT_ONCE else None,
        sentences=sentences_on(all_given),
    )


def _by_unit(all_given):
    """One a unit that keeps its numbers apart, the one with most numbers first."""
    by_unit = defaultdict(list)
    for given in all_given:
        by_unit[given.value.unit].append(given)
    return sorted(by_unit.items(), key=lambda pair: (-len(pair[1]), pair[0]))


def _scale_of(some):
    bounds = [bound for given in some if given.low is not None for bound in (given.low, given.high)]
    return number_scale(bounds) if bounds else None


def _coverage(all_given):
    """“5 numbers, given 8 times in 4 articles, by 2 speakers known by name.”"""
    places = [place for given in all_given for place in given.places]
    speakers = {pk for given in all_given for pk in given.speakers}
    numbers, articles = len(all_given), len({place.article_id for place in places})
    times = f"given {len(places):,} times" if len(places) > numbers else "each given once,"
    given = f", {times} in" if numbers > 1 or len(places) > 1 else ", given once in"
    by = f", by {counted(len(speakers), 'speaker')} known by name" if speakers else ""
    return f"{counted(numbers, 'number')}{given} {counted(articles, 'article')}{by}."


def _checked(all_given):
    """“None of them is checked by an editor.”"""
    checked = sum(is_checked(given.shown) for given in all_given)
    if len(all_given) == 1:
        return f"It is {'' if checked else 'not '}checked by an editor."
    verb = "are" if checked > 1 else "is"
    return f"{f'{checked:,}' if checked else 'None'} of them {verb} checked by an editor."


def _years(by_unit):
    """The page on which each year begins."""
    first, place = {}, 0
    for section, (_, some) in enumerate(by_unit, 1):
        for given in some:
            year = str(given.day.first.year) if given.day.first else UNDATED
            first.setdefault((section, year), place // AT_ONCE + 1)
            place += 1
    return [YearLink(year, page, section) for (section, year), page in first.items()]


def _overview(some, scale):
    placed = [given for given in some if given.low is not None and given.day.first]
    return overview_of(placed, scale) if placed else None
