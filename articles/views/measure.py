"""One measure: every number that is given for it, each with whose word it is."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles import exports
from articles.models import Measure
from articles.numbers import NumbersPage, rows_in_parts, unrecognised_beside, whole_of
from articles.views.addresses import elsewhere, gone
from articles.views.formats import as_file
from articles.views.paging import Pages


@require_safe
def measure(request, pk, slug):
    found = get_object_or_404(Measure, pk=pk)
    if found.is_rejected:
        return gone(request, found)
    if answer := elsewhere(request, found):
        return answer
    if answer := as_file(request, exports.numbers_of(found), rows_in_parts(found)):
        return answer
    whole = whole_of(found.pk)
    numbers = NumbersPage(whole, request.GET.get("page"))
    context = {"measure": found, "numbers": numbers, "whole": whole, "pages": Pages(numbers.page)}
    if numbers.page.number == 1:
        units = {section.unit for section in numbers.sections}
        context["unrecognised"] = unrecognised_beside(found, units)
    return render(request, "measure.html", context)
