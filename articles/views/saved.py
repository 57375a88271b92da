"""The saved file of an article: its bytes as they came, and its text beside what readers see."""

import codecs

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from articles.models.cleaning import in_words, log_of
from articles.views.article import address_of, text_or_answer
from articles.views.collating import collate
from articles.views.parts import number_in
from articles.withholding import file_for_readers

SAVED_FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"


@require_safe
def as_saved(request, pk, slug):
    found, answer = text_or_answer(request, pk, "article_as_saved")
    if answer:
        return answer
    collation = collate(found, number_in(request))
    context = {
        "article": found,
        "canonical": address_of(request, found),
        "collation": collation,
        "changes": in_words(log_of(found)),
        "capture": found.captures.without_bytes().last(),
    }
    return render(request, "article_as_saved.html", context)


@require_safe
def saved_file(request, pk, slug):
    """The bytes as they came, but for names that are withheld, as plain text that no browser will run."""
    found, answer = text_or_answer(request, pk, "article_file")
    if answer:
        return answer
    capture = found.captures.last()
    if capture is None:
        raise Http404("No saved file is kept of this article.")
    return HttpResponse(
        file_for_readers(capture),
        content_type=f"text/plain; charset={_charset(capture.encoding)}",
        headers={
            "Content-Disposition": content_disposition_header(False, capture.file_name) or "inline",
            "Content-Security-Policy": SAVED_FILE_POLICY,
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": "noindex",
        },
    )


def _charset(encoding):
    """The encoding by a name that browsers know; UTF-8 where it has none."""
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return "utf-8"
    return name.removesuffix("-sig")
