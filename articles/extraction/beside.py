"""Who speaks a quotation that no verb of saying claims: from the words that stand beside it.

“Q,” his aide riffed. “Q?” fired back Kim. Kim raised a glass: “Q”. Beside a quotation any verb
attributes it; what is looked for is the subject, of the main clause and not of one that depends on it.
"""

from typing import NamedTuple

from articles.extraction.clause import BE, MODALS, low_at
from articles.extraction.inversion import subject_after
from articles.extraction.lexicon.common_words import OPENERS
from articles.extraction.lexicon.cues import CUES, FINITE_CUES, is_adverb
from articles.extraction.lexicon.titles import TITLES_AND_THE
from articles.extraction.lexicon.verbs import IRREGULAR_PASTS
from articles.extraction.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    Phrase,
    phrase_ending_at,
    subjects_before,
)
from articles.extraction.units import Item

FARTHEST = 40  # items between a quotation and the verb beside it
LONGEST_SUBJECT = 12  # items
LONGEST_TITLE = 40  # characters; what is longer between marks is speech
DEPENDENT = frozenset(
    "that which when whenever after while whilst if because where whereas whose than before since "
    "until although though how what why whether as who".split()
)
WHO = frozenset("he she who".split())
NO_SUBJECT = DEPENDENT | PREPOSITIONS
ENDS_A_SUBJECT = DEPENDENT | {"and", "but"}
STOPS = frozenset(";.:")
FINITE_AUXILIARIES = frozenset("is are was were has have had does do did".split()) | MODALS
FINITE = IRREGULAR_PASTS | FINITE_AUXILIARIES | FINITE_CUES


class Beside(NamedTuple):
    """Who speaks, and the items of the verb beside the quotation, half-open."""

    subjects: tuple[Phrase, ...]
    cue: tuple[int, int]


def is_finite(items: tuple[Item, ...], i: int) -> bool:
    """Whether a word looks like a verb with a subject: a past, an auxiliary, “fixates” behind a name."""
    item, low = items[i], items[i].low
    if item.kind != "word" or (i and item.text[:1].isupper()):
        return False
    if i and (items[i - 1].kind == "possessive" or items[i - 1].low in DETERMINERS):
        return False
    if low.endswith("ed") or low in FINITE:
        return True
    before = i - 1
    while before > 0 and is_adverb(items[before].low):
        before -= 1
    return i > 0 and low.endswith("s") and (items[before].is_name or items[before].low in WHO)


def speaker_behind(items: tuple[Item, ...], i: int) -> Beside | None:
    """The subject that follows a quotation: “Q,” the aide riffed; “Q,” riffed the aide."""
    start = i + 1
    while start < len(items) and (items[start].text in ",'\"”" or is_adverb(items[start].low)):
        start += 1
    if start >= len(items) or items[start].kind == "mark" or items[start].is_quotation:
        return None
    if items[start].low.endswith("ing") or items[start].low in NO_SUBJECT:
        return None
    if is_finite(items, start) and items[start].low not in FINITE_AUXILIARIES:
        phrase = subject_after(items, start) or _any_subject(items, start + 1)
        return Beside((phrase,), (start, start + 1)) if phrase else None
    end = _end_of_subject(items, start)
    verb = _verb_from(items, end)
    phrase = phrase_ending_at(items, end - 1) if verb is not None and end > start else None
    if phrase is None or phrase.first < start or phrase.sort in ("relative", "quantity"):
        return None
    joint = subjects_before(items, end) if end == verb else []
    subjects = joint if joint and joint[0].first >= start else [phrase]
    return Beside(tuple(subjects), (verb, verb + 1))


def _any_subject(items: tuple[Item, ...], start: int) -> Phrase | None:
    """“wrote one commenter”, “said Ann Xu Lee”: whatever stands behind the verb."""
    end = _end_of_subject(items, start)
    if end == start or not (items[start].low in DETERMINERS or items[start].text[0].isupper()):
        return None
    return Phrase(start, end, end - 1, "noun")


def _end_of_subject(items: tuple[Item, ...], start: int) -> int:
    """Where the noun phrase that begins at `start` ends: at a mark, a verb, a relative clause."""
    for k in range(start, min(len(items), start + LONGEST_SUBJECT)):
        item = items[k]
        if item.kind == "mark" or item.is_quotation or item.low in ENDS_A_SUBJECT:
            return k
        if k > start and (is_finite(items, k) or is_adverb(item.low)):
            return k
        binds = item.low in ("of", "for") and not items[k - 1].is_name
        if k > start and item.low in PREPOSITIONS and not binds:
            return k
    return start


def _verb_from(items: tuple[Item, ...], start: int) -> int | None:
    """The first finite verb from `start` on, in the same sentence and before another quotation."""
    for k in range(start, min(len(items), start + FARTHEST)):
        if items[k].is_quotation or (items[k].text in STOPS and not low_at(items, k + 1).islower()):
            return None
        if is_finite(items, k) and low_at(items, k - 1) not in DEPENDENT:
            return k
    return None


def speaker_before(items: tuple[Item, ...], i: int) -> Beside | None:
    """The subject of the main clause that leads to a quotation at `i`: Kim raised a glass: “Q”."""
    start = max(0, i - FARTHEST)
    nearest = True
    for verb in range(i - 1, start - (start == 0), -1):
        if items[verb].is_quotation and len(items[verb].quotation.inner) > LONGEST_TITLE:
            return None
        if not is_finite(items, verb):
            continue
        if turned := _asked_by(items, verb, i) or _inverted_before(items, verb, i):
            return turned
        subjects = _sound(items, subjects_before(items, verb)) or _capital_before(items, verb)
        if subjects and (_leads(items, subjects[0], nearest) or _says_just_before(items, verb, i)):
            return Beside(tuple(subjects), (verb, verb + 1))
        nearest &= not subjects
    return None


def _sound(items: tuple[Item, ...], subjects: list[Phrase]) -> list[Phrase]:
    """The subjects, unless one of them holds a verb or ends with a joining word: “that if”."""
    return subjects if all(is_sound(items, phrase) for phrase in subjects) else []


def is_sound(items: tuple[Item, ...], phrase: Phrase) -> bool:
    words = range(phrase.first, phrase.last)
    if items[phrase.last - 1].low in ENDS_A_SUBJECT or items[phrase.last - 1].low == "or":
        return phrase.sort == "relative"
    return not any(is_finite(items, k) for k in words if k != phrase.head)


def _capital_before(items: tuple[Item, ...], verb: int) -> list[Phrase]:
    """“Xu shot back, “Q””: a name that nothing vouches for."""
    item = items[verb - 1]
    if verb and item.kind == "word" and item.text[0].isupper() and item.low not in OPENERS:
        return [Phrase(verb - 1, verb, verb - 1, "noun")]
    return []


def _says_just_before(items: tuple[Item, ...], verb: int, i: int) -> bool:
    """“so odd that an aide could only quip: “Q””: nothing but the verb of saying parts them."""
    between = items[verb:i]
    return any(item.low in CUES for item in between) and all(
        item.low in CUES or item.low in MODALS or item.kind == "mark" or is_adverb(item.low)
        for item in between
    )


def _asked_by(items: tuple[Item, ...], verb: int, i: int) -> Beside | None:
    """“Kim was asked by a reporter, “Q””: who asks."""
    if low_at(items, verb - 1) not in BE or low_at(items, verb + 1) != "by":
        return None
    phrase = subject_after(items, verb + 1)
    return Beside((phrase,), (verb, verb + 1)) if phrase and phrase.last <= i else None


def _inverted_before(items: tuple[Item, ...], verb: int, i: int) -> Beside | None:
    """“In short, explained Kim, “Q””, “Said Kim: “Q””."""
    if items[verb].low not in CUES or (verb and items[verb - 1].text != ","):
        return None
    phrase = subject_after(items, verb) or _any_subject(items, verb + 1)
    if phrase is None or (verb and any(item.kind != "mark" for item in items[phrase.last : i])):
        return None
    return Beside((phrase,), (verb, verb + 1))


def _leads(items: tuple[Item, ...], phrase: Phrase, is_nearest: bool) -> bool:
    """Whether a subject is one of a main clause, or of “as Kim put it, “Q””."""
    if phrase.sort in ("relative", "quantity"):
        return False
    at = phrase.first - 1
    while at >= 0 and items[at].low in TITLES_AND_THE:
        at -= 1
    if at < 0 or items[at].low not in DEPENDENT:
        return True
    return is_nearest and items[at].low == "as"
