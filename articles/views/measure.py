"""One measure: every number that is given for it, each with whose word it is."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles.models import Measure, Quantity
from articles.views.addresses import elsewhere, gone


@require_safe
def measure(request, pk, slug):
    found = get_object_or_404(Measure, pk=pk)
    if found.is_rejected:
        return gone(request, found)
    if answer := elsewhere(request, found):
        return answer
    numbers = list(Quantity.objects.public().of(found).for_tables().in_order())
    return render(request, "measure.html", {"measure": found, "numbers": numbers})
