"""The numbers that a figure gives, under what they count."""

from dataclasses import dataclass

from articles.models import Measure, Quantity

MEASURES, NUMBERS = 6, 5


@dataclass(frozen=True, slots=True)
class GivenNumbers:
    """`numbers`: some of those given for one measure; `statements`: in how many they are given."""

    measure: Measure
    statements: int
    numbers: list[Quantity]
    further: int


def given_numbers(statements):
    """What is counted most often in some statements, each number once, as first given."""
    given = Quantity.objects.public().of_statements(statements)
    counted = {row["measure"]: row["statements"] for row in given.counted_by_measure()[:MEASURES]}
    measures = Measure.objects.in_bulk(counted)
    rows = {pk: [] for pk in counted}
    for row in given.filter(measure__in=list(counted)).counted_by_number():
        rows[row["measure"]].append(row["first"])
    shown = {pk: firsts[:NUMBERS] for pk, firsts in rows.items()}
    numbers = Quantity.objects.with_claims().in_bulk(
        [first for firsts in shown.values() for first in firsts]
    )
    return [
        GivenNumbers(
            measures[pk],
            number,
            sorted((numbers[first] for first in shown[pk]), key=_when),
            len(rows[pk]) - len(shown[pk]),
        )
        for pk, number in counted.items()
    ]


def _when(number):
    return number.claim.dated_sort, number.pk
