"""Clauses that attribute words: subject, cue and where in the sentence the words stand."""

from articles.extraction.clause import (
    BE,
    CONCESSIVES,
    DASHES,
    Clause,
    ends_with_comma,
    is_clause_end,
    low_at,
)
from articles.extraction.content import placed, with_cut_content
from articles.extraction.cue_nouns import according_to, noun_clause
from articles.extraction.endings import tells_of_a_noun
from articles.extraction.inversion import (
    joined_behind,
    phrase_starting_at,
    subject_after,
    with_issuer,
)
from articles.extraction.leading import leading_subject
from articles.extraction.lexicon.cues import (
    ADVERBS,
    CUE_NOUNS,
    CUES,
    NEGATIONS,
    PREPOSITIONAL,
    Cue,
    is_adverb,
)
from articles.extraction.lexicon.titles import DOCUMENT_NOUNS, TITLES
from articles.extraction.lexicon.verbs import IRREGULAR_PASTS
from articles.extraction.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    TIMES,
    Phrase,
    phrase_ending_at,
    skip_back,
    subjects_before,
)
from articles.extraction.quoting import whom_they_quote
from articles.extraction.units import Item, Unit

# “may say”, “would say”: nothing has been said.
NOT_YET_SAID = frozenset("would may might could should must will shall can cannot".split())
# With these anybody and anything that has a determiner speaks; with others only who can.
PLAINLY_SAYING = frozenset("say tell add write declare announce state insist note".split())
GOES_ON_TO = frozenset(
    "continue continues continued continuing go goes went going struggled struggles sought seeks "
    "tried tries rushed hastened proceeded".split()
)
HAVE = frozenset("has have had having".split())
OPENS_A_CLAUSE = CONCESSIVES | frozenset("and but that who which where yet so".split())
BEFORE_PARTICIPLES = frozenset(
    "and also while by but after before when then instead in without".split()
)
ACCORDING_TO = frozenset({("according", "to"), ("as", "per")})
# Any other word is passed over.
MAY_ATTRIBUTE = frozenset({*CUES, *CUE_NOUNS, *(first for first, _ in ACCORDING_TO)})
MOST_CLAUSES = 16  # of one sentence; what has more is no sentence


def clauses(unit: Unit) -> list[Clause]:
    """The attributing clauses of a sentence, in order."""
    found: list[Clause] = []
    items = unit.items
    for i, item in enumerate(items):
        may_attribute = item.low in MAY_ATTRIBUTE and item.kind == "word"
        if may_attribute and (clause := _clause_at(items, i, found)):
            found.append(clause)
            if len(found) == MOST_CLAUSES:
                break
    found = _without_nested(items, found)
    found.sort(key=lambda clause: clause.verb)
    return [with_cut_content(items, clause, found) for clause in found]


def _clause_at(items: tuple[Item, ...], i: int, found: list[Clause]) -> Clause | None:
    low = items[i].low
    if (low, low_at(items, i + 1)) in ACCORDING_TO:
        return according_to(items, i)
    if low in CUE_NOUNS and (clause := noun_clause(items, i)):
        return clause
    cues = CUES.get(low)
    if not cues or _is_noun_here(items, i):
        return None
    end, negated = skip_back(items, i - 1)
    auxiliaries = {items[k].low for k in range(end + 1, i)}
    for cue in _by_frame(items, i, cues):
        if not _is_active(cue, auxiliaries, items, i):
            continue
        subjects, inverted = _subjects(items, i, cue, found, auxiliaries)
        if cue.lemma not in PLAINLY_SAYING:
            subjects = [phrase for phrase in subjects if phrase.is_speaker]
        if cue.form == "base" and not auxiliaries and not _is_plural(items, subjects):
            continue
        if not subjects and not inverted:
            continue
        clause = Clause(
            i,
            i,
            i + 1,
            cue.lemma,
            cue.frame,
            tuple(subjects),
            negated=negated or _is_refused(items, i),
            inverted=inverted,
        )
        if clause_with_content := placed(items, clause):
            return clause_with_content
    return None


def _is_plural(items: tuple[Item, ...], subjects: list[Phrase]) -> bool:
    """“officials state”, “they state”, “A and B state”; but not “a former state”."""
    if len(subjects) != 1 or subjects[0].sort == "quantity":
        return bool(subjects)
    head = items[subjects[0].head].low
    return head in ("they", "people", "police", "who") or head.endswith(("s", "men", "women"))


def _by_frame(items: tuple[Item, ...], i: int, cues: tuple[Cue, ...]) -> list[Cue]:
    """The cues a form may be, the one that a following preposition asks for alone."""
    key = (cues[0].lemma, low_at(items, i + 1))
    if key in PREPOSITIONAL and low_at(items, i + 2) not in TIMES:
        frame = PREPOSITIONAL[key]
        return [cues[0]._replace(frame=f"{frame} with preposition")] if frame else []
    return [cue for cue in cues if cue.frame != "prepositional"]


def _is_noun_here(items: tuple[Item, ...], i: int) -> bool:
    """“the report”, “his claims”, “calls for” after an adjective: a noun, not a verb."""
    before = items[i - 1] if i else None
    if items[i].low.endswith(("ed", "ing", "said", "told", "wrote")):
        return False
    if before is None:
        return items[i].low.endswith("s") and items[i].low in CUE_NOUNS
    if items[i].low == "states" and before.low != "it":
        return True
    if items[i].text == "State" or items[i].low == "reasons":
        return True
    if before.kind == "possessive" or before.low in DETERMINERS:
        return True
    if before.low.endswith(("ed", "en")) and low_at(items, i - 2) in HAVE:
        return True
    is_gerund = items[i].low.endswith("ing") and items[i].low != "countering"
    if before.low in PREPOSITIONS and not is_gerund:
        return True
    if before.low == "media" and low_at(items, i - 2) in PREPOSITIONS:
        return True
    return items[i].low in TITLES


def _governing(items: tuple[Item, ...], i: int) -> int | None:
    """The verb that an infinitive goes on with: “continues to insist”, “went on Tuesday to say”."""
    for k in range(i - 2, max(-1, i - 6), -1):
        if items[k].low in GOES_ON_TO:
            return k
        if items[k].low != "on" and items[k].low not in TIMES and not is_adverb(items[k].low):
            return None
    return None


def _is_refused(items: tuple[Item, ...], i: int) -> bool:
    return low_at(items, i - 1) == "to" and low_at(items, i - 2) in NEGATIONS


def _is_active(cue: Cue, auxiliaries: set[str], items: tuple[Item, ...], i: int) -> bool:
    """Whether the form is used as a finite verb or as a participle that goes with a subject."""
    if cue.form in ("past", "participle"):
        return not (auxiliaries & BE - {"'s"})
    if cue.form == "base":
        if auxiliaries & NOT_YET_SAID:
            return False
        if "to" in auxiliaries:
            return _governing(items, i) is not None or _is_refused(items, i)
        return True
    if cue.form == "gerund":
        return True
    return "to" not in auxiliaries


def _subjects(items, i: int, cue: Cue, found: list[Clause], auxiliaries: set[str]):
    """(the speakers' phrases, whether the verb stands before its subject)."""
    if "to" in auxiliaries and (governing := _governing(items, i)) is not None:
        return subjects_before(items, governing), False
    if cue.form == "gerund" and not auxiliaries & BE:
        return _subjects_of_participle(items, i, found), False
    if _follows_content(items, i) and (after := _inverted_subject(items, i, cue)):
        return [after, *joined_behind(items, after)], True
    if low_at(items, i - 1) == "," and cue.form in ("past", "third"):
        earlier = [clause for clause in found if clause.verb < i and clause.content]
        if earlier and not subjects_before(items, i):
            return list(earlier[-1].subjects), False
    if low_at(items, i - 1) in ("and", "but") or (
        low_at(items, i - 2) in ("and", "but") and low_at(items, i - 1) in ADVERBS
    ):
        earlier = [clause for clause in found if clause.verb < i and clause.subjects]
        if earlier:
            return list(earlier[-1].subjects), False
        if cue.form in ("past", "third"):
            return _main_subject(items, i), False
    subjects = _outside_relative(items, i, cue, subjects_before(items, i), found)
    if not any(phrase.is_speaker for phrase in subjects):
        leading = leading_subject(items, skip_back(items, i - 1)[0] + 1)
        if leading and (leading.is_speaker or not subjects):
            return [leading], False
    return subjects, False


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
    if cue.frame == "hearer" or (before and before[0].sort == "name"):
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
    while before > 0 and items[before].low in TIMES | {"this", "last", "on"}:
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
        low.endswith("ed")
        or low in IRREGULAR_PASTS
        or any(cue.form in ("past", "third") for cue in CUES.get(low, ()))
    )


def _without_nested(items: tuple[Item, ...], found: list[Clause]) -> list[Clause]:
    """Clauses that stand inside what another one says are that speaker's words, not the article's."""
    kept: list[Clause] = []
    for clause in sorted(found, key=lambda clause: clause.verb):
        inside = [
            other
            for other in kept
            if other.content
            and other.content[0] <= clause.verb < other.content[1]
            and not _goes_on_with(items, clause, other)
        ]
        if not inside:
            kept.append(clause)
    return kept


def _goes_on_with(items: tuple[Item, ...], clause: Clause, outer: Clause) -> bool:
    """A verb that shares the outer clause's subject, or stands behind its words, is its equal."""
    if clause.subjects == outer.subjects:
        inside = ("by", "before", "after", "when", "while")
        return low_at(items, clause.verb - 1) not in inside or outer.content[0] >= clause.verb - 1
    return (
        (clause.looks_back and _stands_apart(items, clause))
        or (_is_relative(outer) and clause.subjects[0].first < outer.verb)
        or tells_of_a_noun(items, clause, outer)
        or _begins_main_clause(items, clause, outer)
    )


def _is_relative(clause: Clause) -> bool:
    return bool(clause.subjects and clause.subjects[0].sort == "relative")


def _stands_apart(items: tuple[Item, ...], clause: Clause) -> bool:
    """“…, he said” and “…,” said X: a mark or a quotation parts the clause from what it looks back at."""
    first = min([clause.cue_first, *(phrase.first for phrase in clause.subjects)])
    while first > 0 and items[first - 1].low in ADVERBS | {"and", "but", "as"}:
        first -= 1
    return first == 0 or items[first - 1].kind == "mark" or items[first - 1].is_quotation


def _begins_main_clause(items: tuple[Item, ...], clause: Clause, outer: Clause) -> bool:
    """“While A described B as C, he cautioned …”: the second clause is the main one."""
    if not clause.subjects or clause.subjects[0].first <= outer.verb:
        return False
    start = clause.subjects[0].first
    if _is_joined_anew(items, start - 1):
        return True
    if items[0].low not in CONCESSIVES:
        return False
    return items[start - 1].text == "," or ends_with_comma(items[start - 1])


def _is_joined_anew(items: tuple[Item, ...], i: int) -> bool:
    """“…, but officials said”, “… - and he argued”: a conjunction behind a mark at `i`."""
    if items[i].low not in ("but", "and", "while", "whereas", "though", "although", "yet", "so"):
        return False
    return items[i].low in ("but", "while") or (i > 0 and items[i - 1].text in (",", ";", "–", "-"))
