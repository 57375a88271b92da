"""What a sentence says was done with somebody's words: who denied, dismissed or confirmed which."""

from typing import NamedTuple

from articles.extraction.adverbials import after_adverbials
from articles.extraction.clause import BE, Clause, is_clause_end, is_possessive, low_at
from articles.extraction.clauses import NOT_YET_SAID, PASSIVE, clauses
from articles.extraction.lexicon.answers import (
    ANSWERING,
    BLAME,
    CALLED,
    CALLED_FALSE,
    CONFIRMED,
    DENIED,
    DENYING,
    DISMISSED,
    LEFT_OPEN,
    NO_COMMENT,
    NOT_CONFIRMED,
    NOT_WITH,
    ONLY_REFUSED,
    REFUSES,
    WORDS_SAID,
)
from articles.extraction.lexicon.cues import Cue, is_adverb
from articles.extraction.lexicon.titles import DOCUMENT_NOUNS, TITLES
from articles.extraction.phrases import Phrase, is_speaking_noun, phrase_ending_at, skip_back
from articles.extraction.subjects import speakers
from articles.extraction.units import Item, Unit
from articles.extraction.words_meant import WordsMeant, words_meant

LONGEST_CALLED = 9  # items between what is called something and the end of what it is called
LONGEST_AGENT = 6  # items behind “by”
LONGEST_NOUN = 10  # items from the noun of speech to “by” in the passive
NOBODY = frozenset("no nobody none nothing if unless whether".split())
MOST_REACTIONS = 8  # of one sentence
EDGES = " .,;:!?'\"“”"


class Reaction(NamedTuple):
    """`first` to `last` are the items of the words that answer; `subjects` are those who do.

    `meant` is None where not somebody's words are answered but what is told behind the verb:
    “denied that C”, “denied any part in C”. `before` is the item before which these words stand.
    `is_behind`: the sentence tells them, and then who denies them.
    """

    verb: int
    kind: str
    subjects: tuple[Phrase, ...]
    first: int
    last: int
    before: int
    meant: WordsMeant | None = None
    told: tuple[int, int] | None = None
    is_behind: bool = False


def reactions(unit: Unit) -> list[Reaction]:
    """What the sentence says was answered, in order."""
    verbs = []
    if not ANSWERING.keys().isdisjoint(unit.lows):
        items = enumerate(unit.items)
        verbs = [i for i, item in items if item.low in ANSWERING and item.kind == "word"]
    found = clauses(unit) if verbs or _calls_false(unit) else []
    reacting = [_reaction(unit, i, found) for i in verbs[:MOST_REACTIONS]]
    reacting += [_said_false(unit, clause) for clause in found]
    return [reaction for reaction in reacting if reaction]


def _reaction(unit: Unit, i: int, found: list[Clause]) -> Reaction | None:
    items = unit.items
    kind, cue = ANSWERING[items[i].low]
    end, negated = skip_back(items, i - 1)
    auxiliaries = {items[k].low for k in range(end + 1, i)}
    is_passive = auxiliaries & PASSIVE or (end == i - 1 and items[end].low in WORDS_SAID)
    if cue.form == "past" and is_passive:
        return _by_agent(items, i, kind, end)
    refused = negated or _is_refused(items, i)
    verb = i
    if kind == CONFIRMED and low_at(items, i + 1) in ("or", "nor") and i + 2 < len(items):
        if items[i + 2].low not in DENYING or not refused:
            return None
        kind, verb = LEFT_OPEN, i + 2
    elif not _is_done(items, i, cue, auxiliaries, refused):
        return None
    subjects = _subjects(items, i, cue, found, auxiliaries)
    neither = _neither(items, i)
    if neither:
        subjects, refused = neither, True
    kind = _with_refusal(kind, refused)
    if kind is None or not _may_answer(items, subjects):
        return None
    if kind == CALLED:
        return _called(unit, i, subjects)
    return _behind(items, i, verb, kind, subjects) or _tail(items, i, verb, kind, subjects)


def _is_refused(items: tuple[Item, ...], i: int) -> bool:
    """“refused to confirm”, “was unable to verify”, “has yet to comment”."""
    return low_at(items, i - 1) == "to" and low_at(items, i - 2) in REFUSES


def _is_done(items, i: int, cue: Cue, auxiliaries: set[str], refused: bool) -> bool:
    """Whether it is told as done: not “may deny”, “to deny”, but “could not confirm”."""
    if low_at(items, i - 1) == "or":
        return False
    if refused:
        return True
    return not (auxiliaries & NOT_YET_SAID or "to" in auxiliaries)


def _with_refusal(kind: str, refused: bool) -> str | None:
    """“did not confirm”; “did not deny” is no answer."""
    if kind in (LEFT_OPEN, *ONLY_REFUSED):
        return kind if refused else None
    if refused:
        return NOT_CONFIRMED if kind == CONFIRMED else None
    return kind


def _subjects(items, i: int, cue: Cue, found: list[Clause], auxiliaries) -> tuple[Phrase, ...]:
    """Those whom the statement of the same verb is put to; else those beside the verb."""
    same = next((clause for clause in found if clause.verb == i and not clause.negated), None)
    if same:
        return same.subjects
    if _is_refused(items, i):
        end, _ = skip_back(items, i - 3)
        phrase = phrase_ending_at(items, end) if end >= 0 else None
        return (phrase,) if phrase else ()
    subjects, inverted = speakers(items, i, cue, found, auxiliaries)
    return () if inverted else tuple(subjects)


def _neither(items: tuple[Item, ...], i: int) -> tuple[Phrase, ...]:
    """“neither the U.S. nor NATO confirming”: both."""
    end = i - 1
    while end > 0 and (is_adverb(items[end].low) or items[end].low in ("has", "have", "had")):
        end -= 1
    second = phrase_ending_at(items, end) if end > 0 else None
    if second is None or low_at(items, second.first - 1) != "nor" or second.first < 3:
        return ()
    first = phrase_ending_at(items, second.first - 2)
    if first is None or low_at(items, first.first - 1) != "neither":
        return ()
    return first, second


def _may_answer(items: tuple[Item, ...], subjects: tuple[Phrase, ...]) -> bool:
    return bool(subjects) and all(
        phrase.sort != "quantity"
        and (phrase.is_speaker or phrase.sort == "name")
        and items[phrase.head].low not in DOCUMENT_NOUNS
        and items[phrase.first].low not in NOBODY
        and low_at(items, phrase.first - 1) not in NOBODY
        for phrase in subjects
    )


def _opening(items, verb: int, subjects: tuple[Phrase, ...]) -> int:
    """The first item of the words that answer: who does, unless that stands far from the verb."""
    first = min(phrase.first for phrase in subjects)
    if subjects[0].sort == "relative" or not 0 < verb - first <= 30:
        return verb
    return first - (low_at(items, first - 1) == "neither" or is_possessive(items, first))


def _behind(items, i: int, verb: int, kind: str, subjects) -> Reaction | None:
    """“denied the claims”, “dismissed it as absurd”, “denied that C”."""
    start, _ = after_adverbials(items, verb + 1)
    if kind == NO_COMMENT:
        if low_at(items, start) not in ("on", "about"):
            return None
        start += 1
    first = _opening(items, i, subjects)
    if kind == DENIED and (blame := _blame(items, start)) is not None:
        told = (blame + 1, blame + 1)
        return Reaction(i, kind, subjects, first, blame + 1, first, None, told)
    meant = words_meant(items, start)
    if meant and _may_be_answered(items, meant, kind):
        return Reaction(i, kind, subjects, first, meant.last, first, meant)
    if kind in (DENIED, CONFIRMED, NOT_CONFIRMED, LEFT_OPEN):
        return _told(items, i, start, kind, subjects, first)
    return None


def _blame(items: tuple[Item, ...], start: int) -> int | None:
    """“denied responsibility”, “denied any involvement”: nothing more is told of what."""
    start += low_at(items, start) in ("any", "all", "its", "his", "her", "their")
    is_blame = low_at(items, start) in BLAME
    return start if is_blame and low_at(items, start + 1) not in ("in", "for", "of") else None


def _may_be_answered(items: tuple[Item, ...], meant: WordsMeant, kind: str) -> bool:
    """“denied it”, “dismissed this as”: of “rejected it” nobody knows whether it was words.

    To dismiss charges is an act of a court, and nobody confirms a warning.
    """
    if meant.noun is not None:
        return items[meant.noun].low not in NOT_WITH.get(kind, ())
    if kind in (DENIED, LEFT_OPEN, NO_COMMENT):
        return True
    return kind == DISMISSED and low_at(items, meant.last) == "as"


def _told(items, i: int, start: int, kind: str, subjects, first: int) -> Reaction | None:
    """“denied that C”, “denied shelling the town”, “confirmed that C”."""
    with_that = low_at(items, start) == "that"
    if kind != DENIED and not with_that:
        return None
    start += with_that
    end = start
    while end < len(items) and not _ends_what_is_told(items, end, with_that):
        end += 1
    if end - start < 2:
        return None
    return Reaction(i, kind, subjects, first, end, first, None, (start, end))


def _ends_what_is_told(items: tuple[Item, ...], i: int, with_that: bool) -> bool:
    if is_clause_end(items, i) or items[i].text == ",":
        return True
    return not with_that and items[i].low in ("and", "but", "while", "saying", "as", "after")


def _tail(items, i: int, verb: int, kind: str, subjects) -> Reaction | None:
    """“…, a charge that Moscow denies”, “…, which Tehran has denied”."""
    if not (is_clause_end(items, verb + 1) or items[verb + 1].text == ","):
        return None
    first = min(phrase.first for phrase in subjects)
    subjects = tuple(_behind_that(items, phrase) for phrase in subjects)
    which = low_at(items, first) == "that" or low_at(items, first - 1) in ("that", "which")
    at = first - 1 - (low_at(items, first - 1) in ("that", "which"))
    if at < 1:
        return None
    if low_at(items, at) == "," and which:
        return Reaction(
            i, kind, subjects, at + 1, verb + 1, at + 1, WordsMeant(at + 1, at + 2), None, True
        )
    if items[at].low not in WORDS_SAID and items[at].low != "something":
        return None
    start = at
    while start > 0 and items[start - 1].kind == "word" and at - start < 4:
        start -= 1
    if start == 0 or items[start - 1].text not in (",", "–", "-"):
        return None
    meant = WordsMeant(start, at + 1, at)
    return Reaction(i, kind, subjects, start, verb + 1, start, meant, None, True)


def _behind_that(items: tuple[Item, ...], phrase: Phrase) -> Phrase:
    """“a charge that officials denied”: “that” is no part of who denied it."""
    begins = low_at(items, phrase.first) == "that" and phrase.head > phrase.first
    return phrase._replace(first=phrase.first + 1) if begins else phrase


def _by_agent(items: tuple[Item, ...], i: int, kind: str, end: int) -> Reaction | None:
    """“The claims were denied by Moscow”."""
    if low_at(items, i + 1) != "by" or kind in ONLY_REFUSED or kind == CALLED:
        return None
    auxiliaries_between, negated = end < i - 1, skip_back(items, i - 1)[1]
    kind = _with_refusal(kind, negated)
    agent = _phrase_from(items, i + 2)
    if kind is None or agent is None or not _may_answer(items, (agent,)):
        return None
    found = next(
        (
            meant
            for start in range(_behind_mark(items, end), end + 1)
            if (meant := words_meant(items, start))
            and meant.noun is not None
            and meant.last == end + 1
        ),
        None,
    )
    if found is None:
        return None
    is_behind = not auxiliaries_between and low_at(items, found.first - 1) == ","
    return Reaction(
        i, kind, (agent,), found.first, agent.last, found.first, found, is_behind=is_behind
    )


def _behind_mark(items: tuple[Item, ...], end: int) -> int:
    start = end
    while start > max(0, end - LONGEST_NOUN) and items[start - 1].kind != "mark":
        start -= 1
    return start


def _phrase_from(items: tuple[Item, ...], start: int) -> Phrase | None:
    """The phrase behind “by”: the first name, or a noun for somebody who speaks."""
    for k in range(start, min(len(items), start + LONGEST_AGENT)):
        if items[k].kind == "mark":
            return None
        follows = k + 1 < len(items) and is_speaking_noun(items[k + 1])
        if items[k].is_name and not follows and not is_possessive(items, k + 1):
            return Phrase(k, k + 1, k, "name")
        is_last = is_speaking_noun(items[k]) and items[k].low not in TITLES
        if is_last and (phrase := phrase_ending_at(items, k)):
            return (
                phrase._replace(first=max(phrase.first, start)) if phrase.sort == "noun" else None
            )
    return None


def _called(unit: Unit, i: int, subjects) -> Reaction | None:
    """“called the accusations baseless”, “described the report as a lie”."""
    items = unit.items
    meant = words_meant(items, i + 1)
    if meant is None or meant.noun is None:
        return None
    end = _called_false(unit, meant.last)
    if end is None:
        return None
    first = _opening(items, i, subjects)
    return Reaction(i, DISMISSED, subjects, first, end, first, meant)


def _said_false(unit: Unit, clause: Clause) -> Reaction | None:
    """“Tehran says the allegations are baseless”."""
    items = unit.items
    if clause.content is None or clause.negated or clause.looks_back or clause.inverted:
        return None
    if clause.frame != "clause" or not _may_answer(items, clause.subjects):
        return None
    meant = words_meant(items, clause.content[0])
    if meant is None or meant.noun is None or low_at(items, meant.last) not in BE:
        return None
    end = _called_false(unit, meant.last + 1)
    if end is None:
        return None
    first = _opening(items, clause.verb, clause.subjects)
    return Reaction(clause.verb, DISMISSED, clause.subjects, first, end, first, meant)


def _called_false(unit: Unit, start: int) -> int | None:
    """Where what words are called ends, if that is false, baseless, a lie."""
    items = unit.items
    for k in range(start, min(len(items), start + LONGEST_CALLED)):
        if items[k].low in CALLED_FALSE:
            return k + 1
        if items[k].is_quotation:
            words = items[k].quotation.inner.of(unit.passage.plain).lower().split()
            return k + 1 if any(word.strip(EDGES) in CALLED_FALSE for word in words) else None
        if is_clause_end(items, k) or items[k].low in ("not", "neither"):
            return None
    return None


def _calls_false(unit: Unit) -> bool:
    return not CALLED_FALSE.isdisjoint(unit.lows) and not WORDS_SAID.isdisjoint(unit.lows)
