"""What may stand behind a verb as what was said: a clause, and not a bare object."""

from articles.extraction.clause import BE, MODALS, SHORTEST_CONTENT, Clause, low_at
from articles.extraction.lexicon.cues import ATTITUDE, NEEDS_A_QUOTATION, PAST_CUES
from articles.extraction.phrases import SUBORDINATORS
from articles.extraction.units import Item

LIKENS = frozenset(
    "describe portray characterize characterise label brand compare liken cite".split()
)
ASKS = frozenset("to if whether why how what who when where which about for not".split())
LONGEST_LIKENED = 16  # items from the verb to “as”
# Verbs whose bare noun phrase begins a clause, not an object: “said the road was closed”.
TAKES_NO_OBJECT = frozenset("say insist argue claim believe think".split())
TAKES_A_GERUND = frozenset(
    "report deny admit acknowledge recall propose suggest recommend describe lament mention".split()
)
OBJECTS_OF_SAYING = frozenset(
    "nothing little much so something anything everything as word words goodbye prayer prayers "
    "hello yes no almost like more less things".split()
)
SHORTEST_CLAUSE = 4  # items
VERBAL = BE | MODALS | {"do", "does", "did", "to"}
# With these a clause without “that” does not begin; “if”, “while”, “in” and the like may begin one.
OPENS_NO_CLAUSE = SUBORDINATORS - frozenset(
    "that what if when while under unless as despite although with once in on at by for to".split()
) | {"about"}
# “the merger announced Monday would turn …”: the verb of what was announced, not of a clause.
VERBS_OF_ANOTHER = MODALS | BE
CONTRACTS = frozenset("he she it that there what who here this".split())


def needs_a_quotation(items, clause: Clause, with_that: bool) -> bool:
    """“called X a Y” and “thinks X” attribute words only where some are quoted."""
    if clause.lemma in ATTITUDE and clause.frame != "object":
        return not with_that
    if clause.lemma in LIKENS and clause.frame == "object":
        return not _is_likened(items, clause)
    takes_an_object = clause.frame in ("object", "appeal")
    has_preposition = clause.cue_last > clause.verb + 1
    return takes_an_object and not has_preposition and clause.lemma in NEEDS_A_QUOTATION


def _is_likened(items: tuple[Item, ...], clause: Clause) -> bool:
    """“described the attack as an act of war”, “compared him to X”: a judgement in all its parts."""
    behind = items[clause.verb + 1 : clause.verb + LONGEST_LIKENED]
    link = "to" if clause.lemma in ("compare", "liken") else "as"
    return any(item.low == link for item in behind[1:])


def opens_a_clause(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> bool:
    """A clause without “that” begins with a noun phrase and has a verb; a bare object has none."""
    if items[start].is_quotation:
        return True
    low = items[start].low
    if low in ("because", "since", "before", "after", "where", "as"):
        return _opens_fronted_clause(items, clause, start, end)
    if low in OPENS_NO_CLAUSE or (clause.adverbials and low in VERBS_OF_ANOTHER):
        return False
    if clause.lemma in TAKES_A_GERUND and low.endswith("ing") and end - start > SHORTEST_CONTENT:
        return True
    if clause.lemma in TAKES_NO_OBJECT and _opens_a_noun_phrase(items, start, end):
        return True
    return any(_is_verbal(items, i) for i in range(start, min(end, start + 30)))


def _opens_fronted_clause(items, clause: Clause, start: int, end: int) -> bool:
    """“said because the road was closed, trucks had turned back”: a clause before the clause."""
    comma = next((i for i in range(start, end) if items[i].text == ","), None)
    return comma is not None and end - comma > SHORTEST_CLAUSE and clause.lemma in TAKES_NO_OBJECT


def _opens_a_noun_phrase(items: tuple[Item, ...], start: int, end: int) -> bool:
    """Behind “said” a noun phrase begins a clause, but for “said nothing”, “said a few words”."""
    item = items[start]
    if end - start < SHORTEST_CLAUSE or item.low in OBJECTS_OF_SAYING:
        return False
    if item.kind not in ("word", "name", "number", "initials"):
        return False
    return not any(other.low in OBJECTS_OF_SAYING for other in items[start : start + 4])


def _is_verbal(items: tuple[Item, ...], i: int) -> bool:
    item = items[i]
    if item.is_quotation:
        return True
    low = item.low
    if item.kind == "possessive":
        return low_at(items, i - 1) in CONTRACTS
    return item.kind == "word" and (
        low in VERBAL
        or low.endswith(("n't", "ed"))
        or low in PAST_CUES
        or low_at(items, i - 1) in ("he", "she", "they", "it", "we", "i", "you", "who")
    )


def is_asked(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> bool:
    """“asked X to leave”, “asked whether”; “asked a question” says nothing of what."""
    has_preposition = clause.cue_last > clause.verb + 1
    return has_preposition or any(
        item.low in ASKS or item.is_quotation for item in items[start : min(end, start + 20)]
    )
