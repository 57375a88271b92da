"""About the collection: how it was made, what it counts, what it can tell and what not."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Accession, Article, Claim
from articles.models.access import Access, shown_as
from articles.models.coverage import cover


@require_safe
def about(request):
    statements = Claim.objects.public().statements()
    context = {
        "coverage": cover(Article.objects.public(), statements),
        "imports": Accession.objects.extent(),
        "access": shown_as(Access.DEFAULT),
    }
    return render(request, "about.html", context)
