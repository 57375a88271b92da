"""A saved file as readers get it: its bytes, but for the names that are withheld."""

import codecs
import re

from articles.models import Capture
from articles.models.readers import put_in, read_by
from articles.withholding.forms import withheld
from articles.withholding.in_articles import matcher_for
from articles.withholding.matching import joined

# What stands between the words of a name in a page: “<b>Anna</b> <b>Kim</b>”.
TAG = re.compile(r"<[^<>]{0,2000}>")


def for_readers(capture: Capture) -> bytes:
    """The bytes as they came where no name is withheld in them; else written anew.

    Looked through when it is asked for: a page holds names where no text shows them, in links and
    scripts, and all files are many.
    """
    with read_by(None):
        people = withheld()
        if not people:
            return capture.content
        matcher = matcher_for(capture.article_id, people)
    encoding = _known(capture.encoding)
    text = capture.content.decode(encoding, "replace")
    without_tags = TAG.sub(lambda tag: " " * len(tag[0]), text)
    spans = joined([*matcher.spans(text), *matcher.spans(without_tags)])
    return put_in(text, spans).encode(encoding, "replace") if spans else capture.content


def _known(encoding):
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return "utf-8"
