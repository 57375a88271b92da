"""Where what was said ends before its sentence does: the rest is the article's own again."""

from articles.extraction.clause import Clause, ends_with_comma, low_at
from articles.extraction.lexicon.common_words import WEEKDAYS
from articles.extraction.lexicon.titles import DOCUMENT_NOUNS
from articles.extraction.units import Item

# “…, without elaborating”, “… and declined to say more”: what the speaker did not say.
UNSAID_PARTICIPLES = frozenset(
    "citing detailing disclosing elaborating explaining giving identifying mentioning naming offering "
    "providing saying specifying stating".split()
)
REFUSED = frozenset("declined refused stopped gave provided offered".split())
# Behind a comma these begin what the reporter tells of the object: “condemned the raid, which killed six”.
LEAVES_THE_OBJECT = frozenset("after as before despite following hours who which while".split())
RELATIVES = frozenset("which whom whose where".split())
BEFORE_RELATIVES = frozenset("in of for during after on at to by from".split())
DAYS = WEEKDAYS | frozenset("yesterday today morning afternoon evening night week month".split())
DAYS_WITH_WORDS = DAYS | {"late", "early", "last"}
LONGEST_ASIDE = 24  # items between two commas
WHOSE_REACH = 3  # items: “whose victims he said”


def end_of_words(items: tuple[Item, ...], clause: Clause, start: int, end: int) -> int:
    """The index behind the last item of `start` to `end` that was said."""
    end = min(end, _before_the_unsaid(items, start, end))
    if clause.frame in ("object", "appeal"):
        end = min(end, _behind_object(items, start, end))
        end = min(end, _before_document(items, start, end))
    return end


def before_relative(items: tuple[Item, ...], at: int) -> int:
    """Left of “, which it”, “in which the group”, “, with residents”, “whose victims he” where the subject stands at `at`."""
    if at > 1 and items[at - 1].low == "with" and items[at - 2].text == ",":
        return at - 1
    for k in range(at - 1, max(0, at - 1 - WHOSE_REACH), -1):
        if items[k].low in RELATIVES and (k == at - 1 or items[k].low == "whose"):
            return k - (items[k - 1].low in BEFORE_RELATIVES)
        if items[k].kind == "mark":
            break
    return at


def tells_of_a_noun(items: tuple[Item, ...], clause: Clause, outer: Clause) -> bool:
    """“a raid in which the group said C”: the article's words, not the outer speaker's."""
    first = clause.subjects[0].first if clause.subjects else 0
    return first > outer.verb and before_relative(items, first) < first


def _before_the_unsaid(items: tuple[Item, ...], start: int, end: int) -> int:
    for i in range(start + 1, end - 1):
        low = items[i].low
        if low == "without" and items[i + 1].low in UNSAID_PARTICIPLES:
            return i
        if low in ("but", "and") and _is_refusal(items, i + 1):
            return i
    return end


def _is_refusal(items: tuple[Item, ...], i: int) -> bool:
    """“declined to say”, “gave no details”, “did not elaborate”, “stopped short of …”."""
    if items[i].low in REFUSED:
        return low_at(items, i + 1) in ("to", "no", "short", "further", "comment", "few")
    return items[i].low == "did" and low_at(items, i + 2) in (
        "elaborate", "specify", "say", "give", "provide", "identify", "name", "offer", "comment",
    )  # fmt: skip


def aside_end(items: tuple[Item, ...], start: int, end: int) -> int | None:
    """“accused the men, who had fled, of C”: the comma that closes what tells of the object."""
    opening = next((i for i in range(start, end - 1) if items[i].text == ","), None)
    if opening is None or items[opening + 1].low not in ("who", "which", "whose", "whom"):
        return None
    closing = range(opening + 2, min(end - 1, opening + LONGEST_ASIDE))
    comma = next((i for i in closing if items[i].text == ","), None)
    ties = comma is not None and items[comma + 1].low in ("of", "to", "for", "not")
    return comma if ties else None


def _behind_object(items: tuple[Item, ...], start: int, end: int) -> int:
    for i in range(aside_end(items, start, end) or start + 1, end - 1):
        ends = items[i].text == "," or ends_with_comma(items[i])
        if ends and items[i + 1].low in LEAVES_THE_OBJECT:
            return i + items[i].is_quotation
    return end


def _before_document(items: tuple[Item, ...], start: int, end: int) -> int:
    """“condemned the raid in a statement”: the occasion, at the end of the object."""
    for i in range(max(start + 1, end - 8), end - 2):
        opens = items[i].low == "in" and items[i + 1].low in (
            "a",
            "an",
            "its",
            "his",
            "her",
            "their",
        )
        if opens and any(item.low in DOCUMENT_NOUNS for item in items[i + 2 : i + 5]):
            return i
    return end


def behind_quotation(items: tuple[Item, ...], start: int, end: int) -> int:
    """“… in the future,” but did not say when: a quotation that ends with a comma ends it."""
    for i in range(start, end - 1):
        if ends_with_comma(items[i]) and items[i + 1].low in ("but", "and", "while", "before"):
            return i + 1
    return end


def before_time(items: tuple[Item, ...], start: int, end: int) -> int:
    """“reaffirmed their support on Tuesday”: the day is that of the verb, not of its object."""
    at = end
    while at > start + 1 and items[at - 1].low in DAYS_WITH_WORDS:
        at -= 1
    if at == end:
        return end
    return at - (items[at - 1].low == "on")


def before_basis(items, start: int, end: int) -> int:
    """“…, citing intelligence reports” is on what the speaker rests, not what was said."""
    for i in range(start + 1, end):
        if items[i].low == "citing" and items[i - 1].text == ",":
            return i - 1
    return end
