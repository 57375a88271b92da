"""The subject that opens a clause, far from its verb: “Residents of the camp who fled said …”."""

from articles.extraction.lexicon.cues import AUXILIARIES, PAST_CUES
from articles.extraction.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIMES,
    Phrase,
    is_speaking_noun,
    owner_within,
)
from articles.extraction.units import Item

LONGEST_LEADING = 24  # items between the beginning of a clause and its verb
NO_HEADS = TIMES | PRONOUNS | DETERMINERS


def leading_subject(items: tuple[Item, ...], verb: int) -> Phrase | None:
    """The subject that opens the clause of `verb`, whatever stands between the two.

    “Officials from both sides in the north say …”, “Residents of the camp who fled said …”: its
    head stands before the first preposition or relative, where nothing between is another verb.
    """
    start = verb
    while start > 0 and verb - start < LONGEST_LEADING and not _opens_a_clause(items, start - 1):
        start -= 1
    end = next((i for i in range(start, verb) if _ends_the_head(items[i])), verb)
    if end == start or (end < verb and items[end].low in ("to", "that")):
        return None
    has_relative = any(items[i].low in ("who", "whose") for i in range(end, verb))
    if not has_relative and any(_is_finite(items[i]) for i in range(start, verb)):
        return None
    head = end - 1
    if items[head].is_name:
        return Phrase(head, head + 1, head, "name")
    if items[head].kind != "word" or items[head].low.endswith(("ly", "ing")):
        return None
    known = is_speaking_noun(items[head])
    if not known and items[start].low not in DETERMINERS and not items[head].low.endswith("s"):
        return None
    if items[start].low in SUBORDINATORS or items[head].low in NO_HEADS:
        return None
    return Phrase(
        start, verb, head, "noun", owner_within(items, start, verb, head), is_speaker=known
    )


def _opens_a_clause(items: tuple[Item, ...], i: int) -> bool:
    item = items[i]
    if item.low in ("because", "as") and items[i - 1].low == "anonymity":
        return False  # “who spoke on condition of anonymity because he was not …”
    return (
        item.is_quotation
        or (item.kind == "mark" and item.text not in "'’")
        or item.low in ("and", "but", "while", "that", "as", "because", "when", "if", "although")
        or item.low in ("though", "whereas", "said", "says", "say")
    )


def _ends_the_head(item: Item) -> bool:
    low = item.low
    return (
        low in PREPOSITIONS
        or low in ("who", "whose", "that", "which", "like")
        or (item.kind == "word" and low.endswith("ing") and len(low) > 5)
    )


def _is_finite(item: Item) -> bool:
    return item.kind == "word" and (item.low in AUXILIARIES or item.low in PAST_CUES)
