"""From a public page to the form of what it shows, for who may open that."""

from functools import partial

from django.conf import settings
from django.urls import reverse

from articles.models.readers import reader

# The name of an address → the record that it shows, and the words for it.
SHOWN = {
    "article": ("article", "Edit this article"),
    "article_text": ("article", "Edit this article"),
    "article_as_saved": ("article", "Edit this article"),
    "claim": ("claim", "Edit this statement"),
    "person": ("person", "Edit this person"),
    "organization": ("organization", "Edit this organization"),
}


def way_to_desk(request):
    """`way_to_desk`: address and words, or None. Asked only by a page that shows a record."""
    return {"way_to_desk": partial(way, request)}


def way(request):
    """The same, worked out."""
    place, someone = request.resolver_match, reader()
    if place is None or someone is None or place.url_name not in SHOWN:
        return None
    # The answer says “Vary: Cookie” to all; a session is read for nobody who has none.
    request.session.accessed = True
    if settings.SESSION_COOKIE_NAME not in request.COOKIES or not someone.is_logged_in:
        return None
    model, words = SHOWN[place.url_name]
    if not request.user.is_staff or not request.user.has_perm(f"articles.view_{model}"):
        return None
    address = reverse(f"admin:articles_{model}_change", args=[place.kwargs["pk"]])
    return {"address": address, "words": words}
