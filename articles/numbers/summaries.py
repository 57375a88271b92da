"""What is given for each measure, in a line: how often, by how many, between which bounds, until when."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from articles.models import Figure, Measure, Quantity, dates
from articles.models.quantity import apart
from articles.numbers.words import exactly


@dataclass
class Summary:
    """`bounds`: unit that keeps numbers apart, else empty → (lowest, highest)."""

    times: int = 0
    bounds: dict = field(default_factory=dict)
    latest: str = ""
    measure: Measure | None = None
    speakers: int = 0

    def add(self, unit, times, low, high, latest):
        self.times += times
        self.latest = max(self.latest, latest or "")
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
    """Id of a measure → what is given for it; one query for all."""
    found = defaultdict(Summary)
    for measure, *given in Quantity.objects.public().by_measure_and_unit():
        found[measure].add(*given)
    return found


def with_names_and_speakers(pks, found):
    """The summaries of some measures in this order, complete; three queries."""
    measures = Measure.objects.in_bulk(pks)
    hidden = set(Figure.objects.hidden().values_list("pk", flat=True))
    for pk, speaker in Quantity.objects.public().filter(measure__in=pks).speakers_by_measure():
        found[pk].speakers += speaker not in hidden
    for pk in pks:
        found[pk].measure = measures[pk]
    return [found[pk] for pk in pks]
