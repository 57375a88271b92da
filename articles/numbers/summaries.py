"""What is given for each measure, in a line: how often, by how many, between which bounds, until when."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from pyroaring import BitMap

from articles import facets
from articles.facets import ARTICLES, STATEMENTS
from articles.models import Measure, Quantity, dates
from articles.models.quantity import apart
from articles.numbers.words import exactly

SUMMARIES = "what is given for each measure"
SPEAKERS = "by how many, and until when"


@dataclass
class Summary:
    """`bounds`: unit that keeps numbers apart, else empty → (lowest, highest)."""

    times: int = 0
    bounds: dict = field(default_factory=dict)
    latest: str = ""
    measure: Measure | None = None
    speakers: int = 0

    def add(self, unit, times, low, high):
        self.times += times
        both = [
            bound for bound in (*self.bounds.get(apart(unit), ()), low, high) if bound is not None
        ]
        if both:
            self.bounds[apart(unit)] = min(both), max(both)

    @property
    def range(self):
        """“10,000 to 100,000 troops”; one range a unit, nothing between the bounds."""
        told = []
        for unit, bounds in sorted(self.bounds.items()):
            words = " to ".join(dict.fromkeys(exactly(bound) for bound in bounds))
            told.append(f"{words} {unit or self.measure.unit}".strip())
        return "; ".join(told)

    @property
    def latest_in_words(self):
        return dates.in_words(*self._latest) if self.latest else ""

    @property
    def latest_iso(self):
        return dates.iso(*self._latest) if self.latest else ""

    @property
    def _latest(self):
        return date.fromisoformat(self.latest[:10]), self.latest[10:]


def summaries():
    """Id of a measure → how often and between which bounds something is given for it; one query for all."""
    found = defaultdict(Summary)
    for measure, *given in facets.remembered(SUMMARIES, _all_of_them, [SUMMARIES])[SUMMARIES]:
        found[measure].add(*given)
    return found


def _all_of_them(keys):
    return {SUMMARIES: list(Quantity.objects.by_measure_and_unit())}


def complete(pks, found):
    """The summaries of some measures in this order, with name, speakers and latest day; two queries."""
    measures = Measure.objects.in_bulk(pks)
    known = facets.remembered(SPEAKERS, _speakers_and_latest, pks)
    for pk in pks:
        found[pk].measure = measures[pk]
        found[pk].speakers, found[pk].latest = known[pk]
    return [found[pk] for pk in pks]


def _speakers_and_latest(pks):
    """Measure → how many give numbers for it, and the latest day."""
    articles = defaultdict(BitMap)
    for measure, article in Quantity.objects.in_reporters_words(pks):
        articles[measure].add(article)
    found = {}
    for pk in pks:
        statements = facets.records_with(STATEMENTS, "measure", pk)
        speakers = facets.number_of_values(STATEMENTS, "speaker", statements)
        days = latest(STATEMENTS, statements), latest(ARTICLES, articles[pk])
        found[pk] = speakers, max(days)
    return found


def latest(kind, records):
    """The latest day of some records and how precisely it is known, “2024-12-01month”, so that days
    compare; empty where none is dated.
    """
    days, years = (facets.values_among(kind, name, records) for name in ("day", "year"))
    day, there = facets.outermost_day(days, years, records, is_latest=True)
    return f"{day}{max(facets.precisions_among(kind, there))}" if day else ""
