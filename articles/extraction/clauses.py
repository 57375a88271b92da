"""Clauses that attribute words: subject, cue and where in the sentence the words stand."""

from articles.extraction.clause import (
    BE,
    CONCESSIVES,
    MODALS,
    Clause,
    ends_with_comma,
    low_at,
)
from articles.extraction.content import placed
from articles.extraction.cue_nouns import according_to, noun_clause
from articles.extraction.cutting import with_cut_content
from articles.extraction.endings import tells_of_a_noun
from articles.extraction.lexicon.cues import (
    ADVERBS,
    BEFORE_SOURCES,
    CUE_NOUNS,
    CUES,
    NEGATIONS,
    PREPOSITIONAL,
    Cue,
    cues_of,
)
from articles.extraction.lexicon.titles import TITLES
from articles.extraction.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    TIMES,
    Phrase,
    skip_back,
)
from articles.extraction.subjects import governing, speakers
from articles.extraction.units import Item, Unit

# “may say”, “would say”: nothing has been said.
NOT_YET_SAID = frozenset("would may might could should must will shall can cannot".split())
# With these anybody and anything that has a determiner speaks; with others only who can.
PLAINLY_SAYING = frozenset("say tell add write declare announce state insist note".split())
HAVE = frozenset("has have had having".split())
ACCORDING_TO = frozenset(tuple(cue.split()) for cue in BEFORE_SOURCES)
# Any other word is passed over.
MAY_ATTRIBUTE = frozenset({*CUES, *CUE_NOUNS, *(first for first, _ in ACCORDING_TO)})
# With these “that” follows what no speaker is: “the figures suggest that …”.
SHOWS = frozenset(
    "suggest indicate reveal confirm predict mean signal find think believe assume hint imply "
    "underscore underline highlight recall".split()
)
ALSO_NOUNS = CUE_NOUNS | frozenset(
    "state states contest contests pressure rule rules charges post posts request requests challenge "
    "challenges order orders press answer answers question questions list text email voice shares".split()
)
BEHIND_NOUNS = BE - {"'s"} | MODALS | {"and", "or"}
# “that first blast pierced”, “tear gas, warning shots and”: parts of a noun phrase.
ORDINALS = frozenset("first second third latest".split())
COMPOUNDS = frozenset(
    ("warning", noun) for noun in "shot shots fire sign signs system systems letter label".split()
) | {("adding", "to")}
SAYING_OF_MANY = cues_of("past", "clause")
MOST_CLAUSES = 16  # of one sentence; what has more is no sentence
PASSIVE = BE - {"'s"}
BEFORE_SUBJECTS = ADVERBS | {"and", "but", "as"}


def clauses(unit: Unit) -> list[Clause]:
    """The attributing clauses of a sentence, in order."""
    if MAY_ATTRIBUTE.isdisjoint(unit.lows):
        return []
    found: list[Clause] = []
    items = unit.items
    for i in [i for i, low in enumerate(unit.lows) if low in MAY_ATTRIBUTE]:
        if items[i].kind == "word" and (clause := _clause_at(items, i, found)):
            found.append(clause)
            if len(found) == MOST_CLAUSES:
                break
    kept, inner = _parted(items, found)
    inner = [clause for clause in inner if _gives_others_words(items, clause)]
    return sorted(
        (with_cut_content(items, clause, group) for group in (kept, inner) for clause in group),
        key=lambda clause: clause.verb,
    )


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
        subjects, inverted = speakers(items, i, cue, found, auxiliaries)
        if cue.lemma not in PLAINLY_SAYING and not _says_that(items, i, cue):
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
            negated=negated or _is_refused(items, i) or _is_said_by_nobody(items, subjects),
            inverted=inverted,
        )
        if clause_with_content := placed(items, clause):
            return clause_with_content
    return None


def _is_said_by_nobody(items: tuple[Item, ...], subjects: list[Phrase]) -> bool:
    """“Neither the army nor the police confirmed …”, “If X says …”: nothing has been said."""
    before = low_at(items, subjects[-1].first - 1) if subjects else ""
    return before in ("neither", "nor", "if", "unless", "whether")


def _says_that(items: tuple[Item, ...], i: int, cue: Cue) -> bool:
    """“The plan argued that …”: with “that”, whatever does it speaks, if the verb is one of speech."""
    return low_at(items, i + 1) == "that" and cue.frame == "clause" and cue.lemma not in SHOWS


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
    if items[i].low.endswith("ed") and before is not None and before.kind == "number":
        return True  # “271 pledged delegates”
    if (items[i].low, low_at(items, i + 1)) in COMPOUNDS or (before and before.low in ORDINALS):
        return True
    if items[i].low.endswith("ing") and before is not None and before.low == "on":
        return True  # “the army focused on maintaining its lines”
    if items[i].low.endswith(("ed", "ing", "said", "told", "wrote")):
        return False
    if items[i].low in ALSO_NOUNS and low_at(items, i + 1) in BEHIND_NOUNS:
        return True
    if items[i].low in CUE_NOUNS and _is_said_of_many(items, i + 1):
        return True
    if before is None:
        return items[i].low.endswith("s") and items[i].low in CUE_NOUNS
    if items[i].low == "states" and before.low != "it":
        return True
    if items[i].low in CUE_NOUNS and low_at(items, i + 1) in ("said", "say", "says", "suggest"):
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


def _is_said_of_many(items: tuple[Item, ...], i: int) -> bool:
    """“media reports said”: a verb of saying right behind what looks like one."""
    return low_at(items, i) in SAYING_OF_MANY


def _is_refused(items: tuple[Item, ...], i: int) -> bool:
    return low_at(items, i - 1) == "to" and low_at(items, i - 2) in NEGATIONS


def _is_active(cue: Cue, auxiliaries: set[str], items: tuple[Item, ...], i: int) -> bool:
    """Whether the form is used as a finite verb or as a participle that goes with a subject."""
    if cue.form in ("past", "participle"):
        return not (auxiliaries & PASSIVE)
    if cue.form == "base":
        if auxiliaries & NOT_YET_SAID:
            return False
        if "to" in auxiliaries:
            return governing(items, i) is not None or _is_refused(items, i)
        return True
    if cue.form == "gerund":
        return True
    return "to" not in auxiliaries


def _parted(items: tuple[Item, ...], found: list[Clause]) -> tuple[list[Clause], list[Clause]]:
    """(the article's clauses, those that stand inside what one of them says)."""
    kept: list[Clause] = []
    inner: list[Clause] = []
    for clause in sorted(found, key=lambda clause: clause.verb):
        outer = next((other for other in kept if _holds(items, other, clause)), None)
        if outer:
            inner.append(clause._replace(within=outer.verb))
        else:
            kept.append(clause)
    return kept, inner


def _holds(items: tuple[Item, ...], outer: Clause, clause: Clause) -> bool:
    return (
        outer.content is not None
        and outer.content[0] <= clause.verb < outer.content[1]
        and not _goes_on_with(items, clause, outer)
    )


def _gives_others_words(items: tuple[Item, ...], clause: Clause) -> bool:
    """“X said that Y had told him: “Q””: words of a second speaker, quoted within the first one's."""
    if (
        clause.content is None
        or clause.negated
        or clause.frame not in ("clause", "hearer", "quote")
    ):
        return False
    return items[clause.content[0]].is_quotation and any(
        phrase.sort != "relative" for phrase in clause.subjects
    )


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
    while first > 0 and items[first - 1].low in BEFORE_SUBJECTS:
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
