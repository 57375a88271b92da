"""Roles that a text states: “NATO Secretary-General Mark Rutte”, “Robert Biedron, MEP of the New Left”."""

import re
from typing import NamedTuple

from articles.extraction.folding import fold_letters
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.identity import Cast
from articles.extraction.lexicon.titles import OFFICES, RANKS, TITLE_WORDS, TITLES
from articles.extraction.spans import Span
from articles.extraction.units import Item, Unit

LONGEST_ROLE = 9
LINKS = frozenset("of for the and to in at from on".split())
# Words for one office.
SAME_OFFICE = {
    "mep": "member european parliament",
    "leader": "chief",
    "head": "chief",
    "boss": "chief",
    "premier": "prime minister",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "chairwoman": "chairman",
    "chair": "chairman",
    "chairperson": "chairman",
    "defence": "defense",
}
POSSESSIVE = re.compile(r"['’]s\b|(?<=s)['’](?=\s)")
EMPTY = frozenset("a an the of for from in at to and new then".split())
PAST = frozenset("former ex retired late onetime".split())


class StatedRole(NamedTuple):
    """A person's role as printed at `span`, and the organization it names, by index."""

    person: int
    span: Span
    words: frozenset[str]
    organization: int | None = None


def role_words(text: str) -> frozenset[str]:
    """The words of a role, folded, with those for one office made alike."""
    words = fold_letters(POSSESSIVE.sub("", text)).split()
    return frozenset(
        part for word in words if word not in EMPTY for part in SAME_OFFICE.get(word, word).split()
    )


def stated_roles(units: list[Unit], cast: Cast, gazetteer: Gazetteer) -> list[StatedRole]:
    """Every role that stands beside a person's name."""
    reader = _RoleReader(cast, gazetteer)
    return [role for unit in units for role in reader.roles(unit)]


class _RoleReader:
    def __init__(self, cast: Cast, gazetteer: Gazetteer):
        self.cast = cast
        self.gazetteer = gazetteer
        self.by_name = {figure.name: n for n, figure in enumerate(cast.figures)}

    def roles(self, unit: Unit):
        for i in unit.names:
            if self.cast.figures[unit.items[i].figure].kind == "person":
                for role in (self._before(unit, i), self._behind(unit, i)):
                    if role:
                        yield role

    def _before(self, unit: Unit, i: int) -> StatedRole | None:
        """The title before the name, with the organization before or inside it."""
        items = unit.items
        end = i - (i > 1 and items[i - 1].text == "," and items[i - 2].low in OFFICES)
        first = end
        while first > 0 and end - first < LONGEST_ROLE and self._belongs(items, first - 1, end):
            first -= 1
        while first < end and (items[first].low in LINKS or items[first].kind == "possessive"):
            first += 1
        words = items[first:end]
        if not any(item.low in OFFICES or item.low in RANKS for item in words):
            return None
        organization = self._organization(items, first, end)
        if organization is None and first > 1 and items[first - 1].kind == "possessive":
            organization = self._meant(items[first - 2])
        start = first
        while start < end and (items[start].is_name or self._meant(items[start]) is not None):
            start += 1
        if start < end and items[start].kind == "possessive":
            start += 1
        if start == end:
            return None
        span = unit.span_of(start, end)
        return self._role(items[i].figure, span, span.of(unit.passage.plain), organization)

    @staticmethod
    def _role(person: int, span: Span, text: str, organization: int | None) -> StatedRole:
        """A role; who held it in the past does not speak for its organization now."""
        words = role_words(text)
        return StatedRole(person, span, words, None if words & PAST else organization)

    def _belongs(self, items: tuple[Item, ...], k: int, name: int) -> bool:
        item = items[k]
        if item.is_name:
            return (self.cast.figures[item.figure].kind == "organization" and k > 0) or (
                self.cast.figures[item.figure].kind == "organization"
            )
        if item.low in LINKS:
            return item.low in ("of", "for", "the", "and") and any(
                items[n].low in TITLES for n in range(max(0, k - 4), k)
            )
        return item.kind == "word" and (
            item.low in TITLE_WORDS or (item.text[0].isupper() and k > 0)
        )

    def _behind(self, unit: Unit, i: int) -> StatedRole | None:
        """The apposition after the name: “, MEP of the New Left,”."""
        items = unit.items
        if i + 2 >= len(items) or items[i + 1].text != ",":
            return None
        end = i + 2
        while end < len(items) and items[end].kind != "mark" and not items[end].is_quotation:
            end += 1
        if end - i - 2 > 2 * LONGEST_ROLE or not self._is_apposition(items, i + 2, end):
            return None
        organization = self._organization(items, i + 2, end)
        if self._is_only_a_name(items, end):
            organization = items[end + 1].figure
        first, stop = i + 2, self._role_end(items, i + 2, end)
        span = unit.span_of(first, stop)
        words = unit.span_of(first, end).of(unit.passage.plain)
        return self._role(items[i].figure, span, words, organization)

    def _is_apposition(self, items, first: int, end: int) -> bool:
        head = first
        if head < end and items[head].low in ("a", "an", "the", "his", "her", "its"):
            head += 1
        near = [item.low for item in items[head : min(end, head + 5)]]
        return (
            bool(near)
            and any(low in OFFICES or low in ("member", "head") for low in near)
            and not any(
                item.low in ("said", "says", "told", "has", "had", "was", "is")
                for item in items[first:end]
            )
        )

    def _is_only_a_name(self, items, comma: int) -> bool:
        """“Member of the European Parliament, Civic Platform”: the party stands behind the role."""
        return (
            comma + 1 < len(items)
            and items[comma].text == ","
            and items[comma + 1].is_name
            and self.cast.figures[items[comma + 1].figure].kind == "organization"
            and (comma + 2 == len(items) or items[comma + 2].kind == "mark")
        )

    @staticmethod
    def _role_end(items, first: int, end: int) -> int:
        """The role without “from X”: for whom it is held is told apart."""
        for k in range(first + 1, end):
            if items[k].low in ("from", "with", "in"):
                return k
        return end

    def _organization(self, items, first: int, end: int) -> int | None:
        """The organization a role names; the last one, as “… from the New Left” is the nearer."""
        found = [
            self._meant(items[k])
            for k in range(first, end)
            if k == first or items[k - 1].low not in ("in", "to")
        ]
        return next((figure for figure in reversed(found) if figure is not None), None)

    def _meant(self, item: Item) -> int | None:
        """The organization of a name or of an adjective of nationality."""
        if item.is_name:
            organization = self.cast.figures[item.figure].kind == "organization"
            return item.figure if organization else None
        known = (
            self.gazetteer.forms.get(fold_letters(item.text)) if item.text[:1].isupper() else None
        )
        return self.by_name.get(known.name) if known else None
