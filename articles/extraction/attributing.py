"""From sentences to attributions: each clause with its words, each quotation with its speaker."""

from articles.extraction.adverbials import TIME_WORDS
from articles.extraction.beside import DEPENDENT, NO_SUBJECT, is_finite
from articles.extraction.clause import DASHES, Clause
from articles.extraction.clauses import clauses
from articles.extraction.coreference import Discourse
from articles.extraction.datelines import behind_dateline
from articles.extraction.drafts import Draft
from articles.extraction.labels import Labelled
from articles.extraction.lexicon.cues import CUES
from articles.extraction.lexicon.titles import DOCUMENT_NOUNS
from articles.extraction.loose import EDGES, NEAR, LooseQuotations, Record, speaker_span
from articles.extraction.phrases import DETERMINERS, phrase_ending_at
from articles.extraction.spans import Span
from articles.extraction.units import Item, Unit

SHORTEST_LOOKED_BACK = 3  # items
LONGEST_TITLE = 7  # items
BETWEEN = TIME_WORDS | {"on", "the"}


class Attributor:
    """Reads the units of a document in order and collects what each attributes to whom."""

    def __init__(self, discourse: Discourse, plain: str):
        self.discourse = discourse
        self.plain = plain
        self.record = Record(discourse)
        self.loose = LooseQuotations(self.record, plain)
        self.promised: set[int] = set()  # items with which the content of some clause begins

    def read(self, units: list[Unit]) -> list[Draft]:
        labelled = Labelled(self.record, self.plain, units)
        paragraph = None
        for unit in units:
            if unit.paragraph != paragraph:
                self.loose.settle_waiting()
                paragraph = unit.paragraph
            if not labelled.read(unit):
                self._read_unit(unit)
        self.loose.settle_waiting()
        self.record.drafts.sort(key=lambda draft: (draft.pieces[0], draft.said_with is not None))
        return self.record.drafts

    def _read_unit(self, unit: Unit):
        taken: set[int] = set()
        found = clauses(unit)
        self.promised = {clause.content[0] for clause in found if clause.content}
        for clause in found:
            if not clause.negated:
                for part in _parts(unit.items, clause):
                    self._read_clause(unit, part, taken)
        self.loose.read(unit, taken)

    def _read_clause(self, unit: Unit, clause: Clause, taken: set[int]):
        if clause.content and clause.looks_back:
            spans = self._around(unit, clause, taken)
        elif clause.content:
            spans = self._content(unit, clause, taken)
        else:
            spans = self._looked_back(unit, clause, taken)
        resolutions = [self.discourse.resolve(phrase, unit) for phrase in clause.subjects]
        if not spans and resolutions and (clause.frame == "quote" or clause.lemma in ANNOUNCES):
            self.record.announced = unit, resolutions[0], clause
            span = speaker_span(unit, clause.subjects[0])
            self.discourse.remember(unit, resolutions[0], span)
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
                speaker_span(unit, phrase),
                unit.span_of(clause.cue_first, clause.cue_last),
                clause,
                unit,
                said_with=first,
                within=self._outer(unit, clause),
            )
            self.record.add(draft)
            first = first or draft
        self.record.give_to_waiting(unit)

    def _outer(self, unit: Unit, clause: Clause) -> Draft | None:
        """The attribution inside whose words a clause reports another's."""
        if clause.within is None:
            return None
        nearest = reversed(self.record.drafts[-NEAR:])
        return next(
            (d for d in nearest if d.unit is unit and d.clause and d.clause.verb == clause.within),
            None,
        )

    def _content(self, unit: Unit, clause: Clause, taken: set[int]):
        """The content behind the verb."""
        items, (first, last) = unit.items, clause.content
        opening = items[first]
        alone = opening.is_quotation and (
            opening.quotation.is_sentence
            or all(item.kind == "mark" for item in items[first + 1 : last])
        )
        if alone and not clause.with_that:
            taken.add(first)
            pieces = [opening.quotation.inner]
            self._take_rest_of_quotation(unit, first + 1, taken, pieces)
            return [(pieces, True)]
        taken.update(i for i in range(first, last) if items[i].is_quotation)
        span = unit.span_of(first, last)
        return [([span.trimmed(self.plain, EDGES)], False)]

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
        before = _over_title(items, before)
        if before >= 0 and items[before].is_quotation and before not in taken:
            if _runs_into(items, before):
                taken.add(before)
                return self._reported_before(unit, before, start, clause, taken)
            return [self._quotation_around(unit, before, end, taken)]
        if not any(is_finite(items, k) for k in range(before + 1)):
            later = next((i for i in range(end, len(items)) if items[i].is_quotation), None)
            if later is not None and later not in taken and _leads_to(items, end, later):
                taken.add(later)
                return [([items[later].quotation.inner], True)]
        return self._reported_before(unit, before, start, clause, taken)

    def _around(self, unit: Unit, clause: Clause, taken: set[int]):
        """“The convoy, X said, had left”: what stands on both sides of the clause that interrupts."""
        behind = self._content(unit, clause, taken)
        before = self._looked_back(unit, clause._replace(content=None), taken)
        if not before:
            return behind
        if before[0][1]:
            return before
        return [(before[0][0] + behind[0][0], False)] if behind else before

    def _quotation_around(self, unit: Unit, at: int, end: int, taken: set[int]):
        """“A,” X said, “B.” is one, interrupted; “A,” X said, adding, “B.” is two."""
        items = unit.items
        spoken_for = taken | self.promised
        taken.add(at)
        pieces = [items[at].quotation.inner]
        for i in range(end, len(items)):
            if items[i].is_quotation and i not in spoken_for and _opens_behind_mark(items, i):
                taken.add(i)
                pieces.append(items[i].quotation.inner)
        return pieces, True

    def _reported_before(
        self, unit: Unit, before: int, start: int, clause: Clause, taken: set[int]
    ):
        """“The road is closed, officials said.”"""
        items = unit.items
        is_saying = clause.frame in ("clause", "hearer") or _is_read_in(items, clause)
        shortest = SHORTEST_LOOKED_BACK - (items[0].low in DETERMINERS)
        if before < shortest - 1 or not is_saying:
            return []
        comma = _comma_before(items, start)
        ends_here = items[before + 1].text == "," or comma is not None
        if not clause.inverted and not ends_here and not items[before].is_quotation:
            return []
        if clause.lemma not in SAYING_BACK and not _is_read_in(items, clause):
            return []
        if items[before].low in RELATIVES and items[before - 1].text == ",":
            return []
        first = behind_dateline(items)
        while first < before and items[first].low in ("but", "and", "–", "-", "still"):
            first += 1
        if any(
            draft.unit is unit
            and draft.pieces[-1].end > items[first].start
            and not _stands_in_relative(items, draft.clause)
            for draft in self.record.drafts[-NEAR:]
        ):
            return []
        last = before + 1 if comma is None else comma
        taken.update(i for i in range(first, last) if _is_part(items[i]))
        span = unit.span_of(first, last).trimmed(self.plain, EDGES)
        return [([span], False)] if len(span) else []


# Verbs behind whose subject a reported clause may have gone before: “The road is closed, he said.”
SAYING_BACK = frozenset(
    "say add report write explain note announce claim argue state tell insist warn suggest confirm "
    "acknowledge admit estimate reveal according think believe recall tweet testify share".split()
) | {"according to"}


# Verbs after which a quotation may follow in a sentence of its own.
ANNOUNCES = SAYING_BACK | frozenset(
    "continue begin conclude ask reply respond answer declare".split()
)


RELATIVES = frozenset("which who".split())


def _stands_in_relative(items: tuple[Item, ...], clause: Clause | None) -> bool:
    """“a man whom the army called a rebel”, “the men, who police say …”: inside another's words."""
    if clause is None or not clause.subjects:
        return False
    if clause.frame == "noun":
        return True
    first = clause.subjects[0].first
    who = first if clause.subjects[0].sort == "relative" else first - 1
    if who < 1 or items[who].low not in ("who", "whom", "which", "that"):
        return False
    is_quoted = clause.content is not None and items[clause.content[1] - 1].is_quotation
    return not (is_quoted and items[who - 1].text == ",")


def _is_read_in(items: tuple[Item, ...], clause: Clause) -> bool:
    """“The road is closed, read the statement.” “The road is closed, residents shared on Facebook.”"""
    if clause.lemma != "read":
        return clause.lemma == "share"
    return clause.inverted and items[clause.subjects[0].head].low in DOCUMENT_NOUNS


def _is_part(item: Item) -> bool:
    return item.is_quotation and not item.quotation.is_sentence


def _parts(items: tuple[Item, ...], clause: Clause) -> list[Clause]:
    """“X said that A and that B” says two things; “X said that A, and Y – that B”: two voices."""
    if clause.content is None or not clause.with_that or clause.looks_back:
        return [clause]
    first, last = clause.content
    found, subjects = [], clause.subjects
    for i in range(first + 1, last - 1):
        if items[i].low != "that" or i - 1 <= first:
            continue
        end, others = i - 1, subjects
        if items[end].text in DASHES:
            end = _last_and(items, first, end)
            if end is None:
                continue
            said_by = phrase_ending_at(items, i - 2)
            others = (said_by,) if said_by and said_by.first > end else subjects
        elif items[end].low not in ("and", "but") or not items[first].is_quotation:
            continue
        end -= items[end - 1].text == ","
        found.append(clause._replace(content=(first, end), subjects=subjects))
        first, subjects = i + 1, others
    return [*found, clause._replace(content=(first, last), subjects=subjects)]


def _last_and(items: tuple[Item, ...], first: int, end: int) -> int | None:
    """The “and” before “85 percent – that …”."""
    return next((i for i in range(end - 1, first, -1) if items[i].low == "and"), None)


def _is_between(item: Item) -> bool:
    return (item.kind == "mark" and item.text in ",–-:\"”'") or item.low in BETWEEN


def _leads_to(items: tuple[Item, ...], start: int, quotation: int) -> bool:
    """Whether nothing between a verb and a quotation may claim the quotation for itself."""
    return not any(
        is_finite(items, k) or (items[k].low in CUES and items[k].low.endswith("ing"))
        for k in range(start, quotation)
    )


def _over_title(items: tuple[Item, ...], before: int) -> int:
    """“Q,” Senate minority leader X said: over the words of a title to the quotation before it."""
    at = before
    while at >= 0 and before - at < LONGEST_TITLE and items[at].kind in ("word", "initials"):
        if is_finite(items, at) or items[at].low in DEPENDENT:
            return before
        at -= 1
    return at if at >= 0 and items[at].is_quotation else before


def _comma_before(items: tuple[Item, ...], start: int) -> int | None:
    """“…, Britain-based X said”, “…, rights group X said”: the comma before what S is called."""
    for at in range(start - 1, max(-1, start - 1 - LONGEST_TITLE), -1):
        if items[at].text == ",":
            return at
        if items[at].kind != "word" or items[at].low in NO_SUBJECT:
            return None
        if is_finite(items, at):
            return None
    return None


def _opens_behind_mark(items: tuple[Item, ...], i: int) -> bool:
    return items[i - 1].kind == "mark" and items[i - 1].text in ",.:;–"


def _runs_into(items: tuple[Item, ...], i: int) -> bool:
    """“He would be better “no matter what,” she said”: the sentence runs into its quoted part."""
    if i < SHORTEST_LOOKED_BACK or (items[i - 1].kind == "mark" and items[i - 1].text != ","):
        return False
    return not any(item.is_quotation and item.quotation.is_sentence for item in items[:i])
