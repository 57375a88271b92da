"""What a citation needs to know beside the record, and a citation as a file."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header

from articles.citation import Circumstances


def circumstances(request, record):
    return Circumstances(
        archive=settings.ARCHIVE_NAME,
        address=request.build_absolute_uri(record.get_absolute_url()),
        day=timezone.localdate(),
    )


def as_file(citation, suffix):
    """One form of a citation to save; search engines are asked to leave it out."""
    form = citation.file(suffix)
    if form is None:
        raise Http404("A citation is not given in this format.")
    return HttpResponse(
        form.text,
        content_type=f"{form.media_type}; charset=utf-8",
        headers={
            "Content-Disposition": content_disposition_header(True, f"{citation.key}.{suffix}"),
            "X-Robots-Tag": "noindex",
        },
    )
