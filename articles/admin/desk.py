"""The text of an article as a place to select words in, and the fields that keep where they stand."""

import re

from django import forms
from django.utils.html import format_html, format_html_join

from articles.admin.passages import legend_of, marked
from articles.editing.passages import antecedent_of, text_around_claim

LONGEST_PLACE = 2_000
PIECE = re.compile(r"\s*([0-9]{1,9})-([0-9]{1,9})\s*")
WAYS = [
    ("content", False, "These are the words said"),
    ("content", True, "Add as another piece"),
    ("speaker_printed", False, "This is the speaker, as printed"),
    ("cue", False, "These words attribute them"),
]


class PlaceField(forms.CharField):
    """Where words stand, filled by selecting them: “120-164, 180-200”.

    What is none holds no place; the words themselves are then looked for.
    """

    widget = forms.HiddenInput

    def __init__(self, **kwargs):
        super().__init__(required=False, **kwargs)

    def to_python(self, value):
        return read_place(value or "")

    def prepare_value(self, value):
        return value if isinstance(value, str) else write_place(value or ())

    def has_changed(self, initial, data):
        initial = read_place(initial) if isinstance(initial, str) else as_place(initial or ())
        return initial != read_place(data or "")


def write_place(place):
    return ", ".join(f"{start}-{end}" for start, end in place)


def read_place(words):
    """The pieces in order, one behind the other; none where that is not what is written."""
    found = [PIECE.fullmatch(piece) for piece in words[:LONGEST_PLACE].split(",")]
    place = as_place(one.groups() for one in found) if all(found) else ()
    ends = [end for piece in place for end in piece]
    return place if ends == sorted(ends) and all(start < end for start, end in place) else ()


def as_place(pieces):
    return tuple((int(start), int(end)) for start, end in pieces)


def desk(claim, may_choose):
    """The text around a claim with its words marked; by script, who may choose words does so in it."""
    recorded = _recorded(claim) if claim.pk is None else []
    text, parts = text_around_claim(claim, recorded)
    (part,) = parts
    is_whole = text == (0, len(claim.article.text))
    return format_html(
        '<div class="passage desk"{}{}><p class="desk__text" data-start="{}" lang="{}" dir="auto">'
        '{}</p>{}<p class="legend">{} {}</p></div>',
        _antecedent(claim),
        format_html(' data-recorded="{}"', write_place(recorded)) if recorded else "",
        text.start,
        claim.article.language,
        marked(part),
        _ways() if may_choose else "",
        legend_of(parts),
        "" if is_whole else "This is a part of the article.",
    )


def _ways():
    """Buttons that a script brings to life; without it the fields below are filled by hand."""
    buttons = format_html_join(
        " ",
        '<button type="button" class="button" data-fills="{}" data-adds="{}">{}</button>',
        ((field, "yes" if adds else "", words) for field, adds, words in WAYS),
    )
    return format_html(
        '<div class="desk__ways" hidden><p class="help">Select words above, with the mouse or with '
        "the Shift and arrow keys, then say what they are. This fills the fields below; nothing is saved "
        'yet. Words that are not shown here can be pasted there.</p>{} <p role="status" class="desk__told"></p></div>',
        buttons,
    )


def _recorded(claim):
    """Where the claims stand that the article has already, one run behind the other."""
    places = claim.article.claims.public().order_by().values_list("pieces", flat=True)
    runs = []
    for start, end in sorted(tuple(piece) for pieces in places for piece in pieces):
        if runs and start <= runs[-1][1]:
            runs[-1] = (runs[-1][0], max(end, runs[-1][1]))
        else:
            runs.append((start, end))
    return runs


def _antecedent(claim):
    start, end = antecedent_of(claim)
    return "" if start is None else format_html(' data-antecedent="{}-{}"', start, end)
