"""One measure: every number that is given for it, each with whose word it is."""

from django.http import StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles import exports
from articles.models import Measure
from articles.numbers import NumbersPage, given_for
from articles.views.addresses import elsewhere, gone
from articles.views.paging import Pages

FORMATS = {
    "csv": (exports.numbers_as_csv, "text/csv; charset=utf-8"),
    "jsonl": (exports.numbers_as_json_lines, "application/jsonl; charset=utf-8"),
}


@require_safe
def measure(request, pk, slug):
    found = get_object_or_404(Measure, pk=pk)
    if found.is_rejected:
        return gone(request, found)
    if answer := elsewhere(request, found):
        return answer
    all_given = given_for(found)
    if request.GET.get("format") in FORMATS:
        return export(request, found, all_given, request.GET["format"])
    numbers = NumbersPage(all_given, request.GET.get("page"))
    context = {"measure": found, "numbers": numbers, "pages": Pages(numbers.page)}
    return render(request, "measure.html", context)


def export(request, found, all_given, name):
    write, content_type = FORMATS[name]
    lines = write(found, all_given, request.build_absolute_uri)
    response = StreamingHttpResponse(lines, content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="numbers-{found.slug}.{name}"'
    response["X-Robots-Tag"] = "noindex"
    return response
