"""What an address answers when its record is gone, or goes by another name."""

from django.shortcuts import redirect, render
from django.urls import reverse

from articles.models.figure import WITHOUT_NAME


def gone(request, record):
    """410: the record was here and was taken away, and the archive says so."""
    context = {"what": record._meta.model_name, "reason": getattr(record, "withdrawn_reason", "")}
    return render(request, "410.html", context, status=410)


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
    """Whether one of the addresses is that of a person whose name nobody has checked.

    Checking turns the redirect around. Browsers keep a permanent one, and two would never end.
    """
    return any(path.endswith(f"-{WITHOUT_NAME}/") for path in (asked, address.partition("?")[0]))
