"""One person or organization: who that is, under which spellings, and the timeline."""

from dataclasses import dataclass, field, replace

from django.http import Http404, QueryDict
from django.views.decorators.http import require_safe

from articles import facets, rows
from articles.filling import Fixed, filled, rendered
from articles.filters import ArticleFilter, ClaimFilter, named_among, results
from articles.models import Article, Claim
from articles.models.coverage import counted, cover
from articles.timeline import Choice, timeline_of
from articles.views.addresses import elsewhere, gone
from articles.views.company import Member, named_with, people_of, people_shown
from articles.views.desk import way
from articles.views.figure_head import head
from articles.views.given_numbers import numbers_shown
from articles.views.page import page
from articles.views.roles import Role, roles, roles_shown
from articles.views.spellings import spellings
from articles.views.timeline import choices_shown, timeline_shown
from articles.views.timeline_drawing import drawing_of, drawing_shown

LATEST = 5
PUBLISHED, NOTES = "components/published_one.html", "components/notes.html"


@require_safe
def person(request, pk, slug):
    return _figure(request, pk)


@require_safe
def organization(request, pk, slug):
    return _figure(request, pk)


def _figure(request, pk):
    found = rows.whole_figure(pk)
    if found is None:
        raise Http404
    if not named_among([found.root.pk]):
        return gone(request, found.root)
    if answer := elsewhere(request, found.root):
        return answer
    return page(request, "figure.html", _description(request, found))


@dataclass(frozen=True, slots=True)
class Beside:
    """What there is of a figure beside its timeline. `latest`: articles that it published."""

    facet: str
    roles: list[Role] = field(default_factory=list)
    people: list[Member] = field(default_factory=list)
    by_its_people: int = 0
    published: int = 0
    published_first: int = 0
    latest: list[Article] = field(default_factory=list)


def _description(request, figure):
    timeline = timeline_of(figure, Choice.from_query(request.GET))
    summary, drawing = timeline.summary, drawing_of(timeline, figure)
    beside = _of_a_person(figure) if figure.is_person else _of_an_organization(figure)
    notes = rows.notes_about(figure.pk)
    return {
        "figure": {
            "pk": str(figure.pk),
            "is_person": figure.is_person,
            "is_unchecked_person": figure.is_unchecked_person,
            "name": figure.name,
            "name_in_words": figure.name_in_words,
        },
        "facet": Fixed(beside.facet),
        "way_to_desk": way(request),
        "head": head(figure, summary, _coverage(figure, summary), beside),
        "notes": rendered(NOTES, notes=notes, titled=True) if notes else "",
        "timeline": timeline_shown(timeline),
        "choices": choices_shown(timeline),
        "drawing": drawing_shown(drawing),
        "has_statements": bool(summary.said or beside.by_its_people),
        "statements": counted(summary.said, "statement"),
        "roles": roles_shown(beside.roles if figure.is_person else []),
        "people": people_shown(figure, beside.people),
        "spellings": spellings(figure),
        "named": summary.named != 1 and counted(summary.named, "article"),
        "numbers": numbers_shown(beside.facet, figure),
        "named_with": named_with(figure),
        "published": filled(PUBLISHED, map(_latest, beside.latest)),
        "all_published": beside.published > LATEST and counted(beside.published, "article"),
    }


def _of_a_person(person):
    return Beside("speaker", roles=roles(person))


def _of_an_organization(organization):
    pk = organization.pk
    return Beside(
        "organization",
        people=people_of(organization),
        by_its_people=len(facets.records_with(facets.STATEMENTS, "said_by_others", pk)),
        published=len(facets.records_with(facets.ARTICLES, "outlet", pk)),
        published_first=len(facets.records_with(facets.ARTICLES, "first_publisher", pk)),
        latest=_latest_of(organization),
    )


def _latest_of(outlet):
    published = ArticleFilter(QueryDict(f"outlet={outlet.pk}"))
    return list(results(published, lambda some: some.for_lists(), rows.ARTICLES.by_id)[0:LATEST])


def _latest(article):
    """What `components/published_one.html` takes."""
    return {
        "article.get_absolute_url": article.get_absolute_url(),
        "article.language": article.language,
        "article.title": article.title,
        "article.dated_in_words": article.dated_in_words,
    }


def _coverage(figure, summary):
    """What the figure's own statements rest on; the timeline has counted them already."""
    articles = facets.coverage(ClaimFilter(QueryDict(f"speaker={figure.pk}")))
    if articles is None:
        said = Claim.objects.said_by(figure).order_by().values("article")
        articles = cover(Article.objects.public().filter(pk__in=said), Claim.objects.none())
    return replace(articles, statements=summary.said, checked=summary.checked)
