"""Adverbials behind a verb of saying: when, where and on which occasion it was said."""

from articles.extraction.clause import AUXILIARY_FORMS, low_at
from articles.extraction.lexicon.common_words import MONTHS, WEEKDAYS
from articles.extraction.lexicon.cues import ADVERBS
from articles.extraction.phrases import PREPOSITIONS, phrase_ending_at
from articles.extraction.units import Item

TIME_WORDS = (
    WEEKDAYS
    | MONTHS
    | frozenset(
        "late early last this next earlier later today yesterday tomorrow night morning evening "
        "afternoon week month year".split()
    )
)
TIME_OR_ON = TIME_WORDS | {"on"}
TIMES_AND_ADVERBS = TIME_WORDS | ADVERBS
BEHIND_A_VERB = TIME_WORDS | ADVERBS - {"once", "there", "then", "both", "all", "each"}
OPENS_ANOTHER = AUXILIARY_FORMS | {"who", "which"}
OCCASION_OPENERS = frozenset(
    "in during at after before while following on via through over with amid from by".split()
)
# “this week”, “late Tuesday”: a time only with another word of time behind; “claimed this was …” is none.
OPENS_A_TIME = frozenset("this last next late early".split())
JOINS = frozenset("and or all both half when where while as that which who after before".split())
BEFORE_THAT = frozenset("for on last this at in to with through over".split())
SMALL_NUMBERS = frozenset("two three four five six seven several".split())
MOST_ADVERBIALS = 4
LONGEST_ADVERBIAL = 22  # items


def after_adverbials(items: tuple[Item, ...], start: int):
    """Past “on Tuesday”, “in his nightly address”, “late Monday”: (index, the adverbials' items)."""
    found: list[tuple[int, int]] = []
    i = start
    for _ in range(MOST_ADVERBIALS):
        end = _adverbial_end(items, i)
        if end is None:
            break
        found.append((i, end))
        i = end
    return i, tuple(found)


def _adverbial_end(items: tuple[Item, ...], i: int) -> int | None:
    """The index after an adverbial that begins at `i`; None where something else begins."""
    if i >= len(items):
        return None
    low = items[i].low
    if low in ("over", "about", "at") and _is_count(items, i + 1):
        return None
    is_count = items[i].kind == "number" or low in SMALL_NUMBERS
    if (low in BEFORE_THAT or is_count) and (that := _that_behind(items, i)):
        return that
    if (
        items[i].kind == "mark"
        and items[i].text == ","
        and low_at(items, i + 1) in OCCASION_OPENERS
    ):
        end = _adverbial_end(items, i + 1)
        return end if end and end < len(items) and items[end].kind == "mark" else None
    if low in BEHIND_A_VERB:
        return _end_of_time(items, i)
    if low == "on" and (low_at(items, i + 1) in TIME_WORDS or low_at(items, i + 1) == "the"):
        return _end_of_time(items, i + 1) if low_at(items, i + 1) in TIME_WORDS else None
    if low in ("of", "about", "regarding"):
        that = next(
            (
                k
                for k in range(i + 1, min(len(items), i + LONGEST_ADVERBIAL))
                if items[k].low == "that"
            ),
            None,
        )
        return that
    if low in OCCASION_OPENERS or low in ("to", "about", "when", "speaking", "upon"):
        return _end_of_occasion(items, i)
    return None


def _that_behind(items: tuple[Item, ...], i: int) -> int | None:
    """“said for months that”, “announced on the floor that”: the “that” with no verb before it."""
    for end in range(i + 1, min(len(items), i + LONGEST_ADVERBIAL)):
        item = items[end]
        if item.low == "that":
            return end
        if item.kind == "mark" or item.is_quotation or item.low in OPENS_ANOTHER:
            return None
    return None


def _is_count(items: tuple[Item, ...], i: int) -> bool:
    """“over 180 deaths”, “at least nine”: what is counted, not where."""
    return i < len(items) and (items[i].kind == "number" or items[i].low == "least")


def _end_of_time(items: tuple[Item, ...], i: int) -> int | None:
    if items[i].low in OPENS_A_TIME and low_at(items, i + 1) not in TIME_OR_ON:
        return None
    while i < len(items) and (items[i].low in TIMES_AND_ADVERBS or items[i].kind == "number"):
        i += 1
    return i


def _end_of_occasion(items: tuple[Item, ...], i: int) -> int | None:
    """A prepositional phrase behind the verb ends at “that”, a mark or a quotation, if one is near."""
    for end in range(i + 1, min(len(items), i + LONGEST_ADVERBIAL)):
        item = items[end]
        if (
            item.low == "that"
            or item.is_quotation
            or (item.kind == "mark" and item.text in ",.:;–")
        ):
            return end
        if item.low in TIME_WORDS and low_at(items, end - 1) == "on":
            continue
        if end > i + 1 and _begins_a_phrase(items, end):
            return end
        if item.kind == "word" and items[end].low in AUXILIARY_FORMS:
            return _before_bare_clause(items, i, end)
    return len(items) if len(items) - i < LONGEST_ADVERBIAL else None


def _begins_a_phrase(items: tuple[Item, ...], i: int) -> bool:
    """“said in a post the army had …”: behind the occasion's noun a determiner begins something new."""
    before = items[i - 1]
    if before.kind != "word" and not before.is_name:
        return False
    if items[i].low not in ("the", "a", "an", "its", "his", "their", "he", "she", "it", "they"):
        return False
    return not (before.low in PREPOSITIONS or before.low in JOINS or before.low.endswith("ing"))


def _before_bare_clause(items: tuple[Item, ...], start: int, verb: int) -> int | None:
    """“said in a statement the government would …”: where the clause's own subject begins."""
    phrase = phrase_ending_at(items, verb - 1) if verb - 1 > start else None
    if phrase is None or phrase.first <= start + 1:
        return None
    return phrase.first


def behind_aside(items: tuple[Item, ...], start: int) -> int:
    """“said, however, that C”."""
    aside = [low_at(items, start + n) for n in range(4)]
    is_aside = aside[0] == aside[2] == "," and aside[1] in ADVERBS and aside[3] == "that"
    return start + 3 if is_aside else start
