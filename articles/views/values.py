"""All values of one facet, with a search and the letters from A to Z."""

from django.core.paginator import Paginator
from django.shortcuts import render

from articles import facets
from articles.filters.narrowing import WordsField
from articles.views.listing import Way

AT_ONCE = 200


def all_values(request, filterset, kind):
    """`?all=<facet>` on the address of a list; `find` and `letter` look within it."""
    name = request.GET["all"]
    facet = facets.facet(filterset, name, first=None)
    words = WordsField().clean(request.GET.get("find"))
    found = facet.called(words)
    letters = sorted({value.letter for value in found})
    letter = request.GET.get("letter", "")
    if letter in letters:
        found = [value for value in found if value.letter == letter]

    def at(**others):
        return filterset.link(all=name, find=words or None, **others)

    page = Paginator(found, AT_ONCE).get_page(request.GET.get("page"))
    here = {"letter": letter if letter in letters else None}
    context = {
        "facet": facet,
        "kind": kind,
        "words": words,
        "back": filterset.link(),
        "whole": filterset.link(all=name),
        "hidden": [*filterset.parameters, ("all", name)],
        "letters": [Way(one, at(letter=one), one == letter) for one in letters],
        "page": page,
        "previous": at(**here, page=page.number - 1) if page.has_previous() else "",
        "next": at(**here, page=page.number + 1) if page.has_next() else "",
    }
    return render(request, "facet_values.html", context)
