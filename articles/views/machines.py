"""What machines ask of every site, at the addresses where they ask it."""

from datetime import timedelta

from django.conf import settings
from django.contrib.sitemaps import views as sitemap_views
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles import sitemaps

# Every state of a list is an address: too many for a machine that reads them all.
RULES = """User-agent: *
Disallow: /admin/
Disallow: /*?
Allow: /sitemap-

Sitemap: {sitemap}
"""


# RFC 9116 asks for less than a year.
TOLD_FOR = timedelta(days=180)


@require_safe
def robots(request):
    rules = RULES.format(sitemap=request.build_absolute_uri(reverse("sitemap")))
    return HttpResponse(rules, content_type="text/plain; charset=utf-8")


@require_safe
def security(request):
    """To whom to tell a hole in the archive (RFC 9116); who corrects it is told."""
    if not settings.CORRECTIONS_CONTACT:
        raise Http404("Nobody is named here to whom to write.")
    fields = (
        ("Contact", settings.CORRECTIONS_CONTACT),
        ("Expires", f"{timezone.now() + TOLD_FOR:%Y-%m-%dT00:00:00Z}"),
        ("Preferred-Languages", "en"),
        ("Canonical", request.build_absolute_uri(request.path)),
    )
    lines = "".join(f"{name}: {value}\n" for name, value in fields)
    return HttpResponse(lines, content_type="text/plain; charset=utf-8")


@require_safe
def icon(request):
    return HttpResponseRedirect(static("img/icon.svg"))


@require_safe
def opensearch(request):
    """By which a browser learns to search the archive from its address bar."""
    context = {
        "home": request.build_absolute_uri(reverse("home")),
        "search": request.build_absolute_uri(reverse("claims")) + "?q={searchTerms}",
        "here": request.build_absolute_uri(),
        "icon": request.build_absolute_uri(static("img/icon.svg")),
    }
    return render(request, "opensearch.xml", context, "application/opensearchdescription+xml")


@require_safe
def sitemap(request):
    return sitemap_views.index(request, sitemaps.sections(), sitemap_url_name="sitemap_part")


@require_safe
def sitemap_part(request, section):
    if section not in sitemaps.SECTIONS:
        raise Http404("No such section.")
    made = {section: sitemaps.SECTIONS[section]()}
    return sitemap_views.sitemap(request, made, section=section)
