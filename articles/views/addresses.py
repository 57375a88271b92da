"""What an address answers when its record is gone, or goes by another name."""

from django.shortcuts import redirect, render
from django.urls import reverse


def gone(request, record):
    """410: the record was here and was taken away, and the archive says so."""
    context = {"what": record._meta.model_name, "reason": getattr(record, "withdrawn_reason", "")}
    return render(request, "410.html", context, status=410)


def elsewhere(request, record, name=""):
    """A permanent redirect to the record's own address, unless the request came to it.

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
    return redirect(f"{address}?{query}" if query else address, permanent=True)
