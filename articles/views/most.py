"""Who is quoted most, and what most numbers are given for."""

from itertools import islice

from articles import facets
from articles.models import Measure
from articles.numbers import summaries


def quoted_most(figures, how_many):
    """Those of some figures who are quoted most, each with its number of `statements`."""
    among = facets.ids([figures.order_by().values("pk")])
    speakers = facets.values_with_most(facets.STATEMENTS, "speaker")
    first = dict(islice((pair for pair in speakers if pair[0] in among), how_many))
    known = figures.in_bulk(first)
    for pk, statements in first.items():
        known[pk].statements = statements
    return [known[pk] for pk in first]


def given_most_often(how_many):
    """The measures for which most numbers are given, each with `times`, how many these are."""
    found = summaries()
    public = Measure.objects.public().in_alphabetical_order().values_list("pk", flat=True)
    first = sorted((pk for pk in public if pk in found), key=lambda pk: -found[pk].times)[:how_many]
    known = Measure.objects.in_bulk(first)
    for pk in first:
        known[pk].times = found[pk].times
    return [known[pk] for pk in first]
