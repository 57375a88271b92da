"""Noun phrases beside a verb of saying: who its subject is."""

import re
from itertools import pairwise, zip_longest
from typing import Literal, NamedTuple

from articles.extraction.datelines import behind_dateline
from articles.extraction.lexicon.common_words import OPENERS, WEEKDAYS
from articles.extraction.lexicon.cues import (
    ADVERBS,
    AUXILIARIES,
    FINITE_CUES,
    NEGATIONS,
    is_adverb,
)
from articles.extraction.lexicon.titles import (
    BODY_NOUNS,
    DOCUMENT_NOUNS,
    PEOPLE_NOUNS,
    TITLE_WORDS,
    TITLES,
    TITLES_AND_THE,
)
from articles.extraction.titles_before import (
    envoy_start,
    is_capital_of_title,
    is_envoy_for,
    is_title_of,
)
from articles.extraction.units import Item

PASSED_OVER = AUXILIARIES | NEGATIONS
TIMES = WEEKDAYS | frozenset("week month year night morning afternoon evening weekend".split())
BEFORE_TIMES = TIMES | frozenset("on late early last this next over earlier later".split())
PRONOUNS = frozenset("he she they it".split())
CONTRACTING = PRONOUNS | {"who"}
FIRST_PERSON = frozenset("i we you".split())
DETERMINERS = frozenset(
    "a an the his her their its our my this that these those some many several most few all both "
    "other another one two three four five six seven eight nine ten dozens hundreds no any each "
    "every".split()
)
PREPOSITIONS = frozenset(
    "of for from at in with by on to within inside near behind under against among between about "
    "over around across into amid despite during without upon per via".split()
)
SUBORDINATORS = frozenset(
    "as when while because although though after before since if unless until where whereas once "
    "that which who whom whose but and or so yet despite amid during according like with without "
    "in on at by for from to of under through following speaking asked".split()
)
ENDS_A_PHRASE = (
    SUBORDINATORS | PREPOSITIONS | AUXILIARIES | ADVERBS | WEEKDAYS | (FINITE_CUES - TITLES)
)
PERSON_SUFFIX = re.compile(r"(?:ers|ors|ists|ians|ees|men|women|ist|man|woman|person|people)$")
NAMED_IN_QUOTES = frozenset(
    "newspaper daily weekly magazine website channel station broadcaster outlet paper agency group "
    "movement militia organisation organization".split()
)
LONGEST_PHRASE = 14

Sort = Literal["name", "pronoun", "noun", "quantity", "relative"]


class Phrase(NamedTuple):
    """A noun phrase: items `first` to `last` (half-open), its head, and names inside it.

    `owner` is the item of a name that the head belongs to: “NATO” in “a spokesman for NATO”.
    `is_speaker` is False for a head that no list knows as a word for somebody who speaks.
    """

    first: int
    last: int
    head: int
    sort: Sort
    owner: int | None = None
    is_speaker: bool = True


def skip_back(items: tuple[Item, ...], i: int) -> tuple[int, bool]:
    """From `i` leftwards over auxiliaries and adverbs: (where they end, whether one negates).

    “on Monday”, “late Tuesday”, “this week” between a subject and its verb are passed over too.
    """
    negated = False
    while i >= 0 and (items[i].kind == "word" or _is_contracted(items, i)):
        low = items[i].low
        if low in PASSED_OVER or low == "'s" or is_adverb(low) or low.endswith("n't"):
            negated |= low in NEGATIONS or low.endswith("n't")
        elif _ends_in_a_document(items, i):
            i -= 3
            continue
        elif not (low in TIMES or (low in BEFORE_TIMES and items[i + 1].low in TIMES)):
            break
        i -= 1
    return i, negated


def _ends_in_a_document(items: tuple[Item, ...], i: int) -> bool:
    """“The ministry in a statement said”: where it was said, before the verb."""
    return (
        i > 2
        and items[i].low in DOCUMENT_NOUNS
        and items[i - 1].low in DETERMINERS
        and items[i - 2].low == "in"
    )


def _is_contracted(items: tuple[Item, ...], i: int) -> bool:
    """“He's said”: what looks like a possessive is “has” or “is” behind a pronoun."""
    return items[i].kind == "possessive" and i > 0 and items[i - 1].low in CONTRACTING


def subjects_before(items: tuple[Item, ...], verb: int) -> list[Phrase]:
    """The subject of the verb at `verb`, or the several that speak jointly; empty if none is seen."""
    end, _ = skip_back(items, verb - 1)
    if end > 1 and _is_participle(items[end]):
        end, _ = skip_back(items, end - 1)
    if end < 0:
        return []
    if items[end].text in (",", ")", "–") and items[end].kind == "mark":
        return _before_apposition(items, end)
    if items[end].is_quotation:
        return _named_in_quotes(items, end)
    return _joint(items, phrase_ending_at(items, end))


def _named_in_quotes(items: tuple[Item, ...], end: int) -> list[Phrase]:
    """“the newspaper “Daybreak” reported”: what is quoted names the body before it."""
    if end < 1 or items[end].quotation.is_sentence or items[end - 1].text not in NAMED_IN_QUOTES:
        return []
    first = _phrase_start(items, end - 1)
    return [Phrase(first, end + 1, end - 1, "noun")]


def _is_participle(item: Item) -> bool:
    """“the resolution recently adopted calls on …”: a participle behind the noun it goes with."""
    return item.kind == "word" and item.low in (
        "adopted",
        "passed",
        "published",
        "released",
        "issued",
        "signed",
        "obtained",
        "seen",
        "approved",
    )


def _joint(items: tuple[Item, ...], phrase: Phrase | None) -> list[Phrase]:
    """With the last of “A, B and C”, the others too."""
    if phrase is None:
        return []
    found = [phrase]
    at = _left_of_title(items, phrase)
    joint = _joint_at(items, at)
    if phrase.sort in ("name", "noun") and joint > 0:
        before = phrase_ending_at(items, joint - 1)
        while before and before.sort in ("name", "noun"):
            found.insert(0, before)
            at = _left_of_title(items, before)
            if at < 1 or items[at].text != "," or not items[at - 1].is_name:
                break
            before = phrase_ending_at(items, at - 1)
    return found


def _joint_at(items: tuple[Item, ...], at: int) -> int:
    """Where “and” or “as well as” that ends at `at` begins; 0 where neither does."""
    if at >= 1 and items[at].low == "and":
        return at
    words = [item.low for item in items[max(0, at - 2) : at + 1]]
    return at - 2 if words == ["as", "well", "as"] else 0


def _left_of_title(items: tuple[Item, ...], phrase: Phrase) -> int:
    at = phrase.first - 1
    while at >= 0 and items[at].kind == "word" and items[at].low in TITLES_AND_THE:
        at -= 1
    return at


def phrase_ending_at(items: tuple[Item, ...], end: int) -> Phrase | None:
    """The noun phrase whose last item is `end`."""
    item = items[end]
    if item.is_name:
        return _ending_in_name(items, end)
    if item.kind != "word" and item.kind != "initials":
        return None
    if item.low in PRONOUNS:
        return Phrase(end, end + 1, end, "pronoun")
    if item.low in ("who", "which", "that"):
        return Phrase(end, end + 1, end, "relative")
    if item.low in FIRST_PERSON:
        return None
    return _ending_in_noun(items, end)


def _ending_in_name(items: tuple[Item, ...], end: int) -> Phrase | None:
    before = end - 1
    while before >= 0 and (
        items[before].low in TITLE_WORDS
        or items[before].low == "the"
        or items[before].kind == "possessive"
        or (items[before].is_name and items[before + 1].low in TITLE_WORDS)
        or is_capital_of_title(items, before, end)
        or (items[before].low in BODY_NOUNS and items[before + 1].low in TITLES)
    ):
        before -= 1
    if is_envoy_for(items, before):
        return Phrase(envoy_start(items, before), end + 1, end, "name")
    if before >= 1 and items[before].low in PREPOSITIONS:
        head = _noun_before(items, before)
        if head is not None and not is_title_of(items, head, before, end):
            first = _phrase_start(items, head)
            return Phrase(first, end + 1, head, "noun", owner=end)
        if head is None and items[before].low in ("of", "from", "at") and items[before - 1].is_name:
            return _ending_in_name(items, before - 1)
        if head is None and items[before].low != "with":
            return None
    return Phrase(before + 1, end + 1, end, "name")


def _noun_before(items: tuple[Item, ...], preposition: int) -> int | None:
    """The noun to which a preposition ties what follows: “a statement issued by”."""
    at = preposition - 1
    if at >= 1 and items[at].kind == "word" and _is_tied_by(items[at].low):
        at -= 1
    if at >= 0 and is_speaking_noun(items[at]):
        return at
    return None


def _is_tied_by(low: str) -> bool:
    """“issued by”, “familiar with”, “close to”: what ties a noun to what follows the preposition."""
    return low.endswith("ed") or low in ("familiar", "close", "loyal", "working", "speaking")


def is_speaking_noun(item: Item) -> bool:
    if item.kind != "word":
        return False
    low = item.low
    return (
        low in PEOPLE_NOUNS
        or low in BODY_NOUNS
        or low in DOCUMENT_NOUNS
        or bool(PERSON_SUFFIX.search(low))
    )


def _phrase_start(items: tuple[Item, ...], head: int) -> int:
    """The first item of the phrase whose head is `head`: its determiner, owner or adjectives."""
    at = head
    while at > 0 and head - at < 7:
        before = items[at - 1]
        if before.kind == "possessive":
            at -= 1
            if at > 0 and (items[at - 1].is_name or items[at - 1].kind == "word"):
                at -= 1
            continue
        if before.low in DETERMINERS:
            return at - 1
        if before.kind == "number":
            return at - 1
        if before.is_name:
            at -= 1
            continue
        if (
            at > 1
            and items[at - 2].is_name
            and items[at - 2].end == before.start
            and before.text in "-–"
        ):
            at -= 2
            continue
        if before.kind not in ("word", "initials") or ends_a_phrase(before):
            break
        at -= 1
    return at


def ends_a_phrase(item: Item) -> bool:
    return item.low in ENDS_A_PHRASE


def _ending_in_noun(items: tuple[Item, ...], end: int) -> Phrase | None:
    """A phrase without a name at its end: “the foreign minister”, “93 percent”, “its leaders”."""
    low = items[end].low
    if name := _name_of_a_place(items, end):
        return name
    if unknown := _unknown_name(items, end):
        return unknown
    if low in ("percent", "%") or items[end].kind == "number":
        return Phrase(_phrase_start(items, end), end + 1, end, "quantity")
    head, first = end, _phrase_start(items, end)
    for _ in range(2):
        if first >= 1 and items[first - 1].low in PREPOSITIONS:
            outer = _noun_before(items, first - 1)
            if outer is None:
                break
            head, first = outer, _phrase_start(items, outer)
    if head == end and low.endswith("ed") and end >= 1:
        return None
    owner = owner_within(items, first, end + 1, head)
    known = is_speaking_noun(items[head]) or owner == first
    if not known and items[first].low not in DETERMINERS:
        return None
    return Phrase(first, end + 1, head, "noun", owner=owner, is_speaker=known)


def _unknown_name(items: tuple[Item, ...], end: int) -> Phrase | None:
    """Capitalised words that no rule could name, not first in a sentence: they may speak too."""
    first = end
    while first > 0 and items[first - 1].kind == "word" and items[first - 1].text[0].isupper():
        first -= 1
    if items[first].low in OPENERS:
        first += 1
    is_one = first == end and (first == 0 or items[first - 1].kind != "mark")
    if first > 0 and items[first - 1].low in PREPOSITIONS:
        return None
    if not items[end].text[0].isupper() or first > end or is_one or is_speaking_noun(items[end]):
        return None
    return Phrase(first, end + 1, end, "noun")


def _name_of_a_place(items: tuple[Item, ...], end: int) -> Phrase | None:
    """“Jeb Bush of Florida said”: the name before the place."""
    at = end
    while at > 1 and items[at].kind == "word" and items[at].text[0].isupper():
        at -= 1
    if at < end and at > 0 and items[at].low in ("of", "from") and items[at - 1].is_name:
        return _ending_in_name(items, at - 1)
    return None


def owner_within(items: tuple[Item, ...], first: int, last: int, head: int) -> int | None:
    """The name inside a phrase that is not its head, the nearest to the head first."""
    names = [i for i in range(first, last) if items[i].is_name and i != head]
    return min(names, key=lambda i: abs(i - head), default=None)


def _before_apposition(items: tuple[Item, ...], comma: int) -> list[Phrase]:
    """The subject before “, …,”: the first part of the clause that is a noun phrase."""
    start = _clause_start(items, comma)
    bounds = [start - 1, *(i for i in range(start, comma + 1) if items[i].text in (",", "–", "("))]
    parts = [_leading_phrase(items, left + 1, right) for left, right in pairwise(bounds)]
    for phrase, following in zip_longest(parts, parts[1:]):
        if phrase and phrase.sort == "noun" and following and following.sort == "name":
            return [following]
        if phrase:
            return _joint(items, phrase)
    return []


def _clause_start(items: tuple[Item, ...], end: int) -> int:
    """Where the clause that ends before `end` begins: after a semicolon, a quotation, “, and”."""
    for i in range(end - 1, max(-1, end - 60), -1):
        item = items[i]
        if item.is_quotation or item.text in (";", ":"):
            return i + 1
        if item.low in ("and", "but") and i > 0 and items[i - 1].text == ",":
            return i + 1
    return behind_dateline(items) if end < 60 else end - 60


def _leading_phrase(items: tuple[Item, ...], start: int, stop: int) -> Phrase | None:
    """The phrase that fills `start` to `stop`, unless these are an adverbial or a clause."""
    while start < stop and items[start].low in ("as", "but", "and", "yet", "still", "however"):
        start += 1
    if start >= stop or stop - start > LONGEST_PHRASE:
        return None
    first = items[start]
    if not first.is_name and (first.low in SUBORDINATORS or first.low in ADVERBS):
        return None
    if first.kind == "word" and first.low.endswith("ing"):
        return None
    phrase = phrase_ending_at(items, stop - 1)
    between = items[start : phrase.first] if phrase else ()
    if any(ends_a_phrase(item) and item.low != "and" for item in between):
        return _headed_phrase(items, start, stop)
    return phrase


def _headed_phrase(items: tuple[Item, ...], start: int, stop: int) -> Phrase | None:
    """“Militants from al Shabaab”, “A source in the Ansar Brigade”: the noun before the preposition."""
    head = next((k for k in range(start + 1, stop) if items[k].low in PREPOSITIONS), start + 1) - 1
    if head < start or not is_speaking_noun(items[head]):
        return None
    is_title = head > start and items[head].text[0].isupper() and items[head].low in TITLES
    if is_title or any(ends_a_phrase(item) for item in items[start:head]):
        return None
    return Phrase(start, stop, head, "noun", owner_within(items, start, stop, head))
