"""Where in a sentence the words of an attributing clause stand, and where they end."""

from articles.extraction.adverbials import after_adverbials, behind_aside
from articles.extraction.clause import (
    SHORTEST_CONTENT,
    Clause,
    is_clause_end,
    last_word,
    low_at,
)
from articles.extraction.endings import (
    DAYS,
)
from articles.extraction.hearer import hearer_after
from articles.extraction.lexicon.cues import CUE_NOUNS, SUPPORTED, cues_of
from articles.extraction.objects import is_enough, is_its_object, puts_a_toll
from articles.extraction.openings import is_asked, needs_a_quotation, opens_a_clause
from articles.extraction.phrases import DETERMINERS
from articles.extraction.units import Item

# Verbs after which the article may name the words before it gives them: “reiterated his call for”.
REPEATS_WORDS = frozenset("reiterate reaffirm affirm repeat renew express voice restate".split())
TAKES_AN_INFINITIVE = frozenset(
    "promise pledge vow threaten offer propose swear tell instruct warn advise remind".split()
)
# Behind “X said,” these lead back to the article's own words.
# What a sentence opens with that tells what the words are about, and is none of them.
TOPIC_OPENERS = frozenset(
    "regarding concerning asked commenting responding referring reacting questioned pressed".split()
)
PARTICIPLES = cues_of("gerund")
GOES_ON_WITHOUT = frozenset(
    "according with after before amid despite following citing referring when where who which whose speaking".split()
)
RESTS_ON = frozenset("citing quoting".split())
LONGEST_AS_PHRASE = 12  # items before the subject's end in “As X, the Y of Z, said, …”
LONGEST_ASIDE = 12  # items between two commas
LONGEST_ASKED = 9  # items of who is asked before “whether”


def placed(items: tuple[Item, ...], clause: Clause) -> Clause | None:
    """The clause with its content: behind the verb, or before the subject."""
    start = clause.verb + 1
    if clause.inverted:
        start = max(start, clause.subjects[0].last)
    if clause.frame.endswith("with preposition"):
        clause = clause._replace(
            cue_last=clause.verb + 2, frame=clause.frame.removesuffix(" with preposition")
        )
        start = clause.verb + 2
    if clause.frame == "hearer":
        hearer = hearer_after(items, start)
        if hearer is None:
            return (
                _looking_back_or_as(items, clause, start) if low_at(items, start) == "," else None
            )
        clause = clause._replace(hearer=hearer)
        start = hearer.last
    if clause.frame == "support":
        return _behind_supported(items, clause, start)
    infinitive = start + (low_at(items, start) == "not")
    if low_at(items, infinitive) == "to" and clause.lemma in TAKES_AN_INFINITIVE:
        return _with_infinitive(items, clause, start)
    start, adverbials = after_adverbials(items, start)
    clause = clause._replace(adverbials=adverbials)
    if _stands_behind_quotation(items, clause) and not _announces_another(items, start):
        return clause._replace(looks_back=True)
    if is_clause_end(items, start) or clause.inverted:
        return clause._replace(looks_back=True)
    return _with_content_behind(items, clause, start)


def _behind_supported(items: tuple[Item, ...], clause: Clause, start: int) -> Clause | None:
    """“expressed deep concern that C”, “made it clear that C”: the noun says it, with “that”."""
    for i in range(start, min(len(items) - 1, start + 5)):
        if items[i].low in SUPPORTED and items[i + 1].low == "that":
            end = last_word(items, i + 2)
            if end - i - 2 < SHORTEST_CONTENT:
                return None
            return clause._replace(cue_last=i + 1, content=(i + 2, end), with_that=True)
        if items[i].kind == "mark":
            return None
    return None


def _with_infinitive(items: tuple[Item, ...], clause: Clause, start: int) -> Clause | None:
    """“pledged to send aid”, “told them to leave”."""
    end = last_word(items, start)
    if start + 1 < end and items[start + 1].is_quotation:
        start += 1
    return clause._replace(content=(start, end)) if end - start > 1 else None


def _stands_behind_quotation(items: tuple[Item, ...], clause: Clause) -> bool:
    """“Q,” she said of the plan: what follows the verb is not what was said."""
    if clause.frame not in ("clause", "quote", "hearer") or not clause.subjects:
        return False
    if items[clause.verb].low.endswith("ing"):
        return False
    before = min(clause.subjects[0].first, clause.verb) - 1
    while before >= 0 and items[before].kind == "mark":
        before -= 1
    return before >= 0 and items[before].is_quotation and items[before].quotation.is_sentence


def _announces_another(items: tuple[Item, ...], start: int) -> bool:
    return low_at(items, start) == "that" or (start < len(items) and items[start].text == ":")


def _with_content_behind(items, clause: Clause, start: int) -> Clause | None:
    start = behind_aside(items, _behind_named_words(items, start, clause))
    with_that = low_at(items, start) in ("that", "how", "whether", "why")
    if low_at(items, start) == "that":
        start += 1 + (low_at(items, start + 1) == ",")
    if start >= len(items) or items[start].low in RESTS_ON:
        return clause._replace(looks_back=True)
    if items[start].text in (",", ":") and start + 1 < len(items) and items[start + 1].is_quotation:
        start += 1
    elif items[start].text in (",", ":") and low_at(items, start + 1) == "that":
        start, with_that = start + 2, True
    elif aside := _behind_aside(items, start):
        start, with_that = aside, True
    elif items[start].text == ",":
        return _looking_back_or_as(items, clause, start)
    elif items[start].text == ":":
        start += 1
    end = last_word(items, start)
    if end - start < 1 or (end - start < SHORTEST_CONTENT and not is_enough(items, clause, start)):
        return clause._replace(looks_back=True)
    if puts_a_toll(items, clause, start, end):
        return clause._replace(content=(start, end))
    if clause.frame == "quote" and (clause.lemma == "share" or not items[start].is_quotation):
        return None
    if items[start].low == "not" and low_at(items, start + 1) == "to":
        return None  # “who asked not to be named”
    if low_at(items, start) == "anonymity":
        return None
    if clause.lemma == "ask" and not is_asked(items, clause, start, end):
        return None
    if clause.frame == "object" and not is_its_object(items, clause, start, end):
        return None
    if needs_a_quotation(items, clause, with_that) and not _holds_a_quotation(items, start, end):
        return None
    if clause.frame == "clause" and not with_that and not opens_a_clause(items, clause, start, end):
        return None
    return clause._replace(content=(start, end), with_that=with_that)


def _behind_aside(items: tuple[Item, ...], start: int) -> int | None:
    """“said, citing two drivers, that C”: behind the “that” that follows an aside."""
    if items[start].text != ",":
        return None
    for i in range(start + 1, min(len(items) - 1, start + LONGEST_ASIDE)):
        if items[i].text == ",":
            return i + 2 if items[i + 1].low == "that" else None
    return None


def _holds_a_quotation(items: tuple[Item, ...], start: int, end: int) -> bool:
    return any(item.is_quotation for item in items[start:end])


def _behind_named_words(items: tuple[Item, ...], start: int, clause: Clause) -> int:
    """“reiterated his call for C”, “affirmed its position that C”, “said last week that C”."""
    if clause.lemma == "ask":
        asked = items[start : start + LONGEST_ASKED]
        return next((start + n for n, i in enumerate(asked) if i.low in ("if", "whether")), start)
    for i in range(start + 1, min(len(items), start + 4)):
        named = clause.lemma in REPEATS_WORDS and items[start].low in DETERMINERS
        if items[i].low == "that" and (named or items[i - 1].low in DAYS):
            return i
        if named and items[i].low == "for" and items[i - 1].low in CUE_NOUNS:
            return i + 1
    return start


def _looking_back_or_as(items, clause: Clause, comma: int) -> Clause:
    """“As X said, C” has its content behind the comma; “C, X said, …” before, or around itself."""
    first = clause.subjects[0].first if clause.subjects else clause.verb
    end = last_word(items, comma)
    if _opens_with_as(items, clause, first) and end - comma > SHORTEST_CONTENT:
        return clause._replace(content=(comma + 1, end))
    if items[0].low in TOPIC_OPENERS and low_at(items, first - 1) == ",":
        return clause._replace(content=(comma + 1, end)) if end > comma + 1 else clause
    if _tells_behind_comma(items, clause, comma, end):
        return clause._replace(content=(comma + 1, end))
    if _is_interrupting(items, clause, first) and _goes_on_behind(items, comma + 1, end):
        return clause._replace(content=(comma + 1, end), looks_back=True)
    return clause._replace(looks_back=True)


def _tells_behind_comma(items: tuple[Item, ...], clause: Clause, comma: int, end: int) -> bool:
    """“The ministry said on Monday, the road was mined”: nothing stands before who says it."""
    first = clause.subjects[0].first if clause.subjects else 1
    if clause.frame != "clause" or not clause.adverbials or first > 2:
        return False
    is_possessed = any(item.kind == "possessive" for item in items[max(0, first - 1) : first + 1])
    if first and not is_possessed:
        return False
    is_aside = any(items[k].text == "," for k in range(comma + 1, min(end, comma + 4)))
    return not is_aside and _goes_on_behind(items, comma + 1, end)


def _opens_with_as(items: tuple[Item, ...], clause: Clause, first: int) -> bool:
    """“As X said, C” and “Last week, as X said, C”."""
    if items[0].low == "as" and first < LONGEST_AS_PHRASE:
        return True
    return first > 1 and items[first - 1].low == "as" and items[first - 2].text == ","


def _is_interrupting(items: tuple[Item, ...], clause: Clause, first: int) -> bool:
    """“The convoy, X said, had …”: the clause stands between commas, in the reporter's words."""
    if clause.frame != "clause" or clause.inverted or first == 0:
        return False
    before = first - 1
    if items[before].low in ("and", "but", "or"):
        return before > 0
    return items[before].text in (",", "–", "-")


def _goes_on_behind(items: tuple[Item, ...], start: int, end: int) -> bool:
    """Whether what was said goes on behind “X said,”, and not the article: “…, adding that”."""
    if end - start < SHORTEST_CONTENT or items[start].is_quotation:
        return False
    low = items[start].low
    return not (low in PARTICIPLES or low in GOES_ON_WITHOUT)
