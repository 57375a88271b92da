"""Figures in the order of their names, or of how much they said: put in order once for each version."""

from itertools import islice

from articles.facets.indexed import STATEMENTS
from articles.facets.met import KINDS, ORGANIZATIONS, PEOPLE
from articles.facets.remembering import remembered
from articles.models import Figure

NAME, MOST = "name", "statements"
# List of figures → the facet of the statements that count for each.
SAYING = {PEOPLE: "speaker", ORGANIZATIONS: "organization"}


def figures_between(index, kind, order, hits, first, last):
    """Those of some figures of a list that stand from one place to another."""
    figures = all_in_order(index, kind, order)
    if len(hits) == len(figures):
        return figures[first:last]
    return list(islice((pk for pk in figures if pk in hits), first, last))


def all_in_order(index, kind, order):
    def ask(_):
        if order == NAME:
            return {kind: by_name(index.all(kind), kind)}
        return {kind: most_first(index, kind, all_in_order(index, kind, NAME))}

    return remembered(("figures by", order), ask, [kind])[kind]


def by_name(among, kind):
    """Their names alone stand in an index, which tells nothing of who is among them."""
    figures = Figure.objects.filter(kind=KINDS[kind]).in_alphabetical_order()
    return [pk for pk in figures.values_list("pk", flat=True) if pk in among]


def most_first(index, kind, figures):
    """Figures by their statements; with as many they stay as they are."""
    numbers = index.values(STATEMENTS, SAYING[kind]).sizes
    return sorted(figures, key=lambda pk: -numbers.get(pk, 0))
