"""The first page: what the archive holds and covers, in a minute."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Article, Claim, Figure, Measure
from articles.models.coverage import cover

LATEST = 5
SPEAKERS = 10
MEASURES = 6


@require_safe
def home(request):
    articles = Article.objects.public()
    statements = Claim.objects.public().statements()
    context = {
        "coverage": cover(articles, statements),
        "extent": articles.extent(),
        "latest": articles.for_lists().latest_first()[:LATEST],
        "speakers": Figure.objects.who_has_most_statements(SPEAKERS),
        "measures": Measure.objects.given_most_often()[:MEASURES],
    }
    return render(request, "home.html", context)
