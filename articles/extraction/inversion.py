"""The subject behind its verb: “said EU Commissioner for Peace Didier Reynders”."""

from articles.extraction.clause import AUXILIARY_FORMS, is_possessive, low_at
from articles.extraction.lexicon.common_words import WEEKDAYS
from articles.extraction.lexicon.cues import ADVERBS
from articles.extraction.lexicon.titles import TITLE_WORDS, TITLES
from articles.extraction.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    Phrase,
    ends_a_phrase,
    is_speaking_noun,
)
from articles.extraction.units import Item

ISSUED = frozenset("released issued published posted carried signed quoted who".split())
LONGEST_ISSUER = 10  # items
INSIDE_TITLES = PREPOSITIONS | DETERMINERS | TITLE_WORDS


def subject_after(items: tuple[Item, ...], verb: int) -> Phrase | None:
    """The subject that follows an inverted verb: “said EU Commissioner for Peace Didier Reynders”."""
    start = verb + 1
    while start < len(items) and items[start].low in ADVERBS:
        start += 1
    name = noun = None
    i = start
    if i < len(items) and items[i].low in PREPOSITIONS:
        return None  # “said of Kim: …”
    while i < min(len(items), start + 10):
        item = items[i]
        if item.is_name:
            name = i
            if not _leads_on(items, i):
                break
        elif (item.kind == "mark" and not _is_hyphen(items, i)) or item.is_quotation:
            break
        elif item.low in AUXILIARY_FORMS:
            return None  # “Police, however, said one was …”
        elif item.low in PRONOUNS and i == start:
            return Phrase(i, i + 1, i, "pronoun")
        elif is_speaking_noun(item) and (noun in (None, i - 1) or items[i - 1].is_name):
            noun = i
        elif (
            (
                noun is not None
                and item.low in PREPOSITIONS
                and item.low not in ("for", "of", "from", "at", "with", "in")
            )
            or item.low in WEEKDAYS
            or (item.low in SUBORDINATORS and item.low not in PREPOSITIONS)
        ):
            break
        i += 1
    return _chosen_after(items, start, name, noun)


def _is_hyphen(items: tuple[Item, ...], i: int) -> bool:
    """“a 12-year-old boy”: a number's own hyphen."""
    return items[i].text == "-" and items[i - 1].kind == "number"


def with_issuer(items: tuple[Item, ...], phrase: Phrase) -> Phrase | None:
    """“said a statement released by the ministry”: the subject with those whose document it is."""
    if phrase.last >= len(items) or items[phrase.last].low not in ISSUED:
        return None
    end, owner = phrase.last, phrase.owner
    while end < len(items) and end - phrase.last < LONGEST_ISSUER and items[end].kind != "mark":
        if items[end].is_name and owner is None:
            owner = end
        end += 1
    return phrase._replace(last=end, owner=owner)


def _leads_on(items: tuple[Item, ...], i: int) -> bool:
    """Whether a name at `i` is only the beginning of a title: “EU Commissioner …”."""
    following = items[i + 1] if i + 1 < len(items) else None
    if following is None:
        return False
    if following.kind == "word" and following.text[0].isupper():
        return any(item.low in TITLES for item in items[i + 1 : i + 4])
    return (
        following.kind == "possessive"
        or following.low in TITLE_WORDS
        or (following.kind == "word" and is_speaking_noun(following))
        or _describes_another(items, i + 1)
    )


def _describes_another(items: tuple[Item, ...], start: int) -> bool:
    """“Blaze co-host Stu Xu”: a word in small letters between a name and the one it goes with."""
    for item in items[start : start + 3]:
        if item.is_name or (item.kind == "word" and item.text[0].isupper()):
            return item is not items[start] and item.low not in WEEKDAYS
        if item.kind != "word" or ends_a_phrase(item) or item.low.endswith("ing"):
            return False
    return False


def _chosen_after(items, start: int, name: int | None, noun: int | None) -> Phrase | None:
    if noun is not None and (name is None or name < noun or _is_tied(items, noun, name)):
        if name is None or name < noun:
            unknown = _capitals_behind(items, noun + 1)
            if unknown > noun + 1:
                return Phrase(noun + 1, unknown, unknown - 1, "noun")
        last = max(noun, name or noun) + 1
        end = _end_of_noun_phrase(items, last)
        return Phrase(start, end, noun, "noun", owner=name)
    if name is not None:
        return Phrase(name, name + 1, name, "name")
    return None


def _capitals_behind(items, start: int) -> int:
    """Where a name that no rule could recognise ends: “said the delegate Beau Xu”."""
    end = start
    while (
        end < len(items)
        and items[end].kind in ("word", "initials")
        and items[end].text[0].isupper()
        and items[end].low not in WEEKDAYS
    ):
        end += 1
    return end


def _is_tied(items, noun: int, name: int) -> bool:
    """“a spokesman for NATO”: the name belongs to the noun; “Commissioner for Peace Ann Lee” not."""
    between = items[noun + 1 : name]
    return (
        bool(between)
        and between[0].low in PREPOSITIONS
        and all(item.low in INSIDE_TITLES and item.text.islower() for item in between)
    )


def _end_of_noun_phrase(items, last: int) -> int:
    """Goes on over “from the New Left” behind a description."""
    end = last
    while end + 1 < len(items) and items[end].low in ("from", "of", "for", "at", "in"):
        k = end + 1
        while (
            k < len(items)
            and k < end + 7
            and (
                items[k].is_name
                or (items[k].kind in ("word", "initials") and not ends_a_phrase(items[k]))
            )
        ):
            k += 1
        if k == end + 1:
            break
        end = k
    return end


def joined_behind(items: tuple[Item, ...], phrase: Phrase) -> list[Phrase]:
    """“said A and B”: those joined to a subject behind its verb."""
    found = []
    while phrase.sort == "name" and low_at(items, phrase.last) == "and":
        following = phrase_starting_at(items, phrase.last + 1)
        if following is None:
            break
        found.append(following)
        phrase = following
    return found


def phrase_starting_at(items: tuple[Item, ...], start: int) -> Phrase | None:
    """The noun phrase that begins at `start`: a name behind its title, a pronoun."""
    for i in range(start, min(len(items), start + 8)):
        item = items[i]
        if item.is_name and not (low_at(items, i + 1) in TITLES or is_possessive(items, i + 1)):
            return Phrase(i, i + 1, i, "name")
        if i == start and item.low in ("he", "she"):
            return Phrase(i, i + 1, i, "pronoun")
        if item.kind == "mark":
            return None
    return None
