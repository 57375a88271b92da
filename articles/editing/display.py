"""Withholding the name of a person or an organization from readers, and showing it again.

What stands for the name on public pages is derived from `display` (`articles.withholding`). The state
of checking stays as it is, so that showing the name again brings every page back.
"""

from collections.abc import Iterable

from django.db import transaction

from articles.editing import history
from articles.editing.derived import articles_of, refresh
from articles.editing.log import as_list, write_down
from articles.models import Figure
from articles.models.decision import Action
from articles.models.figure import Display
from articles.models.locking import one_writer


def withhold(figures: Figure | Iterable[Figure], by, why: str) -> int:
    """Keep names from readers; how many were shown until now.

    A figure that was merged into another goes by that one's name: the decision is about that one.
    """
    return _set_display(figures, Display.WITHHELD, Action.WITHHELD, by, why)


def show(figures: Figure | Iterable[Figure], by, why: str = "") -> int:
    """Show names that were withheld; how many these were."""
    return _set_display(figures, Display.SHOWN, Action.SHOWN, by, why)


@transaction.atomic
def _set_display(figures, display, action, by, why):
    one_writer()
    given = as_list(figures)
    roots = Figure.objects.filter(pk__in={figure.merged_into_id or figure.pk for figure in given})
    changed = list(roots.exclude(display=display).order_by("pk"))
    if changed:
        history.as_found(changed)
        roots.update(display=display)
        write_down(changed, action, by, why, ["display"])
        refresh(articles_of(changed), changed)
    for figure in given:
        figure.root.display = display
    return len(changed)
