"""What stands on every page: the state of the archive, and under which address the page is kept."""

from functools import partial

from django.urls import reverse
from django.utils.dateformat import format as in_format
from django.utils.functional import SimpleLazyObject
from django.utils.timezone import localtime

from articles import facets
from articles.facets.indexed import ARTICLES
from articles.models import Accession, Article
from articles.models.coverage import counted

STATE = "state"


def state_of_the_archive(request):
    """Asked only by a page that shows it, and then by two short queries."""
    return {"archive_state": SimpleLazyObject(state)}


def state():
    return facets.remembered("state", _asked, [STATE])[STATE]


def _asked(keys):
    held = facets.size(ARTICLES) or Article.objects.public().count()
    latest = Accession.objects.latest_first().first()
    moment = latest and localtime(latest.started_at)
    imported = moment and {"moment": moment.isoformat(), "day": in_format(moment, "j F Y")}
    return {STATE: {"articles": counted(held, "article"), "latest_import": imported}}


def canonical_address(request):
    """`canonical`: the address under which a page is kept; a list adds what it is narrowed by.

    Made by a page that shows it: the one that refuses a foreign host has no address to show.
    """
    return {"canonical": partial(request.build_absolute_uri, request.path)}


# Addresses with a slug, which may hold a name → the same by the number alone.
BY_NUMBER = {
    "article": "article_number",
    "article_text": "article_number",
    "article_as_saved": "article_number",
    "article_file": "article_number",
    "person": "person_number",
    "organization": "organization_number",
}


def address_to_quote(request):
    """`permalink`: what a reader quotes who writes to the editors, in a letter or its subject."""
    return {"permalink": partial(permalink, request)}


def permalink(request):
    place = request.resolver_match
    by_number = BY_NUMBER.get(place.url_name) if place else None
    path = reverse(by_number, kwargs={"pk": place.kwargs["pk"]}) if by_number else request.path
    return request.build_absolute_uri(path)
