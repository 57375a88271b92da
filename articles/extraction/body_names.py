"""Where a body's name ends that its own words tell: “Ministry of Defence”, “Norwegian Refugee Council”."""

from articles.extraction.capitals import Capitals
from articles.extraction.lexicon.beside_names import PLACE_WORDS
from articles.extraction.lexicon.bodies import ORGANIZATION_HEADS
from articles.extraction.lexicon.common_words import NOT_AFTER_A_NAME
from articles.extraction.lexicon.titles import TITLES

LONGEST_BODY = 8
PARTISANS = frozenset("democrat democratic republican".split())
CHAMBERS = frozenset("congress house senate".split())
# Heads that are a surname behind a given name: Richard Cross.
SURNAMES_TOO = frozenset("chamber church club court cross front guard league post press".split())
LINKS = frozenset("of the for and".split())
PRESS = frozenset(
    "chronicle courier dispatch examiner express globe independent inquirer ledger mirror observer pioneer record register "
    "reporter sentinel standard star statesman sun weekly".split()
)


class BodyNames:
    """Finds the bodies' names in the runs of one passage."""

    def __init__(self, capitals: Capitals):
        self.capitals = capitals
        self.tokens = capitals.tokens
        self.folds = capitals.folds

    def end(self, k: int, stop: int) -> int | None:
        """The index after the body's name that begins at `k`, if one does."""
        for h in range(k, min(stop, k + LONGEST_BODY)):
            low = self.tokens[h].low
            following = self.tokens[h + 1].low if h + 1 < stop else ""
            if low in TITLES and low not in ORGANIZATION_HEADS:
                if following not in ORGANIZATION_HEADS and low not in PARTISANS:
                    return None
                if following in CHAMBERS and h + 2 == stop:
                    return None  # Senate Republicans, Democratic Senate
            elif low in PRESS and h > k and self._is_place(k, h):
                return h + 1
            elif low in ORGANIZATION_HEADS and self.tokens[h].text[0].isupper():
                if following in ("of", "for", "on"):
                    return self._end_of_complement(h, stop)
                if following not in ORGANIZATION_HEADS and h > k:
                    return h + 1 if self._is_whole(k, h, following) else None
        return None

    def _is_whole(self, k: int, h: int, following: str) -> bool:
        """Whether the name ends with its head: not in “Richard Cross”, “Holy Cross Cemetery”."""
        if h == k + 1 and self.tokens[h].low in SURNAMES_TOO and self.capitals.is_given(k):
            return False
        return following not in PLACE_WORDS and following not in NOT_AFTER_A_NAME

    def _is_place(self, first: int, last: int) -> bool:
        """Whether the words before “Sun” or “Globe” are a place: a newspaper."""
        found = self.capitals.gazetteer.longest(self.tokens, self.folds, first, last)
        return bool(found) and found[1] == last and found[0].form in ("place", "capital", "name")

    def _end_of_complement(self, h: int, stop: int) -> int:
        """“Ministry of Defence” ends where the capitalised words after “of” do, before a title."""
        end = h + 2 + (self.tokens[h + 2].low == "the")
        while end < stop and self._goes_with_complement(end) and not self._starts_person(end):
            end += 1
        while self.tokens[end - 1].low in LINKS:
            end -= 1
        return end

    def _goes_with_complement(self, k: int) -> bool:
        if self.tokens[k].low in LINKS:
            return True
        return self.capitals.capital[k] and self.tokens[k].low not in TITLES

    def _starts_person(self, k: int) -> bool:
        return self.capitals.is_given(k) and self.folds[k] not in ORGANIZATION_HEADS
