"""Every count of a timeline, by unions and intersections of bitmaps."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from pyroaring import BitMap

from articles import facets, rows
from articles.models.claim import ClaimKind
from articles.models.dates import Precision
from articles.models.review import CONFIRMED
from articles.models.said import Placed
from articles.timeline.choice import NO_OUTLET, UNDATED, Choice, Show

# What stands in an address for what is not known.
UNKNOWN = {"outlet": NO_OUTLET, "year": UNDATED}


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    count: int
    link: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One way to choose, with its options."""

    part: str
    title: str
    options: list[Option]


@dataclass(frozen=True, slots=True)
class Summary:
    """How much there is of a figure in the whole archive."""

    said: int
    checked: int
    by_its_people: int
    named: int
    dated_statements: int
    first: date | None
    last: date | None


def summary_of(strands):
    shows = Counter({strand.show: len(strand.records) for strand in strands})
    own = strands[0]
    first, last = span_of([(strand, strand.records) for strand in strands])
    return Summary(
        said=shows[Show.SAID],
        checked=sum(own.values("checked").numbers(own.records, CONFIRMED).values()),
        by_its_people=shows[Show.PEOPLE],
        named=shows[Show.NAMED],
        dated_statements=sum(len(one.dated) for one in strands if not one.is_naming),
        first=first,
        last=last,
    )


def span_of(chosen):
    """The first and the last day of some entries, by strand; None where none has one."""
    days = [
        day
        for strand, some in chosen
        for is_latest in (False, True)
        if (day := strand.outermost_day(some, is_latest))
    ]
    return min(days, default=None), max(days, default=None)


class Tally:
    """What a choice takes of the strands, and what each other choice would give.

    `chosen`: (strand, what of it is chosen), of those with any.
    """

    def __init__(self, strands, choice: Choice):
        self.choice, self.strands = choice, strands
        self.chosen, self.options = [], {part: Counter() for part in choice.parts}
        for strand in strands:
            self._count(strand)

    def _count(self, strand):
        wanted = {
            part: _having(strand, part, value) for part, value in self.choice.parts.items() if value
        }
        everything = BitMap.intersection(strand.records, *wanted.values())
        if everything:
            self.chosen.append((strand, everything))
        for part, counts in self.options.items():
            # An option is counted with all of the choice but for its own part.
            others = [some for other, some in wanted.items() if other != part]
            left = BitMap.intersection(strand.records, *others) if part in wanted else everything
            counts.update(_numbers(strand, part, left) if left else {})

    @property
    def total(self):
        return sum(len(some) for _, some in self.chosen)

    @property
    def undated(self):
        return self.total - sum(len(some & strand.dated) for strand, some in self.chosen)

    @property
    def years(self):
        """Year → how many are chosen of it; None for what is undated."""
        years = Counter()
        for strand, some in self.chosen:
            years.update(strand.numbers("year", some))
        return years

    def drawn(self, step):
        """(show, day, precision, whether it was said then) → how many, of what is chosen and dated.

        Summed over steps of a day, a month or a year; what is known more coarsely over its own.
        """
        numbers = Counter()
        for strand, some in self.chosen:
            for (ground, precision), there in strand.grounds.items():
                if precision and (both := there & some):
                    coarse = _coarser(step, precision)
                    for first, number in _steps(strand, coarse, both):
                        numbers[strand.show, first, coarse, ground == Placed.THAT_DAY] += number
        return numbers

    def parts(self, is_person):
        """The ways to choose that offer something, each count the number that its link shows.

        Years stand beside their own headings until one is chosen.
        """
        labels = {
            "show": ("What", _shows(is_person)),
            "kind": ("How it is given", dict(ClaimKind.choices)),
            "outlet": ("Outlet", self.outlet_names),
            "year": ("Year", self.year_names),
        }
        parts = [
            Part(part, title, self.offered(part, names)) for part, (title, names) in labels.items()
        ]
        return [
            part
            for part in parts
            if any(option.is_chosen for option in part.options)
            or (len(part.options) > 1 and part.part != "year")
        ]

    def offered(self, part, names):
        counts, chosen = self.options[part], getattr(self.choice, part)
        link = self.choice.links(part)
        return [
            Option(
                value=value,
                label=label,
                count=counts[value],
                link=self.choice.link(**{part: ""}) if value == chosen else link(value),
                is_chosen=value == chosen,
            )
            for value, label in names.items()
            if counts[value] or value == chosen
        ]

    @property
    def outlet_names(self):
        """Who printed most first, as there may be very many."""
        counts, chosen = self.options["outlet"], self.choice.outlet
        ids = {int(pk) for pk in counts if pk != NO_OUTLET}
        if chosen and chosen != NO_OUTLET and self._is_of_an_entry("outlet", int(chosen)):
            ids.add(int(chosen))
        met = rows.outlets(ids)
        in_order = sorted(met, key=lambda pk: (-counts[str(pk)], met[pk].sort_name, pk))
        return {str(pk): met[pk].name for pk in in_order} | {NO_OUTLET: "not known"}

    def _is_of_an_entry(self, part, value):
        """Whether any entry, chosen or not, has this value."""
        return any(one.values(part)[value].intersect(one.records) for one in self.strands)

    @property
    def only(self):
        """Year → the option that shows it alone, where there is more than one."""
        options = self.offered("year", self.year_names)
        return {option.value: option for option in options} if len(options) > 1 else {}

    @property
    def year_names(self):
        years = sorted(year for year in self.options["year"] if year != UNDATED)
        return {year: year for year in years} | {UNDATED: UNDATED}


def _having(strand, part, value):
    """Which records have what is chosen in one part."""
    if part == "show":
        return strand.records if strand.show == value else BitMap()
    if part == "kind" and strand.is_naming:
        return BitMap()
    if part in UNKNOWN:
        value = None if value == UNKNOWN[part] else int(value)
    return strand.values(part)[value]


def _numbers(strand, part, records):
    """Value as an address writes it → how many of these records have it."""
    if part == "show":
        return {str(strand.show): len(records)}
    if part == "kind" and strand.is_naming:
        return {}
    numbers = strand.numbers(part, records)
    return {UNKNOWN[part] if value is None else str(value): n for value, n in numbers.items()}


def _coarser(step, precision):
    return max(step, precision, key=list(Precision).index)


def _steps(strand, step, records):
    """(first day, how many) of each step with any of these records."""
    if step == Precision.YEAR:
        years = strand.numbers("year", records)
        return [(date(year, 1, 1), number) for year, number in years.items()]
    if step == Precision.MONTH:
        months = strand.values("month").numbers(records)
        return [(date(month // 100, month % 100, 1), number) for month, number in months.items()]
    days, years = strand.values("day"), strand.numbers("year", records)
    wanted = [
        day for year, months in days.by_year if year in years for some in months for day in some
    ]
    return [(facets.as_date(day), number) for day, number in days.numbers(records, wanted).items()]


def _shows(is_person):
    shows = dict(Show.choices)
    if not is_person:
        shows |= {Show.SAID: "said by it", Show.NAMED: "articles that name it"}
    return {str(show): label for show, label in shows.items()}
