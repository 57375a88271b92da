"""What stands on every page: the state of the archive, and under which address the page is kept."""

from functools import partial

from django.utils.functional import SimpleLazyObject

from articles.models import Accession, Article


def state_of_the_archive(request):
    """Asked only by a page that shows it, and then by two short queries."""
    return {"archive_state": SimpleLazyObject(_state)}


def _state():
    return {
        "articles": Article.objects.public().count(),
        "latest_import": Accession.objects.latest_first().first(),
    }


def canonical_address(request):
    """`canonical`: the address under which a page is kept; a list adds what it is narrowed by.

    Made by a page that shows it: the one that refuses a foreign host has no address to show.
    """
    return {"canonical": partial(request.build_absolute_uri, request.path)}
