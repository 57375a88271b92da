"""Who speaks in an article, and who is named in it."""

from dataclasses import dataclass, field

from articles.models import Figure
from articles.views.entries import Entry


@dataclass(eq=False)
class Speaking:
    """A speaker of an article with the statements made there; `figure` is None for all without name.

    `called` are the printed words for those without name.
    """

    figure: Figure | None
    entries: list[Entry] = field(default_factory=list)
    called: list[str] = field(default_factory=list)

    @property
    def statements(self):
        return len(self.entries)


@dataclass(eq=False)
class Named:
    """A figure in one article: how often it is named there, and how many statements it makes."""

    figure: Figure
    times: int = 0
    statements: int = 0


def who_speaks(entries):
    """In order of their first statement; those without a name last, as one."""
    speaking = {}
    for entry in (entry for entry in entries.all if entry.claim.is_statement):
        for voice in entry.claims:
            one = speaking.setdefault(voice.known_speaker, Speaking(voice.known_speaker))
            if entry not in one.entries[-1:]:
                one.entries.append(entry)
            if not one.figure and voice.brief_speaker not in one.called:
                one.called.append(voice.brief_speaker)
    return sorted(speaking.values(), key=lambda one: one.figure is None)


def who_is_named(mentions, speaking):
    """The people and the organizations of an article, who is named most first."""
    named = {}
    for mention in mentions:
        if not mention.figure.root.is_hidden:
            named.setdefault(mention.figure.root, Named(mention.figure.root)).times += 1
    for one in speaking:
        if one.figure:
            named.setdefault(one.figure, Named(one.figure)).statements = one.statements
    in_order = sorted(named.values(), key=lambda one: (-one.times, one.figure.sort_name))
    return (
        [one for one in in_order if one.figure.is_person],
        [one for one in in_order if not one.figure.is_person],
    )
