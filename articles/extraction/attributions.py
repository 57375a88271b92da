"""Who is reported to have said what: speaker, cue and content, with where each stands."""

from typing import Literal, NamedTuple

from articles.extraction.dates import PartialDate
from articles.extraction.passages import Zone
from articles.extraction.spans import Span

AttributionKind = Literal["direct", "mixed", "reported"]
SpeakerKind = Literal["named", "described", "unnamed", "none"]


class Attribution(NamedTuple):
    """What one speaker is reported to have said.

    `pieces`: the spans of what was said, in order; more than one where the attribution interrupts.
    `speaker`: index into the extraction's figures, or None where no figure is known.
    `speaks_for`: index of the organization that the passage says the speaker speaks for.
    `said_with`: index of the first attribution of the same words, for joint speakers.
    `within`: index of the attribution inside whose words this one is reported.
    `repeats`: index of the body attribution that this one, of a headline or deck, repeats.
    `rule` and `antecedent` say why this speaker; the antecedent is where the words stand that a
    pronoun, surname or description is read as.
    `said` is resolved against the day of publication where the text gives a day; `said_words` are
    the words that do.
    """

    kind: AttributionKind
    pieces: tuple[Span, ...]
    zone: Zone = "body"
    speaker: int | None = None
    speaker_kind: SpeakerKind = "none"
    speaker_span: Span | None = None
    speaks_for: int | None = None
    cue: Span | None = None
    basis: Span | None = None
    occasion: Span | None = None
    told_to: Span | None = None
    said: PartialDate | None = None
    said_words: Span | None = None
    within: int | None = None
    said_with: int | None = None
    repeats: int | None = None
    rule: str = ""
    antecedent: Span | None = None

    @property
    def span(self) -> Span:
        return Span(self.pieces[0].start, self.pieces[-1].end)
