"""Which figures readers meet."""

from django.db.models import Exists, OuterRef, Q

from articles.models import Article, Claim, Figure, Mention
from articles.models.figure import Display
from articles.models.readers import as_recorded
from articles.models.review import Review


def met_figures():
    """Figures that a reader meets in some article.

    One that is filed under a name that readers do not get has no place from A to Z.
    """
    return _shown().filter(_in_an_article(), as_recorded())


def figures_with_names():
    """Figures whose names readers may see.

    A name that a program found in an article is gone with it where no other article has it.
    """
    withdrawn = Mention.objects.filter(article__withdrawn_at__isnull=False).order_by()
    taken_away = Q(Exists(withdrawn.filter(figure=OuterRef("pk"))))
    taken_away |= Q(Exists(withdrawn.filter(figure__merged_into=OuterRef("pk"))))
    met = _shown().filter(_in_an_article(), pk=OuterRef("pk")).order_by()
    return _shown().exclude(Q(review=Review.FOUND) & taken_away & ~Exists(met))


def _shown():
    return Figure.objects.public().filter(display=Display.SHOWN)


def _in_an_article():
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
