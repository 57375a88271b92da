"""About the collection: what it is, how it is read, what it does not claim."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Article, Claim
from articles.models.coverage import cover


@require_safe
def about(request):
    statements = Claim.objects.public().statements()
    return render(request, "about.html", {"coverage": cover(Article.objects.public(), statements)})
