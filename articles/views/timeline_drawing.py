"""What of a timeline is drawn: from eight dated statements on, all that the reader has chosen."""

from django.utils.text import capfirst

from articles.drawings.scales import time_scale
from articles.drawings.timeline import LAID, PIN, Entries, Lane, draw
from articles.filling import Fixed, filled
from articles.models.coverage import counted
from articles.timeline import Show

FROM = 8
TICK, MARK = "components/timeline_tick.html", "components/timeline_mark.html"


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


def drawing_shown(drawing):
    """What `components/timeline_drawing.html` takes."""
    return drawing and {
        "height": str(drawing.height),
        "words": drawing.words,
        "ticks": filled(TICK, [tick(one, drawing) for one in drawing.ticks]),
        "lanes": [lane(one, drawing) for one in drawing.lanes],
        "sorts": {sort: sort in drawing.sorts for sort in LAID},
    }


def tick(one, drawing):
    return {
        "spare": one.spare,
        "at": str(one.at),
        "base": str(drawing.base),
        "height": str(drawing.height),
        "ends_here": one.at > drawing.last_start,
        "label": one.label,
    }


def lane(drawn, drawing):
    is_told = drawn.most_number > 1
    return {
        "name": Fixed(drawn.lane.name),
        "label": capfirst(drawn.lane.label),
        "label_at": str(drawn.label_at),
        "base": str(drawn.base),
        "marks": filled(MARK, [mark(one, drawing) for one in drawn.marks]),
        "most": is_told and str(drawn.most_number),
        "most_at": is_told and str(drawn.most.middle),
        "number_at": is_told and str(drawn.number_at),
    }


def mark(one, drawing):
    return {
        "sort": one.sort,
        "is_pin": one.sort == PIN,
        "period": one.period,
        "number": str(one.number),
        "words": one.words,
        "middle": str(one.middle),
        "x": str(one.x),
        "y": str(one.y),
        "width": str(one.width),
        "height": str(one.height),
        "base": str(drawing.base),
    }


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
