"""The statements of one article as a list: numbered, joint speech as one, repetitions folded in."""

from dataclasses import dataclass, field

from articles.extraction.spans import Span, side_by_side
from articles.models import Claim
from articles.models.claim import ClaimKind, Zone


@dataclass(eq=False)
class Entry:
    """A statement in the list beside the text.

    `claims` are those of its joint speakers; `also` are headlines and decks that repeat it; `inner`
    stand inside or across its words. `is_marked` says that its words carry a mark in the text.
    """

    claims: list[Claim]
    number: int = 0
    inner: list["Entry"] = field(default_factory=list)
    also: list["Entry"] = field(default_factory=list)
    is_marked: bool = False
    previous: "Entry | None" = None
    next: "Entry | None" = None

    @property
    def claim(self):
        return self.claims[0]

    @property
    def others(self):
        """The claims of the other joint speakers, whose addresses lead here too."""
        return self.claims[1:]

    @property
    def spans(self):
        return [Span(*piece) for piece in self.claim.pieces]

    @property
    def speakers_briefly(self):
        return " and ".join(dict.fromkeys(voice.brief_speaker for voice in self.claims))

    @property
    def name(self):
        """“statement 12, Rutte, word for word”."""
        return f"statement {self.number}, {self.speakers_briefly}, {self.claim.how_given}"

    @property
    def spoken_name(self):
        """What a link to it is called where nothing else tells who speaks: with the state."""
        return f"{self.name}, {self.claim.checking_in_short}"

    @property
    def called_here(self):
        """The words at its place that had to be read as a speaker; "" where there are none."""
        inferred = (voice for voice in self.claims if voice.is_inferred)
        return list(dict.fromkeys(voice.printed_for_readers for voice in inferred))

    @property
    def is_checked(self):
        """An editor has looked at it, for one of its speakers at least."""
        return not all(voice.is_candidate for voice in self.claims)


@dataclass(frozen=True)
class Listed:
    """The entries that head the list, from headline and deck alone, and those of the text."""

    above: list[Entry]
    body: list[Entry]

    @property
    def in_order(self):
        return [*self.above, *self.body]

    @property
    def all(self):
        """Those inside the words of others among them, as they begin in the text."""
        found = [one for entry in self.in_order for one in (entry, *entry.inner)]
        return sorted(found, key=lambda entry: (entry.claim.start, entry.claim.pk))

    @property
    def statements(self):
        """How many there are, as the archive counts them."""
        return sum(entry.claim.is_statement for entry in self.all)

    @property
    def checked(self):
        """How many of the statements an editor has looked at."""
        return sum(entry.claim.is_statement and entry.is_checked for entry in self.all)

    @property
    def all_checked(self):
        """Whether each says what an editor has done, the headlines that repeat one among them."""
        return all(one.is_checked for entry in self.all for one in (entry, *entry.also))

    @property
    def any_inferred(self):
        return any(entry.called_here for entry in self.all)

    @property
    def kinds(self):
        """The kinds of those that are marked, for the legend: value and words."""
        found = {entry.claim.kind: entry.claim.how_given for entry in self.body}
        return [(kind, found[kind]) for kind in ClaimKind.values if kind in found]

    @property
    def by_claim(self):
        """Where each claim is listed, whichever of its speakers or its repetitions it is."""
        return {
            claim.pk: entry
            for entry in self.in_order
            for one in (entry, *entry.inner)
            for claim in (*one.claims, *(claim for also in one.also for claim in also.claims))
        }


def listed(claims):
    """The list of an article's claims, numbered from 1."""
    entries = _joined(claims)
    body = [entry for entry in entries if entry.claim.zone == Zone.BODY]
    above = _not_folded([entry for entry in entries if entry.claim.zone != Zone.BODY], body)
    found = Listed(above, _outermost(body))
    before = None
    for number, entry in enumerate(found.in_order, 1):
        entry.number, entry.previous = number, before
        if before:
            before.next = entry
        before = entry
    return found


def _joined(claims):
    """One entry for each statement: joint speakers share one."""
    groups = {}
    for claim in claims:
        groups.setdefault(claim.said_with_id or claim.pk, []).append(claim)
    entries = [Entry(sorted(group, key=lambda claim: claim.pk)) for group in groups.values()]
    for entry in entries:
        entry.claim.together = entry.claims
    return sorted(entries, key=lambda entry: (entry.claim.start, entry.claim.pk))


def _not_folded(above, body):
    """Those of headline and deck that repeat nothing in the text; the others go to what they repeat."""
    repeated = {claim.pk: entry for entry in body for claim in entry.claims}
    for entry in above:
        if entry.claim.repeats_id in repeated:
            repeated[entry.claim.repeats_id].also.append(entry)
    return [entry for entry in above if entry.claim.repeats_id not in repeated]


def _outermost(entries):
    """Marks never nest: a statement inside another's words is listed under it."""
    instead = side_by_side({entry: entry.spans for entry in entries})
    for entry in entries:
        if instead[entry] is not entry:
            instead[entry].inner.append(entry)
    return [entry for entry in entries if instead[entry] is entry]
