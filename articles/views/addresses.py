"""What an address answers when its record is gone, or goes by another name."""

from django.shortcuts import redirect, render
from django.urls import reverse

from articles.models import Article, Claim, Decision, Figure
from articles.models.figure import WITHOUT_NAME, met_by_readers
from articles.models.taken_back import withheld_from, without


def gone(request, record):
    """410: the record was here and was taken away; the archive says so, when and why, and no more.

    What was asked for is not repeated: an address holds names and headlines.
    """
    article = withdrawn_article(record)
    is_withheld = isinstance(record, Figure) and not record.is_rejected
    rejection = None if article or is_withheld else Decision.objects.last_rejection_of(record)
    context = {
        "what": record._meta.model_name,
        "record": record,
        "article": article,
        "outlet": article and met_by_readers(article.outlet),
        "is_withheld": is_withheld,
        "because": rejection and without(rejection.why, withheld_from(record)),
    }
    return render(request, "410.html", context, status=410)


def withdrawn_article(record):
    """The withdrawn article that a record is, or stands in."""
    article = record.article if isinstance(record, Claim) else record
    return article if isinstance(article, Article) and article.is_withdrawn else None


def elsewhere(request, record, name=""):
    """A redirect to the record's own address, unless the request came to it.

    `name` is that of the address where a record has several.
    """
    address = (
        reverse(name, kwargs={"pk": record.pk, "slug": record.slug})
        if name
        else record.get_absolute_url()
    )
    if request.path == address:
        return None
    query = request.META.get("QUERY_STRING", "")
    address = f"{address}?{query}" if query else address
    return redirect(address, permanent=not may_turn_around(request.path, address))


def may_turn_around(asked, address):
    """Whether one of the addresses is that of a person whose name nobody has checked, or of another record.

    Checking turns the redirect around, undoing a merge ends it, and a person may be an organization
    and a person again. Browsers keep a permanent redirect, and two would never end.
    """
    paths = [asked, address.partition("?")[0]]
    records = {path.partition("-")[0].rstrip("/") for path in paths}
    return len(records) > 1 or any(path.endswith(f"-{WITHOUT_NAME}/") for path in paths)
