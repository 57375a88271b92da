"""Which figures readers meet: in some article, and under a name that they get."""

from django.db.models import Exists, OuterRef, Q

from articles.models import Article, Claim, Figure, Mention
from articles.models.figure import Display, Kind

PEOPLE, ORGANIZATIONS = NAMES = ("people", "organizations")
KINDS = {PEOPLE: Kind.PERSON, ORGANIZATIONS: Kind.ORGANIZATION}
# The facets of articles that name everybody who stands in one.
MET_AS = ("mentioned", "quoted", "spoken_for", "outlet", "first_publisher")


def met_figures(kind):
    """Those whom a list shows. One that is filed under a name that readers do not get has no place there."""
    return named(kind).filter(in_an_article())


def named(kind):
    """All figures of a list that have a name which readers get, whether or not an article has them."""
    return shown_figures().filter(kind=KINDS[kind], for_readers__isnull=True)


def shown_figures():
    return Figure.objects.public().filter(display=Display.SHOWN)


def in_an_article():
    """Whether a figure is named, quoted, spoken for, or publishes.

    It is asked for the first such place, its own or that of a figure merged into it.
    """
    claims, articles = Claim.objects.public().order_by(), Article.objects.public().order_by()
    places = [
        (Mention.objects.public().order_by(), "figure"),
        *((claims, path) for path in ("speaker", "speaks_for")),
        *((articles, path) for path in ("outlet", "first_publisher")),
    ]
    met = Q()
    for records, path in places:
        met |= Q(Exists(records.filter(**{path: OuterRef("pk")})))
        met |= Q(Exists(records.filter(**{f"{path}__merged_into": OuterRef("pk")})))
    return met
