"""About the collection: how it was made, what it counts, what it can tell and what not."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.filters import ArticleFilter
from articles.models import Accession
from articles.models.access import Access, shown_as
from articles.views.covered import coverage_of


@require_safe
def about(request):
    context = {
        "coverage": coverage_of(ArticleFilter()),
        "imports": Accession.objects.extent(),
        "access": shown_as(Access.DEFAULT),
    }
    return render(request, "about.html", context)
