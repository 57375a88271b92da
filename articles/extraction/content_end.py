"""Where what was said ends: a choice between the marks and joining words of a sentence.

“The army said it had taken the town, which lies …” and “… it had taken the town, a claim that …” end
at their commas; “… it had taken the town, the railway and the bridge” does not. Each place where the
words may end is an option with a few readable features; the one whose weights add up to most is
taken. The weights (`lexicon.content_end`) are learned by `tests.training.content_end`.
"""

from articles.extraction.clause import BE, DASHES, MODALS, Clause, ends_with_comma, low_at
from articles.extraction.endings import aside_end
from articles.extraction.lexicon.common_words import MONTHS, WEEKDAYS
from articles.extraction.lexicon.content_end import WEIGHTS
from articles.extraction.lexicon.cues import CUES, FINITE_CUES, is_adverb
from articles.extraction.phrases import DETERMINERS, PREPOSITIONS
from articles.extraction.units import Item

# By so much an earlier end must lead over the whole: those who annotated the articles learned from
# leave out more of a sentence than readers of war reporting do.
LEAD = 0.4
MOST_OPTIONS = 24
NEVER_BEGIN_ANEW = frozenset(
    "especially including particularly notably such together from to of than among not nor "
    "or rather".split()
)
TIES_AN_APPEAL = frozenset("to for of over with not".split())
JOINING = frozenset(
    "and but while as because after when before even though although despite whereas since during "
    "amid if unless until in on at by without with for".split()
)
RELATIVES = frozenset("which who whose".split())
SAME = frozenset("and or".split())
PRONOUNS = frozenset("he she they it we i you who which that this these those".split())
OPENS_BEFORE_ITS_CLAUSE = frozenset(
    "according if when while although though because as since unless after before despite during "
    "following amid once until".split()
)
ITSELF = frozenset(
    "which who whom whose where when while but and or as because after before even though although "
    "despite whereas since during amid if unless until in on at by without with for from to of than "
    "that not such including especially particularly adding citing".split()
)
FINITE = BE | MODALS | FINITE_CUES
ENDS_A_LIST = ITSELF - frozenset("of and or".split())


def chosen_end(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> int:
    """The index behind the last item of what was said, at most `end`."""
    given = options(items, clause, start, end)
    if len(given) == 1:
        return end
    best, best_score = end, None
    context = in_context(items, clause, start, end)
    for k in given:
        score = sum(WEIGHTS.get(name, 0) for name in features(items, context, start, k, end))
        if best_score is None:
            best_score = score + LEAD
        elif score > best_score:
            best, best_score = k, score
    return best


def options(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> list[int]:
    """The places where the words may end: `end` itself, and before marks and joining words.

    No place is one before which too little is said: a clause needs its verb, an appeal its “to”.
    """
    found = [end]
    for k in range(_first_option(items, clause, start, end), end):
        item = items[k]
        is_option = (
            (item.kind == "mark" and item.text in ",–-;:(")
            or ends_with_comma(items[k - 1])
            or (item.kind == "word" and item.low in JOINING)
        )
        if (
            is_option
            and items[k - 1].kind != "mark"
            and not _goes_on(items, k + (item.kind == "mark"))
        ):
            found.append(k)
            if len(found) > MOST_OPTIONS:
                break
    return found


def _goes_on(items: tuple[Item, ...], i: int) -> bool:
    """“…, especially in the north”, “…, killing 14 people”, “: “Q””: more of what was said."""
    if items[i].is_quotation and items[i - 1].text == ":":
        return True
    low = low_at(items, i)
    return low in NEVER_BEGIN_ANEW or (low.endswith("ing") and low not in CUES)


def _first_option(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> int:
    if clause.with_that and (again := _said_again(items, start, end)):
        return again + 2
    if clause.frame == "appeal":
        first = _behind_relative(items, start, end)
        needed = next((i for i in range(first, end) if items[i].low in TIES_AN_APPEAL), end)
        return needed + 2
    if clause.frame in ("clause", "hearer", "noun", "support") and low_at(items, start) != "to":
        return _first_verb(items, _behind_opening(items, start, end), end) + 1
    return start + 2


def _behind_relative(items: tuple[Item, ...], start: int, end: int) -> int:
    """“accused the men, who had fled, of C”: behind what tells of the men, if C is tied there."""
    comma = aside_end(items, start, end)
    return start if comma is None else comma


def _first_verb(items: tuple[Item, ...], first: int, end: int) -> int:
    """The verb of the clause, which does not stand in “the talks, which were …, had failed”."""
    i = first
    while i < end:
        if items[i].text == "," and low_at(items, i + 1) in RELATIVES:
            i = next((k for k in range(i + 2, end) if items[k].text == ","), end)
        elif _may_be_verb(items, i, first) and not _is_before_relative(items, i):
            return i
        i += 1
    return end


def _is_before_relative(items: tuple[Item, ...], i: int) -> bool:
    """A word that may be a noun, right before “, which”: “the talks, which”."""
    is_noun = items[i].kind == "word" and items[i].low.endswith("s")
    return is_noun and low_at(items, i + 1) == "," and low_at(items, i + 2) in RELATIVES


def _said_again(items: tuple[Item, ...], start: int, end: int) -> int | None:
    """The last “that” behind “and” or a dash: “that A and that B” is said to its end."""
    for i in range(end - 1, start, -1):
        if items[i].low == "that" and (items[i - 1].low in SAME or items[i - 1].text in DASHES):
            return i
    return None


def _behind_opening(items: tuple[Item, ...], start: int, end: int) -> int:
    """“that according to X, C”, “that when the army left, C”: the clause is behind the comma."""
    if low_at(items, start) not in OPENS_BEFORE_ITS_CLAUSE:
        return start
    comma = next((i for i in range(start, min(end, start + 20)) if items[i].text == ","), None)
    return start if comma is None else comma + 1


def _may_be_verb(items: tuple[Item, ...], i: int, first: int) -> bool:
    """Whether a clause may have its verb here; a quotation may hold it."""
    return (
        items[i].is_quotation
        or _is_verb(items, i)
        or (
            i > first
            and items[i].kind == "word"
            and (
                items[i - 1].low in PRONOUNS
                or (items[i - 1].is_name and items[i].low.endswith("s"))
            )
        )
    )


def in_context(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> tuple[str, ...]:
    """What all options of a clause share."""
    shape = "that" if clause.with_that else clause.frame
    if low_at(items, start) == "to":
        shape = "to"
    return shape, _kind(items, start)


def features(
    items: tuple[Item, ...], context: tuple[str, ...], start: int, k: int, end: int
) -> list[str]:
    """The names of what speaks for or against an end before `k`."""
    shape, opening = context
    if k == end:
        return [
            "whole",
            f"whole {shape}",
            f"whole of {_length(end - start)}",
            f"whole {opening}",
            f"whole quoted {items[end - 1].is_quotation}",
        ]
    is_mark = items[k].kind == "mark"
    mark = items[k].text if is_mark else "quotation" if items[k - 1].is_quotation else "none"
    nxt = k + is_mark
    following = _kind(items, nxt)
    then = _kind(items, nxt + 1)
    found = [
        f"{mark}",
        f"{mark} {shape}",
        f"{mark} {following}",
        f"{following} {then}",
        f"{following} {shape}",
        f"after {_length(k - start)}",
        f"{mark} after {_length(k - start)}",
        f"before {_length(end - k)}",
        f"{following} verb {_has_verb(items, start, k)}",
        f"opening {opening} {mark}",
        f"commas {min(2, sum(items[j].text == ',' for j in range(start, k)))} {mark}",
        f"quoted before {items[k - 1].is_quotation} {mark}",
        f"quoted behind {any(items[j].is_quotation for j in range(nxt, end))} {following}",
        f"cue behind {_has_cue(items, nxt, min(end, nxt + 6))} {following}",
        f"verb next {_has_verb(items, nxt, min(end, nxt + 4))} {following}",
        f"closes {_closes(items, nxt, end)} {following}",
        f"list {_goes_on_as_list(items, nxt, end)} {mark}",
    ]
    if following in ("and", "but", "while", "as"):
        found.append(f"{mark} {following} {then} {_has_verb(items, nxt, min(end, nxt + 7))}")
    return found


def _goes_on_as_list(items: tuple[Item, ...], start: int, end: int) -> bool:
    """“…, the clinic and the well”: nouns alone, the last behind “and”."""
    joint = next((i for i in range(start, min(end, start + 10)) if items[i].low in SAME), None)
    if joint is None or _has_verb(items, start, min(end, joint + 4)):
        return False
    return not any(items[i].low in ENDS_A_LIST for i in range(start, joint))


def _closes(items: tuple[Item, ...], start: int, end: int) -> str:
    """Whether another comma follows, as behind an apposition, and whether a verb comes after it."""
    for j in range(start + 1, end):
        if items[j].text == "," or ends_with_comma(items[j]):
            return "verb" if _is_verb(items, j + 1) else "comma"
    return "no"


def _length(items: int) -> str:
    for limit in (2, 4, 7, 12, 20, 32):
        if items <= limit:
            return f"{limit}"
    return "more"


def _kind(items: tuple[Item, ...], i: int) -> str:
    """A word's part in the sentence, by the shortest of lists and endings."""
    if i >= len(items):
        return "end"
    item = items[i]
    if item.kind != "word":
        return item.text if item.kind == "mark" else item.kind
    low = item.low
    if low in ITSELF:
        return low
    if low in PRONOUNS:
        return "pronoun"
    if low in BE:
        return "be"
    if low in MODALS or low in ("do", "does", "did"):
        return "auxiliary"
    if low in DETERMINERS:
        return "determiner"
    if low in PREPOSITIONS:
        return "preposition"
    if is_adverb(low):
        return "adverb"
    if low.endswith("ing"):
        return "participle"
    if low.endswith("ed") or low in FINITE_CUES:
        return "past"
    if low in WEEKDAYS or low in MONTHS:
        return "day"
    return "Capital" if item.text[0].isupper() else "word"


def _is_verb(items: tuple[Item, ...], i: int) -> bool:
    if i >= len(items) or items[i].kind not in ("word", "possessive"):
        return False
    low = items[i].low
    return low in FINITE or low.endswith(("ed", "n't"))


def _has_verb(items: tuple[Item, ...], start: int, end: int) -> bool:
    return any(_is_verb(items, i) for i in range(start, end))


def _has_cue(items: tuple[Item, ...], start: int, end: int) -> bool:
    return any(items[i].low in FINITE_CUES for i in range(start, end))
