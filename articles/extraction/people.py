"""Which of the people that a text names are one: full names first, then surnames and other parts."""

from collections.abc import Sequence
from itertools import pairwise

from articles.extraction.gazetteer import Gazetteer, Known
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.given_names import GIVEN_NAMES
from articles.extraction.lexicon.titles import HONORIFICS
from articles.extraction.passages import Passage
from articles.extraction.personal_names import (
    all_but_the_same,
    given_of,
    is_part,
    same_given,
    surname_of,
)
from articles.extraction.recognition import Candidate
from articles.extraction.someone import Someone, fold_of_known
from articles.extraction.spans import Span

# “Mohamed Hamdan Dagalo, widely known as Hemedti”: how far the one name may be from the other.
FARTHEST_ALIAS = 80  # characters


class People:
    """The people of a text by surname, and by the other parts of their names."""

    def __init__(
        self, candidates: Sequence[Candidate], passages: list[Passage], gazetteer: Gazetteer
    ):
        self.passages = passages
        self.gazetteer = gazetteer
        self.everyone: list[Someone] = []
        self.by_surname: dict[str, list[Someone]] = {}
        self.by_part: dict[str, list[Someone]] = {}
        self.owners: dict[Span, Someone] = {}
        self._full_names(candidates)
        self._shared_surnames(candidates)
        self._aliases(candidates)

    def bear(self, surname: str) -> bool:
        return surname in self.by_surname

    def _is_heading(self, candidate: Candidate) -> bool:
        return self.passages[candidate.passage].is_title_case

    def _full_names(self, candidates: Sequence[Candidate]):
        people = [c for c in candidates if c.kind == "person" and len(c.words) > 1]
        sure = {c.words for c in people if c.sure and not self._is_heading(c)}
        alone = {c.words[0] for c in candidates if self._is_a_surname_alone(c)}
        for candidate in people:
            if len(candidate.words) > 2 and self._goes_too_far(candidate, sure):
                candidate = self._without_last(candidate)
            words = candidate.words
            known = candidate.known or self._known_by_near_spelling(words)
            if known or words in sure or (surname_of(words) in alone and self._is_said(candidate)):
                self._add(self._person(words, known), candidate)

    @staticmethod
    def _goes_too_far(candidate: Candidate, sure: set[tuple[str, ...]]) -> bool:
        """“Sarah Palin Answers”: a heading's next word is taken for a name."""
        return candidate.words not in sure and candidate.words[:-1] in sure

    def _without_last(self, candidate: Candidate) -> Candidate:
        last = candidate.last - 1
        end = self.passages[candidate.passage].tokens[last - 1].end
        span = Span(candidate.span.start, end)
        return candidate._replace(last=last, span=span, words=candidate.words[:-1])

    def _is_said(self, candidate: Candidate) -> bool:
        return not self._is_heading(candidate)

    @staticmethod
    def _is_a_surname_alone(candidate: Candidate) -> bool:
        if candidate.kind != "person" or len(candidate.words) > 1:
            return False
        return bool(candidate.title) or candidate.words[0] not in ENGLISH_WORDS

    def _add(self, person: Someone, candidate: Candidate):
        person.candidates.append(candidate)
        person.full_places.append((candidate.span.start, candidate.passage))
        self.owners[candidate.span] = person

    def _known_by_near_spelling(self, words: tuple[str, ...]) -> Known | None:
        """An authority whose surname this is and whose given name is all but the one printed."""
        surname = surname_of(words)
        for key in (" ".join(words), surname):
            known = self.gazetteer.forms.get(key)
            if known and known.kind == "person":
                theirs = fold_of_known(known)
                if key != surname or all_but_the_same(given_of(words), given_of(theirs)):
                    return known
        return None

    def _person(self, words: tuple[str, ...], known: Known | None) -> Someone:
        surname = surname_of(fold_of_known(known) if known else words)
        for someone in self.by_surname.get(surname, ()):
            if known and someone.known and known.authority == someone.known.authority:
                return someone
            if known or someone.known:
                continue
            if self._may_be_one(words, someone.words):
                someone.words = max(someone.words, words, key=len)
                return someone
        return self._new(Someone("person", known=known, words=words), surname)

    @staticmethod
    def _may_be_one(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
        return (
            same_given(given_of(words), given_of(others))
            or is_part(words, others)
            or is_part(others, words)
        )

    def _new(self, someone: Someone, surname: str) -> Someone:
        self.everyone.append(someone)
        self.by_surname.setdefault(surname, []).append(someone)
        if someone.is_full:
            for part in {*someone.words[:-1], given_of(someone.words)} - {surname}:
                self.by_part.setdefault(part, []).append(someone)
        return someone

    def _shared_surnames(self, candidates: Sequence[Candidate]):
        """“Charles and David Koch”: the surname stands behind the second given name only."""
        for candidate, following in pairwise(candidates):
            brother = self.owners.get(following.span)
            if brother is None or not brother.words or len(candidate.words) > 2:
                continue
            if self._is_given_before(candidate, following):
                person = self._person((*candidate.words, surname_of(brother.words)), None)
                self._add(person, candidate)
                person.shown = person.shown or self._with_surname(candidate, following)

    def _with_surname(self, candidate: Candidate, following: Candidate) -> str:
        passage = self.passages[candidate.passage]
        given = candidate.span.of(passage.plain)
        return f"{given} {passage.tokens[following.last - 1].text}"

    def _is_given_before(self, candidate: Candidate, following: Candidate) -> bool:
        tokens = self.passages[candidate.passage].tokens
        return (
            candidate.kind == "person"
            and candidate.span not in self.owners
            and candidate.passage == following.passage
            and candidate.last + 1 == following.first
            and tokens[candidate.last].low == "and"
            and candidate.words[0] in GIVEN_NAMES
        )

    def _aliases(self, candidates: Sequence[Candidate]):
        """“…, widely known as Hemedti”, “… (Hemedti)”, “…, alias Musa”."""
        before: Candidate | None = None
        for candidate in candidates:
            person = self.owners.get(before.span) if before else None
            if person and self._is_alias(candidate, before):
                self._take_over(person, candidate)
            before = candidate

    def _is_alias(self, candidate: Candidate, before: Candidate) -> bool:
        if candidate.kind != "person" or candidate.known or candidate.passage != before.passage:
            return False
        if candidate.span.start - before.span.end > FARTHEST_ALIAS:
            return False
        tokens = self.passages[candidate.passage].tokens
        near = [token.low for token in tokens[before.last : candidate.first]]
        if near == ["("] and len(candidate.words) == 1:
            return tokens[candidate.last].text == ")" if candidate.last < len(tokens) else False
        return near[-2:] in (["known", "as"], ["de", "guerre"]) or near[-1:] in (
            ["alias"],
            ["nicknamed"],
        )

    def _take_over(self, person: Someone, candidate: Candidate):
        """What was thought to be another person is the alias of this one."""
        other = self.owners.get(candidate.span)
        if other is not None and other is not person and other.candidates:
            for named in other.candidates:
                self._add(person, named)
            other.candidates = []
            self.everyone.remove(other)
            for owners in (*self.by_surname.values(), *self.by_part.values()):
                if other in owners:
                    owners.remove(other)
        surname = surname_of(candidate.words)
        if person not in self.by_surname.setdefault(surname, []):
            self.by_surname[surname].append(person)
        if candidate.span not in self.owners:
            self._add(person, candidate)

    def bare_name(self, candidate: Candidate) -> bool:
        """A surname alone: the person of that name, and nobody where two are as likely.

        Tells whether the name is somebody's.
        """
        if candidate.span in self.owners:
            return True
        surname = surname_of(candidate.words)
        people = [someone for someone in self.by_surname.get(surname, ()) if someone.is_full]
        people = [p for p in people if self._goes_with(p, candidate)]
        if len(people) > 1:
            people = self._named_last(people, candidate)
        people = people or self._with_part(candidate)
        if people:
            people[0].candidates.append(candidate)
        elif candidate.known:
            self._person(candidate.words, candidate.known).candidates.append(candidate)
        elif candidate.sure and not self._is_heading(candidate):
            self._stranger(candidate, surname)
        return bool(people or candidate.sure)

    def _with_part(self, candidate: Candidate) -> list[Someone]:
        """The one person of whose full name this is another part: Melania, Debretsion, Peña."""
        word = candidate.words[0]
        if candidate.kind != "person" or candidate.known or word in ENGLISH_WORDS:
            return []
        people = self.by_part.get(word, [])
        return people if len(people) == 1 and self._goes_with(people[0], candidate) else []

    def _stranger(self, candidate: Candidate, surname: str):
        bare = next(iter(self.by_surname.get(surname, ())), None)
        bare = bare or self._new(Someone("person", words=candidate.words, is_full=False), surname)
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
