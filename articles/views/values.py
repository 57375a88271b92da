"""All values of one facet, with a search and the letters from A to Z."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from django.core.paginator import Paginator
from django.shortcuts import render

from articles import facets
from articles.filling import filled
from articles.filters.narrowing import WordsField
from articles.views.listing import VALUE
from articles.views.paging import Way

AT_ONCE = 200
# Fewer are seen at a glance.
FEWEST_TO_SEARCH = 20
OTHER = "#"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter under which some values stand, and how many."""

    way: Way
    number: int


def all_values(request, filterset, kind):
    """`?all=<facet>` on the address of a list; `find` and `letter` look within it."""
    name = request.GET["all"]
    facet = facets.AllValues(filterset, name)
    words = WordsField().clean(request.GET.get("find"))
    found = facet.called(words)
    numbers = Counter(map(facet.letter, found))
    letter = request.GET.get("letter", "")
    letter = letter if letter in numbers else None
    if letter:
        found = [value for value in found if facet.letter(value) == letter]

    def at(**others):
        return filterset.link(all=name, find=words or None, **others)

    page = Paginator(found, AT_ONCE).get_page(request.GET.get("page"))
    choices = [one for one in facets.choices(filterset, all=name) if one.name != name]
    by_letter = groupby(page, facet.letter)
    context = {
        "facet": facet,
        "kind": kind,
        "words": words,
        "choices": choices,
        "back": filterset.link(),
        "whole": filterset.link(all=name),
        "hidden": [*filterset.parameters, ("all", name)],
        "letters": [
            Letter(Way(one, at(letter=None if one == letter else one), one == letter), numbers[one])
            for one in sorted(numbers, key=lambda one: (one == OTHER, one))
        ],
        "is_searched": words or len(facet.numbers) >= FEWEST_TO_SEARCH,
        "page": page,
        "groups": [(one, filled(VALUE, facet.shown(some))) for one, some in by_letter],
        "previous": at(letter=letter, page=page.number - 1) if page.has_previous() else "",
        "next": at(letter=letter, page=page.number + 1) if page.has_next() else "",
    }
    return render(request, "facet_values.html", context)
