"""What each part of a run of capitalised words names."""

from itertools import compress, count
from typing import NamedTuple

from articles.extraction.body_names import BodyNames
from articles.extraction.capitals import Capitals
from articles.extraction.evidence import NOTHING, Evidence
from articles.extraction.gazetteer import Gazetteer, Known
from articles.extraction.lexicon.beside_names import BODIES_TOGETHER
from articles.extraction.lexicon.bodies import NOT_A_PERSON, ORGANIZATION_HEADS
from articles.extraction.lexicon.common_words import MONTHS, OPENERS, WEEKDAYS
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.family_first import FAMILY_FIRST
from articles.extraction.lexicon.titles import MANY_PEOPLE, TITLE_MODIFIERS, TITLES
from articles.extraction.own_words import NO_BODIES, own_words, word_alone
from articles.extraction.passages import Passage
from articles.extraction.spans import Span

LONGEST_NAME = 5
ADDRESS_MARKS = ("@", "#", "/")
DOMAINS = frozenset("be co com gov info io ly me net org tv uk".split())
# Bodies that a word alone names: “in Parliament”, “the Army”.
OF_THE_HOUSE = frozenset(
    "bill candidates colleagues committee floor lawmakers leaders leadership majority members panel re-election reelection race races seat seats vote".split()
)
BODIES_ALONE = frozenset("army navy parliament treasury".split())
NAMES_A_THING = NOT_A_PERSON | TITLE_MODIFIERS
NO_PART_OF_A_NAME = (
    WEEKDAYS
    | MONTHS
    | frozenset("and but or is are was were this that how why what when who".split())
)


class Candidate(NamedTuple):
    """Words that may name somebody: tokens `first` to `last` (half-open) of a passage.

    `words` are folded. `title` is the folded title before the name. `kind` is None
    where only the text can tell, and `inside` what the name's own words say then. `sure` tells a
    name that its form or its surroundings vouch for from one that the rest must confirm.
    """

    passage: int
    first: int
    last: int
    span: Span
    words: tuple[str, ...]
    kind: str | None = None
    type: str = ""
    known: Known | None = None
    title: tuple[str, ...] = ()
    sure: bool = False
    inside: Evidence = NOTHING


class Recognizer:
    """Finds the candidates of one passage."""

    def __init__(self, gazetteer: Gazetteer, passage: Passage, number: int):
        self.gazetteer = gazetteer
        self.passage = passage
        self.number = number
        self.tokens = passage.tokens
        self.folds = passage.folds
        self.capitals = Capitals(gazetteer, passage)
        self.bodies = BodyNames(self.capitals)

    def candidates(self) -> list[Candidate]:
        found: list[Candidate] = []
        stop = 0
        for i in compress(count(), self.capitals.capital):
            if i >= stop and not self._is_address(i):
                stop = self.capitals.run_end(i)
                found.extend(self._parts(i, stop))
                stop = max(stop, found[-1].last if found else 0)
        return found

    def _is_address(self, i: int) -> bool:
        """“@JoeBiden”, “#StopTheWar”, “twitter.com/JoeBiden”."""
        before = self.tokens[i - 1] if i else None
        if before is None or before.text not in ADDRESS_MARKS or before.end < self.tokens[i].start:
            return False
        return before.text != "/" or (i > 1 and self.tokens[i - 2].low in DOMAINS)

    def _parts(self, start: int, stop: int) -> list[Candidate]:
        """A run taken apart into known names, organizations, titles and what may be a person."""
        found: list[Candidate] = []
        pending: list[int] = []
        title: list[str] = []
        k = start
        while k < stop:
            named = self._named_at(k, stop, pending)
            if named is None and not pending and self._is_passed_over(k, stop):
                k += 1
            elif named is not None:
                found.extend(self._unknown(pending, tuple(title)))
                title = [] if pending else title
                found.append(named._replace(title=tuple(title)) if named.known and title else named)
                k, title, pending = named.last, [], []
            elif self._is_title(k, stop) and not (pending and self.capitals.is_given(pending[0])):
                if pending:
                    found.extend(self._unknown(pending, tuple(title)))
                    title, pending = [], []
                title.append(self.tokens[k].low)
                k += 1
            else:
                pending.append(k)
                k += 1
        found.extend(self._unknown(pending, tuple(title)))
        return found

    def _named_at(self, k: int, stop: int, pending: list[int]) -> Candidate | None:
        """The known name or the organization that begins at `k`; the longer of the two."""
        known = self.gazetteer.longest(self.tokens, self.folds, k, len(self.tokens))
        if known and (
            self._is_part_of_a_name(known[0], k, known[1], stop, pending)
            or self._is_one_of_many(k, known[1])
        ):
            known = None
        body_end = None
        if (not known or known[1] < stop) and not self._is_opener(k):
            body_end = self.bodies.end(k, stop)
        if body_end and (not known or body_end > known[1]):
            named = self._body_of_nation(known, body_end) or self._known_behind(k, body_end)
            return named or self._organization(k, body_end)
        return self._known(k, *known) if known else None

    def _is_part_of_a_name(
        self, known: Known, k: int, end: int, stop: int, pending: list[int]
    ) -> bool:
        """Mark Cuban, Michael Jordan, Paris Hilton, Amal Clooney."""
        if known.form in ("surname", "place") and (pending or self._goes_on(end, stop)):
            return True
        if end > k + 1:
            return False
        if pending and (self.capitals.is_given(k - 1) or self.capitals.is_given(pending[0])):
            return True
        return self.capitals.is_given(k) and not known.is_acronym and self._goes_on(end, stop)

    def _is_one_of_many(self, k: int, end: int) -> bool:
        """“He is a New Yorker.” “She drove a Ford.”"""
        if not k or self.tokens[k - 1].low not in ("a", "an") or end >= len(self.tokens):
            return False
        following = self.tokens[end]
        return (following.kind == "mark" and following.text in ".,;") or following.low in (
            "and",
            "in",
            "who",
        )

    def _body_of_nation(self, nation, end: int) -> Candidate | None:
        """“American State Department”: a body known without the adjective before it."""
        if nation and nation[0].is_acronym and self._is_known_body(nation[1], end):
            return self._known(nation[1] - 1, *nation)  # the GOP Senate nomination
        if not nation or nation[0].form != "adjective":
            return None
        if end == nation[1] + 1 and self.tokens[nation[1]].low == "government":
            return self._known(nation[1] - 1, nation[0]._replace(form="name"), end)
        body = self.gazetteer.longest(self.tokens, self.folds, nation[1], len(self.tokens))
        return self._known(nation[1], *body) if body and body[1] == end else None

    def _known_behind(self, k: int, end: int) -> Candidate | None:
        """“Internal Trump University records”: a body known without the common word before it."""
        if self.tokens[k].low not in ENGLISH_WORDS or end < k + 3:
            return None
        body = self.gazetteer.longest(self.tokens, self.folds, k + 1, end)
        return self._known(k + 1, *body) if body and body[1] == end else None

    def _is_known_body(self, k: int, end: int) -> bool:
        found = self.gazetteer.longest(self.tokens, self.folds, k, len(self.tokens))
        return bool(found) and found[1] == end

    def _goes_on(self, end: int, stop: int) -> bool:
        """Whether a known surname is followed by more of a name (“Clinton Foundation”).

        In a heading with capitals throughout, what follows tells nothing.
        """
        return end < stop and not self._is_title(end, stop) and not self.passage.is_title_case

    def _is_title(self, k: int, stop: int) -> bool:
        low = self.tokens[k].low
        if low in TITLES:
            return not (self.capitals.is_given(k) and k + 2 == stop)  # Dean Baker
        if low not in TITLE_MODIFIERS:
            return False
        return any(self.tokens[n].low in TITLES for n in range(k + 1, min(stop, k + 4)))

    def _candidate(self, first: int, last: int, **fields) -> Candidate:
        span = Span(self.tokens[first].start, self.tokens[last - 1].end)
        words = tuple([fold for fold in self.folds.between(first, last) if fold])
        return Candidate(self.number, first, last, span, words, **fields)

    def _known(self, k: int, known: Known, end: int) -> Candidate:
        if known.form == "place":
            return self._candidate(k, end, kind="place")
        return self._candidate(k, end, kind=known.kind, type=known.type, known=known, sure=True)

    def _organization(self, k: int, end: int) -> Candidate:
        heads = [self.tokens[n].low for n in range(k, end)]
        head = next((word for word in reversed(heads) if word in ORGANIZATION_HEADS), "")
        return self._candidate(
            k, end, kind="organization", type=ORGANIZATION_HEADS.get(head, "other"), sure=True
        )

    def _unknown(self, pending: list[int], title: tuple[str, ...]) -> list[Candidate]:
        """What may be a person's name, or an organization's: words that nothing knows."""
        if not pending:
            return []
        first, last = pending[0], pending[-1] + 1
        while first < last and self._is_opener(first):
            first += 1
        first = self._name_begins(first, last)
        if first >= last:
            return []
        candidate = self._candidate(first, last, title=title)
        if not candidate.words:
            return []  # “&” alone, between two known names
        return [judged] if (judged := self._judged(candidate)) else []

    def _name_begins(self, first: int, last: int) -> int:
        """Where a person's name begins behind words that name no person (“Management Pat Kennedy”)."""
        names_a_thing = False
        for k in range(first + 1, last - 1):
            low = self.tokens[k - 1].low
            names_a_thing |= low in NAMES_A_THING or low in ENGLISH_WORDS
            if names_a_thing and (self.capitals.is_given(k) or self.folds[k] in FAMILY_FIRST):
                return k
        if last - first == 2 and self._is_only_a_given_name(first, last):
            return last - 1
        at_start = first in self.passage.sentence_starts
        low = self.tokens[first].low
        is_word = (
            low in ENGLISH_WORDS or low in BODIES_TOGETHER or (low.endswith("ing") and len(low) > 6)
        )
        if at_start and last - first > 1 and is_word and not self.capitals.is_given(first):
            is_body = any(self.tokens[k].low in ("of", "for") for k in range(first + 1, last))
            return first if is_body else first + 1
        return first

    def _is_only_a_given_name(self, first: int, last: int) -> bool:
        """“Crooked Hillary”, “The Donald”: a common word before a given name."""
        low = self.tokens[first].low
        is_common = low in ENGLISH_WORDS and not self.capitals.is_given(first)
        return is_common and self.capitals.is_given(last - 1)

    def _is_passed_over(self, k: int, stop: int) -> bool:
        """What opens a sentence, or the article before a name that is known without it."""
        return self._is_opener(k) or (self.tokens[k].low == "the" and k + 1 < stop)

    def _is_opener(self, k: int) -> bool:
        low = self.tokens[k].low
        if low in NO_PART_OF_A_NAME:
            return True
        return low in OPENERS and (k in self.passage.sentence_starts or self._is_pronoun_i(k))

    def _is_pronoun_i(self, k: int) -> bool:
        return self.tokens[k].text == "I"

    def _judged(self, candidate: Candidate) -> Candidate | None:
        """The unknown name with what its own words say; None if they name nothing."""
        if len(candidate.words) == 1:
            return self._judged_alone(candidate)
        if len(candidate.words) > LONGEST_NAME:
            return None
        tokens = self.tokens[candidate.first : candidate.last]
        folds = self.folds.between(candidate.first, candidate.last)
        inside = own_words([token.text for token in tokens], folds)
        return None if inside is None else _with(candidate, inside)

    def _judged_alone(self, candidate: Candidate) -> Candidate | None:
        token = self.tokens[candidate.first]
        opens = candidate.first in self.passage.sentence_starts
        if opens and not candidate.title and token.low in MANY_PEOPLE:
            return None
        inside = None if token.kind == "initials" else word_alone(token.text)
        if inside is None:
            return None
        if token.text.isupper() and not candidate.title:
            if token.text in NO_BODIES:
                return None
            return candidate._replace(kind="organization", type="other", sure=False)
        if token.low == "house" and self._is_the_house(candidate.first):
            return self._known(
                candidate.first, self.gazetteer.forms["house of representatives"], candidate.last
            )
        if token.low in BODIES_ALONE and self._is_spelled_as_a_name(candidate.first):
            return self._organization(candidate.first, candidate.last)
        return _with(candidate, inside)

    def _is_spelled_as_a_name(self, k: int) -> bool:
        """Whether the capital of a word means something where it stands."""
        if self.passage.is_title_case or k in self.passage.sentence_starts:
            return False
        following = self.tokens[k + 1].text if k + 1 < len(self.tokens) else ""
        return not following[:1].isupper()

    def _is_the_house(self, k: int) -> bool:
        """“the House”, “House and Senate”, “House members”."""
        following = [token.low for token in self.tokens[k + 1 : k + 3]]
        if following == ["and", "senate"] or (following[:1] and following[0] in OF_THE_HOUSE):
            return True
        return k > 0 and self.tokens[k - 1].text == "the"


def _with(candidate: Candidate, inside: Evidence) -> Candidate:
    return candidate if inside is NOTHING else candidate._replace(inside=inside)
