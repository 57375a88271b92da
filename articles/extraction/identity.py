"""Which of the names in a text are one person or one organization."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from articles.extraction.folding import fold_name
from articles.extraction.gazetteer import Gazetteer, Known
from articles.extraction.lexicon.bodies import NAME_PARTICLES
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.family_first import FAMILY_FIRST
from articles.extraction.lexicon.given_names import pronoun_of
from articles.extraction.lexicon.titles import (
    BODY_NOUNS,
    HONORIFICS,
    OFFICES,
    TITLE_MODIFIERS,
)
from articles.extraction.names import Mention, NamedFigure
from articles.extraction.passages import Passage
from articles.extraction.recognition import ROMAN_OR_JUNIOR, Candidate, Recognizer
from articles.extraction.settling import settled
from articles.extraction.spans import Span
from articles.extraction.text import FILLER, readable

PLACE_PREPOSITIONS = frozenset(
    "in at to from near outside around via into toward towards of through across over between".split()
)


JOURNEYS = frozenset(
    "visit visits trip trips journey travel travels travelled traveled travelling flew fly went go "
    "going return returned moved fled drove back way".split()
)
OFFICE_HOLDERS = frozenset("officials authorities diplomats ministers leaders lawmakers".split())


@dataclass
class Someone:
    """A person or an organization in the making."""

    kind: str
    type: str = ""
    known: Known | None = None
    words: tuple[str, ...] = ()
    candidates: list[Candidate] = field(default_factory=list)
    full_places: list[tuple[int, int]] = field(default_factory=list)  # start and passage
    is_full: bool = True

    def named_in_full_before(self, candidate: Candidate) -> int:
        """How many times the full name stands before a place."""
        return bisect_left(self.full_places, (candidate.span.start, 0))

    @property
    def pronoun(self) -> str | None:
        for candidate in self.candidates:
            for title in candidate.title:
                if HONORIFICS.get(title):
                    return HONORIFICS[title]
        words = fold_of_known(self.known) if self.known else self.words
        return pronoun_of(given_of(words)) if len(words) > 1 else None


@dataclass(frozen=True)
class Cast:
    """All who are named in a document; `at` and `pronouns` go with the figures by index."""

    figures: tuple[NamedFigure, ...]
    pronouns: tuple[str | None, ...]
    titles: dict[Span, tuple[str, ...]]
    mentions: tuple[tuple[Span, int], ...]

    def within(self, span: Span) -> list[tuple[Span, int]]:
        first, last = (bisect_left(self.mentions, (Span(offset, offset), -1)) for offset in span)
        return [(at, figure) for at, figure in self.mentions[first:last] if span.contains(at)]


def fold_of_known(known: Known) -> tuple[str, ...]:
    return tuple(fold_name(known.name).split())


def surname_of(words: tuple[str, ...]) -> str:
    """The folded family name; the first word where the culture prints it first."""
    if is_family_first(words):
        return words[0]
    last = words[-1]
    if last in ROMAN_OR_JUNIOR and len(words) > 1:
        last = words[-2]
    return last.split(" ")[-1] if last.split(" ")[0] in NAME_PARTICLES else last


def is_family_first(words: tuple[str, ...]) -> bool:
    if len(words) < 2 or words[0] not in FAMILY_FIRST:
        return False
    return len(words) == 3 or " " in words[1]


def given_of(words: tuple[str, ...]) -> str:
    return words[1] if is_family_first(words) else words[0].split(" ")[0]


def same_given(first: str, second: str) -> bool:
    """Whether two given names may be one: equal, an initial, a short form, a misprint of one letter."""
    if first == second or (first[:1] == second[:1] and 1 in (len(first), len(second))):
        return True
    if pronoun_of(first) and pronoun_of(second) and pronoun_of(first) != pronoun_of(second):
        return False
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return True
    return len(shorter) >= 5 and distance(first, second) <= 1


def distance(first: str, second: str) -> int:
    """Levenshtein's distance."""
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
    return row[-1]


def cast(passages: list[Passage], gazetteer: Gazetteer) -> Cast:
    """Everybody named in the passages, each once, with all the places."""
    return _Casting(passages, gazetteer).cast()


class _Casting:
    def __init__(self, passages: list[Passage], gazetteer: Gazetteer):
        self.passages = passages
        self.gazetteer = gazetteer
        self.everyone: list[Someone] = []
        self.by_surname: dict[str, list[Someone]] = {}
        self.by_body: dict[str, Someone] = {}
        found = [
            candidate
            for number, passage in enumerate(passages)
            for candidate in Recognizer(gazetteer, passage, number).candidates()
        ]
        self.candidates = settled(found, passages)
        self.body_counts = Counter(
            candidate.words
            for candidate in self.candidates
            if candidate.kind == "organization" and not self._is_heading(candidate)
        )

    def cast(self) -> Cast:
        self._full_names()
        for candidate in self.candidates:
            if candidate.kind == "organization" and not self._is_surname(candidate):
                self._body(candidate)
            elif len(candidate.words) == 1:
                self._bare_name(candidate)
        return self._made()

    def _is_surname(self, candidate: Candidate) -> bool:
        """Whether a country's or a people's name is somebody's surname here: Mark Cuban."""
        return len(candidate.words) == 1 and any(
            someone.kind == "person" for someone in self.by_surname.get(candidate.words[0], ())
        )

    def _is_heading(self, candidate: Candidate) -> bool:
        return self.passages[candidate.passage].is_title_case

    def _full_names(self):
        people = [c for c in self.candidates if c.kind == "person" and len(c.words) > 1]
        alone = {
            c.words[0]
            for c in self.candidates
            if c.kind == "person"
            and len(c.words) == 1
            and (c.title or c.words[0] not in ENGLISH_WORDS)
        }
        sure = {c.words for c in people if c.sure and not self._is_heading(c)}
        for candidate in people:
            known = candidate.known or self._known_by_near_spelling(candidate.words)
            confirmed = candidate.words in sure or surname_of(candidate.words) in alone
            if not known and not confirmed:
                continue
            if self._is_heading(candidate) and not known and candidate.words not in sure:
                continue
            person = self._person(candidate, known)
            person.candidates.append(candidate)
            person.full_places.append((candidate.span.start, candidate.passage))

    def _known_by_near_spelling(self, words: tuple[str, ...]) -> Known | None:
        """An authority whose surname this is and whose given name is all but the one printed."""
        surname = surname_of(words)
        for key in (" ".join(words), surname):
            known = self.gazetteer.forms.get(key)
            if known and known.kind == "person":
                theirs = fold_of_known(known)
                if key != surname or self._almost(given_of(words), given_of(theirs)):
                    return known
        return None

    @staticmethod
    def _almost(first: str, second: str) -> bool:
        """A given name as misprinted beside a surname that only one known person has."""
        if same_given(first, second):
            return True
        genders = {pronoun_of(first), pronoun_of(second)} - {None}
        return len(genders) < 2 and first[:2] == second[:2] and distance(first, second) <= 2

    def _person(self, candidate: Candidate, known: Known | None) -> Someone:
        words = candidate.words
        surname = surname_of(fold_of_known(known) if known else words)
        for someone in self.by_surname.get(surname, ()):
            if known and someone.known and known.authority == someone.known.authority:
                return someone
            if known or someone.known:
                continue
            if same_given(given_of(words), given_of(someone.words)):
                someone.words = max(someone.words, words, key=len)
                return someone
        return self._new(Someone("person", known=known, words=words), surname)

    def _new(self, someone: Someone, surname: str) -> Someone:
        self.everyone.append(someone)
        self.by_surname.setdefault(surname, []).append(someone)
        return someone

    def _bare_name(self, candidate: Candidate):
        """A surname alone: the person of that name, and nobody where two are as likely."""
        surname = surname_of(candidate.words)
        people = [someone for someone in self.by_surname.get(surname, ()) if someone.is_full]
        people = [p for p in people if self._goes_with(p, candidate)]
        if len(people) > 1:
            people = self._named_last(people, candidate)
        if len(people) == 1:
            people[0].candidates.append(candidate)
        elif not people and candidate.known:
            someone = self._person(candidate, candidate.known)
            someone.candidates.append(candidate)
        elif not people and candidate.sure and not self._is_heading(candidate):
            bare = next(iter(self.by_surname.get(surname, ())), None)
            bare = bare or self._new(
                Someone("person", words=candidate.words, is_full=False), surname
            )
            bare.candidates.append(candidate)

    def _goes_with(self, person: Someone, candidate: Candidate) -> bool:
        hints = {HONORIFICS.get(title) for title in candidate.title} - {None}
        return not hints or person.pronoun is None or person.pronoun in hints

    def _named_last(self, people: list[Someone], candidate: Candidate) -> list[Someone]:
        """Of several: the last one named in full in this paragraph, else the one named most often.

        News calls the person a piece is about by surname alone, and the others in full.
        """
        named = [(person.named_in_full_before(candidate), person) for person in people]
        named = [(before, person) for before, person in named if before]
        if not named:
            return []
        (_, last_passage), last = max(
            ((person.full_places[before - 1], person) for before, person in named),
            key=lambda entry: entry[0],
        )
        if last_passage == candidate.passage:
            return [last]
        most = max(before for before, _ in named)
        often = [person for before, person in named if before == most]
        if len(often) == 1:
            return often
        if candidate.passage - last_passage <= 1:
            return [last]
        return [min(often, key=lambda person: person.full_places[0])]

    def _body(self, candidate: Candidate):
        known = candidate.known
        if known:
            if known.form == "adjective" and not self._is_of_an_office(candidate):
                return
            if self._is_only_a_place(candidate):
                return
            key = fold_name(known.name)
        else:
            key = " ".join(word for word in candidate.words if word != "the")
            if self._is_heading(candidate) and key not in self.by_body:
                return
            if not candidate.sure and not self._is_repeated(candidate):
                return
        body = self.by_body.get(key)
        if body is None:
            body = Someone(
                "organization", known.type if known else candidate.type, known, candidate.words
            )
            self.by_body[key] = body
            self.everyone.append(body)
        body.candidates.append(candidate)

    def _is_repeated(self, candidate: Candidate) -> bool:
        return self.body_counts[candidate.words] > 1

    def _is_of_an_office(self, candidate: Candidate) -> bool:
        """“Ukrainian President”, “Russian officials”: the adjective names the country that acts."""
        tokens = self.passages[candidate.passage].tokens
        following = [token.low for token in tokens[candidate.last : candidate.last + 4]]
        for low in following:
            if low in OFFICES | BODY_NOUNS | OFFICE_HOLDERS:
                return True
            if low not in TITLE_MODIFIERS:
                return False
        return False

    def _is_only_a_place(self, candidate: Candidate) -> bool:
        """A capital stands for its government unless a preposition of place is before it."""
        if candidate.known.form != "capital":
            return False
        before = self._low_before(candidate)
        return before in PLACE_PREPOSITIONS or before == ","

    def _made(self) -> Cast:
        named = [
            someone
            for someone in self.everyone
            if someone.candidates and not self._is_only_scenery(someone)
        ]
        for someone in named:
            someone.candidates.sort(key=lambda candidate: candidate.span)
        named.sort(key=lambda someone: someone.candidates[0].span)
        mentions = sorted(
            (candidate.span, number)
            for number, someone in enumerate(named)
            for candidate in someone.candidates
        )
        titles = {c.span: c.title for someone in named for c in someone.candidates if c.title}
        return Cast(
            tuple(self._figure(someone) for someone in named),
            tuple(someone.pronoun if someone.kind == "person" else None for someone in named),
            titles,
            tuple(mentions),
        )

    def _is_only_scenery(self, someone: Someone) -> bool:
        """A country that a text names only as the place where something happens."""
        if not someone.known or someone.known.type != "state":
            return False
        return all(
            self._is_behind_place_preposition(candidate) and not self._is_possessive(candidate)
            for candidate in someone.candidates
        )

    def _is_behind_place_preposition(self, candidate: Candidate) -> bool:
        before = self._low_before(candidate)
        if before != "to":
            return before in PLACE_PREPOSITIONS - {"of"}
        tokens = self.passages[candidate.passage].tokens
        return candidate.first > 1 and tokens[candidate.first - 2].low in JOURNEYS

    def _low_before(self, candidate: Candidate) -> str:
        tokens = self.passages[candidate.passage].tokens
        return tokens[candidate.first - 1].low if candidate.first else ""

    def _is_possessive(self, candidate: Candidate) -> bool:
        tokens = self.passages[candidate.passage].tokens
        return candidate.last < len(tokens) and tokens[candidate.last].kind == "possessive"

    def _figure(self, someone: Someone) -> NamedFigure:
        plain = self.passages[0].plain
        printed = [candidate.span.of(plain) for candidate in someone.candidates]
        fullest = max(printed, key=lambda form: (len(form.split()), -printed.index(form)))
        return NamedFigure(
            name=someone.known.name if someone.known else readable(fullest),
            kind=someone.kind,
            type=someone.type,
            authority=someone.known.authority if someone.known else None,
            is_full=someone.is_full,
            mentions=tuple(
                Mention(candidate.span, candidate.span.of(plain).replace(FILLER, ""))
                for candidate in someone.candidates
            ),
        )
