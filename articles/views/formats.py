"""A list as something other than a page: a file, or a feed of what came in last."""

from itertools import islice

from django.conf import settings
from django.http import HttpResponse, StreamingHttpResponse

FILES = {
    "csv": ("as_csv", "text/csv; charset=utf-8"),
    "jsonl": ("as_json_lines", "application/jsonl; charset=utf-8"),
}
ATOM = "atom"
AT_ONCE = 500


def as_file(request, export, records, deletions=()):
    """The records in the format that the address asks for; None where it asks for none.

    The file ends with `deletions`, whatever the list is narrowed by: otherwise it would tell what
    the records held.
    """
    name = request.GET.get("format")
    if name not in FILES:
        return None
    write, content_type = FILES[name]
    lines = getattr(export, write)(records, request.build_absolute_uri, deletions)
    response = StreamingHttpResponse(lines, content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="{export.name}.{name}"'
    response["X-Robots-Tag"] = "noindex"
    return response


def each(prepare, records):
    """The records one by one, prepared some hundred at once, so that counting asks once for all."""
    rest = iter(records.iterator(chunk_size=AT_ONCE) if hasattr(records, "iterator") else records)
    while some := list(islice(rest, AT_ONCE)):
        yield from prepare(some)


def as_feed(request, write, noun, listing, latest):
    """`write`: of articles.feeds; `latest`: the records that came in last."""
    chosen = ", ".join(choice.label for choice in listing.choices)
    feed = write(
        title=f"{noun}{f': {chosen}' if chosen else ''} – {settings.ARCHIVE_NAME}",
        page=absolute(request, listing.kept_at),
        own=absolute(request, listing.atom),
        absolute=request.build_absolute_uri,
        records=latest,
    )
    response = HttpResponse(feed, content_type="application/atom+xml; charset=utf-8")
    response["X-Robots-Tag"] = "noindex"
    return response


def absolute(request, link):
    return request.build_absolute_uri(request.path + link)
