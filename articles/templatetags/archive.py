"""The few tags that Django lacks."""

import json
from urllib.parse import quote, urlencode

from django import template
from django.conf import settings
from django.template.loader_tags import BLOCK_CONTEXT_KEY
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from articles.models.coverage import counted

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


@register.simple_tag
def corrections_contact(permalink=""):
    """To whom one writes of a mistake: `words`, and `href`, for a letter with the permalink as subject.

    None where nobody is named. A tag, so that pages for failures have it without a request.
    """
    contact = settings.CORRECTIONS_CONTACT
    words = contact.removeprefix("mailto:")
    if not contact or words == contact:
        return contact and {"words": words, "href": contact, "is_page": True}
    subject = f"?{urlencode({'subject': permalink}, quote_via=quote)}" if permalink else ""
    return {"words": words, "href": f"{contact}{subject}", "is_page": False}


@register.simple_tag
def sections(path):
    """The parts of the archive for its navigation, with the one that the reader is in."""
    found = []
    for label, name in SECTIONS:
        url = reverse(name)
        found.append(
            {"label": label, "url": url, "is_current": bool(path) and path.startswith(url)}
        )
    return found


@register.simple_tag(takes_context=True)
def again(context, name):
    """What a block holds, a second time: the title of a page is said to readers and to machines."""
    return context.render_context[BLOCK_CONTEXT_KEY].get_block(name).render(context)


# Letters that could end the element, or mean something to an old parser of scripts.
ESCAPES = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


@register.simple_tag
def json_ld(value):
    """A value as structured data: JSON in an element that no browser runs."""
    text = json.dumps(value, ensure_ascii=False).translate(ESCAPES)
    # Safe, as no letter is left that means anything in HTML.
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308


register.filter(counted)
