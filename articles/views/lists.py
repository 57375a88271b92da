"""The lists: articles, statements, people, organizations."""

from django.http import StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles import exports, facets, search
from articles.filters import (
    ArticleFilter,
    ClaimFilter,
    OrganizationFilter,
    PersonFilter,
)
from articles.models import Article, Claim, Figure
from articles.models.coverage import cover
from articles.views.listing import Listing
from articles.views.values import all_values

ARTICLES_AT_ONCE, CLAIMS_AT_ONCE, NAMES_AT_ONCE = 20, 25, 100
FORMATS = {
    "csv": (exports.as_csv, "text/csv; charset=utf-8"),
    "jsonl": (exports.as_json_lines, "application/jsonl; charset=utf-8"),
}


@require_safe
def articles(request):
    filterset = ArticleFilter(request.GET)
    if request.GET.get("all") in filterset.facets:
        return all_values(request, filterset, "articles")
    listing = Listing(request, filterset, "article", ARTICLES_AT_ONCE, filterset.qs.for_lists())
    shown = list(listing.page)
    add_statement_counts(shown)
    add_snippets(shown, filterset.words)
    found = filterset.qs.order_by()
    statements = Claim.objects.public().statements().filter(article__in=found.values("pk"))
    context = {"list": listing, "articles": shown, "coverage": cover(found, statements)}
    return render(request, "articles.html", context)


@require_safe
def claims(request):
    filterset = ClaimFilter(request.GET)
    if request.GET.get("format") in FORMATS:
        return export(request, filterset.qs.for_lists(), request.GET["format"])
    if request.GET.get("all") in filterset.facets:
        return all_values(request, filterset, "claims")
    listing = Listing(request, filterset, "statement", CLAIMS_AT_ONCE, filterset.qs.for_lists())
    found = filterset.qs.order_by()
    printed_in = Article.objects.public().filter(pk__in=found.values("article"))
    shown = list(listing.page)
    add_marks(shown, filterset.words)
    context = {"list": listing, "claims": shown, "coverage": cover(printed_in, found)}
    return render(request, "claims.html", context)


@require_safe
def people(request):
    return names(request, PersonFilter(request.GET), "people", "person,people", "speaker")


@require_safe
def organizations(request):
    return names(
        request, OrganizationFilter(request.GET), "organizations", "organization", "organization"
    )


def names(request, filterset, kind, noun, facet):
    """People or organizations. `facet` is that of the statements which count for each."""
    ids = list(filterset.qs.values_list("pk", flat=True))
    by_statements = filterset.chosen["sort"] == "statements"
    if by_statements:
        statements = facets.counts(ClaimFilter(), facet)
        ids.sort(key=lambda pk: -statements.get(pk, 0))
    listing = Listing(request, filterset, noun, NAMES_AT_ONCE, ids)
    known = Figure.objects.in_bulk(list(listing.page))
    figures = [known[pk] for pk in listing.page]
    add_counts(figures, facet)
    context = {"list": listing, "figures": figures, "kind": kind, "by_letter": not by_statements}
    return render(request, "names.html", context | {"facet": facet})


def export(request, statements, name):
    write, content_type = FORMATS[name]
    response = StreamingHttpResponse(
        write(statements, request.build_absolute_uri), content_type=content_type
    )
    response["Content-Disposition"] = f'attachment; filename="statements.{name}"'
    response["X-Robots-Tag"] = "noindex"
    return response


def count_by(filterset, facet, records):
    return facets.counts(filterset, facet, among=[record.pk for record in records])


def add_statement_counts(shown):
    statements = count_by(ClaimFilter(), "article", shown)
    for article in shown:
        article.statements = statements.get(article.pk, 0)


def add_counts(figures, facet):
    statements = count_by(ClaimFilter(), facet, figures)
    named_in = count_by(ArticleFilter(), "mentioned", figures)
    publishes = count_by(ArticleFilter(), "outlet", figures)
    published_first = count_by(ArticleFilter(), "first_publisher", figures)
    for figure in figures:
        figure.statements = statements.get(figure.pk, 0)
        figure.named_in = named_in.get(figure.pk, 0)
        figure.publishes = publishes.get(figure.pk, 0)
        figure.published_first = published_first.get(figure.pk, 0)


def add_marks(shown, words):
    """The words of each statement with what was searched for marked in them."""
    query = search.parse(words)
    for claim in shown if query else []:
        claim.marked = search.marked(claim.content, query)


def add_snippets(shown, words):
    """The passage of each article in which the words stand, as a reader reads it."""
    query = search.parse(words)
    if not query:
        return
    texts = Article.objects.filter(pk__in=[article.pk for article in shown])
    read = {
        pk: search.as_read(text, edits)
        for pk, text, edits in texts.values_list("pk", "text", "edits")
    }
    for article in shown:
        article.snippet = search.snippet(read[article.pk], query)
