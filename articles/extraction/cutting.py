"""Where the words of one clause end because another begins, or because they only stand in a relative."""

from articles.extraction.clause import (
    BE,
    CONCESSIVES,
    MODALS,
    SHORTEST_CONTENT,
    Clause,
    ends_with_comma,
)
from articles.extraction.content_end import chosen_end
from articles.extraction.endings import (
    before_basis,
    before_relative,
    before_time,
    behind_quotation,
    end_of_words,
)
from articles.extraction.lexicon.cues import ADVERBS
from articles.extraction.lexicon.titles import TITLES
from articles.extraction.lexicon.verbs import IRREGULAR_PASTS
from articles.extraction.phrases import DETERMINERS, PREPOSITIONS
from articles.extraction.units import Item

BEFORE_VERBS = ADVERBS | {"and", "but", "has", "have", "had", "also", "the"}
GOES_ON_QUOTED = frozenset("which including".split())
LONGEST_JOINED_ASIDE = 8  # items: “and, on Saturday, accused”


def with_cut_content(items, clause: Clause, found: list[Clause]) -> Clause:
    """What was said ends where the next clause of the sentence begins."""
    if clause.content is None:
        return clause
    start, end = clause.content
    for other in found:
        if start < other.verb < end and other is not clause:
            cut = _cut_before(items, other, start)
            if not _leaves_hanging(items, start, cut):
                end = min(end, cut)
    if clause.subjects and start < clause.subjects[0].first < end:
        end = clause.subjects[0].first
    end = min(
        end,
        before_basis(items, start, end),
        _cut_at_main_clause(items, clause, end),
        behind_quotation(items, start, end),
        _end_of_relative(items, clause, end),
        _end_of_gerund(items, start, end),
    )
    end = end_of_words(items, clause, start, end)
    if end - start > SHORTEST_CONTENT:
        end = _with_quoted_rest(items, chosen_end(items, clause, start, end), end)
    if clause.frame in ("object", "appeal"):
        end = before_time(items, start, end)
    while end > start and (
        items[end - 1].kind == "mark" or items[end - 1].low in ("and", "but", "while")
    ):
        end -= 1
    return clause._replace(content=(start, end)) if end > start else clause._replace(content=None)


def _with_quoted_rest(items: tuple[Item, ...], end: int, limit: int) -> int:
    """“said C, which was “Q””: the quoted part shows that what goes on was said too."""
    if end >= limit - 2 or items[end].text != "," or items[end + 1].low not in GOES_ON_QUOTED:
        return end
    following = items[end + 2]
    if items[end + 1].low == "which" and not following.is_quotation and following.low not in BE:
        return end
    quoted = (k for k in range(end + 1, limit) if items[k].is_quotation)
    return next(quoted, end - 1) + 1


def _leaves_hanging(items: tuple[Item, ...], start: int, cut: int) -> bool:
    """Whether the words would end in a preposition or an article: then they go on."""
    before = items[cut - 1].low
    return cut - 1 > start and (before in PREPOSITIONS or before in DETERMINERS)


def _cut_at_main_clause(items: tuple[Item, ...], clause: Clause, end: int) -> int:
    """“While S declared C, M”: what S said ends at the comma."""
    if items[0].low not in CONCESSIVES or clause.verb > 20:
        return end
    start = clause.content[0]
    if any(item.text == "," for item in items[: clause.verb]):
        return end
    for i in range(start, end):
        if items[i].text == "," or ends_with_comma(items[i]):
            return i + items[i].is_quotation
    return end


def _end_of_relative(items: tuple[Item, ...], clause: Clause, end: int) -> int:
    """“The men, who the army says are rebels, left”: what the army says ends at the comma."""
    first = clause.subjects[0].first if clause.subjects else 0
    if first < 2 or items[first - 1].low not in ("who", "which") or items[first - 2].text != ",":
        return end
    commas = (i for i in range(clause.content[0], end - 1) if items[i].text == ",")
    return next((i for i in commas if _goes_on_as_main(items, i + 1)), end)


def _end_of_gerund(items: tuple[Item, ...], start: int, end: int) -> int:
    """“denied shelling the camp, but survivors …”: a clause of its own is no part of what is denied."""
    if not items[start].low.endswith("ing"):
        return end
    commas = (i for i in range(start + 2, end - 1) if items[i].text == ",")
    return next((i for i in commas if items[i + 1].low in ("but", "while")), end)


def _goes_on_as_main(items: tuple[Item, ...], i: int) -> bool:
    low = items[i].low
    if low.endswith("ed"):
        return i + 1 < len(items) and items[i + 1].kind != "mark"
    return low in BE or low in MODALS or low in IRREGULAR_PASTS


def _cut_before(items, other: Clause, start: int) -> int:
    at = other.cue_first
    if other.subjects and start < other.subjects[0].first < at:
        at = before_relative(items, other.subjects[0].first)
    while at > start and (
        items[at - 1].low in BEFORE_VERBS or items[at - 1].low in BE or items[at - 1].low in TITLES
    ):
        at -= 1
    return _before_joined_aside(items, at, start)


def _before_joined_aside(items: tuple[Item, ...], at: int, start: int) -> int:
    """“denied C and, on Saturday, accused”: left of the “and” that an aside parts from its verb."""
    if items[at - 1].text != ",":
        return at
    for k in range(at - 2, max(start, at - LONGEST_JOINED_ASIDE), -1):
        if items[k].text == ",":
            return k - 1 if items[k - 1].low in ("and", "but") else at
    return at
