"""What an extraction says, as the fields of records that are still to be matched or made."""

from collections.abc import Hashable, Sequence
from decimal import Decimal
from typing import NamedTuple

from articles.extraction import Extraction
from articles.extraction.answers import Answer
from articles.extraction.attributions import Attribution
from articles.extraction.quantities import Quantity
from articles.extraction.spans import Span
from articles.importing.cast import same_figure
from articles.models import Figure
from articles.models.claim import SpeakerKind, Zone
from articles.models.dates import DateBasis
from articles.models.figure import Basis, Kind
from articles.models.in_article import BETWEEN_PIECES
from articles.models.quantity import is_kept_exactly

GREATEST = Decimal(10) ** 20
SMALLEST_STEP = Decimal("0.0001")


class Draft(NamedTuple):
    """One record to be: its places, whom it is of (`reconciling` compares it), its fields, and where
    it stands in the extraction (`index`)."""

    pieces: tuple[Span, ...]
    who: Hashable
    fields: dict
    index: int = 0


def claim_drafts(extraction: Extraction, figures: Sequence[Figure | None]) -> list[Draft]:
    text = extraction.document.text
    return [
        Draft(tuple(said.pieces), _who(fields["speaker"]), fields, index)
        for index, said in enumerate(extraction.attributions)
        for fields in [_claim_fields(said, text, figures)]
        if fields["content"].strip()
    ]


def _claim_fields(said: Attribution, text: str, figures: Sequence[Figure | None]) -> dict:
    pieces = [list(piece) for piece in said.pieces]
    fields = {
        "kind": said.kind,
        "zone": said.zone,
        "start": said.span.start,
        "end": said.span.end,
        "pieces": pieces,
        "content": BETWEEN_PIECES.join(piece.of(text) for piece in said.pieces),
        "speaks_for": _organization(said.speaks_for, figures),
        "rule": said.rule[:60],
        "cue": _words(said.cue, text, 100),
        "cue_start": said.cue.start if said.cue else None,
        "basis": _words(said.basis, text, 300),
        "occasion": _words(said.occasion, text, 300),
        "told_to": _words(said.told_to, text, 200),
    }
    fields |= _place("antecedent", said.antecedent)
    fields["antecedent"] = _words(said.antecedent, text, 300)
    return fields | _speaker_fields(said, text, figures) | _said_fields(said, text)


def _speaker_fields(said: Attribution, text: str, figures: Sequence[Figure | None]) -> dict:
    """A speaker with a record is named or described; words that name nobody are kept as printed."""
    is_somebody = said.speaker_kind in (SpeakerKind.NAMED, SpeakerKind.DESCRIBED)
    speaker = _at(said.speaker, figures) if is_somebody else None
    span = None if said.speaker_kind == SpeakerKind.NONE else said.speaker_span
    fields = {"speaker": speaker, "speaker_kind": said.speaker_kind}
    fields["speaker_printed"] = _words(span, text, 500)
    return fields | _place("speaker", span)


def _said_fields(said: Attribution, text: str) -> dict:
    if said.said is None:
        return {"said": None, "said_precision": "", "said_basis": "", "said_note": ""}
    words = _words(said.said_words, text, 200)
    has_year = str(said.said.first_day.year) in words
    return {
        "said": said.said.first_day,
        "said_precision": said.said.precision,
        "said_basis": DateBasis.PRINTED if has_year else DateBasis.TEXT,
        "said_note": f"the text says “{words}”" if words else "",
    }


def claim_relations(extraction: Extraction, claims: dict[int, int]) -> dict[int, dict]:
    """For each attribution with a claim, the claims that it points at. Nothing points at itself."""
    relations = {}
    for index, said in enumerate(extraction.attributions):
        if index in claims:
            pointed = {
                "within_id": claims.get(said.within),
                "said_with_id": claims.get(said.said_with),
                "repeats_id": claims.get(said.repeats) if said.zone != Zone.BODY else None,
            }
            own = claims[index]
            relations[index] = {
                name: None if other == own else other for name, other in pointed.items()
            }
    return relations


def quantity_drafts(extraction: Extraction, claims: dict[int, int], measures: dict) -> list[Draft]:
    text = extraction.document.text
    return [
        Draft((given.span,), None, _quantity_fields(given, text, claims, measures), index)
        for index, given in enumerate(extraction.quantities)
    ]


def once_a_place(given: Sequence[Draft]) -> list[Draft]:
    """Of drafts of the same words only the first."""
    return list({draft.pieces: draft for draft in reversed(given)}.values())[::-1]


def _quantity_fields(given: Quantity, text: str, claims: dict[int, int], measures: dict) -> dict:
    low, high = sorted_bounds(given.low, given.high)
    return {
        "start": given.span.start,
        "end": given.span.end,
        "printed": _words(given.span, text, 200),
        "low": low,
        "high": high,
        "unit": given.unit[:60],
        "qualifier": given.qualifier[:100],
        "modality": given.modality[:100],
        "claim_id": claims.get(given.attribution),
        "measure": measures.get(given.measure),
    }


def answer_drafts(
    extraction: Extraction, figures: Sequence[Figure | None], claims: dict[int, int]
) -> list[Draft]:
    """Answers to what has a claim."""
    text = extraction.document.text
    drafts = {}
    for index, given in enumerate(extraction.answers):
        if given.answered in claims:
            fields = _answer_fields(given, text, figures, claims)
            who = fields["answered_id"], fields["printed_by"]
            drafts.setdefault((given.span, who), Draft((given.span,), who, fields, index))
    return list(drafts.values())


def _answer_fields(
    given: Answer, text: str, figures: Sequence[Figure | None], claims: dict[int, int]
) -> dict:
    return {
        "start": given.span.start,
        "end": given.span.end,
        "printed": given.span.of(text),
        "kind": given.kind,
        "figure": _at(given.by, figures),
        "printed_by": _words(given.by_span, text, 300),
        "answered_id": claims[given.answered],
        "claim_id": claims.get(given.attribution),
        "rule": given.rule,
    }


def sorted_bounds(low: Decimal | None, high: Decimal | None) -> tuple[Decimal | None, ...]:
    """Both bounds as the column holds them, the lower first; without both no bound beyond it."""
    bounds = [_storable(bound) for bound in (low, high)]
    return tuple(sorted(bounds)) if None not in bounds else tuple(bounds)


def _storable(number: Decimal | None) -> Decimal | None:
    if number is None or not number.is_finite() or abs(number) >= GREATEST:
        return None
    number = number.quantize(SMALLEST_STEP)
    return number if is_kept_exactly(number) else None


def mention_drafts(extraction: Extraction, figures: Sequence[Figure | None]) -> list[Draft]:
    drafts = {}
    for figure, named in zip(figures, extraction.figures, strict=True):
        who = _who(figure)
        for mention in named.mentions if figure else ():
            start, end = mention.span
            fields = {"figure": figure, "start": start, "end": end}
            fields["printed_as"] = mention.printed[:300]
            drafts.setdefault((mention.span, who), Draft((mention.span,), who, fields))
    return list(drafts.values())


def affiliation_drafts(extraction: Extraction, figures: Sequence[Figure | None]) -> list[Draft]:
    by_name = {
        named.name: figure
        for named, figure in zip(extraction.figures, figures, strict=True)
        if named.kind == Kind.ORGANIZATION
    }
    drafts = {}
    for person, named in zip(figures, extraction.figures, strict=True):
        if not person or named.kind != Kind.PERSON:
            continue
        for stated in named.affiliations:
            role = " ".join(stated.role.split())[:200]
            fields = {
                "person": person,
                "organization": by_name.get(stated.organization),
                "role": role,
                "basis": Basis.ARTICLE,
                "start": stated.span.start,
                "end": stated.span.end,
            }
            if role and len(stated.span):
                place = (stated.span, person.pk, role)
                drafts.setdefault(place, Draft((stated.span,), _who(person), fields))
    return list(drafts.values())


def differs(standing, wanted) -> bool:
    """Whether a value is to be written; a figure that was merged into the wanted one stays."""
    if isinstance(standing, Figure) and isinstance(wanted, Figure):
        return not same_figure(standing, wanted)
    return standing != wanted


def _who(figure: Figure | None) -> int | None:
    return figure and (figure.merged_into_id or figure.pk)


def _at(index: int | None, figures: Sequence[Figure | None]) -> Figure | None:
    return figures[index] if index is not None else None


def _organization(index: int | None, figures: Sequence[Figure | None]) -> Figure | None:
    figure = _at(index, figures)
    return figure if figure and figure.kind == Kind.ORGANIZATION else None


def _words(span: Span | None, text: str, longest: int) -> str:
    words = span.of(text) if span else ""
    return words if len(words) <= longest else f"{words[: longest - 1]}…"


def _place(name: str, span: Span | None) -> dict:
    start, end = span or (None, None)
    return {f"{name}_start": start, f"{name}_end": end}
