"""Clauses that attribute words: subject, cue and where in the sentence the words stand."""

from dataclasses import dataclass, field, replace

from articles.extraction.lexicon.common_words import MONTHS, WEEKDAYS
from articles.extraction.lexicon.cues import (
    ADVERBS,
    ATTITUDE,
    CUE_NOUNS,
    CUES,
    NEEDS_A_QUOTATION,
    NEGATIONS,
    PREPOSITIONAL,
    Cue,
)
from articles.extraction.lexicon.titles import TITLES
from articles.extraction.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    Phrase,
    phrase_ending_at,
    skip_back,
    subject_after,
    subjects_before,
)
from articles.extraction.units import Item, Unit

BE = frozenset("is are was were be been being 's 're".split())
TIME_WORDS = (
    WEEKDAYS
    | MONTHS
    | frozenset(
        "late early last this next earlier later today yesterday tomorrow night morning evening afternoon week month year".split()
    )
)
OCCASION_OPENERS = frozenset(
    "in during at after before while following on via through over with amid from by".split()
)
CONCESSIVES = frozenset("while although though whereas even".split())
DASHES = frozenset("–-")
SHORTEST_CONTENT = 2


@dataclass(frozen=True, slots=True)
class Clause:
    """One attribution as the sentence puts it.

    `subjects` are the phrases of those who speak (empty: none is given beside the cue).
    `content` are the items of what was said, half-open, where it is given in this sentence outside
    of a quotation alone; `looks_back` tells a clause that stands behind what was said.
    """

    verb: int
    cue_first: int
    cue_last: int
    lemma: str
    frame: str
    subjects: tuple[Phrase, ...] = ()
    content: tuple[int, int] | None = None
    looks_back: bool = False
    negated: bool = False
    with_that: bool = False
    hearer: Phrase | None = None
    adverbials: tuple[tuple[int, int], ...] = field(default=())
    inverted: bool = False


def clauses(unit: Unit) -> list[Clause]:
    """The attributing clauses of a sentence, in order."""
    found: list[Clause] = []
    items = unit.items
    for i, item in enumerate(items):
        if item.kind == "word":
            clause = _clause_at(items, i, found)
            if clause:
                found.append(clause)
    found = _without_nested(items, found)
    found.sort(key=lambda clause: clause.verb)
    return [_with_cut_content(items, clause, found) for clause in found]


def _clause_at(items: tuple[Item, ...], i: int, found: list[Clause]) -> Clause | None:
    low = items[i].low
    if low == "according" and _low(items, i + 1) == "to":
        return _according_to(items, i)
    if low in CUE_NOUNS and (clause := _noun_clause(items, i)):
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
        if not subjects and not inverted:
            continue
        clause = Clause(
            i,
            i,
            i + 1 + (cue.frame == "preposition"),
            cue.lemma,
            cue.frame,
            tuple(subjects),
            negated=negated or _is_refused(items, i),
            inverted=inverted,
        )
        if placed := _placed(items, clause):
            return placed
    return None


def _by_frame(items: tuple[Item, ...], i: int, cues: tuple[Cue, ...]) -> list[Cue]:
    """The cues a form may be, the one that a following preposition asks for alone."""
    key = (cues[0].lemma, _low(items, i + 1))
    if key in PREPOSITIONAL:
        frame = PREPOSITIONAL[key]
        return [cues[0]._replace(frame=f"{frame} with preposition")] if frame else []
    return [cue for cue in cues if cue.frame != "prepositional"]


def _low(items: tuple[Item, ...], i: int) -> str:
    return items[i].low if 0 <= i < len(items) else ""


def _is_noun_here(items: tuple[Item, ...], i: int) -> bool:
    """“the report”, “his claims”, “calls for” after an adjective: a noun, not a verb."""
    before = items[i - 1] if i else None
    if items[i].low.endswith(("ed", "ing", "said", "told", "wrote")):
        return False
    if before is None:
        return items[i].low.endswith("s") and items[i].low in CUE_NOUNS
    if items[i].low == "states" and before.low != "it":
        return True
    if before.kind == "possessive" or before.low in DETERMINERS:
        return True
    if before.low in PREPOSITIONS and not items[i].low.endswith("ing"):
        return True
    return items[i].low in TITLES


def _is_refused(items: tuple[Item, ...], i: int) -> bool:
    return _low(items, i - 1) == "to" and _low(items, i - 2) in NEGATIONS


def _is_active(cue: Cue, auxiliaries: set[str], items: tuple[Item, ...], i: int) -> bool:
    """Whether the form is used as a finite verb or as a participle that goes with a subject."""
    if cue.form in ("past", "participle"):
        return not (auxiliaries & BE)
    if cue.form == "base":
        if "to" in auxiliaries:
            return _low(items, i - 2) in ("on", "continued", "went") or _is_refused(items, i)
        return True
    if cue.form == "gerund":
        return True
    return "to" not in auxiliaries


def _subjects(items, i: int, cue: Cue, found: list[Clause], auxiliaries: set[str]):
    """(the speakers' phrases, whether the verb stands before its subject)."""
    if cue.form == "gerund" and not auxiliaries & BE:
        return _subjects_of_participle(items, i, found), False
    if _follows_content(items, i):
        after = subject_after(items, i)
        if after and (items[i - 1].text != "," or _is_clause_end_or_comma(items, after.last)):
            return [after], True
    if _low(items, i - 1) == "," and cue.form in ("past", "third"):
        earlier = [clause for clause in found if clause.verb < i and clause.content]
        if earlier and not subjects_before(items, i):
            return list(earlier[-1].subjects), False
    if _low(items, i - 1) in ("and", "but") or (
        _low(items, i - 2) in ("and", "but") and _low(items, i - 1) in ADVERBS
    ):
        earlier = [clause for clause in found if clause.verb < i and clause.subjects]
        if earlier:
            return list(earlier[-1].subjects), False
    return subjects_before(items, i), False


def _is_clause_end_or_comma(items: tuple[Item, ...], i: int) -> bool:
    return _is_clause_end(items, i) or items[i].text == ","


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
    if before < 0:
        comma = next((k for k in range(i, len(items)) if items[k].text == ","), None)
        phrase = phrase_starting_at(items, comma + 1) if comma else None
        return [phrase] if phrase else []
    if items[before].is_name and _low(items, before - 1) == "with":
        return [Phrase(before, before + 1, before, "name")]
    if items[before].text not in (",", "–") and items[before].low not in (
        "and",
        "also",
        "while",
        "by",
    ):
        return []
    earlier = [clause for clause in found if clause.verb < i and clause.subjects]
    if earlier:
        return list(earlier[-1].subjects)
    return _main_subject(items, before)


def phrase_starting_at(items: tuple[Item, ...], start: int) -> Phrase | None:
    """The noun phrase that begins at `start`: a name behind its title, a pronoun."""
    for i in range(start, min(len(items), start + 8)):
        item = items[i]
        if item.is_name and not (_low(items, i + 1) in TITLES or _is_possessive(items, i + 1)):
            return Phrase(i, i + 1, i, "name")
        if i == start and item.low in ("he", "she"):
            return Phrase(i, i + 1, i, "pronoun")
        if item.kind == "mark":
            return None
    return None


def _is_possessive(items: tuple[Item, ...], i: int) -> bool:
    return i < len(items) and items[i].kind == "possessive"


def _main_subject(items: tuple[Item, ...], before: int) -> list[Phrase]:
    """The subject of the clause left of a participle: the nearest name that a verb follows."""
    for i in range(before - 1, -1, -1):
        if items[i].is_name or items[i].low in ("he", "she"):
            k = i + 1
            while k < before and items[k].low in ADVERBS:
                k += 1
            if k <= before and _looks_finite(items[k]):
                phrase = phrase_ending_at(items, i)
                if phrase:
                    return [phrase]
    return []


def _looks_finite(item: Item) -> bool:
    low = item.low
    return item.kind == "word" and (
        low.endswith("ed")
        or low in ("is", "was", "has", "had", "are", "were", "have", "met", "spoke", "took", "went")
        or low
        in ("came", "gave", "made", "held", "told", "said", "visited", "left", "sent", "began")
        or any(cue.form in ("past", "third") for cue in CUES.get(low, ()))
    )


def _placed(items: tuple[Item, ...], clause: Clause) -> Clause | None:
    """The clause with its content: behind the verb, or before the subject."""
    start = clause.verb + 1
    if clause.inverted:
        start = max(start, clause.subjects[0].last)
    if clause.frame.endswith("with preposition"):
        clause = replace(
            clause, cue_last=clause.verb + 2, frame=clause.frame.removesuffix(" with preposition")
        )
        start = clause.verb + 2
    if clause.frame == "hearer":
        hearer = _hearer(items, start)
        if hearer is None:
            return _looking_back_or_as(items, clause, start) if _low(items, start) == "," else None
        clause = replace(clause, hearer=hearer)
        start = hearer.last
    start, adverbials = _after_adverbials(items, start, clause)
    clause = replace(clause, adverbials=adverbials)
    if _is_clause_end(items, start) or clause.inverted:
        return replace(clause, looks_back=True)
    return _with_content_behind(items, clause, start)


def _with_content_behind(items, clause: Clause, start: int) -> Clause | None:
    with_that = _low(items, start) in ("that", "how", "whether", "why")
    if _low(items, start) == "that":
        start += 1
    if start >= len(items):
        return replace(clause, looks_back=True)
    if items[start].text in (",", ":") and start + 1 < len(items) and items[start + 1].is_quotation:
        start += 1
    elif items[start].text in (",", ":") and _low(items, start + 1) == "that":
        start, with_that = start + 2, True
    elif items[start].text == ",":
        return _looking_back_or_as(items, clause, start)
    elif items[start].text == ":":
        start += 1
    end = len(items)
    while end > start and items[end - 1].kind == "mark":
        end -= 1
    if end - start < 1 or (end - start < SHORTEST_CONTENT and not items[start].is_quotation):
        return replace(clause, looks_back=True)
    if clause.frame == "quote" and not items[start].is_quotation:
        return None
    needs_a_quotation = (
        clause.frame in ("object", "appeal")
        and clause.cue_last == clause.verb + 1
        and clause.lemma in NEEDS_A_QUOTATION
    ) or (clause.lemma in ATTITUDE and not with_that)
    if needs_a_quotation and not any(item.is_quotation for item in items[start:end]):
        return None
    if clause.frame == "clause" and not with_that and not _opens_a_clause(items, start, end):
        return None
    return replace(clause, content=(start, end), with_that=with_that)


def _looking_back_or_as(items, clause: Clause, comma: int) -> Clause:
    """“As X said, C” has its content behind the comma; “C, X said, …” before."""
    first = clause.subjects[0].first if clause.subjects else clause.verb
    opening = items[0].low == "as" and first < 12
    if opening:
        end = len(items)
        while end > comma and items[end - 1].kind == "mark":
            end -= 1
        if end - comma > SHORTEST_CONTENT:
            return replace(clause, content=(comma + 1, end))
    return replace(clause, looks_back=True)


def _opens_a_clause(items: tuple[Item, ...], start: int, end: int) -> bool:
    """A clause without “that” begins with a noun phrase and has a verb; a bare object has none."""
    if items[start].is_quotation:
        return True
    low = items[start].low
    if low in SUBORDINATORS - {"that", "whoever", "what"} and low not in (
        "if",
        "when",
        "while",
        "under",
        "unless",
        "as",
        "there",
        "despite",
        "although",
        "with",
        "once",
        "in",
        "on",
        "at",
        "by",
        "for",
        "to",
    ):
        return False
    return any(_is_verbal(items, i) for i in range(start, min(end, start + 30)))


def _is_verbal(items: tuple[Item, ...], i: int) -> bool:
    item = items[i]
    if item.is_quotation:
        return True
    low = item.low
    return item.kind in ("word", "possessive") and (
        low in BE
        or low
        in (
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "should",
            "may",
            "might",
            "must",
            "do",
            "does",
            "did",
        )
        or low.endswith(("n't", "ed"))
        or low in ("to",)
        or bool(CUES.get(low))
        or _low(items, i - 1) in ("he", "she", "they", "it", "we", "i", "you", "who")
    )


def _is_clause_end(items: tuple[Item, ...], i: int) -> bool:
    return i >= len(items) or (items[i].kind == "mark" and items[i].text in ".;?!…–-")


def _hearer(items: tuple[Item, ...], start: int) -> Phrase | None:
    """To whom it was said: a name, a pronoun, or a phrase such as “a crowd of supporters”."""
    i = start
    while i < min(len(items), start + 9):
        item = items[i]
        if item.is_name:
            if _is_possessive(items, i + 1) or _low(items, i + 1) in TITLES:
                i += 1
                continue
            return Phrase(start, i + 1, i, "name")
        if item.low in ("him", "her", "them", "me", "us", "you", "it"):
            return Phrase(start, i + 1, i, "pronoun")
        if item.is_quotation or item.kind == "mark" or item.low in ("that", "to", "of"):
            return Phrase(start, i, max(start, i - 1), "noun") if i > start else None
        if i > start and (
            item.low in TIME_WORDS or item.low in ("on", "in", "at", "during", "after")
        ):
            return Phrase(start, i, i - 1, "noun")
        if i > start and item.low in ("he", "she", "they", "it", "we", "there"):
            return Phrase(start, i, i - 1, "noun")
        if (
            item.low.endswith("s")
            and item.low not in DETERMINERS
            and _low(items, i + 1) not in ("of", "at", "in", "and")
        ):
            return Phrase(start, i + 1, i, "noun")
        i += 1
    return None


def _after_adverbials(items, start: int, clause: Clause):
    """Past “on Tuesday”, “in his nightly address”, “late Monday”: (index, the adverbials' items)."""
    found: list[tuple[int, int]] = []
    i = start
    for _ in range(4):
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
    if items[i].kind == "mark" and items[i].text == "," and _low(items, i + 1) in OCCASION_OPENERS:
        end = _adverbial_end(items, i + 1)
        return end if end and end < len(items) and items[end].kind == "mark" else None
    if low in ADVERBS - {"once", "there", "then"} or low in TIME_WORDS:
        return _end_of_time(items, i)
    if low == "on" and _low(items, i + 1) in TIME_WORDS | {"the"}:
        return _end_of_time(items, i + 1) if _low(items, i + 1) in TIME_WORDS else None
    if low in OCCASION_OPENERS or low in ("to", "about", "when", "speaking", "upon"):
        return _end_of_occasion(items, i)
    return None


def _end_of_time(items: tuple[Item, ...], i: int) -> int:
    while i < len(items) and (items[i].low in TIME_WORDS | ADVERBS or items[i].kind == "number"):
        i += 1
    return i


def _end_of_occasion(items: tuple[Item, ...], i: int) -> int | None:
    """A prepositional phrase behind the verb ends at “that”, a mark or a quotation, if one is near."""
    for end in range(i + 1, min(len(items), i + 22)):
        item = items[end]
        if (
            item.low == "that"
            or item.is_quotation
            or (item.kind == "mark" and item.text in ",.:;–")
        ):
            return end
        if item.low in TIME_WORDS and _low(items, end - 1) == "on":
            continue
        if item.kind == "word" and _is_finite_here(items, end):
            return _before_bare_clause(items, i, end)
    return len(items) if len(items) - i < 22 else None


def _is_finite_here(items: tuple[Item, ...], i: int) -> bool:
    return items[i].low in BE or items[i].low in (
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "should",
        "must",
        "may",
        "might",
    )


def _before_bare_clause(items: tuple[Item, ...], start: int, verb: int) -> int | None:
    """“said in a statement the government would …”: where the clause's own subject begins."""
    phrase = phrase_ending_at(items, verb - 1) if verb - 1 > start else None
    if phrase is None or phrase.first <= start + 1:
        return None
    return phrase.first


def _according_to(items: tuple[Item, ...], i: int) -> Clause | None:
    """“According to S, C” and “C, according to S”."""
    end = i + 2
    while (
        end < len(items)
        and not (items[end].kind == "mark" and items[end].text in ",.;:–")
        and not items[end].is_quotation
    ):
        end += 1
        if end - i > 24:
            return None
    phrase = _phrase_within(items, i + 2, end)
    if phrase is None:
        return None
    opens = all(
        item.low in ("but", "and", "meanwhile") or item.kind == "mark" for item in items[:i]
    )
    clause = Clause(i, i, i + 2, "according to", "clause", (phrase,))
    if not opens:
        return replace(clause, looks_back=True, inverted=True)
    stop = len(items)
    while stop > end and items[stop - 1].kind == "mark":
        stop -= 1
    return replace(clause, content=(end + 1, stop)) if stop - end > SHORTEST_CONTENT else None


def _phrase_within(items: tuple[Item, ...], start: int, end: int) -> Phrase | None:
    """The phrase that begins at `start`: of “Eurobarometer data published in 2022” the data."""
    from articles.extraction.phrases import _is_speaking_noun

    head = owner = None
    for i in range(start, end):
        item = items[i]
        if item.is_name:
            owner = i if owner is None else owner
            continue
        if head is None and _is_speaking_noun(item):
            head = i
        if item.low in ("published", "released", "conducted", "seen", "obtained", "who", "which"):
            end = i
            break
    if owner is not None and (
        head is None
        or (
            head < owner
            and items[head].low in TITLES
            and not any(items[k].low in PREPOSITIONS for k in range(head, owner))
        )
    ):
        return Phrase(owner, owner + 1, owner, "name")
    if head is not None:
        return Phrase(start, end, head, "noun", owner=owner)
    return None


def _noun_clause(items: tuple[Item, ...], i: int) -> Clause | None:
    """“reports from S that C”, “S's claim that C”, “its warning that C”."""
    that = next((k for k in range(i + 1, min(len(items), i + 12)) if items[k].low == "that"), None)
    if that is None or any(item.kind == "mark" for item in items[i + 1 : that]):
        return None
    if _low(items, i - 1) in ("that",):
        return None
    speakers: list[Phrase] = []
    if _low(items, i + 1) in ("from", "by"):
        names = [k for k in range(i + 2, that) if items[k].is_name]
        speakers = [Phrase(k, k + 1, k, "name") for k in names]
    elif that != i + 1:
        return None
    elif i >= 2 and items[i - 1].kind == "possessive" and items[i - 2].is_name:
        speakers = [Phrase(i - 2, i - 1, i - 2, "name")]
    if not speakers or _is_verb_here(items, i):
        return None
    end = len(items)
    while end > that and items[end - 1].kind == "mark":
        end -= 1
    if end - that <= SHORTEST_CONTENT:
        return None
    return Clause(
        i, i, i + 1, items[i].low, "noun", tuple(speakers), (that + 1, end), with_that=True
    )


def _is_verb_here(items: tuple[Item, ...], i: int) -> bool:
    return i > 0 and items[i - 1].is_name and bool(CUES.get(items[i].low))


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
    return (
        clause.subjects == outer.subjects
        or clause.looks_back
        or _begins_main_clause(items, clause, outer)
    )


def _begins_main_clause(items: tuple[Item, ...], clause: Clause, outer: Clause) -> bool:
    """“While A described B as C, he cautioned …”: the second clause is the main one."""
    if items[0].low not in CONCESSIVES or not clause.subjects:
        return False
    start = clause.subjects[0].first
    return start > 0 and (items[start - 1].text == "," or _ends_with_comma(items[start - 1]))


def _ends_with_comma(item: Item) -> bool:
    return item.is_quotation and item.ends_with == ","


def _with_cut_content(items, clause: Clause, found: list[Clause]) -> Clause:
    """What was said ends where the next clause of the sentence begins."""
    if clause.content is None:
        return clause
    start, end = clause.content
    for other in found:
        if start < other.verb < end and other is not clause:
            end = min(end, _cut_before(items, other, start))
    end = min(end, _cut_at_basis(items, start, end), _cut_at_main_clause(items, clause, end))
    while end > start and (
        items[end - 1].kind == "mark" or items[end - 1].low in ("and", "but", "while")
    ):
        end -= 1
    return replace(clause, content=(start, end)) if end > start else replace(clause, content=None)


def _cut_at_main_clause(items: tuple[Item, ...], clause: Clause, end: int) -> int:
    """“While S declared C, M”: what S said ends at the comma."""
    if items[0].low not in CONCESSIVES or clause.verb > 20:
        return end
    start = clause.content[0]
    if any(item.text == "," for item in items[: clause.verb]):
        return end
    for i in range(start, end):
        if items[i].text == "," or _ends_with_comma(items[i]):
            return i + items[i].is_quotation
    return end


def _cut_before(items, other: Clause, start: int) -> int:
    at = other.cue_first
    if other.subjects and start < other.subjects[0].first < at:
        at = other.subjects[0].first
    while at > start and (
        items[at - 1].low in ADVERBS | {"and", "but", "has", "have", "had", "also", "the"}
        or items[at - 1].low in BE
        or items[at - 1].low in TITLES
    ):
        at -= 1
    return at


def _cut_at_basis(items, start: int, end: int) -> int:
    """“…, citing intelligence reports” is on what the speaker rests, not what was said."""
    for i in range(start + 1, end):
        if items[i].low == "citing" and items[i - 1].text == ",":
            return i - 1
    return end
