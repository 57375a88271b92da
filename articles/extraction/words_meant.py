"""Which words a noun phrase means: “Kyiv's claims”, “the reports from Seoul that …”, “it”."""

from typing import NamedTuple

from articles.extraction.clause import is_possessive, low_at
from articles.extraction.lexicon.answers import (
    ABOUT_WHAT,
    BY_WHOM,
    CALLED_FALSE,
    DEFINITE,
    MADE,
    MANY,
    POINTING,
    WORDS_SAID,
)
from articles.extraction.lexicon.cues import AUXILIARIES, CUES, is_adverb
from articles.extraction.phrases import DETERMINERS, PRONOUNS, ends_a_phrase
from articles.extraction.units import Item

LONGEST_PHRASE = 9  # items before the noun
LONGEST_OWNER = 9  # items behind “by” or “from”
LONGEST_TOPIC = 24  # items
BEHIND_POINTING = frozenset("as and but or in on through when after while before by at".split())


class WordsMeant(NamedTuple):
    """What a phrase from `first` to `last` (half-open) says of the words that it means.

    `noun` is their name (None: “it”), `owners` the items that name whose they are, `topic` the items
    that tell what they are about.
    """

    first: int
    last: int
    noun: int | None = None
    owners: tuple[int, ...] = ()
    topic: tuple[tuple[int, int], ...] = ()
    that: int | None = None
    is_definite: bool = True
    is_many: bool = False


def words_meant(items: tuple[Item, ...], start: int) -> WordsMeant | None:
    """The words said that the object beginning at `start` means; None where it means none."""
    if start < len(items) and items[start].low in POINTING and _stands_alone(items, start):
        return WordsMeant(start, start + 1, is_many=items[start].low == "them")
    noun = _noun_from(items, start)
    if noun is None:
        return None
    before, behind = _owners_before(items, start, noun), noun + 1
    is_definite = items[start].low in DEFINITE or bool(before) or is_possessive(items, start + 1)
    meant = WordsMeant(
        start,
        behind,
        noun,
        before,
        _modifiers(items, start, noun, before),
        is_definite=is_definite and items[start].low not in ("any", "all"),
        is_many=items[noun].low in MANY,
    )
    return _with_behind(items, meant)


def _noun_from(items: tuple[Item, ...], start: int) -> int | None:
    """The noun of speech that heads the phrase at `start`."""
    for i in range(start, min(len(items), start + LONGEST_PHRASE)):
        item = items[i]
        if item.low in WORDS_SAID and item.kind == "word":
            return i if _ends_behind(items, i) and not _is_one_of_two(items, i) else None
        if item.is_name or item.kind in ("possessive", "number", "initials") or item.is_quotation:
            continue
        if item.kind == "mark" and item.text not in "-,":
            return None
        if item.kind == "word" and ends_a_phrase(item) and not _inside(item, i, start):
            return None
    return None


def _is_one_of_two(items: tuple[Item, ...], i: int) -> bool:
    """“the comment and the fallout”: not words alone are meant."""
    if low_at(items, i + 1) not in ("and", "or"):
        return False
    k = i + 2
    while low_at(items, k) in DETERMINERS:
        k += 1
    is_verb = k < len(items) and (items[k].low in CUES or items[k].low in AUXILIARIES)
    is_noun = k < len(items) and items[k].kind == "word" and not is_adverb(items[k].low)
    return (
        is_noun
        and not is_verb
        and items[k].low not in WORDS_SAID
        and not items[k].low.endswith(("ed", "ing"))
    )


def _inside(item: Item, i: int, start: int) -> bool:
    return (
        item.low in DETERMINERS or is_adverb(item.low) or (item.low in ("and", "or") and i > start)
    )


def _ends_behind(items: tuple[Item, ...], i: int) -> bool:
    """Whether the phrase ends with the item: no other noun follows it (“report card”)."""
    if i + 1 >= len(items):
        return True
    following = items[i + 1]
    if following.kind == "mark" or following.is_quotation:
        return True
    if following.is_name or following.kind in ("possessive", "number"):
        return False
    low = following.low
    if low in PRONOUNS or low in CALLED_FALSE:
        return True  # “suggestions it would attack”, “called the claims false”
    return ends_a_phrase(following) or low in MADE or low.endswith(("ed", "ing")) or low == "to"


def _stands_alone(items: tuple[Item, ...], i: int) -> bool:
    """“denied it”, “denied it as”; but not “denied it happened”, “denied that he”."""
    if i + 1 >= len(items):
        return True
    following = items[i + 1]
    is_alone = following.kind == "mark" or following.low in BEHIND_POINTING
    return is_alone or is_adverb(following.low)


def _owners_before(items: tuple[Item, ...], start: int, noun: int) -> tuple[int, ...]:
    """“Kyiv's claims”, “Hamas' and Israel's accounts”."""
    return tuple(i for i in range(start, noun) if items[i].is_name and is_possessive(items, i + 1))


def _modifiers(items, start: int, noun: int, owners) -> tuple[tuple[int, int], ...]:
    """“the torture claims”: what stands between whose they are and the noun."""
    first = max([start, *(i + 2 for i in owners)])
    return ((first, noun),) if first < noun else ()


def _with_behind(items: tuple[Item, ...], meant: WordsMeant) -> WordsMeant:
    """With what stands behind the noun: by whom, about what, that what."""
    i = meant.last
    while i < len(items) and items[i].low in MADE:
        i += 1
    if low_at(items, i) in BY_WHOM:
        end = _owner_end(items, i + 1)
        owners = tuple(k for k in range(i + 1, end) if items[k].is_name)
        meant = meant._replace(last=end, owners=(*meant.owners, *owners), is_definite=True)
        i = end
    if low_at(items, i) == "that" or low_at(items, i) in PRONOUNS:
        end = _topic_end(items, i + 1, "")
        topic = (*meant.topic, (i + 1, end))
        return meant._replace(last=end, topic=topic, that=i)
    if low_at(items, i) in ABOUT_WHAT:
        end = _topic_end(items, i + 1, "as")
        return meant._replace(last=end, topic=(*meant.topic, (i + 1, end)))
    return meant


def _owner_end(items: tuple[Item, ...], start: int) -> int:
    for i in range(start, min(len(items), start + LONGEST_OWNER)):
        is_end = items[i].kind == "mark" and items[i].text not in "-,"
        if (
            is_end
            or items[i].is_quotation
            or items[i].low in ("that", "as", "about", "of", "which")
        ):
            return i
        if items[i].text == "," and not (i + 1 < len(items) and items[i + 1].is_name):
            return i
    return min(len(items), start + LONGEST_OWNER)


def _topic_end(items: tuple[Item, ...], start: int, stop: str) -> int:
    for i in range(start, min(len(items), start + LONGEST_TOPIC)):
        is_end = items[i].kind == "mark" and items[i].text in ",.;:–()"
        if is_end or items[i].low in (stop, "but", "saying", "calling", "while", "adding"):
            return i
    return min(len(items), start + LONGEST_TOPIC)
