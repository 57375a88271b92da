"""Attributions without a verb of saying: “according to S”, “reports from S that C”."""

from articles.extraction.clause import AUXILIARY_FORMS, SHORTEST_CONTENT, Clause, last_word, low_at
from articles.extraction.inversion import joined_behind
from articles.extraction.lexicon.cues import CUES
from articles.extraction.lexicon.titles import TITLES
from articles.extraction.lexicon.verbs import IRREGULAR_PASTS
from articles.extraction.phrases import PREPOSITIONS, Phrase, is_speaking_noun
from articles.extraction.units import Item

TELLS_OF_S = frozenset("which who whose".split())
LONGEST_ASIDE = 24  # items between two commas


def according_to(items: tuple[Item, ...], i: int) -> Clause | None:
    """“According to S, C” and “C, according to S”."""
    end = i + 2
    while (
        end < len(items)
        and not (items[end].kind == "mark" and items[end].text in ",.;:–")
        and not items[end].is_quotation
    ):
        end += 1
        if end - i > 24:
            return None
    phrase = _phrase_within(items, i + 2, end)
    if phrase is None:
        return None
    opens = all(
        item.low in ("but", "and", "meanwhile") or item.kind == "mark" for item in items[:i]
    )
    clause = Clause(i, i, i + 2, "according to", "clause", (phrase, *joined_behind(items, phrase)))
    stop = last_word(items, end)
    if not opens:
        clause = clause._replace(looks_back=True, inverted=True)
        return clause._replace(content=(end + 1, stop)) if _goes_on(items, i, end) else clause
    start = _behind_description(items, end)
    is_said = stop - start >= SHORTEST_CONTENT or (start < stop and items[start].is_quotation)
    return clause._replace(content=(start, stop)) if is_said else None


def _behind_description(items: tuple[Item, ...], end: int) -> int:
    """“According to the force, which holds the town, C”: where C begins, behind what tells of S."""
    if end >= len(items) or items[end].is_quotation:
        return end
    comma = next(
        (k for k in range(end + 2, min(len(items), end + LONGEST_ASIDE)) if items[k].text == ","),
        None,
    )
    tells_of = items[end].text == "," and low_at(items, end + 1) in TELLS_OF_S
    return comma + 1 if tells_of and comma is not None else end + 1


def _goes_on(items: tuple[Item, ...], i: int, end: int) -> bool:
    """“The raid, according to S, killed two”: the verb follows behind the second comma."""
    if low_at(items, i - 1) != "," or low_at(items, end) != "," or end + 2 >= len(items):
        return False
    low = items[end + 1].low
    return low in AUXILIARY_FORMS or low in IRREGULAR_PASTS or (low.endswith("ed") and len(low) > 4)


def _phrase_within(items: tuple[Item, ...], start: int, end: int) -> Phrase | None:
    """The phrase that begins at `start`: of “Eurobarometer data published in 2022” the data."""
    head = owner = None
    for i in range(start, end):
        item = items[i]
        if item.is_name:
            owner = i if owner is None else owner
            continue
        if head is None and is_speaking_noun(item):
            head = i
        if item.low in ("published", "released", "conducted", "seen", "obtained", "who", "which"):
            end = i
            break
    if owner is not None and (
        head is None
        or (
            head < owner
            and items[head].low in TITLES
            and not any(items[k].low in PREPOSITIONS for k in range(head, owner))
        )
    ):
        return Phrase(owner, owner + 1, owner, "name")
    if head is not None:
        return Phrase(start, end, head, "noun", owner=owner)
    return None


def noun_clause(items: tuple[Item, ...], i: int) -> Clause | None:
    """“reports from S that C”, “S's claim that C”, “its warning that C”."""
    that = next((k for k in range(i + 1, min(len(items), i + 12)) if items[k].low == "that"), None)
    if that is None or any(item.kind == "mark" for item in items[i + 1 : that]):
        return None
    if low_at(items, i - 1) in ("that",):
        return None
    speakers: list[Phrase] = []
    if low_at(items, i + 1) in ("from", "by"):
        names = [k for k in range(i + 2, that) if items[k].is_name]
        speakers = [Phrase(k, k + 1, k, "name") for k in names]
    elif that != i + 1:
        return None
    elif i >= 2 and items[i - 1].kind == "possessive" and items[i - 2].is_name:
        speakers = [Phrase(i - 2, i - 1, i - 2, "name")]
    if not speakers or _is_verb_here(items, i):
        return None
    end = last_word(items, that)
    if end - that <= SHORTEST_CONTENT:
        return None
    return Clause(
        i, i, i + 1, items[i].low, "noun", tuple(speakers), (that + 1, end), with_that=True
    )


def _is_verb_here(items: tuple[Item, ...], i: int) -> bool:
    return i > 0 and items[i - 1].is_name and bool(CUES.get(items[i].low))
