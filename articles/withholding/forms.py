"""Under which forms somebody who is withheld is printed: anywhere, and in an article that names them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from django.db.models import Q

from articles.extraction.folding import fold_letters
from articles.extraction.lexicon.common_words import MONTHS, OPENERS, WEEKDAYS
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.family_first import FAMILY_FIRST
from articles.extraction.lexicon.states import all_states
from articles.extraction.lexicon.titles import TITLES_AND_THE
from articles.models import Figure, VariantName
from articles.models.figure import Display, Kind
from articles.models.names import PARTICLES
from articles.models.review import Review
from articles.withholding.matching import WORD, Form, folded

COMMON = ENGLISH_WORDS | OPENERS | WEEKDAYS | MONTHS
WHOLE, PARTS = "whole", "parts"
# Letters of a name that stands alone.
SHORTEST = 2
# Shorter names differ from others by a letter: Kim and Kin, Lars and Mars.
SHORTEST_MISPRINT = 4


@dataclass(frozen=True)
class Person:
    """Somebody, or a body, whose name is withheld. `ids`: its record and those merged into it."""

    pk: int
    ids: frozenset[int]
    whole: frozenset[Form]
    parts: frozenset[Form]

    @property
    def names(self) -> dict[str, list[str]]:
        """By which one sees that the names have changed since they were last withheld.

        Apart: what was a part of a name until now may be the whole of it, and stand anywhere.
        """
        forms = {WHOLE: self.whole, PARTS: self.parts}
        return {what: sorted({form.in_words for form in some}) for what, some in forms.items()}


def withheld() -> list[Person]:
    """All whose names are withheld, whatever is decided about the record otherwise.

    What was merged into another goes by what is decided about that one.
    """
    kept_back = Q(merged_into=None, display=Display.WITHHELD)
    kept_back |= Q(merged_into__display=Display.WITHHELD)
    rows = Figure.objects.filter(kept_back).order_by("pk")
    columns = ("pk", "name", "sort_name", "kind", "merged_into", "merged_into__display")
    records = defaultdict(list)
    for row in rows.values(*columns):
        is_with_root = row["merged_into__display"] == Display.WITHHELD
        records[row["merged_into"] if is_with_root else row["pk"]].append(row)
    if not records:
        return []
    variants = defaultdict(list)
    known = VariantName.objects.public().filter(
        figure__in=[row["pk"] for some in records.values() for row in some]
    )
    for figure, name in known.order_by("pk").values_list("figure", "name"):
        variants[figure].append(name)
    return [_person(pk, some, variants) for pk, some in records.items()]


def _person(pk, records, variants):
    whole, parts = set(), set()
    for row in records:
        whole |= _wholes(row["name"], row["sort_name"], row["kind"])
        if row["kind"] == Kind.PERSON:
            parts |= _parts(folded(row["name"]), folded(row["sort_name"]))
        for name in variants[row["pk"]]:
            words = folded(name)
            if len(words) > 1:
                whole.add(Form(words))
            else:
                parts |= _alone(words)
    return Person(pk, frozenset(row["pk"] for row in records), frozenset(whole), frozenset(parts))


def _wholes(name, filed, kind):
    words = folded(name)
    orders = {words}
    if kind == Kind.PERSON:
        orders |= {folded(filed), _without_titles(words)}
    return {
        Form(order, has_capital=len(order) == 1 and order[0] in COMMON)
        for order in orders
        if len(order) > 1 or (order and order == words)
    }


def _without_titles(words):
    while len(words) > 1 and words[0] in TITLES_AND_THE:
        words = words[1:]
    return words


def _parts(words, filed):
    """The family name, with its particles and without them, and the given name."""
    words = _without_titles(words)
    if len(words) < 2:
        return set()
    family = filed[:1] if filed and filed[0] in words else words[-1:]
    begins = len(words) - 1 - words[::-1].index(family[0])
    is_family_first = begins == 0 or (words[0] in FAMILY_FIRST and filed[:1] == words[:1])
    if is_family_first:
        return _alone(words[:1])
    return {
        Form(words[begins:], is_whole=False, has_capital=_is_common(words[begins:])),
        *_alone(words[-1:]),
        # “Mark” is a name, “this marks” is none.
        *(form._replace(has_capital=True) for form in _alone(words[:1])),
    }


def _alone(words):
    """One word of a name, where it is none that stands in every text or before any name."""
    if not words or len(words[0]) < SHORTEST or words[0] in PARTICLES | TITLES_AND_THE:
        return set()
    return {Form(words, is_whole=False, has_capital=_is_common(words))}


def _is_common(words):
    return all(word in COMMON for word in words)


def names_in(printed: str) -> set[Form]:
    """The names in what an article prints for somebody; none in a pronoun or a description."""
    found, run = set(), []
    for word in [*WORD.findall(printed), ""]:
        if word and (not word[0].islower() or (run and fold_letters(word) in PARTICLES)):
            run.append(word)
            continue
        found |= _name(run)
        run = []
    return found


def misprinted(printed: str, parts: Iterable[Form]) -> set[Form]:
    """Words of what is printed for somebody that are parts of the name but for one letter.

    A letter that was broken on the way may stand elsewhere too: “Ċukasz” for “Łukasz”.
    """
    known = {form.words[0] for form in parts if len(form.words) == 1}
    return {
        Form((word,), is_whole=False, has_capital=_is_common((word,)))
        for word in folded(printed)
        for part in known
        if len(word) == len(part) > SHORTEST_MISPRINT
        and sum(one != other for one, other in zip(word, part, strict=True)) == 1
    }


def _name(run):
    words = folded(" ".join(run))
    while words and (words[0] in TITLES_AND_THE or words[0] in peoples()):
        words = words[1:]
    while words and (words[-1] in TITLES_AND_THE or words[-1] in PARTICLES):
        words = words[:-1]
    if not words or all(word in COMMON or word in peoples() for word in words):
        return set()
    if len(words) == 1 and len(words[0]) < SHORTEST:
        return set()
    return {Form(words, is_whole=False)}


def others_name(name: str, kind: str, review: str) -> tuple[str, ...]:
    """The name of somebody else, if it is one that may hold a part of a withheld name, else nothing.

    Neither initials nor a title make another name of a family name; and what a program alone took
    for a body's name may be a person and the words around.
    """
    words = _without_titles(folded(name))
    is_known = kind == Kind.PERSON or review != Review.FOUND
    is_longer = len(words) > 1 and all(len(word) > 1 for word in words)
    is_other = words[:1] and words[0] not in TITLES_AND_THE
    return words if is_known and is_longer and is_other else ()


@cache
def peoples() -> frozenset[str]:
    """Countries and their peoples, folded: “Ukrainian” before a name is no part of it."""
    names = (name for state in all_states() for name in (*state.names, *state.demonyms))
    return frozenset(word for name in names for word in folded(name))
