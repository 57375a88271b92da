"""Who is named in a text: every person and every organization once, with all the places."""

from bisect import bisect_left
from dataclasses import dataclass

from articles.extraction.bodies import Bodies
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.headline_names import with_headings
from articles.extraction.names import Mention, NamedFigure
from articles.extraction.passages import Passage
from articles.extraction.people import People
from articles.extraction.recognition import Candidate, Recognizer
from articles.extraction.settling import settled
from articles.extraction.someone import Someone
from articles.extraction.spans import Span
from articles.extraction.text import FILLER, readable


@dataclass(frozen=True)
class Cast:
    """All who are named in a document; `at` and `pronouns` go with the figures by index."""

    figures: tuple[NamedFigure, ...]
    pronouns: tuple[str | None, ...]
    titles: dict[Span, tuple[str, ...]]
    mentions: tuple[tuple[Span, int], ...]

    def within(self, span: Span) -> list[tuple[Span, int]]:
        first, last = (bisect_left(self.mentions, ((offset, offset), -1)) for offset in span)
        return [(at, figure) for at, figure in self.mentions[first:last] if span.contains(at)]


def cast(passages: list[Passage], gazetteer: Gazetteer) -> Cast:
    """Everybody named in the passages, each once, with all the places."""
    found = [
        candidate
        for number, passage in enumerate(passages)
        for candidate in Recognizer(gazetteer, passage, number).candidates()
    ]
    candidates = with_headings(settled(found, passages), passages)
    people, bodies = People(candidates, passages, gazetteer), Bodies(candidates, passages)
    left = [candidate for candidate in candidates if not _took(candidate, people, bodies)]
    for candidate in left:
        if not bodies.add_part(candidate):
            people.bare_name(candidate)
    everyone = people.everyone + [b for b in bodies.everyone if not bodies.is_only_scenery(b)]
    return _made([someone for someone in everyone if someone.candidates], passages)


def _took(candidate: Candidate, people: People, bodies: Bodies) -> bool:
    """Whether a candidate is dealt with; a word alone that is nobody's surname is left."""
    is_single = len(candidate.words) == 1
    if candidate.kind == "organization":
        if not is_single or not people.bear(candidate.words[0]):
            bodies.add(candidate)
            return True
    elif not is_single:
        return True
    elif not people.bear(candidate.words[0].split(" ")[-1]):
        return False
    people.bare_name(candidate)
    return True


def _made(named: list[Someone], passages: list[Passage]) -> Cast:
    for someone in named:
        someone.candidates.sort(key=lambda candidate: candidate.span)
    named.sort(key=lambda someone: someone.candidates[0].span)
    mentions = sorted(
        (candidate.span, number)
        for number, someone in enumerate(named)
        for candidate in someone.candidates
    )
    titles = {c.span: c.title for someone in named for c in someone.candidates if c.title}
    plain = passages[0].plain
    return Cast(
        tuple(_figure(someone, plain) for someone in named),
        tuple(someone.pronoun if someone.kind == "person" else None for someone in named),
        titles,
        tuple(mentions),
    )


def _figure(someone: Someone, plain: str) -> NamedFigure:
    printed = [candidate.span.of(plain) for candidate in someone.candidates]
    fullest = max(printed, key=lambda form: len(form.split()))
    if someone.shown and len(fullest.split()) < len(someone.shown.split()):
        fullest = someone.shown
    return NamedFigure(
        name=someone.known.name if someone.known else readable(fullest),
        kind=someone.kind,
        type=someone.type,
        authority=someone.known.authority if someone.known else None,
        is_full=someone.is_full,
        mentions=tuple(
            Mention(candidate.span, candidate.span.of(plain).replace(FILLER, ""))
            for candidate in someone.candidates
        ),
    )
