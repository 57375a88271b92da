"""Figures, with the ones that readers meet for them, and what is told of one on its own page."""

from pyroaring import BitMap

from articles import facets
from articles.models import Affiliation, Figure, Mention
from articles.models.listed import as_numbers
from articles.models.prepared import Prepared, PreparedLists

FIGURES = Prepared(lambda: Figure.objects.for_rows())
WHOLE = Prepared(lambda: Figure.objects.all())
MERGED = Prepared(lambda: Figure.objects.values_list("pk"), by="merged_into")
ROOT = Figure._meta.get_field("merged_into")

FORMS = PreparedLists(
    lambda figures: Mention.objects.public().filter(figure__in=figures).articles_by_form()
)
FORMS_THERE = PreparedLists(
    lambda figures, articles: (
        Mention.objects.public()
        .filter(figure__in=figures, article__in=articles)
        .counted_by_article_and_form()
    )
)
SERVED = PreparedLists(
    lambda people: Affiliation.objects.confirmed().filter(person__in=people).organizations()
)


def figures(ids):
    """Id → figure with the one that readers meet for it."""
    return with_roots(FIGURES.by_id(ids), FIGURES)


def outlets(ids):
    """Id → outlet, with what editors tell of it and the one that readers meet for it."""
    return facets.remembered("outlets", _outlets, sorted(ids))


def _outlets(ids):
    return with_roots(WHOLE.by_id(ids), WHOLE)


def whole_figure(pk):
    """A figure with all that its page says, and the one that readers meet for it; or None."""
    return with_roots(WHOLE.by_id([pk]), WHOLE).get(pk)


def with_roots(known, prepared):
    merged = {figure.merged_into_id for figure in known.values()} - {None}
    roots = known | prepared.by_id(merged - known.keys())
    for figure in known.values():
        ROOT.set_cached_value(figure, roots.get(figure.merged_into_id))
    return known


def with_merged(pk):
    """The ids of a figure and of those that were merged into it; a page asks for it several times."""
    return facets.remembered("merged", _with_merged, [pk])[pk]


def _with_merged(ids):
    return {pk: [pk, *(one for (one,) in MERGED.rows([pk]))] for pk in ids}


def forms(pk):
    """(printed form, how often it stands anywhere, the articles that print it) of a figure."""
    found = {}
    for _, printed, some in FORMS.of(with_merged(pk)):
        found.setdefault(printed, []).extend(as_numbers(some))
    return [(printed, len(places), BitMap(places)) for printed, places in found.items()]


def forms_there(pk, articles):
    """Article → form that it prints of a figure → how often; the most frequent first."""
    found = {}
    rows = FORMS_THERE.of(with_merged(pk), articles) if articles else []
    for article, printed, times in sorted(rows, key=lambda row: (-row[2], row[1])):
        found.setdefault(article, {})[printed] = times
    return found


def organizations_served(person):
    """The ids of those for which an editor says that somebody holds a role."""
    return [pk for (pk,) in SERVED.of([person])]
