"""Countries and capitals: where they act or speak, and where they are only places."""

from articles.extraction.gazetteer import Known
from articles.extraction.lexicon.beside_names import PERSON_WORDS, PLACE_WORDS
from articles.extraction.lexicon.bodies import GOVERNMENT_NOUNS
from articles.extraction.lexicon.cues import CUES
from articles.extraction.lexicon.states import state_meant
from articles.extraction.lexicon.titles import TITLE_MODIFIERS
from articles.extraction.passages import Passage
from articles.extraction.recognition import Candidate

PLACE_PREPOSITIONS = frozenset(
    "in at to from near outside around via into toward towards of through across over between".split()
)
JOURNEYS = frozenset(
    "visit visits trip trips journey travel travels travelled traveled travelling flew fly went go "
    "going return returned moved fled drove back way".split()
)
# “fleeing Syria”, “left Gaza”: what somebody does to a place.
LEAVING = frozenset(
    "enter entered entering flee fleeing fled leave leaving left reach reached visit visited visiting".split()
)
OF_A_PLACE = frozenset(
    "border borders capital citizen citizens city coast east half north part parts people province region regions rest soil "
    "south territory town village west".split()
)
EVENTS = frozenset(
    "accord agreement conference deal meeting plane process summit talks time treaty".split()
)
# “Paris talks”, “Kabul resident”: the capital is a place.
NO_SPEAKER_BEFORE = PLACE_WORDS | PERSON_WORDS | EVENTS


class Scene:
    """One mention of a country, with the words beside it."""

    def __init__(self, candidate: Candidate, passage: Passage):
        self.candidate, self.tokens = candidate, passage.tokens
        self.known: Known = candidate.known
        self.before = self._low(candidate.first - 1)
        self.behind = self._low(candidate.last)

    def _low(self, k: int) -> str:
        return self.tokens[k].low if 0 <= k < len(self.tokens) else ""

    def names_who_acts(self) -> bool:
        """An adjective acts with an office or a body of the state, a capital unless it is a place."""
        if self.known.form == "adjective":
            return self.is_of_an_office()
        return self.known.form != "capital" or not self._is_a_capital_as_place()

    def is_of_an_office(self) -> bool:
        """“Ukrainian President”, “Russian officials”, “US special envoy”."""
        for k in range(self.candidate.last, self.candidate.last + 4):
            if self._low(k) in GOVERNMENT_NOUNS:
                return True
            if self._low(k) not in TITLE_MODIFIERS:
                return False
        return False

    def _is_a_capital_as_place(self) -> bool:
        if self.before in PLACE_PREPOSITIONS or self.before == "," or self._is_dateline():
            return True
        return self.behind in NO_SPEAKER_BEFORE and not self.is_of_an_office()

    def _is_dateline(self) -> bool:
        """“KINSHASA (AP) –”: where a dispatch was written."""
        token = self.tokens[self.candidate.first]
        return (
            self.candidate.first == 0
            and token.text.isupper()
            and self.behind in ("(", ",", ":", "–", "-")
        )

    def is_scenery(self) -> bool:
        """Whether the country is only the place where something happens."""
        if self._is_possessive() or self.is_of_an_office():
            return False
        if self.before in LEAVING or self._is_behind_place_preposition():
            return True
        if self.before == ",":
            return self._is_behind_a_town()
        if self.before == "of" or (
            self.before == "the" and self._low(self.candidate.first - 2) == "of"
        ):
            return self._low(self.candidate.first - 2 - (self.before == "the")) in OF_A_PLACE
        return self._is_attributive()

    def _is_behind_a_town(self) -> bool:
        """“Benghazi, Libya”, but “China, Russia and Iran said”."""
        first = self.candidate.first - 2
        if first < 0 or not self.tokens[first].text[:1].isupper():
            return False
        return state_meant(self.tokens[first].text) is None

    def _is_attributive(self) -> bool:
        """“U.S. citizens”: letters without an article before a word that is no deed."""
        text = self.tokens[self.candidate.first].text.replace(".", "")
        if not text.isupper() or self.before == "the" or not self.behind.isalpha():
            return False
        following = self.tokens[self.candidate.last]
        return (
            following.text.islower()
            and following.low not in CUES
            and not following.low.endswith("ed")
        )

    def _is_behind_place_preposition(self) -> bool:
        before, k = self.before, self.candidate.first - 1
        if before == "the":
            before, k = self._low(k - 1), k - 1
        if before != "to":
            return before in PLACE_PREPOSITIONS and before != "of"
        return self._low(k - 1) in JOURNEYS

    def _is_possessive(self) -> bool:
        last = self.candidate.last
        if last >= len(self.tokens) or self.tokens[last].kind != "possessive":
            return False
        return self.before not in PLACE_PREPOSITIONS or self._low(last + 1) in GOVERNMENT_NOUNS
