"""Passages of articles on the forms: words marked, and never by colour alone."""

from django import forms
from django.utils.html import format_html, format_html_join

LEGEND = {
    "words": "the words of this record",
    "speaker": "who is printed as saying them",
    "antecedent": "what the speaker is read from",
    "cue": "the words that attribute them",
    "recorded": "recorded already",
    "answered": "what is answered",
    "same": "the same words for the same name",
}


class AroundField(forms.CharField):
    """A longer passage, by which words that an article has several times are told apart."""

    def __init__(self, **kwargs):
        super().__init__(
            required=False,
            max_length=20_000,
            help_text="Only where the words stand more than once in the article: paste a longer "
            "passage that holds the ones you mean.",
            widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
            **kwargs,
        )


def passage(parts):
    """The parts with each mark as an element of its class, and what the marks mean."""
    if not parts:
        return "It stands nowhere in the text that is known."
    text = format_html_join("", "<p>{}</p>", ((marked(part),) for part in parts))
    return format_html(
        '<div class="passage">{}<p class="legend">{}</p></div>', text, legend_of(parts)
    )


def legend_of(parts):
    """What the marks in these parts mean; nothing where there are none."""
    shown = {segment.mark for part in parts for segment in part}
    meanings = format_html_join(
        " · ",
        '<span class="mark-{}">{}</span>',
        ((mark, meaning) for mark, meaning in LEGEND.items() if mark in shown),
    )
    return format_html("Marked: {}.", meanings) if meanings else ""


def marked(part):
    return format_html_join(
        "",
        "{}",
        (
            (
                format_html('<span class="mark-{}">{}</span>', segment.mark, segment.printed)
                if segment.mark
                else segment.printed,
            )
            for segment in part
        ),
    )


def text_with_claims(parts, address):
    """A whole text, each claim in it a link to its form; `address` gives the address of a claim."""
    segments = (
        format_html('<a href="{}">{}</a>', address(segment.mark), segment.printed)
        if segment.mark
        else segment.printed
        for part in parts
        for segment in part
    )
    text = format_html_join("", "{}", ((segment,) for segment in segments))
    return format_html(
        '<div class="passage whole" data-start="0" role="region" aria-label="Text of the article" '
        'tabindex="0">{}</div>',
        text,
    )


def adding_by_selection(address):
    """The way to add a claim from a whole text; by script it takes along what is selected there."""
    return format_html(
        '<p><a id="add-selected" class="button" href="{}">Add a claim from this text</a></p>',
        address,
    )


def plain_list(rows):
    """Sentences one below the other."""
    return format_html(
        '<ul class="plain-list">{}</ul>', format_html_join("", "<li>{}</li>", ((r,) for r in rows))
    )
