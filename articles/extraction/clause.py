"""One attributing clause of a sentence, and small questions about the items around it."""

from typing import NamedTuple

from articles.extraction.phrases import Phrase
from articles.extraction.units import Item

BE = frozenset("is are was were be been being 's 're".split())
MODALS = frozenset("'ve 'll 'd has have had will would can could should may might must".split())
AUXILIARY_FORMS = BE | MODALS
DASHES = frozenset("–-")
CONCESSIVES = frozenset("while although though whereas even when after as because if since".split())
SHORTEST_CONTENT = 2


class Clause(NamedTuple):
    """One attribution as the sentence puts it.

    `subjects` are the phrases of those who speak (empty: none is given beside the cue).
    `content` are the items of what was said, half-open, where it is given in this sentence outside
    of a quotation alone; `looks_back` tells a clause that stands behind what was said.
    """

    verb: int
    cue_first: int
    cue_last: int
    lemma: str
    frame: str
    subjects: tuple[Phrase, ...] = ()
    content: tuple[int, int] | None = None
    looks_back: bool = False
    negated: bool = False
    with_that: bool = False
    hearer: Phrase | None = None
    adverbials: tuple[tuple[int, int], ...] = ()
    inverted: bool = False
    within: int | None = None


def low_at(items: tuple[Item, ...], i: int) -> str:
    return items[i].low if 0 <= i < len(items) else ""


def is_possessive(items: tuple[Item, ...], i: int) -> bool:
    return i < len(items) and items[i].kind == "possessive"


def is_clause_end(items: tuple[Item, ...], i: int) -> bool:
    return i >= len(items) or (items[i].kind == "mark" and items[i].text in ".;?!…–-")


def ends_with_comma(item: Item) -> bool:
    return item.is_quotation and item.ends_with == ","


def last_word(items: tuple[Item, ...], after: int) -> int:
    """The index behind the sentence's last item that is no mark, not before `after`."""
    end = len(items)
    while end > after and items[end - 1].kind == "mark":
        end -= 1
    return end
