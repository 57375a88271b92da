"""The numbers that a figure gives, under what they count."""

from dataclasses import dataclass, field

from django.http import QueryDict

from articles import facets
from articles.filters import ClaimFilter
from articles.models import Measure, Quantity

MEASURES, NUMBERS = 6, 5


@dataclass(slots=True)
class Given:
    """One number for one measure: where it is first given, and in which statements."""

    first: int
    statements: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class GivenNumbers:
    """`numbers`: some of those given for one measure; `statements`: in how many they are given."""

    measure: Measure
    statements: int
    numbers: list[Quantity]
    further: int


def given_numbers(facet, figure):
    """What is counted most often in the statements that a facet has of a figure.

    Each number once, in the order of time.
    """
    said = ClaimFilter(QueryDict(f"{facet}={figure.pk}"))
    often = facets.counts(said, "measure", first=MEASURES)
    most = sorted(often, key=lambda pk: (-often[pk], pk))
    by_measure = _by_measure(_quantities(said, most)) if most else {}
    shown = {pk: _most_often(by_measure[pk].values()) for pk in most}
    measures = Measure.objects.in_bulk(most)
    firsts = [given.first for some in shown.values() for given in some]
    numbers = Quantity.objects.with_claims().in_bulk(firsts)
    return [
        GivenNumbers(
            measures[pk],
            often[pk],
            [numbers[given.first] for given in shown[pk]],
            len(by_measure[pk]) - len(shown[pk]),
        )
        for pk in most
    ]


def _quantities(said, measures):
    """The numbers in those statements of a list that give one for some measures.

    By the statements alone: SQLite would begin with all numbers for a measure.
    """
    with_measures = said.at(said.link(put=[("measure", str(pk)) for pk in measures]))
    numbers = Quantity.objects.public()
    statements = with_measures.ids()
    if statements is None:
        return numbers.of_statements(with_measures.qs)
    return facets.among(numbers, "claim__statement", statements)


def _by_measure(quantities):
    """Measure → number → where it is given. A number that is restated is one."""
    found = {}
    for pk, measure, statement, *alike, printed in quantities.in_order_of_saying().values_list(
        "pk", "measure", "claim__statement", "unit", "qualifier", "low", "high", "printed"
    ):
        number = (*alike, printed if alike[-2:] == [None, None] else "")
        given = found.setdefault(measure, {}).setdefault(number, Given(pk))
        given.statements.add(statement)
    return found


def _most_often(some):
    """Those that are given in most statements, in their order."""
    most = sorted(some, key=lambda given: -len(given.statements))[:NUMBERS]
    return [given for given in some if given in most]
