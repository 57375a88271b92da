"""Attributions in the making, and how they become values."""

from dataclasses import dataclass, field

from articles.extraction.attributions import Attribution, AttributionKind
from articles.extraction.clause import Clause
from articles.extraction.coreference import Resolution
from articles.extraction.spans import Span
from articles.extraction.units import Unit


@dataclass
class Draft:
    """An attribution in the making."""

    unit: Unit
    pieces: list[Span]
    is_direct: bool
    resolution: Resolution
    speaker_span: Span | None = None
    cue: Span | None = None
    clause: Clause | None = None
    clause_unit: Unit | None = None
    said_with: "Draft | None" = None
    within: "Draft | None" = None
    extras: dict = field(default_factory=dict)


def finished(drafts: list[Draft]) -> list[Attribution]:
    """The drafts as values, joint speech and all."""
    number = {id(draft): n for n, draft in enumerate(drafts)}
    return [
        Attribution(
            kind=_kind(draft),
            pieces=tuple(sorted(set(draft.pieces))),
            zone=draft.unit.passage.zone,
            speaker=draft.resolution.figure,
            speaker_kind=draft.resolution.kind,
            speaker_span=draft.speaker_span,
            speaks_for=draft.resolution.speaks_for,
            cue=draft.cue,
            said_with=number[id(draft.said_with)] if draft.said_with else None,
            within=number.get(id(draft.within)),
            rule=draft.resolution.rule,
            antecedent=draft.resolution.antecedent,
            **draft.extras,
        )
        for draft in drafts
    ]


def _kind(draft: Draft) -> AttributionKind:
    """Direct: all of it between marks. Mixed: some of it. Reported: nothing."""
    if draft.is_direct:
        return "direct"
    quoted = any(map(draft.unit.passage.holds_quoted, draft.pieces))
    return "mixed" if quoted else "reported"
