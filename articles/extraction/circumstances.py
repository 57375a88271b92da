"""What else a sentence tells of a statement: when, on which occasion, to whom, on what basis."""

from articles.extraction.adverbials import TIME_WORDS
from articles.extraction.dates import PartialDate
from articles.extraction.drafts import Draft
from articles.extraction.said_days import day_of_saying
from articles.extraction.spans import Span
from articles.extraction.units import Item

OCCASIONS = frozenset("in during at after before while following on via through speaking".split())
TIMES_AND_OCCASIONS = TIME_WORDS | OCCASIONS
LONGEST = 200


def circumstances(draft: Draft, plain: str, published: PartialDate | None) -> dict:
    """The fields of an attribution that tell its circumstances; only those that the text gives."""
    found: dict = {}
    if draft.clause is None:
        return found
    words = draft.clause_unit.span.of(plain).lower()
    if ("citing" in words or "according" in words) and (basis := _basis(draft)):
        found["basis"] = basis
    if occasion := _occasion(draft):
        found["occasion"] = occasion
    if draft.clause.hearer and draft.clause.hearer.sort != "pronoun":
        hearer = draft.clause_unit.span_of(draft.clause.hearer.first, draft.clause.hearer.last)
        found["told_to"] = hearer
    found.update(day_of_saying(draft, plain, published))
    return found


def _outside(draft: Draft, span: Span) -> bool:
    return not any(piece.overlaps(span) for piece in draft.pieces)


def _basis(draft: Draft) -> Span | None:
    """“citing intelligence reports”, and “…, X said, according to the Daily Star”."""
    items = draft.clause_unit.items
    cue = draft.clause.lemma
    for i, item in enumerate(items):
        rests = item.low == "citing" or (
            item.low == "according" and not cue.startswith("according")
        )
        if rests and _outside(draft, item.span):
            end = _end_of_phrase(items, i)
            return draft.clause_unit.span_of(i, end) if end > i + 1 else None
    return None


def _end_of_phrase(items: tuple[Item, ...], i: int) -> int:
    end = i + 1
    while end < len(items) and items[end].kind != "mark" and not items[end].is_quotation:
        end += 1
    return end


def _occasion(draft: Draft) -> Span | None:
    """“in his nightly address”, “Speaking to reporters in Brussels after meetings with EU leaders”."""
    items, clause = draft.clause_unit.items, draft.clause
    for first, last in (*clause.adverbials, _opening(draft), _behind(draft)):
        if first < min(last, len(items)) and items[first].low in OCCASIONS:
            span = draft.clause_unit.span_of(first, last)
            words = [item.low for item in items[first:last]]
            is_time = all(word in TIMES_AND_OCCASIONS for word in words)
            if not is_time and _outside(draft, span) and len(span) <= LONGEST:
                return span
    return None


def _opening(draft: Draft) -> tuple[int, int]:
    """The adverbial before the sentence's first comma."""
    items = draft.clause_unit.items
    if not items or items[0].low not in ("speaking", "during", "in", "at", "after"):
        return 0, 0
    end = _end_of_phrase(items, 0)
    is_adverbial = end < len(items) and items[end].text == "," and end < draft.clause.verb
    return (0, end) if is_adverbial else (0, 0)


def _behind(draft: Draft) -> tuple[int, int]:
    """“…,” Rutte said while on a visit to Greece."""
    if not draft.is_direct or not draft.clause.looks_back:
        return 0, 0
    start = max([draft.clause.cue_last, *(phrase.last for phrase in draft.clause.subjects)])
    items = draft.clause_unit.items
    while start < len(items) and (items[start].low in TIME_WORDS or items[start].text == ","):
        start += 1
    return (start, _end_of_phrase(items, start)) if start < len(items) else (0, 0)
