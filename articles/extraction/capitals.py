"""Runs of capitalised words, with the small words that hold a name together."""

import re

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.lexicon.bodies import HEADS_WITH_OF, NAME_PARTICLES, ORGANIZATION_HEADS
from articles.extraction.lexicon.common_words import MONTHS, WEEKDAYS
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.given_names import GIVEN_NAMES
from articles.extraction.lexicon.places import PLACES
from articles.extraction.lexicon.states import names_of_states
from articles.extraction.lexicon.titles import TITLES
from articles.extraction.passages import Passage
from articles.extraction.text import Token

LONGEST_RUN = 12
# al-Burhan, as-Sisi, el-Hage: a small article tied to a capital.
ARTICLE_JOINED = re.compile(r"(?:al|el|as|ad|an|ar|ash|at|az|ul|ol)-[A-Z]")
# The owners that a body's name begins with or holds: the People's Defence Force.
OWNERS = frozenset(
    "people peoples workers women children teachers doctors lawyers farmers men patriots nations emily journalists "
    "students veterans".split()
)
# Citizens for Trump, Physicians for Human Rights.
WHO_STAND_FOR = frozenset(
    "activists advocates americans artists catholics christians citizens doctors evangelicals farmers jews latinos lawyers mothers muslims parents "
    "patriots physicians scientists students taxpayers teachers veterans women workers youth".split()
)
# Henry Holt and Company.
FIRMS = frozenset("associates brothers co company sons".split())
# El-Fasher-based, RSF-backed: no part of the name behind them.
DESCRIPTIVE = re.compile(
    r".{1,40}-(?:affiliated|aligned|allied|appointed|approved|area|backed|based|born|brokered|controlled|dominated|"
    r"educated|era|funded|held|inspired|led|linked|made|occupied|origin|owned|run|ruled|sponsored|style|supported|trained|wide|friendly|[a-z]{2,12}ing)$"
)


def _is_capital(token: Token) -> bool:
    if token.text[0].isupper():
        is_described = "-" in token.text and DESCRIPTIVE.match(token.text)
        return token.kind in ("word", "initials") and not is_described
    return "-" in token.text and ARTICLE_JOINED.match(token.text) is not None


class Capitals:
    """The capitalised words of a passage, and how far a name that begins at one of them may go."""

    def __init__(self, gazetteer: Gazetteer, passage: Passage):
        self.gazetteer = gazetteer
        self.tokens = passage.tokens
        self.folds = passage.folds
        # Most words are in small letters, and one object with their folded case (`tokens`): a call
        # for each would take as long as all the rest here.
        self.capital = [
            token.text is not token.low and _is_capital(token) for token in passage.tokens
        ]

    def is_given(self, k: int) -> bool:
        return self.folds[k].split(" ")[0] in GIVEN_NAMES

    def _at(self, i: int) -> bool:
        return self.capital[i]

    def _adjacent(self, i: int) -> bool:
        """Whether token `i` follows the one before it with at most a blank between them."""
        gap = self.tokens[i].start - self.tokens[i - 1].end
        return gap <= 1

    def run_end(self, i: int) -> int:
        """The index after the run of capitalised words that begins at `i`."""
        j = i + 1
        while j < len(self.tokens) and j - i < LONGEST_RUN:
            if not self._adjacent(j):
                break
            if self._at(j):
                j += 1
            elif self._joins(i, j):
                j += self._particles(j) + 1 if self._particles(j) else self._joint_length(j)
            else:
                break
        while j > i + 1 and not self._at(j - 1):
            j -= 1
        return j

    def _joins(self, i: int, j: int) -> bool:
        """Whether a lower-case word, “&” or “'s” at `j` goes on with the name begun at `i`."""
        low = self.tokens[j].low
        if low in NAME_PARTICLES:
            behind = j + self._particles(j)
            return behind < len(self.tokens) and self._at(behind)
        if low == "&" or (self.tokens[j].kind == "possessive" and self.tokens[j - 1].low in OWNERS):
            return j + 1 < len(self.tokens) and self._at(j + 1)
        if j + 1 == len(self.tokens):
            return False
        if low == "and" and self._at(j + 1) and self.tokens[j + 1].low in FIRMS:
            return True
        if low in ("of", "for", "on", "and"):
            return self._joint_length(j) > 0 and self._has_complement(i, j)
        return False

    def _has_complement(self, i: int, j: int) -> bool:
        """“Office for the Coordination of Humanitarian Affairs”, “Ministry of Health and Population”."""
        low, following = self.tokens[j].low, self.tokens[j + 1].low
        if low == "on" and (following in WEEKDAYS or following in MONTHS):
            return False
        if low == "for" and self.tokens[j - 1].low in WHO_STAND_FOR:
            return True
        if low != "and" and self.tokens[j - 1].low in HEADS_WITH_OF:
            return True
        if not any(self.tokens[k].low in ("of", "for", "on") for k in range(i + 1, j)):
            return self._is_pair_of_a_body(j) if low == "and" else self._is_for_a_place(i, j)
        if low == "and":
            pair = [self.tokens[j - 1].low, following]
            return self._at(j + 1) and following not in TITLES and self._are_common(pair)
        return low == "of" and self.tokens[j - 1].low in ENGLISH_WORDS

    def _are_common(self, pair: list[str]) -> bool:
        """Whether two words joined by “and” are things: one is common, none a name."""
        if any(low in self.gazetteer.forms or low in GIVEN_NAMES for low in pair):
            return False
        return not ENGLISH_WORDS.isdisjoint(pair)

    def _is_for_a_place(self, i: int, j: int) -> bool:
        """“Concerned Women for America”: common words that a country's name is put to."""
        words = [self.tokens[k].low for k in range(i, j)]
        if len(words) < 2 or not all(
            word in ENGLISH_WORDS and word not in TITLES for word in words
        ):
            return False
        place = self.tokens[j + 1].text
        return place == "America" or place in PLACES or place in names_of_states()

    def _is_pair_of_a_body(self, j: int) -> bool:
        """“Ways and Means Committee”, “Justice and Equality Movement”."""
        pair = [self.tokens[j - 1].low, self.tokens[j + 1].low]
        if not self._at(j + 1):
            return False
        if not ORGANIZATION_HEADS.keys().isdisjoint(pair) or not self._are_common(pair):
            return False
        for k in range(j + 2, min(j + 5, len(self.tokens))):
            if not self._at(k) or self.is_given(k):
                return False
            if self.tokens[k].low in ORGANIZATION_HEADS:
                return True
        return False

    def _particles(self, j: int) -> int:
        """How many particles stand from `j` on: two in “von der Leyen”."""
        k = j
        while k < len(self.tokens) and self.tokens[k].low in NAME_PARTICLES:
            k += 1
        return k - j

    def _joint_length(self, j: int) -> int:
        """How many tokens “of”, “of the” and the capitalised word after it take; 0 if none follows."""
        k = j + 1
        if k < len(self.tokens) and self.tokens[k].low == "the":
            k += 1
        return k - j + 1 if k < len(self.tokens) and self._at(k) else 0
