"""Who a person or organization is, and how much there is of it: the head of its page."""

from django.utils.dateformat import format as in_format

from articles.filling import Fixed, fill, flat, rendered
from articles.models.coverage import counted
from articles.models.figure import OrganizationType
from articles.views.statements import named

HEAD = "components/figure_head.html"
LEADING_ROLES = 2


def head(figure, summary, coverage, beside):
    """The markup of `components/figure_head.html`. `beside`: what there is beside its timeline."""
    data = {
        "figure": {
            "pk": str(figure.pk),
            "is_person": figure.is_person,
            "sort": sort(figure),
            "name": figure.name,
            "is_candidate": figure.is_candidate,
            "note": figure.note,
        },
        "roles": [
            {"record": role.in_words(), "organization": named(role.organization)}
            for role in beside.roles[:LEADING_ROLES]
            if role.record
        ],
        "outlet_note": outlet_note(figure),
        "said": in_words(summary.said, "statement"),
        "by_its_people": in_words(beside.by_its_people, "statement"),
        "named": in_words(summary.named, "article"),
        "published": in_words(beside.published, "article"),
        "published_first": in_words(beside.published_first, "article"),
        "coverage": str(coverage) if summary.said else "",
        **span(summary),
    }
    return fill(HEAD, flat(data))


def sort(figure):
    """What sort of organization it is, where that says something."""
    is_told = figure.type and figure.type != OrganizationType.OTHER
    return Fixed(figure.get_type_display() if is_told else "")


def outlet_note(figure):
    """The note that editors put to it as an outlet."""
    if figure.noted_outlet is None:
        return ""
    return rendered("components/outlet_note.html", outlet=figure, led=True)


def in_words(number, noun):
    return number and counted(number, noun)


def span(summary):
    """The months of the first and the last entry; only the first where they are one."""
    if summary.first is None:
        return {"first": "", "last": ""}
    first, last = (in_format(day, "F Y") for day in (summary.first, summary.last))
    return {"first": first, "last": "" if first == last else last}
