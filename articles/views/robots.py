"""What machines ask of every site, at the addresses where they ask it."""

from django.http import HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe

# Every state of a list is an address: too many for a machine that reads them all.
RULES = "User-agent: *\nDisallow: /admin/\nDisallow: /*?\n"


@require_safe
def rules(request):
    return HttpResponse(RULES, content_type="text/plain; charset=utf-8")


@require_safe
def icon(request):
    return HttpResponseRedirect(static("img/icon.svg"))
