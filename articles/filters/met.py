"""Which names readers may see."""

from articles import facets
from articles.facets.met import in_an_article, shown_figures
from articles.models import Article, Figure, Mention
from articles.models.prepared import Prepared


def named_among(ids):
    """Those of some figures whose names readers may see.

    A name that a program found in an article is gone with it where no other article has it.

    Whether one stands elsewhere is asked only of the few that a withdrawn article names.
    """
    figures = SHOWN.some(ids)
    candidates = {one.pk for one in figures if one.is_candidate}
    taken_away = candidates & _in_withdrawn_articles() if candidates else candidates
    if taken_away:
        met = shown_figures().filter(in_an_article(), pk__in=taken_away).order_by()
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


SHOWN = Prepared(lambda: shown_figures().only("name", "sort_name", "review", "for_readers"))
WITHDRAWN = "named in withdrawn articles"
