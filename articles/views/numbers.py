"""The list of what numbers are given for."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.filters import MeasureFilter
from articles.models import Quantity
from articles.numbers import complete, summaries
from articles.views.listing import Listing
from articles.views.offered import widened


@require_safe
def numbers(request):
    filterset, found = MeasureFilter(request.GET), summaries()
    ids = [pk for pk in filterset.qs.values_list("pk", flat=True) if pk in found]
    if filterset.chosen["sort"] == "times":
        ids.sort(key=lambda pk: -found[pk].times)
    listing = Listing(request, filterset, "measure", ids)
    shown = complete(list(listing.page), found)
    context = {
        "list": listing,
        "summaries": shown,
        "wider": widened(listing),
        "unrecognised": Quantity.objects.public().without_measure().count(),
    }
    return render(request, "numbers.html", context)
