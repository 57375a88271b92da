"""What an extraction would say of an invented article, made from a file that says what is in it.

CORPUS is JSON Lines as an import takes them. TRUTH says of each, line for line, `people` and
`organizations` that it names, and its `claims`, in the order of the text: `speaker`,
`speaker_type` (person, organization), `kind` (quote, reported), `text`, and `value` where they give
a number. People are named in full first and by the family name later; a role stands behind a name
as in “Dara Ivanova, director of the Harbour Union, said”.
"""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from articles.extraction import Extraction
from articles.extraction.attributions import Attribution
from articles.extraction.document import Document
from articles.extraction.names import AffiliationStated, Mention, NamedFigure
from articles.extraction.quantities import Quantity
from articles.extraction.spans import Span
from articles.importing.incoming import Incoming
from articles.importing.readers import json_lines

MOST_BYTES = 10_000_000
BODY = "other"
# So far from what was said stands who said it, and the verb.
NEAR = 160
CUE = re.compile(
    "said|told reporters|insisted|warned|added|acknowledged|claimed|denied|confirmed|According to"
)
PRONOUN = re.compile(r",[”\"] (he|she) ")
GOES_ON = re.compile(r"[.,][”\"] [^“\"]{1,80}\. [“\"]$")
ROLE = re.compile(r", ([a-z ]{3,40}) the ")
PREPOSITION = re.compile(r" (?:for|of|to|in)$")
QUALIFIER = re.compile(r"(at least|some|more than) $")
COUNTED = re.compile(r" ([a-z]+(?: cent)?) (?:\w+ )?(\w+)")


class Story(NamedTuple):
    """An article of CORPUS by its line there, and that of TRUTH."""

    corpus: Path
    line: json_lines.Line
    line_of_truth: str

    @property
    def incoming(self) -> Incoming:
        """As its reader hands it over."""
        return json_lines.incoming(self.corpus, self.line, MOST_BYTES, "utf-8")

    @property
    def outlet(self) -> str:
        """The same as that of `incoming`, sooner."""
        return json_lines.outlet_of(json_lines.parsed(self.line.content))

    @property
    def truth(self) -> dict:
        return json.loads(self.line_of_truth)


def stories(corpus: Path, truth: Path) -> Iterator[Story]:
    with corpus.open("rb") as articles, truth.open(encoding="utf-8") as lines:
        for line, line_of_truth in zip(json_lines.lines(articles, MOST_BYTES), lines, strict=False):
            yield Story(corpus, line, line_of_truth)


def as_extracted(incoming: Incoming, truth: dict) -> Extraction:
    text, claims = incoming.text, truth["claims"]
    document = Document(text, incoming.headline, paragraphs=tuple(_paragraphs(incoming)))
    figures = _figures(text, truth)
    said = words_said(text, claims)
    attributions = tuple(_attributions(text, figures, said, claims))
    return Extraction(document, figures, attributions, tuple(quantities(text, said, claims)))


def called(truth: dict) -> Iterator[NamedFigure]:
    """Whom an article names, in the order of an extraction, without where it does."""
    for name in truth["people"]:
        yield NamedFigure(name, "person", ())
    for name in truth["organizations"]:
        yield NamedFigure(name, "organization", (), BODY)


def measures(claims: list[dict]) -> Iterator[Quantity]:
    """A number in each claim that gives one, by the words of that claim alone."""
    for claim in claims:
        if claim["value"] is not None:
            yield from quantities(claim["text"], [Span(0, len(claim["text"]))], [claim])


def words_said(text: str, claims: list[dict]) -> list[Span]:
    """Where the words of each claim stand."""
    spans, place = [], 0
    for claim in claims:
        start = text.index(claim["text"], place)
        place = start + len(claim["text"])
        spans.append(Span(start, place))
    return spans


def _paragraphs(incoming: Incoming) -> Iterator[Span]:
    text = incoming.text
    start = incoming.headline.end + 2 if incoming.headline else 0
    while (end := text.find("\n\n", start)) >= 0:
        yield Span(start, end)
        start = end + 2
    yield Span(start, len(text))


def _figures(text: str, truth: dict) -> tuple[NamedFigure, ...]:
    bodies = [
        NamedFigure(name, "organization", tuple(_places(text, name)), BODY)
        for name in truth["organizations"]
    ]
    families = [name.rpartition(" ")[2] for name in truth["people"]]
    people = []
    for name, family in zip(truth["people"], families, strict=True):
        whole = list(_places(text, name))
        places = whole if families.count(family) > 1 else _with_family_name(text, family, whole)
        roles = tuple(_roles(text, whole, bodies))
        people.append(NamedFigure(name, "person", tuple(places), affiliations=roles))
    return (*people, *bodies)


def _places(text: str, name: str) -> Iterator[Mention]:
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not (text[end : end + 1].isalnum() or text[start - 1 : start].isalnum()):
            yield Mention(Span(start, end), name)
        start = text.find(name, end)


def _with_family_name(text: str, family: str, whole: list[Mention]) -> list[Mention]:
    ends = {mention.span.end for mention in whole}
    alone = [place for place in _places(text, family) if place.span.end not in ends]
    return sorted(whole + alone)


def _roles(
    text: str, whole: list[Mention], bodies: list[NamedFigure]
) -> Iterator[AffiliationStated]:
    seen = set()
    for mention in whole:
        stated = ROLE.match(text, mention.span.end)
        body = stated and next(
            (body.name for body in bodies if text.startswith(body.name, stated.end())), None
        )
        if body and stated[1] not in seen:
            seen.add(stated[1])
            role = PREPOSITION.sub("", stated[1])
            start = stated.start(1)
            yield AffiliationStated(role, Span(start, start + len(role)), body)


def _attributions(
    text: str, figures: tuple[NamedFigure, ...], said: list[Span], claims: list[dict]
) -> Iterator[Attribution]:
    number_of = {(figure.kind, figure.name): number for number, figure in enumerate(figures)}
    before = 0
    for span, claim in zip(said, claims, strict=True):
        speaker = number_of[claim["speaker_type"], claim["speaker"]]
        yield Attribution(
            "direct" if claim["kind"] == "quote" else "reported",
            (span,),
            speaker=speaker,
            speaker_kind="named",
            speaks_for=_spoken_for(figures, speaker, number_of),
            cue=_cue(text, *span),
            **_read_as(text, figures[speaker], before, span),
        )
        before = span.end


def _spoken_for(figures, speaker: int, number_of: dict) -> int | None:
    roles = figures[speaker].affiliations
    return number_of["organization", roles[0].organization] if roles else None


def _read_as(text: str, speaker: NamedFigure, before: int, said: Span) -> dict:
    """Where the speaker stands, and by which rule that is read so."""
    whole = speaker.mentions[0].span
    if pronoun := PRONOUN.match(text, said.end):
        span = Span(*pronoun.span(1))
        return {"speaker_span": span, "rule": "pronoun", "antecedent": whole}
    if before and GOES_ON.search(text, before, said.start):
        return {"speaker_span": None, "rule": "continued", "antecedent": whole}
    nearest = min(speaker.mentions, key=lambda mention: _distance(mention.span, said))
    is_whole = nearest.printed == speaker.name
    return {"speaker_span": nearest.span, "rule": "name" if is_whole else "short name"}


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _cue(text: str, start: int, end: int) -> Span | None:
    """The verb behind words that a comma ends, else the last before them."""
    if text[end] == ",":
        found = [CUE.search(text, end, end + NEAR)]
    else:
        found = [None, *CUE.finditer(text, max(start - NEAR, 0), start)]
    return Span(*found[-1].span()) if found[-1] else None


def quantities(text: str, said: list[Span], claims: list[dict]) -> Iterator[Quantity]:
    """The numbers in claims, of which `said` are the places."""
    for number, (words, claim) in enumerate(zip(said, claims, strict=True)):
        if claim["value"] is None:
            continue
        start = text.index(f"{claim['value']:,}", *words)
        span = Span(start, start + len(f"{claim['value']:,}"))
        value = Decimal(claim["value"])
        before = QUALIFIER.search(text, words.start, start)
        unit, fate = COUNTED.match(text, span.end).groups()
        yield Quantity(
            span,
            value,
            value,
            unit="percent" if unit == "per cent" else unit,
            qualifier=before[1] if before else "",
            measure=f"{unit} {fate}",
            attribution=number,
        )
