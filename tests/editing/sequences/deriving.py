"""All that is worked out from the records, as it is kept and as it would be made anew."""

from contextlib import contextmanager

from django.db import connection, transaction

from articles import facets, search, withholding
from articles.models import Article, Claim, FacetPair, Figure
from articles.models.readers import ShownToReaders
from articles.models.review import Review
from articles.models.search import ArticleSearch, ClaimFingerprint, ClaimSearch
from articles.search.index import command

CLAIM = ("statement", "is_statement", "dated", "dated_precision", "dated_from")


@contextmanager
def undone():
    """What is written in this block is taken back at its end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def derived():
    rows = {
        model.__name__: list(model.objects.order_by("pk").values_list("pk", "for_readers"))
        for model in ShownToReaders.__subclasses__()
    }
    waiting = Figure.objects.filter(review=Review.FOUND)
    return rows | {
        "claims": list(Claim.objects.order_by("pk").values_list("pk", *CLAIM)),
        "begins": list(Article.objects.order_by("pk").values_list("pk", "begins")),
        "seen": list(waiting.order_by("pk").values_list("pk", "seen")),
        "facets": sorted(FacetPair.objects.values_list("facet", "value", "record", "article")),
        "articles found": sorted(ArticleSearch.objects.values_list("article", "tokens")),
        "claims found": sorted(ClaimSearch.objects.values_list("claim", "tokens")),
        "the same words": sorted(ClaimFingerprint.objects.values_list("claim", "value")),
    }


def derive_all_again():
    for model in ShownToReaders.__subclasses__():
        model.objects.update(for_readers=None)
    articles = list(Article.objects.values_list("pk", flat=True))
    written = [
        record for model in ShownToReaders.__subclasses__() for record in model.objects.all()
    ]
    found = withholding.refresh(articles, written)
    facets.refresh(found)
    search.refresh(found)


def assert_nothing_derived_is_stale():
    """Also that SQLite's index has the words of the rows that it was made from, and no others."""
    if connection.vendor == "sqlite":
        for model in (ArticleSearch, ClaimSearch):
            command(model, "integrity-check")
    with undone():
        stored = derived()
        derive_all_again()
        anew = derived()
    stale = {
        name: [pair for pair in zip(stored[name], anew[name], strict=False) if pair[0] != pair[1]]
        for name in stored
        if stored[name] != anew[name]
    }
    assert stale == {}
