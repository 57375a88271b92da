"""An extraction as the JSON object that `manage.py extract` writes."""

from collections.abc import Iterable
from decimal import Decimal

from articles.extraction import Extraction
from articles.extraction.answers import Answer
from articles.extraction.attributions import Attribution
from articles.extraction.names import NamedFigure
from articles.extraction.quantities import Quantity
from articles.extraction.spans import Span


def as_json(doc: str, extraction: Extraction) -> dict:
    """Plain values; offsets are those of the text that was given, `claim` and `answered` are
    indices into claims."""
    document = extraction.document
    text = document.text
    published = extraction.published
    return {
        "doc": doc,
        "title": _words(document.headline, text),
        "published": published.isoformat() if published else None,
        "published_precision": published.precision if published else None,
        "people": _named(extraction.figures, "person"),
        "organizations": _named(extraction.figures, "organization"),
        "claims": [_claim(said, extraction) for said in extraction.attributions],
        "quantities": [_quantity(given, text) for given in extraction.quantities],
        "answers": [_answer(given, extraction) for given in extraction.answers],
        "boilerplate": [
            {"start": edit.span.start, "end": edit.span.end, "rule": edit.rule}
            for edit in document.edits
            if not edit.replacement
        ],
    }


def _named(figures: Iterable[NamedFigure], kind: str) -> list[dict]:
    return [
        {"name": figure.name, "printed_as": list(figure.printed_as)}
        for figure in figures
        if figure.kind == kind
    ]


def _claim(said: Attribution, extraction: Extraction) -> dict:
    text = extraction.document.text
    printed = _words(said.speaker_span, text)
    name = _name(said.speaker, extraction.figures) or _words(said.antecedent, text)
    start, end = said.speaker_span or (None, None)
    return {
        "start": said.span.start,
        "end": said.span.end,
        "spans": [list(piece) for piece in said.pieces],
        "text": " … ".join(piece.of(text) for piece in said.pieces),
        "kind": said.kind,
        "speaker": name or printed,
        "speaker_kind": said.speaker_kind,
        "speaker_printed": printed,
        "speaker_start": start,
        "speaker_end": end,
        "speaks_for": _name(said.speaks_for, extraction.figures),
        "cue": _words(said.cue, text) or "",
        "basis": _words(said.basis, text),
        "occasion": _words(said.occasion, text),
        "said_on": said.said.isoformat() if said.said else None,
        "why": said.rule,
    }


def _quantity(given: Quantity, text: str) -> dict:
    return {
        "start": given.span.start,
        "end": given.span.end,
        "printed": given.span.of(text),
        "value": _number(given.low),
        "value_high": _number(given.high),
        "unit": given.unit,
        "qualifier": given.qualifier,
        "modality": given.modality,
        "measures": given.measure,
        "claim": given.attribution,
    }


def _answer(given: Answer, extraction: Extraction) -> dict:
    text = extraction.document.text
    return {
        "start": given.span.start,
        "end": given.span.end,
        "printed": given.span.of(text),
        "kind": given.kind,
        "by": _name(given.by, extraction.figures) or given.by_span.of(text),
        "by_printed": given.by_span.of(text),
        "claim": given.attribution,
        "answered": given.answered,
    }


def _name(index: int | None, figures: tuple[NamedFigure, ...]) -> str | None:
    return None if index is None else figures[index].name


def _words(span: Span | None, text: str) -> str | None:
    return span.of(text) if span else None


def _number(number: Decimal | None) -> int | float | None:
    if number is None or not number.is_finite():
        return None
    whole = number == number.to_integral_value()
    return int(number) if whole else float(number)
