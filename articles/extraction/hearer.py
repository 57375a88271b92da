"""To whom it was said: “told reporters”, “told state television”, “told the AFP news agency”."""

from articles.extraction.adverbials import TIME_WORDS
from articles.extraction.clause import is_possessive, low_at
from articles.extraction.lexicon.titles import BODY_NOUNS, TITLES
from articles.extraction.phrases import DETERMINERS, SUBORDINATORS, Phrase
from articles.extraction.units import Item

LONGEST_HEARER = 9  # items
LONGEST_BEHIND_NAME = 3  # items: “Myawaddy military broadcast channel”
HEARERS = frozenset("him her them me us you it".split())
ARTICLES = frozenset("the a an his its their some several".split())
NEVER_OWNED = (
    DETERMINERS | SUBORDINATORS | TIME_WORDS | frozenset("he she they it we there not".split())
)
NO_PLURAL = frozenset("news press congress his this its us".split())


def hearer_after(items: tuple[Item, ...], start: int) -> Phrase | None:
    """To whom it was said: a name, a pronoun, or a phrase such as “a crowd of supporters”."""
    i = start
    while i < min(len(items), start + LONGEST_HEARER):
        item = items[i]
        if item.is_name:
            if is_possessive(items, i + 1) or low_at(items, i + 1) in TITLES:
                i += 1
                continue
            return Phrase(start, _behind_name(items, i), i, "name")
        if item.low in HEARERS and not _is_owner(items, i):
            return Phrase(start, i + 1, i, "pronoun")
        if item.is_quotation or item.kind == "mark" or item.low in ("that", "to", "of"):
            return Phrase(start, i, max(start, i - 1), "noun") if i > start else None
        if i > start and (item.low in ARTICLES or item.kind == "number"):
            return Phrase(start, i, i - 1, "noun")
        if i > start and (
            item.low in TIME_WORDS or item.low in ("on", "in", "at", "during", "after")
        ):
            return Phrase(start, i, i - 1, "noun")
        if i > start and item.low in ("he", "she", "they", "it", "we", "there"):
            return Phrase(start, i, i - 1, "noun")
        if (
            item.low.endswith("s")
            and item.low not in NO_PLURAL
            and item.low not in DETERMINERS
            and low_at(items, i + 1) not in ("of", "at", "in", "and")
        ):
            return Phrase(start, i + 1, i, "noun")
        i += 1
    return None


def _is_owner(items: tuple[Item, ...], i: int) -> bool:
    """“told her followers”: “her” is not who was told, but whose followers."""
    following = items[i + 1] if i + 1 < len(items) else None
    return (
        items[i].low == "her"
        and following is not None
        and following.kind == "word"
        and following.low not in NEVER_OWNED
    )


def _behind_name(items: tuple[Item, ...], name: int) -> int:
    """The index behind what a name is called: “AFP news agency”."""
    for i in range(name + 1, min(len(items), name + 2 + LONGEST_BEHIND_NAME)):
        if items[i].kind != "word" or not items[i].text.islower() or items[i].low in DETERMINERS:
            break
        if items[i].low in BODY_NOUNS:
            return i + 1
    return name + 1
