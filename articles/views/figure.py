"""One person or organization: who that is, under which spellings, and the timeline."""

from dataclasses import replace

from django.http import QueryDict
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles import facets
from articles.filters import ClaimFilter, named_among
from articles.models import Affiliation, Article, Claim, Figure, PublicNote
from articles.models.coverage import cover
from articles.timeline import Choice, timeline_of
from articles.views.addresses import elsewhere, gone
from articles.views.company import named_with, people_of
from articles.views.entries_in_time import years_shown
from articles.views.given_numbers import given_numbers
from articles.views.roles import roles
from articles.views.spellings import spellings
from articles.views.timeline_drawing import drawing_of

LATEST = 5


@require_safe
def person(request, pk, slug):
    return _figure(request, pk)


@require_safe
def organization(request, pk, slug):
    return _figure(request, pk)


def _figure(request, pk):
    found = get_object_or_404(Figure.objects.select_related("merged_into"), pk=pk)
    if not named_among([found.root.pk]):
        return gone(request, found.root)
    if answer := elsewhere(request, found.root):
        return answer
    return render(request, "figure.html", _description(request, found))


def _description(request, figure):
    timeline = timeline_of(figure, Choice.from_query(request.GET))
    of_a_kind = _of_a_person if figure.is_person else _of_an_organization
    return {
        "figure": figure,
        "timeline": timeline,
        "years": years_shown(timeline),
        "drawing": drawing_of(timeline, figure),
        "coverage": _coverage(figure, timeline.summary),
        "spellings": spellings(figure),
        "named_with": named_with(figure),
        "notes": PublicNote.objects.public().by_figure([figure.pk])[figure.pk],
    } | of_a_kind(figure)


def _of_a_person(person):
    return {
        "roles": roles(Affiliation.objects.of_person(person)),
        "numbers": given_numbers("speaker", person),
        "facet": "speaker",
    }


def _of_an_organization(organization):
    affiliations = Affiliation.objects.of_organization(organization)
    published = Article.objects.public().published_by(organization)
    return {
        "by_its_people": Claim.objects.said_by_people_of(organization).count(),
        "people": people_of(organization, affiliations),
        "numbers": given_numbers("organization", organization),
        "facet": "organization",
        "published": published.count(),
        "latest": published.for_lists().latest_first()[:LATEST],
        "published_first": Article.objects.public().first_published_by(organization).count(),
    }


def _coverage(figure, summary):
    """What the figure's own statements rest on; the timeline has counted them already."""
    articles = facets.coverage(ClaimFilter(QueryDict(f"speaker={figure.pk}")))
    if articles is None:
        said = Claim.objects.said_by(figure).order_by().values("article")
        articles = cover(Article.objects.public().filter(pk__in=said), Claim.objects.none())
    return replace(articles, statements=summary.said, checked=summary.checked)
