"""Statements under the names of their speakers, from the index: name after name, in the order of letters.

A statement of several stands under the first of them, as it is printed. Those come last whose speaker
readers do not get by name.
"""

from dataclasses import dataclass, field

from pyroaring import BitMap

from articles.facets import pairs
from articles.facets.in_sql import among
from articles.facets.indexed import STATEMENTS
from articles.facets.remembering import remembered
from articles.models import Claim, Figure

NAMED = "speakers in the order of their names"


@dataclass
class Name:
    """`speakers`: those who have it; `jointly`: the statements of several that stand under it."""

    speakers: list = field(default_factory=list)
    jointly: BitMap = field(default_factory=BitMap)


def under_their_speakers(index, hits, first, last):
    """The statements of each name that stand between two places, and between which of its own."""
    speakers = index.values(STATEMENTS, "speaker")
    names, of_several = remembered(NAMED, lambda _: {NAMED: in_order(speakers)}, [NAMED])[NAMED]
    alone, jointly = hits - of_several, hits & of_several
    passed = 0
    for name in names:
        by_them = speakers.any_of(name.speakers)
        number = by_them.intersection_cardinality(alone)
        number += name.jointly.intersection_cardinality(jointly)
        if number and passed + number > first:
            there = by_them & alone | name.jointly & jointly
            yield there, max(first - passed, 0), min(last - passed, number)
        passed += number
        if passed >= last:
            return


def in_order(speakers):
    """The names in order, and the statements of several speakers."""
    figures = [pk for pk in speakers.bitmaps if pk is not None]
    shown = among(Figure.objects.filter(for_readers__isnull=True).order_by(), "pk", figures)
    filed = dict(shown.values_list("pk", "sort_name"))
    names, last = {name: Name() for name in sorted(set(filed.values()))}, Name()
    for pk in speakers.bitmaps:
        names.get(filed.get(pk), last).speakers.append(pk)
    # SQLite looks through all claims for what is not null, but not for what is greater than none.
    others = Claim.objects.filter(said_with__gt=0, statement__isnull=False).order_by()
    of_several = BitMap(others.values_list("statement", flat=True))
    first = among(Claim.objects.order_by(), "pk", of_several)
    for pk, speaker in first.values_list("pk", pairs.met_by_readers("speaker")):
        names.get(filed.get(speaker), last).jointly.add(pk)
    return [*names.values(), last], of_several
