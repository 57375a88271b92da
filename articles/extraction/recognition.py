"""Runs of capitalised words, and what each part of them names."""

import re
from dataclasses import dataclass, field, replace
from itertools import compress, count

from articles.extraction.evidence import NOTHING, Evidence
from articles.extraction.gazetteer import Gazetteer, Known
from articles.extraction.lexicon.bodies import (
    HEADS_WITH_OF,
    NAME_PARTICLES,
    NOT_A_PERSON,
    ORGANIZATION_HEADS,
)
from articles.extraction.lexicon.common_words import MONTHS, OPENERS, WEEKDAYS
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.family_first import FAMILY_FIRST
from articles.extraction.lexicon.given_names import GIVEN_NAMES
from articles.extraction.lexicon.titles import TITLE_MODIFIERS, TITLES
from articles.extraction.passages import Passage
from articles.extraction.spans import Span
from articles.extraction.text import Token

LONGEST_NAME = 5
LONGEST_BODY = 8
PARTISANS = frozenset("democrat democratic republican".split())
# Heads that are a surname behind a given name: Richard Cross.
SURNAMES_TOO = frozenset("chamber church club court cross front guard league post press".split())
LINKS = frozenset("of the for and".split())
# al-Burhan, as-Sisi, el-Hage: a small article tied to a capital.
ARTICLE_JOINED = re.compile(r"(?:al|el|as|ad|an|ar|ash|at|az|ul|ol)-[A-Z]")
NO_NAME = WEEKDAYS | MONTHS
NAMES_A_THING = NOT_A_PERSON | TITLE_MODIFIERS
NO_PERSON = NOT_A_PERSON | NO_NAME
# The owners that a body's name begins with or holds: the People's Defence Force.
OWNERS = frozenset(
    "people peoples workers women children teachers doctors lawyers farmers men patriots nations emily journalists "
    "students veterans".split()
)
# El-Fasher-based, RSF-backed: no part of the name behind them.
DESCRIPTIVE = re.compile(
    r".{1,40}-(?:affiliated|aligned|allied|appointed|approved|area|backed|based|born|brokered|controlled|dominated|"
    r"educated|era|funded|held|inspired|led|linked|made|occupied|origin|owned|run|ruled|sponsored|style|supported|trained|wide)$"
)
# Jaish-e-Mohammed, Ansar Ghazwat-ul-Hind, Hizb ut-Tahrir
CONNECTED = re.compile(r"-(?:e|i|ul|ut)-|\but-")
# Words inside a name that tell what it is: a particle of descent, an initial.
NEVER_IN_A_NAME = frozenset("and but or is are was were this that how why what when who".split())
# Acronyms of things.
NO_BODIES = frozenset(
    "AIDS AM CEO CFO COO COVID DACA DAPA DIY DJ DNA DVD FAQ FIRST GDP GMT GPS HIV ID II III IV IED IEDs LGBT LGBTQ "
    "MEP MEPS MP MPS NEVER NO NOT OK PAC PACS PDF PHOTO PM POTUS POW PTSD SMS SUV TV UAV UAVS US USSR VIDEO VIP VP "
    "UPDATE WATCH WWII YES ICBM ATACMS HIMARS JDAM AK RPG TNT ABSTRACT UTC EST EDT BST CET RT SOS GOTV OP-ED".split()
)
OF_DESCENT = frozenset("bin ibn ben abu umm von van ould bint".split())


def _is_capital(token: Token) -> bool:
    if token.text[0].isupper():
        is_described = "-" in token.text and DESCRIPTIVE.match(token.text)
        return token.kind in ("word", "initials") and not is_described
    return "-" in token.text and ARTICLE_JOINED.match(token.text) is not None


@dataclass(frozen=True, slots=True)
class Candidate:
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
    title: tuple[str, ...] = field(default=())
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
        self.capital = [_is_capital(token) for token in self.tokens]

    def candidates(self) -> list[Candidate]:
        found: list[Candidate] = []
        stop = 0
        for i in compress(count(), self.capital):
            if i >= stop:
                stop = self._run_end(i)
                found.extend(self._parts(i, stop))
                stop = max(stop, found[-1].last if found else 0)
        return found

    def _is_capital(self, i: int) -> bool:
        return self.capital[i]

    def _adjacent(self, i: int) -> bool:
        """Whether token `i` follows the one before it with at most a blank between them."""
        gap = self.tokens[i].start - self.tokens[i - 1].end
        return gap <= 1

    def _run_end(self, i: int) -> int:
        """The index after the run of capitalised words that begins at `i`."""
        j = i + 1
        while j < len(self.tokens) and j - i < 12:
            if not self._adjacent(j):
                break
            if self._is_capital(j):
                j += 1
            elif self._joins(i, j):
                j += self._particles(j) + 1 if self._particles(j) else self._joint_length(j)
            else:
                break
        while j > i + 1 and not self._is_capital(j - 1):
            j -= 1
        return j

    def _joins(self, i: int, j: int) -> bool:
        """Whether a lower-case word, “&” or “'s” at `j` goes on with the name begun at `i`."""
        low = self.tokens[j].low
        if low in NAME_PARTICLES:
            behind = j + self._particles(j)
            return behind < len(self.tokens) and self._is_capital(behind)
        if low == "&" or (self.tokens[j].kind == "possessive" and self.tokens[j - 1].low in OWNERS):
            return j + 1 < len(self.tokens) and self._is_capital(j + 1)
        if low in ("of", "for", "on", "and"):
            return self._joint_length(j) > 0 and self._has_complement(i, j)
        return False

    def _has_complement(self, i: int, j: int) -> bool:
        """“Office for the Coordination of Humanitarian Affairs”, “Ministry of Health and Population”."""
        if self.tokens[j].low != "and" and self.tokens[j - 1].low in HEADS_WITH_OF:
            return True
        if not any(self.tokens[k].low in ("of", "for") for k in range(i + 1, j)):
            return self.tokens[j].low == "and" and self._is_pair_of_a_body(j)
        inside = self.tokens[j - 1].low in ENGLISH_WORDS
        if self.tokens[j].low == "and":
            return inside and self.tokens[j + 1].low in ENGLISH_WORDS - TITLES
        return inside and self.tokens[j].low == "of"

    def _is_pair_of_a_body(self, j: int) -> bool:
        """“Ways and Means Committee”, “Justice and Equality Movement”."""
        pair = [self.tokens[j - 1].low, self.tokens[j + 1].low]
        if not self._is_capital(j + 1):
            return False
        if any(low in ORGANIZATION_HEADS or low in self.gazetteer.forms for low in pair):
            return False
        if ENGLISH_WORDS.isdisjoint(pair):
            return False
        for k in range(j + 2, min(j + 5, len(self.tokens))):
            if not self._is_capital(k) or self._is_given(k):
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
        return k - j + 1 if k < len(self.tokens) and self._is_capital(k) else 0

    def _parts(self, start: int, stop: int) -> list[Candidate]:
        """A run taken apart into known names, organizations, titles and what may be a person."""
        found: list[Candidate] = []
        pending: list[int] = []
        title: list[str] = []
        k = start
        while k < stop:
            named = self._named_at(k, stop, pending)
            if named is None and not pending and self._is_opener(k):
                k += 1
            elif named is not None:
                found.extend(self._unknown(pending, tuple(title)))
                title = [] if pending else title
                found.append(replace(named, title=tuple(title)) if named.known else named)
                k, title, pending = named.last, [], []
            elif self._is_title(k, stop) and not (pending and self._is_given(pending[0])):
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
        if known and self._is_part_of_a_name(known[0], k, known[1], stop, pending):
            known = None
        body_end = None
        if (not known or known[1] < stop) and not self._is_opener(k):
            body_end = self._body_end(k, stop)
        if body_end and (not known or body_end > known[1]):
            return self._body_of_nation(known, body_end) or self._organization(k, body_end)
        return self._known(k, *known) if known else None

    def _is_part_of_a_name(
        self, known: Known, k: int, end: int, stop: int, pending: list[int]
    ) -> bool:
        """Mark Cuban, Michael Jordan, Paris Hilton, Amal Clooney."""
        if known.form in ("surname", "place") and (pending or self._goes_on(end, stop)):
            return True
        if end > k + 1:
            return False
        if pending and (self._is_given(k - 1) or self._is_given(pending[0])):
            return True
        return self._is_given(k) and not known.is_acronym and self._goes_on(end, stop)

    def _body_of_nation(self, nation, end: int) -> Candidate | None:
        """“American State Department”: a body known without the adjective before it."""
        if not nation or nation[0].form != "adjective":
            return None
        if end == nation[1] + 1 and self.tokens[nation[1]].low == "government":
            return self._known(nation[1] - 1, nation[0]._replace(form="name"), end)
        body = self.gazetteer.longest(self.tokens, self.folds, nation[1], len(self.tokens))
        return self._known(nation[1], *body) if body and body[1] == end else None

    def _goes_on(self, end: int, stop: int) -> bool:
        """Whether a known surname is followed by more of a name (“Clinton Foundation”).

        In a heading with capitals throughout, what follows tells nothing.
        """
        return end < stop and not self._is_title(end, stop) and not self.passage.is_title_case

    def _is_title(self, k: int, stop: int) -> bool:
        low = self.tokens[k].low
        if low in TITLES:
            return not (self._is_given(k) and k + 2 == stop)  # Dean Baker
        if low not in TITLE_MODIFIERS:
            return False
        return any(self.tokens[n].low in TITLES for n in range(k + 1, min(stop, k + 4)))

    def _is_given(self, k: int) -> bool:
        return self.folds[k].split(" ")[0] in GIVEN_NAMES

    def _body_end(self, k: int, stop: int) -> int | None:
        """The index after the organization's name that begins at `k`, if one does."""
        for h in range(k, min(stop, k + LONGEST_BODY)):
            low = self.tokens[h].low
            following = self.tokens[h + 1].low if h + 1 < stop else ""
            if low in TITLES and low not in ORGANIZATION_HEADS:
                if following in ORGANIZATION_HEADS or low in PARTISANS:
                    continue  # the Refugee Council, the Republican National Committee
                return None
            if low in ORGANIZATION_HEADS and self.tokens[h].text[0].isupper():
                if following in ("of", "for", "on"):
                    return self._end_of_complement(h, stop)
                if following not in ORGANIZATION_HEADS:
                    is_surname = h == k + 1 and low in SURNAMES_TOO and self._is_given(k)
                    return h + 1 if h > k and not is_surname else None
        return None

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
        return self._is_capital(k) and self.tokens[k].low not in TITLES

    def _starts_person(self, k: int) -> bool:
        return self._is_given(k) and self.folds[k] not in ORGANIZATION_HEADS

    def _candidate(self, first: int, last: int, **fields) -> Candidate:
        span = Span(self.tokens[first].start, self.tokens[last - 1].end)
        words = tuple(fold for fold in self.folds[first:last] if fold)
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
        return [judged] if (judged := self._judged(candidate)) else []

    def _name_begins(self, first: int, last: int) -> int:
        """Where a person's name begins behind words that name no person (“Management Pat Kennedy”)."""
        names_a_thing = False
        for k in range(first + 1, last - 1):
            low = self.tokens[k - 1].low
            names_a_thing |= low in NAMES_A_THING or low in ENGLISH_WORDS
            if names_a_thing and (self._is_given(k) or self.folds[k] in FAMILY_FIRST):
                return k
        at_start = first in self.passage.sentence_starts
        low = self.tokens[first].low
        is_word = low in ENGLISH_WORDS or (low.endswith("ing") and len(low) > 6)
        if at_start and last - first > 1 and is_word and not self._is_given(first):
            return first + 1
        return first

    def _is_opener(self, k: int) -> bool:
        low = self.tokens[k].low
        if low in NO_NAME:
            return True
        if low in NEVER_IN_A_NAME:
            return True
        return low in OPENERS and (k in self.passage.sentence_starts or self._is_pronoun_i(k))

    def _is_pronoun_i(self, k: int) -> bool:
        return self.tokens[k].text == "I"

    def _judged(self, candidate: Candidate) -> Candidate | None:
        """The unknown name with what its own words say; None if they name nothing."""
        words = [self.tokens[k].low for k in range(candidate.first, candidate.last)]
        if len(candidate.words) == 1:
            return self._judged_alone(candidate)
        if len(candidate.words) > LONGEST_NAME:
            return None
        return replace(candidate, inside=self._inside(candidate, words))

    def _judged_alone(self, candidate: Candidate) -> Candidate | None:
        token = self.tokens[candidate.first]
        if token.low in NO_NAME or token.low in OPENERS or token.low in NOT_A_PERSON:
            return None
        if token.kind == "initials" or len(token.text) < 2:
            return None
        if token.text.isupper() and not candidate.title:
            if token.text in NO_BODIES:
                return None
            return replace(candidate, kind="organization", type="other", sure=False)
        return replace(candidate, inside=Evidence(body=4 * bool(CONNECTED.search(token.low))))

    def _inside(self, candidate: Candidate, words: list[str]) -> Evidence:
        """Votes of a name's own words: a given name, an initial, a particle; common words against."""
        is_given = self._is_given(candidate.first)
        if not NO_PERSON.isdisjoint(words):
            return Evidence(person=1 if is_given and len(words) == 2 else -6)
        person = 3 * is_given
        person += 3 * any(len(word.rstrip(".")) == 1 for word in words[:-1])
        person += 3 * (not OF_DESCENT.isdisjoint(words[:-1]))
        person += 2 * (self.folds[candidate.first] in FAMILY_FIRST)
        person += "-" in words[-1] and words[-1].split("-")[0] not in NAME_PARTICLES
        common = sum(word in ENGLISH_WORDS for word in words[is_given:])
        person += (not common) - 5 * (common == len(words))
        return Evidence(person=person, body=4 * bool(CONNECTED.search(" ".join(words))))
