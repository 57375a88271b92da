"""What makes every public page one for readers: records that it loads hold what readers may see."""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpResponseNotModified
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.http import parse_etags

from articles import facets
from articles.models.readers import Reader, read_by

# What a page is made of, beside the archive and its own address.
PROGRAM = ("articles", "newsarchive", "templates")
SETTINGS = ("ARCHIVE_NAME", "ARTICLE_ACCESS", "CORRECTIONS_CONTACT", "TIME_ZONE")
ASKING = ("GET", "HEAD")


class ReaderMiddleware:
    """Stands behind all middleware that reads the session.

    No cache may keep a page without asking again: what is withheld or withdrawn is so at once. Who
    asks again for a page that is as it was is told so, and nothing is made: each write ends the
    version of the archive, and with it every validator.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path_info.startswith(desk()):
            return self.get_response(request)
        # Before the page, so that no page is older than what it is called.
        version = facets.version()
        etag = validator(request, version)
        response = HttpResponseNotModified() if has(request, etag) else self.made(request, version)
        if etag and not response.streaming and response.status_code in (200, 304):
            response["ETag"] = etag
        return response

    def made(self, request, version):
        someone = Reader(lambda: request.user.is_authenticated)
        facets.read_at(version, someone)
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


@cache
def desk():
    return reverse("admin:index")


def validator(request, version):
    """What names the page as it is now; None where it may differ between those who ask.

    Who sends a cookie may be logged in. In development templates change.
    """
    if version is None or request.method not in ASKING or request.COOKIES or settings.DEBUG:
        return None
    made_of = (version, program(), str(timezone.localdate()), request.build_absolute_uri())
    return f'"{hashlib.sha256(" ".join(made_of).encode()).hexdigest()[:32]}"'


def has(request, etag):
    """Whether who asks has the page of this name. `*` names none: only making it tells if there is one."""
    named = parse_etags(request.headers.get("If-None-Match", ""))
    return etag in (name.removeprefix("W/") for name in named)


@cache
def program():
    """A word for the code, the templates, the settings and the static files that this process runs with."""
    digest = hashlib.sha256(repr([getattr(settings, name) for name in SETTINGS]).encode())
    # Of the names that pages link, where these change with the files.
    digest.update(getattr(staticfiles_storage, "manifest_hash", "").encode())
    for folder in PROGRAM:
        for path in sorted(Path(settings.BASE_DIR, folder).rglob("*")):
            if path.suffix in (".py", ".html", ".txt", ".xml"):
                digest.update(path.read_bytes())
    return digest.hexdigest()


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
