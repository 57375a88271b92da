"""The few tags that Django lacks."""

from django import template
from django.conf import settings
from django.urls import reverse

register = template.Library()

SECTIONS = (
    ("Articles", "articles"),
    ("Statements", "claims"),
    ("People", "people"),
    ("Organizations", "organizations"),
    ("Numbers", "numbers"),
    ("About", "about"),
)


@register.simple_tag
def archive_name():
    """The name from the settings; a tag, so that the page for a failure has it without a request."""
    return settings.ARCHIVE_NAME


@register.simple_tag(takes_context=True)
def sections(context):
    """The parts of the archive for its navigation, with the one that the reader is in."""
    request = context.get("request")
    path = request.path if request else ""
    found = []
    for label, name in SECTIONS:
        url = reverse(name)
        found.append({"label": label, "url": url, "is_current": path.startswith(url)})
    return found


@register.filter
def counted(number, noun):
    """“1 article”, “1,204 articles”; for an irregular plural both forms: "person,people"."""
    one, _, many = noun.partition(",")
    return f"{number:,} {one if number == 1 else many or one + 's'}"
