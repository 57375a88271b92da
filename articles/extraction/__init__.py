"""Text in, values out: who is named, who said what, which numbers are given.

This package knows no Django, no database and no article by name. `extract` is its one face.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from articles.extraction.answers import Answer, find_answers
from articles.extraction.attributing import Attributor
from articles.extraction.attributions import Attribution
from articles.extraction.circumstances import circumstances
from articles.extraction.coreference import Discourse
from articles.extraction.dates import PartialDate
from articles.extraction.decided import Decided
from articles.extraction.document import Document, read
from articles.extraction.drafts import Draft, finished
from articles.extraction.gazetteer import gazetteer
from articles.extraction.identity import Cast, cast
from articles.extraction.names import AffiliationStated, Mention, NamedFigure, NameIndex
from articles.extraction.passages import Passage, passages
from articles.extraction.quantities import Quantity, find_quantities
from articles.extraction.repetition import repeated
from articles.extraction.roles import StatedRole, stated_roles
from articles.extraction.spans import Overlaid, Span
from articles.extraction.text import view
from articles.extraction.units import units

NOBODY = NameIndex()


class Extraction(NamedTuple):
    """All that a text says of who said what. Indices point into the tuples of this value."""

    document: Document
    figures: tuple[NamedFigure, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    answers: tuple[Answer, ...] = ()
    published: PartialDate | None = None


def extract(
    text: str,
    *,
    index: NameIndex = NOBODY,
    published: PartialDate | None = None,
    headline: Span | None = None,
    decided: Sequence[Decided] = (),
) -> Extraction:
    """Who is named in a text, who is reported to have said what, and which numbers are given.

    `index` holds the figures known beforehand. `published` is the day of publication where it is
    known from elsewhere; else the text's own is used. `headline` is given where the format of the
    file says which words are the headline, `decided` what editors cut or put back. All spans are
    offsets into `text` as given.
    """
    document = read(text, headline=headline, decided=decided)
    printed = document.published
    published = published or printed
    plain = view(text, document.edits)
    parts = passages(plain, document)
    if not parts:
        return Extraction(document, published=printed)
    known = gazetteer(index)
    people = cast(parts, known)
    sentences = [unit for number, part in enumerate(parts) for unit in units(part, number, people)]
    roles = stated_roles(sentences, people, known)
    discourse = Discourse(people, sentences, roles, known)
    drafts = Attributor(discourse, plain).read(sentences)
    attributions = _attributions(drafts, plain, parts, published)
    return Extraction(
        document,
        _figures(people, roles, text),
        tuple(attributions),
        tuple(_quantities(text, document, attributions)),
        tuple(find_answers(sentences, drafts, partial(Discourse, people, sentences, roles, known))),
        printed,
    )


def _attributions(
    drafts: list[Draft], plain: str, parts: list[Passage], published: PartialDate | None
) -> list[Attribution]:
    for draft in drafts:
        draft.extras.update(circumstances(draft, plain, published))
    found = finished(drafts)
    for n, original in repeated(found, plain).items():
        found[n] = found[n]._replace(repeats=original)
    return found


def _figures(people: Cast, roles: list[StatedRole], text: str) -> tuple[NamedFigure, ...]:
    """The figures with the roles that the text states, each role once."""
    stated: dict[int, dict[str, AffiliationStated]] = {}
    for role in roles:
        words = " ".join(role.span.of(text).split())
        organization = (
            people.figures[role.organization].name if role.organization is not None else None
        )
        stated.setdefault(role.person, {}).setdefault(
            words, AffiliationStated(words, role.span, organization)
        )
    return tuple(
        figure._replace(
            mentions=tuple(
                Mention(mention.span, mention.span.of(text)) for mention in figure.mentions
            ),
            affiliations=tuple(stated.get(number, {}).values()),
        )
        for number, figure in enumerate(people.figures)
    )


def _places(attribution: Attribution) -> tuple[Span, ...]:
    """Where a number belongs to an attribution: in what was said, or in who says it (“93 percent”)."""
    speaker = attribution.speaker_span
    return (*attribution.pieces, speaker) if speaker else attribution.pieces


def _quantities(text: str, document: Document, attributions: list[Attribution]) -> list[Quantity]:
    """The numbers, each in the shortest statement whose words hold it."""
    lengths = [sum(map(len, attribution.pieces)) for attribution in attributions]
    places = Overlaid(
        (place, (lengths[n], n))
        for n, attribution in enumerate(attributions)
        for place in _places(attribution)
    )
    found = []
    for quantity in find_quantities(text, document):
        shortest = min(places.holding(quantity.span), default=None)
        found.append(quantity._replace(attribution=shortest[1]) if shortest else quantity)
    return found
