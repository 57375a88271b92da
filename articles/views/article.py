"""One article: its text with what was said marked, and how the archive came by it."""

import codecs

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from articles.citation import cite_article
from articles.models import Article
from articles.models.cleaning import log_of
from articles.views.addresses import elsewhere, gone
from articles.views.citing import as_file, circumstances
from articles.views.marking import figures_named, mark_text

SAVED_FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"


@require_safe
def article(request, pk, slug):
    found = get_object_or_404(Article.objects.with_outlets(), pk=pk)
    if found.is_gone:
        return gone(request, found)
    if found.superseded_by_id:
        return redirect(found.superseded_by)
    if answer := elsewhere(request, found):
        return answer
    return render(request, "article.html", _reading(request, found))


def _reading(request, found):
    claims = list(found.claims.public().with_speakers().with_answers().as_printed())
    mentions = found.mentions.public().with_figures().in_order()
    people, organizations = figures_named(mentions, claims)
    return {
        "article": found,
        "text": mark_text(found, claims),
        "people": people,
        "organizations": organizations,
        "quantities": found.quantities.public().for_tables().order_by("start"),
        "log": log_of(found),
        "captures": found.captures.without_bytes().select_related("accession"),
        "citation": cite_article(found, circumstances(request, found)),
    }


@require_safe
def saved_file(request, pk, slug):
    """The bytes as they came, as plain text that no browser will run."""
    found = get_object_or_404(Article.objects.public(), pk=pk)
    capture = found.captures.last()
    if capture is None or not found.shows_text:
        raise Http404("No saved file is shown for this article.")
    return HttpResponse(
        capture.content,
        content_type=f"text/plain; charset={_charset(capture.encoding)}",
        headers={
            "Content-Disposition": content_disposition_header(False, capture.file_name) or "inline",
            "Content-Security-Policy": SAVED_FILE_POLICY,
            "X-Content-Type-Options": "nosniff",
        },
    )


def _charset(encoding):
    """The encoding by a name that browsers know; UTF-8 where it has none."""
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return "utf-8"
    return name.removesuffix("-sig")


@require_safe
def citation(request, pk, slug, suffix):
    """The article's citation as a file."""
    found = get_object_or_404(Article.objects.with_outlets(), pk=pk)
    if found.is_gone:
        return gone(request, found)
    return as_file(cite_article(found, circumstances(request, found)), suffix)
