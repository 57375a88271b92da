"""A timeline as the page of a figure shows it, with the ways to choose of it: plain data and markup."""

from articles.filling import Fixed, fill, filled, flat
from articles.models.coverage import counted
from articles.views.entries_in_time import years_shown

CHOICES, OPTION = "components/timeline_choices.html", "components/timeline_option.html"
JUMP = "components/timeline_jump.html"
FIRST, OTHERS = 10, 50


def timeline_shown(timeline):
    """What the page and `components/timeline.html` take; None where there is nothing at all."""
    if timeline.is_empty:
        return None
    first, last = timeline.first_shown, timeline.last_shown
    return {
        "counted": counted(timeline.total, "entry,entries"),
        "total": timeline.total > 0,
        "is_of_many": timeline.total > 1,
        "part": f"{first} to {last}" if timeline.total and not timeline.is_whole else "",
        "is_newest_first": timeline.choice.is_newest_first,
        "other_order": timeline.other_order,
        "undated": timeline.undated and counted(timeline.undated, "entry,entries"),
        "jumps": filled(JUMP, [{"label": one.label, "href": one.href} for one in timeline.jumps]),
        "years": years_shown(timeline),
        "without_parts": timeline.choice.without_parts,
        "earlier": timeline.earlier,
        "later": timeline.later,
    }


def choices_shown(timeline):
    """The markup of what of it to show."""
    parts = [part(one) for one in timeline.choices]
    without_parts = timeline.choice.without_parts
    return fill(CHOICES, flat({"parts": parts, "without_parts": without_parts}))


def part(one):
    options = [option(each) for each in one.options[: FIRST + OTHERS]]
    others = options[FIRST:]
    return {
        "name": Fixed(one.part),
        "title": Fixed(one.title),
        "options": filled(OPTION, options[:FIRST]),
        "others": filled(OPTION, others),
        "more": str(len(others)),
    }


def option(one):
    return {
        "href": one.link,
        "is_chosen": one.is_chosen,
        "label": one.label,
        "count": str(one.count),
        "in_words": f"{one.count:,}",
    }
