"""What makes every public page one for readers: records that it loads hold what readers may see."""

from django.urls import reverse
from django.utils.cache import patch_cache_control

from articles.models.readers import Reader, read_by


class ReaderMiddleware:
    """Stands behind all middleware that reads the session.

    No cache may keep a page without asking again: what is withheld or withdrawn is so at once.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path_info.startswith(reverse("admin:index")):
            return self.get_response(request)
        someone = Reader(lambda: request.user.is_authenticated)
        with read_by(someone):
            response = self.get_response(request)
            if response.streaming:
                # Asked now, as the headers are gone when the body is made.
                someone.is_logged_in  # noqa: B018
        if response.streaming:
            response.streaming_content = made_for(someone, response.streaming_content)
        patch_cache_control(
            response, no_cache=True, **({"private": True} if someone.was_asked else {})
        )
        return response


def made_for(someone, body):
    """The parts of a body, each of them made for the reader."""
    parts = iter(body)
    while True:
        with read_by(someone):
            try:
                part = next(parts)
            except StopIteration:
                return
        yield part
