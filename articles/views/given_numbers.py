"""The numbers that a figure gives, under what they count."""

from dataclasses import dataclass, field

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


def given_numbers(statements):
    """What is counted most often in some statements, each number once, in the order of time."""
    by_measure = _by_measure(Quantity.objects.public().of_statements(statements))
    often = {pk: len(_statements(given.values())) for pk, given in by_measure.items()}
    most = sorted(often, key=lambda pk: (-often[pk], pk))[:MEASURES]
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


def _statements(some):
    return set().union(*(given.statements for given in some))


def _most_often(some):
    """Those that are given in most statements, in their order."""
    most = sorted(some, key=lambda given: -len(given.statements))[:NUMBERS]
    return [given for given in some if given in most]
