"""What of a timeline is drawn: from eight dated statements on, all that the reader has chosen."""

from articles.drawings.scales import time_scale
from articles.drawings.timeline import Entries, Lane, draw
from articles.models.coverage import counted
from articles.timeline import Show

FROM = 8


def drawing_of(timeline, figure):
    """The drawing, or None where there is too little to draw."""
    if timeline.summary.dated_statements < FROM or None in timeline.span:
        return None
    scale = time_scale(timeline.span)
    numbers = timeline.drawn(scale.period)
    lanes = _lanes(numbers, figure.is_person)
    return draw(
        [
            Entries(lanes[show], day, precision, is_firm, number)
            for show in lanes
            for (of, day, precision, is_firm), number in numbers.items()
            if of == show
        ],
        scale,
    )


def _lanes(numbers, is_person):
    """Show → lane, of those that have entries, with their numbers in words."""
    sums = {show: sum(n for (of, *_), n in numbers.items() if of == show) for show in Show}
    own = "" if is_person else " of its own"
    labels = {
        Show.SAID: f"{counted(sums[Show.SAID], 'statement')}{own}",
        Show.PEOPLE: f"{counted(sums[Show.PEOPLE], 'statement')} by its people",
        Show.NAMED: f"named in {counted(sums[Show.NAMED], 'article')}",
    }
    return {
        show: Lane(str(show), label, show == Show.NAMED)
        for show, label in labels.items()
        if sums[show]
    }
