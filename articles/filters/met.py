"""Which figures readers meet."""

from django.db.models import Exists, OuterRef, Q

from articles import facets
from articles.models import Article, Claim, Figure, Mention
from articles.models.figure import Display
from articles.models.prepared import Prepared
from articles.models.readers import as_recorded


def met_figures():
    """Figures that a reader meets in some article.

    One that is filed under a name that readers do not get has no place from A to Z.
    """
    return _shown().filter(_in_an_article(), as_recorded())


def named_among(ids):
    """Those of some figures whose names readers may see.

    A name that a program found in an article is gone with it where no other article has it.

    Whether one stands elsewhere is asked only of the few that a withdrawn article names.
    """
    figures = SHOWN.some(ids)
    candidates = {one.pk for one in figures if one.is_candidate}
    taken_away = candidates & _in_withdrawn_articles() if candidates else candidates
    if taken_away:
        met = _shown().filter(_in_an_article(), pk__in=taken_away).order_by()
        taken_away -= set(met.values_list("pk", flat=True))
    return [one for one in figures if one.pk not in taken_away]


def _in_withdrawn_articles():
    """Figures, by their roots, that are named in an article that was withdrawn."""
    return facets.remembered(WITHDRAWN, _named_in_withdrawn_articles, [WITHDRAWN])[WITHDRAWN]


def _named_in_withdrawn_articles(keys):
    withdrawn = Article.objects.hidden().filter(withdrawn_at__isnull=False)
    mentions = Mention.objects.filter(article__in=withdrawn.values("pk")).order_by()
    named = Figure.objects.filter(pk__in=mentions.values("figure")).order_by()
    return {WITHDRAWN: {root or pk for pk, root in named.values_list("pk", "merged_into")}}


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


SHOWN = Prepared(lambda: _shown().only("name", "sort_name", "review", "for_readers"))
WITHDRAWN = "named in withdrawn articles"
