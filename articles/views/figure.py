"""One person or organization: who that is, under which spellings, and the timeline."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles import timeline
from articles.models import Article, Claim, Figure
from articles.models.coverage import cover
from articles.views.addresses import elsewhere, gone
from articles.views.roles import roles
from articles.views.spellings import spellings


@require_safe
def person(request, pk, slug):
    return _figure(request, pk)


@require_safe
def organization(request, pk, slug):
    return _figure(request, pk)


def _figure(request, pk):
    found = get_object_or_404(Figure.objects.select_related("merged_into"), pk=pk)
    if found.root.is_hidden:
        return gone(request, found.root)
    if answer := elsewhere(request, found.root):
        return answer
    return render(request, "figure.html", _description(request, found))


def _description(request, figure):
    choice = timeline.Choice.from_query(request.GET)
    entries = timeline.entries_of(figure)
    said = Claim.objects.said_by(figure)
    articles = Article.objects.public().filter(pk__in=said.order_by().values("article"))
    return {
        "figure": figure,
        "summary": timeline.summary_of(entries),
        "coverage": cover(articles, said),
        "roles": roles(figure.affiliations.described()),
        "members": roles(figure.members.described().select_related("person__merged_into")),
        "spellings": spellings(figure),
        "timeline": timeline.build(figure, entries, choice),
    }
