"""The statements of a document, to be found by place, by speaker and by the words they share."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from articles.extraction.drafts import Draft
from articles.extraction.folding import fold_letters
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.identity import Cast
from articles.extraction.lexicon.answers import EMPTY
from articles.extraction.spans import Span
from articles.extraction.units import Unit

LOOKED_AT, LOOKED_AHEAD = 24, 8  # statements before a place, and behind it
SHORTEST_STEM, STEM = 3, 5  # letters
ENDINGS = ("ing", "ed", "es", "s", "ly")


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """An attribution in the making. `index` is its number among them, `number` that of the sentence
    in which it ends; `voices` are the figures that its speaker is, speaks for or is described by.
    """

    index: int
    draft: Draft
    end: int
    number: int
    voices: frozenset[int]

    @property
    def start(self) -> int:
        return self.draft.pieces[0].start

    @property
    def speaker(self) -> int | str | None:
        """What tells one speaker from another: the figure, else the words that describe it."""
        meant = self.draft.resolution
        if meant.figure is not None:
            return meant.figure
        span = meant.antecedent or self.draft.speaker_span
        return span and span.of(self.draft.unit.passage.plain).lower()


class Statements:
    """What is said in a document; joint speech is one statement, but for the clause that tells it."""

    def __init__(self, units: list[Unit], drafts: list[Draft], cast: Cast, gazetteer: Gazetteer):
        self.cast, self.gazetteer = cast, gazetteer
        self.states = {f.name: n for n, f in enumerate(cast.figures) if f.type == "state"}
        starts = [unit.span.start for unit in units]
        self.of_unit: dict[int, list[Statement]] = {}
        self.in_order: list[Statement] = []
        for index, draft in enumerate(drafts):
            end = draft.pieces[-1].end
            number = bisect_left(starts, end) - 1
            said = Statement(index, draft, end, number, self.voices(draft, draft.speaker_span))
            self.of_unit.setdefault(id(draft.clause_unit or draft.unit), []).append(said)
            if draft.said_with is None:
                self.in_order.append(said)
        self.in_order.sort(key=lambda said: (said.end, said.draft.within is None))
        self.words: dict[int, frozenset] = {}

    def voices(self, said_by, span: Span | None) -> frozenset[int]:
        """Who speaks, for whom, and who is named in the words for it: “a spokesman for NATO”.

        `said_by`: a draft or a resolution.
        """
        meant = getattr(said_by, "resolution", said_by)
        named = {figure for _, figure in self.cast.within(span)} if span else set()
        return frozenset({meant.figure, meant.speaks_for} - {None} | named)

    def here(self, unit: Unit) -> list[Statement]:
        """Those that a clause of this sentence tells."""
        return self.of_unit.get(id(unit), [])

    def before(self, limit: int, zone: str) -> Iterator[Statement]:
        """Those that end before a place, in the same part of the article, the last one first."""
        at = bisect_right(self.in_order, limit, key=lambda said: said.end)
        for said in reversed(self.in_order[max(0, at - LOOKED_AT) : at]):
            if said.draft.unit.passage.zone == zone and said.draft.resolution.kind != "none":
                yield said

    def behind(self, limit: int) -> Iterator[Statement]:
        """Those that begin behind a place."""
        at = bisect_right(self.in_order, limit, key=lambda said: said.end)
        for said in self.in_order[at : at + LOOKED_AHEAD]:
            if said.start >= limit and said.draft.resolution.kind != "none":
                yield said

    def words_said(self, said: Statement) -> frozenset:
        """What a statement speaks of."""
        if said.index not in self.words:
            parts = (self.words_of(piece, said.draft.unit) for piece in said.draft.pieces)
            self.words[said.index] = frozenset().union(*parts)
        return self.words[said.index]

    def words_of(self, span: Span, unit: Unit) -> frozenset:
        """What the words at a span speak of: figures by number, other words by their stem."""
        plain, at = unit.passage.plain, span.start
        figures, between = set(), []
        for place, figure in self.cast.within(span):
            figures.add(figure)
            between.append(plain[at : place.start])
            at = place.end
        words = fold_letters(" ".join([*between, plain[at : span.end]])).split()
        return frozenset(figures | {self._meaning(word) for word in words if word not in EMPTY})

    def state(self, word: str) -> int | None:
        """The state that a folded word tells of: “russian”."""
        known = self.gazetteer.forms.get(word)
        return self.states.get(known.name) if known and known.type == "state" else None

    def _meaning(self, word: str) -> int | str:
        state = self.state(word)
        return _stem(word) if state is None else state


def _stem(word: str) -> str:
    """What “looted” and “looting”, “deployed” and “deployment” have in common."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            word = word.removesuffix(ending)
            break
    return word[:STEM].rstrip("e")
