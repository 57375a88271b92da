"""What is said by a verb's object alone: “reported two deaths”, “put the toll at 30”."""

from articles.extraction.clause import BE, Clause, is_possessive
from articles.extraction.phrases import DETERMINERS
from articles.extraction.units import Item

TAKES_ONE_WORD = frozenset("demand urge deny reject request promise pledge".split())
OBJECTS_OF_TIME = frozenset("ago earlier later".split())
COUNTED = frozenset(
    "toll number figure total losses casualties dead count estimate cost damage tally size strength".split()
)
BEFORE_NUMBERS = DETERMINERS | frozenset("over at more about nearly around almost".split())
EXPRESSED = frozenset(
    "solidarity condolences sympathy support concern concerns alarm regret outrage readiness "
    "willingness gratitude confidence opposition".split()
)
TOLL_REACH = 8  # items between “put the toll” and “at”


def is_its_object(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> bool:
    """“reported two deaths”, “identified the men as soldiers”, but not “reported later”."""
    if clause.lemma in ("report", "document"):
        is_counted = items[start].kind == "number" or items[start].low in BEFORE_NUMBERS
        return is_counted and items[end - 1].low not in OBJECTS_OF_TIME
    if clause.lemma == "express":
        return any(item.is_quotation or item.low in EXPRESSED for item in items[start:end])
    if clause.lemma == "question":
        is_person = items[start].is_name and not is_possessive(items, start + 1)
        return not (
            is_person or items[start].low in ("him", "her", "them") or items[start].low in BE
        )
    if clause.lemma == "identify":
        return any(items[k].low == "as" for k in range(start + 1, end))
    return True


def is_enough(items: tuple[Item, ...], clause: Clause, start: int) -> bool:
    """“demanded accountability”, “urged restraint”: one word, or a quotation."""
    if items[start].is_quotation:
        return True
    is_noun = items[start].kind == "word" and len(items[start].low) > 4
    return is_noun and clause.lemma in TAKES_ONE_WORD


def puts_a_toll(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> bool:
    """“put the death toll at more than 30”."""
    if clause.lemma != "put":
        return False
    at = next((k for k in range(start, min(end, start + TOLL_REACH)) if items[k].low == "at"), None)
    return at is not None and any(item.low in COUNTED for item in items[start:at])
