"""The numbers that a figure gives, under what they count."""

from dataclasses import dataclass, field

from django.http import QueryDict

from articles import facets, rows
from articles.filling import Fixed, filled
from articles.filters import ClaimFilter
from articles.models import Claim, Measure, Quantity
from articles.models.coverage import counted

MEASURES, NUMBERS = 6, 5
GIVEN_FOR, NUMBER = "components/given_for.html", "components/given_number.html"


@dataclass(slots=True)
class Given:
    """One number for one measure: the first record of it, its statement, and in which it is given."""

    first: int
    said_first: int
    statements: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class GivenNumbers:
    """`numbers`: some of those given for one measure, with where each is said first; `statements`: in how many they are given."""

    measure: Measure
    statements: int
    numbers: list[tuple[Quantity, Claim]]
    further: int

    def shown(self):
        """What `components/given_for.html` takes, but for whose they are."""
        return {
            "href": self.measure.get_absolute_url(),
            "name": self.measure.name,
            "measure": str(self.measure.pk),
            "numbers": filled(NUMBER, [number(*one) for one in self.numbers]),
            "further": self.further and counted(self.further, "other number"),
            "statements": counted(self.statements, "statement"),
        }


def number(quantity, statement):
    """What `components/given_number.html` takes."""
    return {
        "href": statement.get_absolute_url(),
        "in_words": quantity.in_words,
        "modality": quantity.modality,
        "statement.checking": statement.checking,
        "statement.checking_in_short": statement.checking_in_short,
    }


def numbers_shown(facet, figure):
    """The markup of the numbers that it gives, in the statements that a facet has of it."""
    whose = {"facet": Fixed(facet), "figure": str(figure.pk)}
    return filled(GIVEN_FOR, [one.shown() | whose for one in given_numbers(facet, figure)])


def given_numbers(facet, figure):
    """What is counted most often in the statements that a facet has of a figure.

    Each number once, in the order of time.
    """
    said = ClaimFilter(QueryDict(f"{facet}={figure.pk}"))
    often = facets.counts(said, "measure", first=MEASURES)
    most = sorted(often, key=lambda pk: (-often[pk], pk))
    by_measure = _by_measure(rows.as_said(_statements(said, most))) if most else {}
    shown = {pk: _most_often(by_measure[pk].values()) for pk in most}
    firsts = [given for some in shown.values() for given in some]
    quantities = rows.quantities([given.first for given in firsts])
    statements = rows.states({given.said_first for given in firsts})
    measures = rows.measures(most)
    return [
        GivenNumbers(
            measures[pk],
            often[pk],
            [(quantities[one.first], statements[one.said_first]) for one in shown[pk]],
            len(by_measure[pk]) - len(shown[pk]),
        )
        for pk in most
    ]


def _statements(said, measures):
    """Those statements of a list that give a number for some measures.

    Numbers are looked for by these alone: SQLite would begin with all numbers for a measure.
    """
    with_measures = said.at(said.link(put=[("measure", str(pk)) for pk in measures]))
    ids = with_measures.ids()
    return list(with_measures.qs.values_list("pk", flat=True)) if ids is None else ids


def _by_measure(as_said):
    """Measure → number → where it is given. A number that is restated is one."""
    found = {}
    for pk, measure, statement, *alike, printed in as_said:
        number = (*alike, printed if alike[-2:] == [None, None] else "")
        given = found.setdefault(measure, {}).setdefault(number, Given(pk, statement))
        given.statements.add(statement)
    return found


def _most_often(some):
    """Those that are given in most statements, in their order."""
    most = sorted(some, key=lambda given: -len(given.statements))[:NUMBERS]
    chosen = {given.first for given in most}
    return [given for given in some if given.first in chosen]
