"""From sentences to attributions: each clause with its words, each quotation with its speaker."""

from dataclasses import replace

from articles.extraction.adverbials import TIME_WORDS
from articles.extraction.clause import DASHES, Clause
from articles.extraction.clauses import clauses
from articles.extraction.coreference import Discourse, Resolution
from articles.extraction.drafts import Draft
from articles.extraction.phrases import Phrase, phrase_ending_at
from articles.extraction.quotations import Quotation
from articles.extraction.spans import Span
from articles.extraction.units import Item, Unit

SHORTEST_UNATTRIBUTED = 4  # words; shorter quoted runs in a sentence are as often scare quotes
NEAR = 12  # drafts among which joint speakers and those of one sentence stand
SHORTEST_LOOKED_BACK = 3  # items
EDGES = " \t\n\r\u00a0,;:–—-"


class Attributor:
    """Reads the units of a document in order and collects what each attributes to whom."""

    def __init__(self, discourse: Discourse, plain: str):
        self.discourse = discourse
        self.plain = plain
        self.drafts: list[Draft] = []
        self.last: Draft | None = None
        self.last_direct: Draft | None = None
        self.waiting: list[tuple[Unit, Quotation]] = []
        self.announced: tuple[Unit, Resolution, Clause] | None = None

    def read(self, units: list[Unit]) -> list[Draft]:
        paragraph = None
        for unit in units:
            if unit.paragraph != paragraph:
                self._settle_waiting()
                paragraph = unit.paragraph
            self._read_unit(unit)
        self._settle_waiting()
        self.drafts.sort(key=lambda draft: (draft.pieces[0], draft.said_with is not None))
        return self.drafts

    def _read_unit(self, unit: Unit):
        taken: set[int] = set()
        found = clauses(unit)
        for clause in found:
            if not clause.negated:
                self._read_clause(unit, clause, taken)
        all_quoted = _is_all_quoted(unit)
        for i, item in enumerate(unit.items):
            if item.is_quotation and i not in taken:
                self._read_loose_quotation(unit, i, all_quoted)

    def _read_clause(self, unit: Unit, clause: Clause, taken: set[int]):
        if clause.content and clause.looks_back:
            spans = self._around(unit, clause, taken)
        elif clause.content:
            spans = self._content(unit, clause, taken)
        else:
            spans = self._looked_back(unit, clause, taken)
        resolutions = [self.discourse.resolve(phrase, unit) for phrase in clause.subjects]
        if not spans and resolutions and (clause.frame == "quote" or clause.lemma in ANNOUNCES):
            self.announced = unit, resolutions[0], clause
            self.discourse.remember(unit, resolutions[0].figure)
        for pieces, is_direct in spans:
            self._attribute(unit, clause, pieces, is_direct, resolutions)

    def _attribute(self, unit, clause: Clause, pieces, is_direct, resolutions):
        first: Draft | None = None
        for phrase, resolution in zip(clause.subjects, resolutions, strict=True):
            draft = Draft(
                unit,
                list(pieces),
                is_direct,
                resolution,
                self._speaker_span(unit, phrase),
                unit.span_of(clause.cue_first, clause.cue_last),
                clause,
                unit,
                said_with=first,
            )
            self._add(draft)
            first = first or draft
        self._give_to_waiting(unit)

    def _add(self, draft: Draft):
        self.drafts.append(draft)
        self.discourse.remember(draft.unit, draft.resolution.figure)
        self.last = draft
        if draft.is_direct:
            self.last_direct = draft
        self.announced = None

    @staticmethod
    def _speaker_span(unit: Unit, phrase: Phrase) -> Span:
        if phrase.sort == "name":
            return unit.items[phrase.head].span
        return unit.span_of(phrase.first, phrase.last)

    def _content(self, unit: Unit, clause: Clause, taken: set[int]):
        """The content behind the verb: one or, for “that A and that B”, several."""
        found = []
        for first, last in _split_at_that(unit.items, clause):
            span, is_direct = self._content_span(unit, first, last, clause, taken)
            if span:
                found.append((span, is_direct))
        return found

    def _content_span(self, unit: Unit, first: int, last: int, clause: Clause, taken: set[int]):
        items = unit.items
        opening = items[first]
        alone = opening.is_quotation and (
            opening.quotation.is_sentence
            or all(item.kind == "mark" for item in items[first + 1 : last])
        )
        if alone and not clause.with_that:
            taken.add(first)
            pieces = [opening.quotation.inner]
            self._take_rest_of_quotation(unit, first + 1, taken, pieces)
            return pieces, True
        taken.update(i for i in range(first, last) if items[i].is_quotation)
        span = unit.span_of(first, last)
        return [span.trimmed(self.plain, EDGES)], False

    def _take_rest_of_quotation(self, unit: Unit, start: int, taken: set[int], pieces: list[Span]):
        """“S V, “A,” …, “B””: what stands quoted behind goes on with the quotation."""
        for i in range(start, len(unit.items)):
            if unit.items[i].is_quotation:
                taken.add(i)
                pieces.append(unit.items[i].quotation.inner)
            elif unit.items[i].kind != "mark":
                return

    def _looked_back(self, unit: Unit, clause: Clause, taken: set[int]):
        """What stands before “, X said”: a quotation, or words of the sentence."""
        items = unit.items
        start = min([clause.cue_first, *(phrase.first for phrase in clause.subjects)])
        end = max([clause.cue_last, *(phrase.last for phrase in clause.subjects)])
        before = start - 1
        while before >= 0 and not items[before].is_quotation and _is_between(items[before]):
            before -= 1
        if before >= 0 and items[before].is_quotation and before not in taken:
            if _runs_into(items, before):
                taken.add(before)
                return self._reported_before(unit, before, clause)
            return [self._quotation_around(unit, before, end, taken)]
        if before < 0:
            later = next((i for i in range(end, len(items)) if items[i].is_quotation), None)
            if later is not None and later not in taken:
                taken.add(later)
                return [([items[later].quotation.inner], True)]
        return self._reported_before(unit, before, clause)

    def _around(self, unit: Unit, clause: Clause, taken: set[int]):
        """“The convoy, X said, had left”: what stands on both sides of the clause that interrupts."""
        behind = self._content(unit, clause, taken)
        before = self._looked_back(unit, replace(clause, content=None), taken)
        if not before:
            return behind
        if before[0][1]:
            return before
        return [(before[0][0] + behind[0][0], False)] if behind else before

    def _quotation_around(self, unit: Unit, at: int, end: int, taken: set[int]):
        """“A,” X said, “B.” is one, interrupted."""
        items = unit.items
        taken.add(at)
        pieces = [items[at].quotation.inner]
        for i in range(end, len(items)):
            if items[i].is_quotation and i not in taken and _opens_behind_mark(items, i):
                taken.add(i)
                pieces.append(items[i].quotation.inner)
        return pieces, True

    def _reported_before(self, unit: Unit, before: int, clause: Clause):
        """“The road is closed, officials said.”"""
        items = unit.items
        if before < SHORTEST_LOOKED_BACK - 1 or clause.frame not in ("clause", "hearer"):
            return []
        if not clause.inverted and items[before + 1].text != "," and not items[before].is_quotation:
            return []
        if clause.lemma not in SAYING_BACK:
            return []
        first = 0
        while first < before and items[first].low in ("but", "and", "–", "-", "still"):
            first += 1
        if any(
            draft.unit is unit and draft.pieces[-1].end > items[first].start
            for draft in self.drafts[-NEAR:]
        ):
            return []
        span = unit.span_of(first, before + 1).trimmed(self.plain, EDGES)
        return [([span], False)] if len(span) else []

    def _read_loose_quotation(self, unit: Unit, i: int, all_quoted: bool):
        """A quotation that no clause of its sentence claims."""
        quotation = unit.items[i].quotation
        if signature := self._signature(unit, i):
            self._attribute_quotation(unit, quotation, *signature)
        elif label := self._label(unit, i):
            self._attribute_quotation(unit, quotation, *label)
        elif all_quoted:
            self._continue(unit, quotation)
        elif len(quotation.inner.of(self.plain).split()) >= SHORTEST_UNATTRIBUTED:
            self._from_its_sentence(unit, i, quotation)

    def _attribute_quotation(self, unit, quotation, phrase: Phrase, cue: Span | None):
        resolution = self.discourse.resolve(phrase, unit)
        self._add(
            Draft(
                unit,
                [quotation.inner],
                True,
                resolution,
                self._speaker_span(unit, phrase),
                cue,
            )
        )
        self._give_to_waiting(unit)

    def _signature(self, unit: Unit, i: int):
        """“…” – NAME, and “…” – a verb that nobody knows – NAME."""
        items = unit.items
        if i + 1 >= len(items) or items[i + 1].text not in ("–", "-", "."):
            return None
        dash = (
            i
            + 1
            + (items[i + 1].text == "." and i + 2 < len(items) and items[i + 2].text in DASHES)
        )
        if items[dash].text not in DASHES:
            return None
        for k in range(dash + 1, min(len(items), dash + 4)):
            if items[k].is_name:
                cue = unit.span_of(dash + 1, k) if k > dash + 1 else None
                return Phrase(k, k + 1, k, "name"), cue
            if items[k].kind != "word":
                return None
        return None

    def _label(self, unit: Unit, i: int):
        """NAME: “…”."""
        items = unit.items
        if i < 2 or items[i - 1].text != ":":
            return None
        phrase = phrase_ending_at(items, i - 2)
        if phrase and phrase.sort in ("name", "noun"):
            return phrase, items[i - 1].span
        return None

    def _continue(self, unit: Unit, quotation: Quotation):
        """A quotation alone: more of the one before, or of what a sentence has announced."""
        last = self.last
        if self.announced and unit.paragraph - self.announced[0].paragraph <= 1:
            announcing, resolution, clause = self.announced
            draft = Draft(
                unit, [quotation.inner], True, resolution, clause=clause, clause_unit=announcing
            )
            draft.speaker_span = self._speaker_span(announcing, clause.subjects[0])
            draft.cue = announcing.span_of(clause.cue_first, clause.cue_last)
            self._add(draft)
        elif last and last.is_direct and self._follows(unit, last):
            for draft in self.drafts[-NEAR:]:
                if draft is last or (
                    draft.said_with and draft.said_with is (last.said_with or last)
                ):
                    draft.pieces.append(quotation.inner)
            self.discourse.remember(unit, last.resolution.figure)
        elif last and unit.paragraph == last.unit.paragraph:
            direct = self.last_direct
            if direct and direct.unit.paragraph == unit.paragraph:
                last = direct
            resolution = replace(last.resolution, rule="continued")
            self._add(Draft(unit, [quotation.inner], True, resolution, last.speaker_span))
        else:
            self.waiting.append((unit, quotation))

    def _follows(self, unit: Unit, last: Draft) -> bool:
        """Whether nothing but white space and marks parts the unit from the last quotation's sentence."""
        end = max(last.unit.span.end, last.pieces[-1].end)
        between = self.plain[end : unit.span.start].strip(EDGES + "\"“”»«.'")
        return not between and unit.paragraph - last.unit.paragraph <= 1 + len(last.pieces)

    def _give_to_waiting(self, unit: Unit):
        """Quotations that opened the paragraph belong to the first who is said to speak in it."""
        waiting, self.waiting = self.waiting, []
        last = self.last
        for earlier, quotation in waiting:
            if last and earlier.paragraph == unit.paragraph and last.unit is unit:
                resolution = replace(last.resolution, rule="continued")
                self.drafts.append(
                    Draft(earlier, [quotation.inner], True, resolution, last.speaker_span, last.cue)
                )

    def _settle_waiting(self):
        """Quotations of a paragraph that names no speaker at all."""
        waiting, self.waiting = self.waiting, []
        for unit, quotation in waiting:
            if len(quotation.inner.of(self.plain).split()) < SHORTEST_UNATTRIBUTED:
                continue
            last = self.last
            if last and unit.paragraph - last.unit.paragraph <= 2:
                resolution = replace(last.resolution, rule="continued")
                span = last.speaker_span
            else:
                resolution, span = Resolution(None, "none", "no speaker given"), None
            self.drafts.append(Draft(unit, [quotation.inner], True, resolution, span))

    def _from_its_sentence(self, unit: Unit, i: int, quotation: Quotation):
        """A quotation inside a sentence without a verb of saying: its subject's, else the last speaker's."""
        phrase = next(
            (
                Phrase(k, k + 1, k, "name" if item.is_name else "pronoun")
                for k, item in enumerate(unit.items[:i])
                if item.low in ("he", "she")
                or (item.is_name and not _is_possessed(unit.items, k) and self._is_person(item))
            ),
            None,
        )
        if phrase:
            resolution = replace(
                self.discourse.resolve(phrase, unit), rule="subject of the sentence"
            )
            span = self._speaker_span(unit, phrase)
        elif self.last and unit.paragraph - self.last.unit.paragraph <= 1:
            resolution, span = (
                replace(self.last.resolution, rule="continued"),
                self.last.speaker_span,
            )
        else:
            resolution, span = Resolution(None, "none", "no speaker given"), None
        self._add(Draft(unit, [quotation.inner], True, resolution, span))

    def _is_person(self, item: Item) -> bool:
        return self.discourse.cast.figures[item.figure].kind == "person"


# Verbs behind whose subject a reported clause may have gone before: “The road is closed, he said.”
SAYING_BACK = frozenset(
    "say add report write explain note announce claim argue state tell insist warn suggest confirm "
    "acknowledge admit estimate reveal according think believe recall tweet testify".split()
) | {"according to"}


# Verbs after which a quotation may follow in a sentence of its own.
ANNOUNCES = SAYING_BACK | frozenset(
    "continue begin conclude ask reply respond answer declare".split()
)


def _split_at_that(items: tuple[Item, ...], clause: Clause) -> list[tuple[int, int]]:
    first, last = clause.content
    bounds = [first]
    if clause.with_that:
        for i in range(first + 1, last - 1):
            if items[i].low == "that" and (
                items[i - 1].text in DASHES
                or (items[i - 1].low in ("and", "but") and items[first].is_quotation)
            ):
                bounds.append(i + 1)
    ends = [_end_before(items, bound - 2) for bound in bounds[1:]] + [last]
    return [(a, b) for a, b in zip(bounds, ends, strict=True) if b > a]


def _end_before(items: tuple[Item, ...], at: int) -> int:
    """Where the content before “and that …”, or before “and 85 percent – that …”, ends."""
    if items[at].text in DASHES:
        while at > 1 and items[at].low != "and":
            at -= 1
    return at - (items[at - 1].text == ",")


def _is_between(item: Item) -> bool:
    return (item.kind == "mark" and item.text in ",–-:") or item.low in TIME_WORDS | {"on", "the"}


def _opens_behind_mark(items: tuple[Item, ...], i: int) -> bool:
    return items[i - 1].kind == "mark" and items[i - 1].text in ",.:;–"


def _is_all_quoted(unit: Unit) -> bool:
    return all(item.is_quotation or item.kind == "mark" for item in unit.items)


def _runs_into(items: tuple[Item, ...], i: int) -> bool:
    """“He would be better “no matter what,” she said”: the sentence runs into its quoted part."""
    if i < SHORTEST_LOOKED_BACK or items[i - 1].kind == "mark":
        return False
    return not any(item.is_quotation for item in items[:i])


def _is_possessed(items: tuple[Item, ...], i: int) -> bool:
    return i + 1 < len(items) and items[i + 1].kind == "possessive"
