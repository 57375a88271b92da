"""What the cleaning log says to readers."""

from collections import Counter
from dataclasses import dataclass

from articles.extraction.spans import Span
from articles.models.readers import named_as_withheld

# The rule by which a name is left out for readers; the record does not know it.
WITHHELD = "withheld"
# Why something was cut or mended, by the rule that did it.
REASONS = {
    "advertisement": "A mark of an advertisement, not part of the article.",
    "appeal": "An appeal to support the outlet or to join its readers.",
    "author": "A note about who wrote the article.",
    "broken-letter": "A letter was broken on the way by a wrong encoding.",
    "comments": "The place for readers’ comments.",
    "cookies": "A notice about cookies or consent.",
    "credits": "Who reported, edited or distributed the article, or a note about corrections.",
    "editor": "An editor decided so.",
    "footer": "The foot of the page: links, owner, terms.",
    "markup": "A mark of layout or the address of a link.",
    "menu": "The navigation of the site.",
    "newsletter": "An invitation to subscribe or to follow.",
    "page-date": "The day that the page showed as today, which is when it was saved.",
    "photo": "The caption or credit of a picture that is not here.",
    "reaction": "Buttons for readers’ reactions.",
    "read-more": "A link to another article.",
    "reading": "An aid to reading: minutes, player, how long ago.",
    "related": "A link, heading or beginning that leads to other articles.",
    "repeated-title": "The headline once more.",
    "repeated-words": "A passage that stands on the page twice.",
    "section-label": "The name of a section, place or agency beside the headline.",
    "share": "Buttons for sharing.",
    "too-long": "More lines than an article has; reading stopped here.",
    WITHHELD: "The archive does not tell this name.",
    "weather": "The weather shown on the page, with its place.",
}
# Who made an entry, and by which rule, where an editor did.
EDITOR = "editor"
DONE = {
    "cut": ("passage", "passages", "cut"),
    "letter": ("letter", "letters", "mended"),
    "words": ("place", "places", "put right"),
    WITHHELD: ("name", "names", "withheld"),
}
BY_PROGRAM = "Not part of the article as it was written."


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of the cleaning log: the words as printed, what is shown instead, and why."""

    span: Span
    printed: str
    replacement: str
    rule: str

    @property
    def is_cut(self):
        return not self.replacement

    @property
    def reason(self):
        return REASONS.get(self.rule, BY_PROGRAM)

    @property
    def what(self):
        if self.is_cut:
            return "cut"
        if self.rule == WITHHELD:
            return WITHHELD
        return "letter" if self.rule == "broken-letter" else "words"


def in_force(edits):
    """The entries that change what readers see. One that was put back stands beside them.

    It has an empty span, and in `put_back` what it was, so that no reading makes it again.
    """
    return [entry for entry in edits if "put_back" not in entry]


def by_people(edits):
    """What editors cut, read otherwise or put back."""
    return [entry for entry in edits if entry.get("by") == EDITOR]


def place_of(entry):
    """The words that an entry is about, also one that was put back."""
    was = entry.get("put_back", entry)
    return Span(was["start"], was["end"])


def log_of(article):
    """The cleaning log in the order of the text."""
    return [
        LogEntry(
            span=Span(edit["start"], edit["end"]),
            printed=named_as_withheld(Span(edit["start"], edit["end"]).of(article.text).strip()),
            replacement=edit["replacement"],
            rule=edit["rule"],
        )
        for edit in sorted(in_force(article.edits), key=lambda edit: edit["start"])
    ]


def in_words(log):
    """“12 passages cut, 3 letters mended”; empty where the text is shown as it was saved."""
    counts = Counter(entry.what for entry in log)
    return ", ".join(
        f"{counts[what]:,} {one if counts[what] == 1 else many} {done}"
        for what, (one, many, done) in DONE.items()
        if counts[what]
    )
