"""Runs of capitalised words, and what each part of them names."""

import re
from dataclasses import dataclass, field, replace

from articles.extraction.gazetteer import Gazetteer, Known
from articles.extraction.lexicon.bodies import (
    HEADS_WITH_OF,
    NAME_PARTICLES,
    NOT_A_PERSON,
    ORGANIZATION_HEADS,
)
from articles.extraction.lexicon.common_words import MONTHS, OPENERS, WEEKDAYS
from articles.extraction.lexicon.cues import ADVERBS, CUES
from articles.extraction.lexicon.family_first import FAMILY_FIRST
from articles.extraction.lexicon.given_names import GIVEN_NAMES
from articles.extraction.lexicon.titles import (
    HONORIFICS,
    OFFICES,
    RANKS,
    TITLE_MODIFIERS,
    TITLES,
)
from articles.extraction.passages import Passage
from articles.extraction.spans import Span

LONGEST_NAME = 5
# al-Burhan, as-Sisi, el-Hage: a small article tied to a capital.
ARTICLE_JOINED = re.compile(r"(?:al|el|as|ad|an|ar|ash|at|az|ul|ol)-[A-Z]")
NO_NAME = WEEKDAYS | MONTHS
NAMES_A_THING = NOT_A_PERSON | TITLE_MODIFIERS
NO_PERSON = NOT_A_PERSON | NO_NAME
ROMAN_OR_JUNIOR = frozenset("jr sr ii iii iv".split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may name somebody: tokens `first` to `last` (half-open) of a passage.

    `words` are folded. `title` is the folded title before the name. `sure` tells a name that its
    own form or its surroundings vouch for from one that only the rest of the text can confirm.
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


class Recognizer:
    """Finds the candidates of one passage."""

    def __init__(self, gazetteer: Gazetteer, passage: Passage, number: int):
        self.gazetteer = gazetteer
        self.passage = passage
        self.number = number
        self.tokens = passage.tokens
        self.folds = passage.folds

    def candidates(self) -> list[Candidate]:
        found: list[Candidate] = []
        i = 0
        while i < len(self.tokens):
            if self._is_capital(i):
                stop = self._run_end(i)
                found.extend(self._parts(i, stop))
                last = found[-1].last if found else 0
                i = max(stop, last)
            else:
                i += 1
        return found

    def _is_capital(self, i: int) -> bool:
        token = self.tokens[i]
        if token.kind not in ("word", "initials"):
            return False
        return token.text[0].isupper() or bool(ARTICLE_JOINED.match(token.text))

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
        """Whether a lower-case word or “&” at `j` goes on with the name begun at `i`."""
        low = self.tokens[j].low
        if low in NAME_PARTICLES:
            behind = j + self._particles(j)
            return behind < len(self.tokens) and self._is_capital(behind)
        if low == "&":
            return j + 1 < len(self.tokens) and self._is_capital(j + 1)
        if low in ("of", "for", "on"):
            heads = [self.tokens[k].low for k in range(i, j)]
            return heads[-1] in HEADS_WITH_OF and self._joint_length(j) > 0
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
            named = self._named_at(k, stop, bool(pending))
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

    def _named_at(self, k: int, stop: int, goes_on: bool) -> Candidate | None:
        """The known name or the organization that begins at `k`; the longer of the two."""
        known = self.gazetteer.longest(self.tokens, self.folds, k, len(self.tokens))
        if known and known[0].form == "surname" and (goes_on or self._goes_on(known[1], stop)):
            known = None
        if known and goes_on and known[1] == k + 1 and self._is_given(k - 1):
            known = None  # Mark Cuban, Michael Jordan, Paris Hilton
        body_end = None
        if (not known or known[1] < stop) and not self._is_opener(k):
            body_end = self._body_end(k, stop)
        if body_end and (not known or body_end > known[1]):
            return self._body_of_nation(known, body_end) or self._organization(k, body_end)
        return self._known(k, *known) if known else None

    def _body_of_nation(self, nation, end: int) -> Candidate | None:
        """“American State Department”: a body known without the adjective before it."""
        if not nation or nation[0].form != "adjective":
            return None
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
        for h in range(k, min(stop, k + 7)):
            low = self.tokens[h].low
            if low in TITLES and low not in ORGANIZATION_HEADS:
                if h + 1 < stop and self.tokens[h + 1].low in ORGANIZATION_HEADS:
                    continue  # the Refugee Council
                return None
            if low in ORGANIZATION_HEADS and self.tokens[h].text[0].isupper():
                if h + 1 < stop and self.tokens[h + 1].low in ("of", "for", "on"):
                    return self._end_of_complement(h, stop)
                if h + 1 < stop and self.tokens[h + 1].low in ORGANIZATION_HEADS:
                    continue
                if h + 1 < stop and self.tokens[h + 1].low in TITLES:
                    return None
                return h + 1 if h > k else None
        return None

    def _end_of_complement(self, h: int, stop: int) -> int:
        """“Ministry of Defence” ends where the capitalised words after “of” do, before a title."""
        end = h + 2 + (self.tokens[h + 2].low == "the")
        while end < stop and self._is_capital(end) and not self._starts_person(end):
            end += 1
        return end

    def _starts_person(self, k: int) -> bool:
        return self._is_given(k) and self.folds[k] not in ORGANIZATION_HEADS

    def _candidate(self, first: int, last: int, **fields) -> Candidate:
        span = Span(self.tokens[first].start, self.tokens[last - 1].end)
        words = tuple(fold for fold in self.folds[first:last] if fold)
        return Candidate(self.number, first, last, span, words, **fields)

    def _known(self, k: int, known: Known, end: int) -> Candidate:
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
        names_a_thing = False
        for k in range(first + 1, last - 1):
            names_a_thing |= self.tokens[k - 1].low in NAMES_A_THING
            if names_a_thing and (self._is_given(k) or self.folds[k] in FAMILY_FIRST):
                first = k
        if first >= last:
            return []
        candidate = self._candidate(first, last, title=title)
        return [judged] if (judged := self._judged(candidate)) else []

    def _is_opener(self, k: int) -> bool:
        low = self.tokens[k].low
        if low in NO_NAME:
            return True
        return low in OPENERS and (k in self.passage.sentence_starts or self._is_pronoun_i(k))

    def _is_pronoun_i(self, k: int) -> bool:
        return self.tokens[k].text == "I"

    def _judged(self, candidate: Candidate) -> Candidate | None:
        words = [self.tokens[k].low for k in range(candidate.first, candidate.last)]
        if len(candidate.words) == 1:
            return self._judged_alone(candidate)
        if not NO_PERSON.isdisjoint(words) or len(candidate.words) > LONGEST_NAME:
            return None
        return replace(candidate, kind="person", sure=self._is_vouched_for(candidate))

    def _judged_alone(self, candidate: Candidate) -> Candidate | None:
        token = self.tokens[candidate.first]
        if token.low in NO_NAME or token.low in OPENERS or token.low in NOT_A_PERSON:
            return None
        if token.kind == "initials" or len(token.text) < 2:
            return None
        if token.text.isupper() and len(token.text) >= 2 and not candidate.title:
            return replace(candidate, kind="organization", type="other", sure=False)
        if candidate.title and candidate.title[-1] in HONORIFICS.keys() | RANKS:
            return replace(candidate, kind="person", sure=True)
        return replace(candidate, kind="person", sure=self._speaks(candidate))

    def _is_vouched_for(self, candidate: Candidate) -> bool:
        """A title, a given name, a particle, or a verb of saying beside it tells a person."""
        if candidate.title or self._is_given(candidate.first):
            return True
        if any(word in NAME_PARTICLES for word in candidate.words[:-1]):
            return True
        if (
            self.folds[candidate.first] in FAMILY_FIRST
            or "-" in self.tokens[candidate.last - 1].text
        ):
            return True
        return self._speaks(candidate) or self._is_described(candidate)

    def _speaks(self, candidate: Candidate) -> bool:
        after = self._low(candidate.last)
        if after in ADVERBS | {"has", "had", "have"}:
            after = self._low(candidate.last + 1)
        before = self._low(candidate.first - 1)
        if before == "to" and self._low(candidate.first - 2) == "according":
            return True
        finite = ("past", "third")
        return any(
            cue.form in finite and cue.frame in ("clause", "hearer")
            for word in (after, before)
            for cue in CUES.get(word, ())
        )

    def _is_described(self, candidate: Candidate) -> bool:
        """“…, 45,” or “…, a teacher” or “…, who” behind it, “the minister, …” before."""
        if self._low(candidate.last) == "who":
            return True
        if self._low(candidate.first - 1) == "," and self._low(candidate.first - 2) in OFFICES:
            return True
        if self._low(candidate.last) != ",":
            return False
        following = self._low(candidate.last + 1)
        if following in OFFICES | {"a", "an", "the", "who", "his", "her", "former", "head"}:
            return True
        return (
            candidate.last + 1 < len(self.tokens)
            and self.tokens[candidate.last + 1].kind == "number"
            and len(self.tokens[candidate.last + 1].text) <= 2
        )

    def _low(self, k: int) -> str:
        return self.tokens[k].low if 0 <= k < len(self.tokens) else ""
