"""Addresses of records, put together as Django's `reverse` would: it takes long for a list of them."""

from functools import lru_cache

from django.urls import get_script_prefix, reverse
from django.utils.text import slugify

from articles.extraction.folding import Remembered, folded_words
from articles.models.readers import reader

PK, SLUG = 8_888_888, "the-slug"
# Some two megabytes.
MOST_SLUGS = 8_192


def address(name, pk, slug=None):
    """The address called `name` of a record; a slug holds only letters, digits and hyphens."""
    someone = reader()
    prefix = someone.prefix if someone else get_script_prefix()
    before, between, behind = _parts(name, slug is not None, prefix)
    return f"{before}{pk}{between}{slug}{behind}" if slug else f"{before}{pk}{behind}"


@lru_cache(maxsize=64)
def _parts(name, has_slug, prefix):
    given = {"pk": PK} | ({"slug": SLUG} if has_slug else {})
    before, _, rest = reverse(name, kwargs=given).rpartition(str(PK))
    between, _, behind = rest.rpartition(SLUG) if has_slug else ("", "", rest)
    return before, between, behind


def slug(words):
    """The words as an address has them; lists show the same titles and names again and again."""
    return SLUGS[words]


def _slug(words):
    folded = "-".join(folded_words(words))
    # Of such words Django would make the same, in a longer way.
    return folded if folded.isascii() else slugify(folded)


SLUGS = Remembered(_slug, MOST_SLUGS)
