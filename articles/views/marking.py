"""An article's text with its statements marked and numbered, and who is named in it."""

from collections import Counter
from dataclasses import dataclass, field

from articles.extraction.spans import Segment, Span, segment, side_by_side
from articles.models import Claim, Figure
from articles.models.claim import Zone


@dataclass(eq=False)
class Entry:
    """A statement in the list beside the text; `inner` are those inside or across its words."""

    claims: list[Claim]
    number: int = 0
    inner: list["Entry"] = field(default_factory=list)
    is_marked: bool = False

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


@dataclass(frozen=True)
class MarkedText:
    paragraphs: list[list[Segment]]
    above: list[Entry]
    entries: list[Entry]

    @property
    def is_mended(self):
        """Whether letters are shown otherwise than they are printed."""
        return any(piece.is_mended and piece.text for part in self.paragraphs for piece in part)

    @property
    def in_order(self):
        return [*self.above, *self.entries]

    @property
    def statements(self):
        """How many statements the list holds, as the archive counts them."""
        listed = [*self.in_order, *(inner for entry in self.entries for inner in entry.inner)]
        return sum(entry.claim.is_statement for entry in listed)


@dataclass(eq=False)
class Named:
    """A figure in one article: how often it is named there, and how many statements it makes."""

    figure: Figure
    times: int = 0
    statements: int = 0


def mark_text(article, claims):
    """The paragraphs as segments; the entries in the order of the text, numbered from 1.

    Marks never nest: a statement inside another's words is listed under it.
    """
    entries = _entries(claims)
    above = [entry for entry in entries if entry.claim.zone != Zone.BODY]
    body = [entry for entry in entries if entry.claim.zone == Zone.BODY]
    shown = _outermost(body)
    paragraphs = segment(
        article.text,
        {entry: entry.spans for entry in shown},
        edits_of(article),
        [Span(*paragraph) for paragraph in article.paragraphs],
    )
    for number, entry in enumerate([*above, *shown], 1):
        entry.number = number
    for piece in (piece for paragraph in paragraphs for piece in paragraph if piece.starts):
        piece.mark.is_marked = True
    return MarkedText(paragraphs if article.shows_text else [], above, shown)


def mark_passage(claim):
    """The paragraphs in which a claim stands, with its words marked."""
    article, spans = claim.article, [Span(*piece) for piece in claim.pieces]
    parts = [Span(*part) for part in [*_above(article), *article.paragraphs]]
    around = [part for part in parts if any(part.overlaps(span) for span in spans)]
    whole = Span(claim.start, claim.end)
    return segment(article.text, {claim: spans}, edits_of(article), around or [whole])


def edits_of(article):
    return [(Span(edit["start"], edit["end"]), edit["replacement"]) for edit in article.edits]


def figures_named(mentions, claims):
    """The people and the organizations of an article, who is named most first."""
    named = {}
    for mention in mentions:
        if not mention.figure.root.is_hidden:
            named.setdefault(mention.figure.root, Named(mention.figure.root)).times += 1
    for speaker, count in _statements_by_speaker(claims).items():
        named.setdefault(speaker, Named(speaker)).statements = count
    in_order = sorted(named.values(), key=lambda one: (-one.times, one.figure.sort_name))
    return (
        [one for one in in_order if one.figure.is_person],
        [one for one in in_order if not one.figure.is_person],
    )


def _statements_by_speaker(claims):
    by_pk = {claim.pk: claim for claim in claims}
    pairs = {
        (claim.known_speaker, claim.statement_id)
        for claim in claims
        if claim.known_speaker
        and claim.statement_id in by_pk
        and by_pk[claim.statement_id].is_statement
    }
    return Counter(speaker for speaker, _ in pairs)


def _entries(claims):
    """One entry for each statement: joint speakers share one."""
    groups = {}
    for claim in claims:
        groups.setdefault(claim.said_with_id or claim.pk, []).append(claim)
    entries = [Entry(sorted(group, key=lambda claim: claim.pk)) for group in groups.values()]
    for entry in entries:
        entry.claim.together = entry.claims
    return sorted(entries, key=lambda entry: (entry.claim.start, entry.claim.pk))


def _outermost(entries):
    instead = side_by_side({entry: entry.spans for entry in entries})
    for entry in entries:
        if instead[entry] is not entry:
            instead[entry].inner.append(entry)
    return [entry for entry in entries if instead[entry] is entry]


def _above(article):
    """Where the headline and the deck stand."""
    places = (
        (article.headline_start, article.headline_end),
        (article.deck_start, article.deck_end),
    )
    return [place for place in places if place[0] is not None]
