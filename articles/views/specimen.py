"""Every component that pages use, as it looks with what the archive holds; for developers."""

from collections import defaultdict
from copy import copy
from itertools import chain
from pathlib import Path

from django.conf import settings
from django.http import Http404, QueryDict
from django.shortcuts import render
from django.urls import resolve, reverse
from django.views.decorators.http import require_safe

from articles.filling import told_to
from articles.models import Article, Claim, Figure
from articles.views.most import given_most_often, quoted_most

# Enough records that each component has something to show.
AT_MOST = 40
# Longer than this, an example is a page of its own.
LONGEST = 8_000
STATES = (
    *("/", "/about/", "/articles/", "/articles/?q=a", "/numbers/", "/people/", "/organizations/"),
    *("/claims/", "/claims/?kind=direct&page=2", "/claims/?q=nothingofthesort", "/claims/?kind=x"),
    *("/claims/?all=speaker", "/corrections/"),
)


@require_safe
def specimen(request):
    """The components of the pages that `addresses` names, each once, with its file's own comment."""
    if not settings.DEBUG:
        raise Http404("Only under DEBUG.")
    examples = defaultdict(set)
    with told_to(examples):
        for address in addresses():
            visit(request, address)
    found = [
        {"name": Path(name).stem, "takes": comment(name), "example": best(markups)}
        for name, markups in sorted(examples.items())
        if name.startswith("components/")
    ]
    return render(request, "specimen.html", {"found": found})


def addresses():
    records = chain(
        Article.objects.public().latest_first()[:AT_MOST],
        Claim.objects.public().latest_first()[:AT_MOST],
        Claim.objects.public().exclude(answers=None)[:AT_MOST],
        Claim.objects.public().exclude(public_notes=None)[:AT_MOST],
        quoted_most(Figure.objects.public(), AT_MOST),
        given_most_often(AT_MOST),
    )
    return [*STATES, *(way for record in records for way in ways_to(record))]


def ways_to(record):
    """The addresses of a record; an article has several, and leads to its outlet."""
    if not isinstance(record, Article):
        return [record.get_absolute_url()]
    names = ("article", "article_text", "article_as_saved")
    ways = [reverse(name, kwargs={"pk": record.pk, "slug": record.slug}) for name in names]
    return [*ways, record.outlet.get_absolute_url()] if record.outlet else ways


def visit(request, address):
    """Make the page at an address."""
    path, _, query = address.partition("?")
    asked = copy(request)
    asked.path = asked.path_info = path
    asked.META = {**request.META, "QUERY_STRING": query}
    asked.GET = QueryDict(query)
    found = resolve(path)
    found.func(asked, **found.kwargs)


def best(markups):
    """The fullest of the short ones, else the shortest."""
    short = [markup for markup in markups if len(markup) <= LONGEST]
    return max(short, key=len) if short else min(markups, key=len)


def comment(name):
    """The comment at the head of a component's file: what it is, and what it takes."""
    [folder] = settings.TEMPLATES[0]["DIRS"]
    text = (Path(folder) / name).read_text().lstrip()
    for start, end in (("{#", "#}"), ("{% comment %}", "{% endcomment %}")):
        if text.startswith(start):
            return text.removeprefix(start).partition(end)[0].strip()
    return ""
