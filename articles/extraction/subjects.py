"""Whose words a verb gives: the search for its subject, before it, behind it, or further away."""

from articles.extraction.clause import (
    BE,
    CONCESSIVES,
    DASHES,
    Clause,
    ends_with_comma,
    is_clause_end,
    low_at,
)
from articles.extraction.inversion import (
    joined_behind,
    phrase_starting_at,
    subject_after,
    with_issuer,
)
from articles.extraction.leading import leading_subject
from articles.extraction.lexicon.cues import ADVERBS, FINITE_CUES, Cue, is_adverb
from articles.extraction.lexicon.titles import DOCUMENT_NOUNS
from articles.extraction.lexicon.verbs import IRREGULAR_PASTS
from articles.extraction.phrases import (
    PREPOSITIONS,
    TIMES,
    Phrase,
    phrase_ending_at,
    skip_back,
    subjects_before,
)
from articles.extraction.quoting import whom_they_quote
from articles.extraction.units import Item

GOES_ON_TO = frozenset(
    "continue continues continued continuing go goes went going struggled struggles sought seeks "
    "tried tries rushed hastened proceeded".split()
)
OPENS_A_CLAUSE = CONCESSIVES | frozenset("and but that who which where yet so".split())
BEFORE_PARTICIPLES = frozenset(
    "and also while by but after before when then instead in without".split()
)
TIMES_WITH_WORDS = TIMES | {"this", "last", "on"}
OPENS_AN_INSERTION = frozenset("including who which like among some many for in at on with".split())


def speakers(items, i: int, cue: Cue, found: list[Clause], auxiliaries: set[str]):
    """(the speakers' phrases, whether the verb stands before its subject)."""
    if "to" in auxiliaries and (verb := governing(items, i)) is not None:
        return _nearest(items, verb), False
    if cue.form == "gerund" and not auxiliaries & BE:
        return _subjects_of_participle(items, i, found), False
    if _follows_content(items, i) and (after := _inverted_subject(items, i, cue)):
        return [after, *joined_behind(items, after)], True
    if low_at(items, i - 1) == "," and cue.form in ("past", "third"):
        earlier = [clause for clause in found if clause.verb < i and clause.content]
        if earlier and not subjects_before(items, i):
            return list(earlier[-1].subjects), False
    if low_at(items, skip_back(items, i - 1)[0]) in ("and", "but", "then"):
        earlier = [clause for clause in found if clause.verb < i and clause.subjects]
        if earlier:
            return list(earlier[-1].subjects), False
        if cue.form in ("past", "third"):
            return _main_subject(items, i), False
    subjects = _outside_relative(items, i, cue, subjects_before(items, i), found)
    return _or_leading(items, i, subjects), False


def _nearest(items: tuple[Item, ...], verb: int) -> list[Phrase]:
    return _or_leading(items, verb, subjects_before(items, verb))


def _or_leading(items: tuple[Item, ...], verb: int, subjects: list[Phrase]) -> list[Phrase]:
    """The subjects found beside a verb; where none of them speaks, what opens its clause."""
    is_governed = bool(subjects) and _is_governed(items, subjects[0])
    if any(phrase.is_speaker for phrase in subjects) and not is_governed:
        return subjects
    end = skip_back(items, verb - 1)[0] + 1
    leading = leading_subject(items, end)
    if leading is None and end > 0 and items[end - 1].text == ",":
        leading = _before_insertion(items, end - 1)
    is_better = leading is not None and (leading.is_speaker or is_governed or not subjects)
    return [leading] if is_better else subjects


def _is_governed(items: tuple[Item, ...], phrase: Phrase) -> bool:
    """“not allowed to speak to the media said”, “to brief the media said”: no subject, but an object."""
    if phrase.sort != "noun" or phrase.first < 2:
        return False
    before = items[phrase.first - 1]
    return before.low in PREPOSITIONS or (
        items[phrase.first - 2].low == "to" and before.kind == "word" and before.text.islower()
    )


def _before_insertion(items: tuple[Item, ...], comma: int) -> Phrase | None:
    """“Soldiers interviewed at the camp, including two officers, said …”."""
    opening = next((k for k in range(comma - 1, 0, -1) if items[k].text == ","), None)
    if opening is None or items[opening + 1].low not in OPENS_AN_INSERTION:
        return None
    return leading_subject(items, opening)


def governing(items: tuple[Item, ...], i: int) -> int | None:
    """The verb that an infinitive goes on with: “continues to insist”, “went on Tuesday to say”."""
    for k in range(i - 2, max(-1, i - 6), -1):
        if items[k].low in GOES_ON_TO:
            return k
        if items[k].low != "on" and items[k].low not in TIMES and not is_adverb(items[k].low):
            return None
    return None


def _outside_relative(items, i: int, cue: Cue, subjects: list[Phrase], found: list[Clause]):
    """“Those who praised him warned that …”: the second verb goes with whom “who” stands for."""
    if cue.form not in ("past", "third"):
        return subjects
    if subjects and (subjects[0].sort in ("name", "pronoun") or subjects[0].is_speaker):
        return subjects
    relative = next(
        (c for c in reversed(found) if c.subjects and c.subjects[0].sort == "relative"), None
    )
    if relative is None:
        return subjects
    who = relative.subjects[0].first
    before = who - 1 - (items[who - 1].text == ",")
    phrase = phrase_ending_at(items, before) if before >= 0 else None
    return [phrase] if phrase else subjects


def _inverted_subject(items: tuple[Item, ...], i: int, cue: Cue) -> Phrase | None:
    """The subject behind the verb. After a comma it must end the clause: “…, said officials.”"""
    after = subject_after(items, i)
    if after is None or items[i - 1].text != ",":
        return after
    before = subjects_before(items, i)
    if cue.frame in ("hearer", "appeal") or (before and before[0].sort == "name"):
        return None
    if _is_clause_end_or_comma(items, after.last):
        return after
    return with_issuer(items, after)


def _is_clause_end_or_comma(items: tuple[Item, ...], i: int) -> bool:
    return is_clause_end(items, i) or items[i].text == ","


def _follows_content(items: tuple[Item, ...], i: int) -> bool:
    """“…,” said / … – says / …, said: the verb stands right behind what was said."""
    before = items[i - 1] if i else None
    if before is None:
        return False
    return before.is_quotation or before.text in DASHES or before.text == ","


def _subjects_of_participle(items, i: int, found: list[Clause]) -> list[Phrase]:
    """Who “…, saying” or “with Kim promising” goes with."""
    before = i - 1
    while before >= 0 and items[before].low in ADVERBS:
        before -= 1
    if before < 0 or (before == 0 and items[0].low in BEFORE_PARTICIPLES):
        return _subject_behind_comma(items, i)
    beside = phrase_ending_at(items, before)
    if beside and low_at(items, beside.first - 1) == "with" and beside.is_speaker:
        return [beside]
    if items[before].low == "as" and (quoted := whom_they_quote(items, before)):
        return [quoted]
    if _is_about_a_document(items, before):
        return _main_subject(items, before)
    is_parted = items[before].text in (",", "–") or ends_with_comma(items[before])
    if not is_parted and items[before].low not in BEFORE_PARTICIPLES:
        return []
    earlier = [clause for clause in found if clause.verb < i and clause.subjects]
    if earlier:
        return list(earlier[-1].subjects)
    return _main_subject(items, before)


def _subject_behind_comma(items: tuple[Item, ...], i: int) -> list[Phrase]:
    """“Noting that C, S did …”: the first comma behind which a subject stands."""
    for k in range(i + 1, len(items) - 1):
        ends = items[k].text == "," or ends_with_comma(items[k])
        if ends and (phrase := phrase_starting_at(items, k + 1)):
            return [phrase]
    return []


def _is_about_a_document(items: tuple[Item, ...], before: int) -> bool:
    """“put out a statement saying”, “sent a letter this week urging”."""
    while before > 0 and items[before].low in TIMES_WITH_WORDS:
        before -= 1
    return items[before].low in DOCUMENT_NOUNS


def _main_subject(items: tuple[Item, ...], before: int) -> list[Phrase]:
    """The subject with which a participle or a later verb goes: that of the nearest main verb."""
    for i in range(before - 1, 0, -1):
        if not _looks_finite(items[i]) and not _is_present_of_name(items, i):
            continue
        for phrase in subjects_before(items, i)[:1]:
            speaks = phrase.sort in ("name", "pronoun") or phrase.is_speaker
            if speaks and phrase.sort != "relative" and _opens_its_clause(items, phrase):
                return [phrase]
    return []


def _is_present_of_name(items: tuple[Item, ...], i: int) -> bool:
    """“Sanders rips the deal”: any verb in the present behind a name."""
    return items[i].kind == "word" and items[i].low.endswith("s") and items[i - 1].is_name


def _opens_its_clause(items: tuple[Item, ...], phrase: Phrase) -> bool:
    before = phrase.first - 1
    while before >= 0 and items[before].low in ADVERBS:
        before -= 1
    return before < 0 or items[before].kind == "mark" or items[before].low in OPENS_A_CLAUSE


def _looks_finite(item: Item) -> bool:
    low = item.low
    return item.kind == "word" and (
        low.endswith("ed") or low in IRREGULAR_PASTS or low in FINITE_CUES
    )
