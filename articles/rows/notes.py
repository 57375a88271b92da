"""What editors tell readers beside a figure."""

from articles import facets
from articles.models import PublicNote

NOTED = "figures with notes"


def notes_about(pk):
    """The notes about a figure and about those that were merged into it, by day."""
    if pk not in facets.remembered(NOTED, _noted_figures, [NOTED])[NOTED]:
        return []
    return PublicNote.objects.public().by_figure([pk])[pk]


def _noted_figures(keys):
    notes = PublicNote.objects.filter(figure__isnull=False).order_by()
    pairs = notes.values_list("figure", "figure__merged_into")
    return {NOTED: frozenset(pk for pair in pairs for pk in pair if pk)}
