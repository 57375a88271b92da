"""Where a body's name ends that its own words tell: “Ministry of Defence”, “Norwegian Refugee Council”."""

from articles.extraction.capitals import Capitals
from articles.extraction.lexicon.beside_names import PLACE_WORDS
from articles.extraction.lexicon.bodies import NAMES_OF_THINGS, ORGANIZATION_HEADS
from articles.extraction.lexicon.common_words import NOT_AFTER_A_NAME
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.named_after_places import BETWEEN, PRESS, TEAMS
from articles.extraction.lexicon.titles import TITLES

LONGEST_BODY = 8
LONGEST_WITHIN = 2  # words between two heads of one name
PARTISANS = frozenset("democrat democratic republican".split())
CHAMBERS = frozenset("congress house senate".split())
# Heads that are a surname behind a given name: Richard Cross.
SURNAMES_TOO = frozenset("chamber church club court cross front guard league post press".split())
LINKS = frozenset("of the for and".split())
NAMED_AFTER_PLACES = PRESS | TEAMS
# Centers that are buildings.
BUILDINGS = frozenset(
    "arts business civic community conference convention data detention events fitness museum recreation shopping sports trade".split()
)
# Heads that name no body behind these words.
NOT_BEHIND = {
    "center": BUILDINGS,
    "centre": BUILDINGS,
    "left": frozenset("far hard liberal political progressive radical".split()),
    "pac": frozenset("democratic hybrid republican super".split()),
}
# “Braynard Precision Survey Method”
OF_METHODS = frozenset("award awards index method model prize report scale".split())
# “Wisconsin Senate race”: the Senate of the union.
RACES = frozenset(
    "bid campaign candidate candidates contest contests election elections hopeful nominee primaries primary race races seat seats".split()
)
# What begins the name of a thing: Operation Desert Storm, Title IX.
OF_THINGS = frozenset("article chapter operation section title".split())


class BodyNames:
    """Finds the bodies' names in the runs of one passage."""

    def __init__(self, capitals: Capitals):
        self.capitals = capitals
        self.tokens = capitals.tokens
        self.folds = capitals.folds

    def end(self, k: int, stop: int) -> int | None:
        """The index after the body's name that begins at `k`, if one does."""
        if self.tokens[k].low in OF_THINGS or not self.capitals.capital[k]:
            return None
        end = self._end(k, stop)
        if end and " ".join(token.low for token in self.tokens[k:end]) in NAMES_OF_THINGS:
            return None
        return end

    def _end(self, k: int, stop: int) -> int | None:
        for h in range(k, min(stop, k + LONGEST_BODY)):
            low = self.tokens[h].low
            following = self.tokens[h + 1].low if h + 1 < stop else ""
            if low in PARTISANS and following in CHAMBERS:
                return None  # Senate Republicans, Democratic Senate
            if low in NAMED_AFTER_PLACES and h > k and self._is_of_a_place(k, h):
                return h + 1
            if low in TITLES and low not in ORGANIZATION_HEADS:
                if following not in ORGANIZATION_HEADS and low not in PARTISANS:
                    return None
            elif low in ORGANIZATION_HEADS and self.tokens[h].text[0].isupper():
                if following in ("of", "for", "on"):
                    return self._end_of_complement(h, stop)
                if following not in ORGANIZATION_HEADS and h > k:
                    if further := self._further_head(h, stop):
                        return further + 1
                    return h + 1 if self._is_whole(k, h, following) else None
        return None

    def _further_head(self, h: int, stop: int) -> int | None:
        """“National School Boards Association”: the head of a name that goes on behind one."""
        for n in range(h + 1, min(stop, h + LONGEST_WITHIN + 2)):
            low = self.tokens[n].low
            if low in ORGANIZATION_HEADS:
                return n if n > h + 1 else None
            if not self._is_within_a_name(n, low):
                return None
        return None

    def _is_within_a_name(self, n: int, low: str) -> bool:
        if not self.capitals.capital[n] or low in TITLES or self.capitals.is_given(n):
            return False
        return low in ENGLISH_WORDS or low.endswith("s")

    def _is_whole(self, k: int, h: int, following: str) -> bool:
        """Whether the name ends with its head: not in “Richard Cross”, “Holy Cross Cemetery”."""
        if h == k + 1 and self.tokens[h].low in SURNAMES_TOO and self.capitals.is_given(k):
            return False
        head = self.tokens[h].low
        if head in NOT_BEHIND and (self.tokens[h - 1].low in NOT_BEHIND[head] or h == k):
            return False
        if (head == "left" and following) or following in OF_METHODS:
            return False  # No Child Left Behind
        if head == "caucus" and self._is_of_a_place(k, h):
            return False
        if head in CHAMBERS and self._low(h + 1) in RACES and self._is_of_a_place(k, h):
            return False
        return following not in PLACE_WORDS and following not in NOT_AFTER_A_NAME

    def _low(self, k: int) -> str:
        return self.tokens[k].low if k < len(self.tokens) else ""

    def _is_of_a_place(self, first: int, last: int) -> bool:
        """Whether the words before “Sun” or “Cowboys” are a place, or one and “Daily”."""
        found = self.capitals.gazetteer.longest(self.tokens, self.folds, first, last)
        if not found or found[0].form not in ("place", "capital", "name", "adjective"):
            return False
        return all(self.tokens[k].low in BETWEEN for k in range(found[1], last))

    def _end_of_complement(self, h: int, stop: int) -> int:
        """“Ministry of Defence” ends where the capitalised words after “of” do, before a title."""
        end = h + 2 + (self._low(h + 2) == "the")
        place = self.capitals.gazetteer.longest(self.tokens, self.folds, end, stop)
        if place and place[0].form == "place":
            end = place[1]
        while end < stop and self._goes_with_complement(end) and not self._starts_person(end):
            end += 1
        while self.tokens[end - 1].low in LINKS:
            end -= 1
        return min(end, stop)

    def _goes_with_complement(self, k: int) -> bool:
        if self.tokens[k].low in LINKS:
            return True
        return self.capitals.capital[k] and self.tokens[k].low not in TITLES

    def _starts_person(self, k: int) -> bool:
        return self.capitals.is_given(k) and self.folds[k] not in ORGANIZATION_HEADS
