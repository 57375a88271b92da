"""What scoring counts: precision, recall and their mean, by name, and what was wrong."""

from collections import defaultdict
from dataclasses import dataclass, field


@dataclass
class Measure:
    """How many were wanted and found, how many were given and right."""

    wanted: int = 0
    found: int = 0
    given: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass
class Score:
    """Measures: persons, organizations, claims (and by kind), speakers, end to end, quantities."""

    measures: defaultdict[str, Measure] = field(default_factory=lambda: defaultdict(Measure))
    errors: defaultdict[str, list] = field(default_factory=lambda: defaultdict(list))

    def __getitem__(self, name: str) -> Measure:
        return self.measures[name]

    def judge(self, name: str, is_right: bool):
        """One of those for which right and wrong are all there is."""
        measure = self.measures[name]
        measure.wanted += 1
        measure.given += 1
        measure.found += is_right
        measure.right += is_right
