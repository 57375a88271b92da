"""What stands on every page: the state of the archive."""

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
