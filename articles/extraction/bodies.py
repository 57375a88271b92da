"""Which of the bodies that a text names are one, under a name, an acronym or a part of the name."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from articles.extraction.evidence import initials_of, is_short_for
from articles.extraction.folding import fold_name
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.passages import Passage
from articles.extraction.recognition import Candidate
from articles.extraction.scenery import Scene
from articles.extraction.someone import Someone

Key = tuple[str, ...]
# “The Post” is the one among several that a text names in full.
SHORT_TITLES = (("post",), ("times",))
NO_PARTS = ENGLISH_WORDS | frozenset("bill".split())


class Bodies:
    """The bodies of a text. A key is the words of a name, folded, without the article."""

    def __init__(self, candidates: Sequence[Candidate], passages: list[Passage]):
        self.passages = passages
        self.everyone: list[Someone] = []
        self.by_key: dict[Key, Someone] = {}
        named = [c for c in candidates if c.kind == "organization" and not self._is_heading(c)]
        self.counts = Counter(candidate.words for candidate in named)
        self.explained = self._explained(candidates)
        self.fuller = self._fuller([c for c in named if c.sure])

    def _explained(self, candidates: Sequence[Candidate]) -> dict[Key, Key]:
        """Acronyms in brackets behind the name that they stand for: “… (KNDF)”, “…, or RSF,”."""
        explained: dict[Key, Key] = {}
        for candidate, short in pairwise(candidates):
            if self._is_explained_by(short, candidate):
                explained.setdefault(short.words, _key(candidate))
        return explained

    def _is_explained_by(self, short: Candidate, candidate: Candidate) -> bool:
        if candidate.kind != "organization" or candidate.passage != short.passage:
            return False
        if len(candidate.words) < 2 or len(short.words) > 1 or short.first - candidate.last > 3:
            return False
        tokens = self.passages[candidate.passage].tokens
        between = [token.low for token in tokens[candidate.last : short.first]]
        if between not in (["("], [",", "or"], ["or"], [",", "the"]):
            return False
        if between == ["("] and short.known and short.known.is_acronym and candidate.sure:
            return short.known.name != "Associated Press" and candidate.known is None
        initials = initials_of(tokens[candidate.first : candidate.last])
        return is_short_for(tokens[short.first].text, initials)

    @staticmethod
    def _fuller(sure: list[Candidate]) -> dict[Key, Key]:
        """Each beginning and end of a body's name → the name, where only one has it."""
        fuller: dict[Key, Key] = {}
        full: dict[Key, Key] = {}
        for candidate in sure:
            words = _without_article(candidate.words)
            full[words] = _key(candidate)
        for words, key in full.items():
            for part in {part for n in range(1, len(words)) for part in (words[:n], words[n:])}:
                known = fuller.setdefault(part, key)
                if known != key:
                    fuller[part] = ()
        return fuller

    def _is_heading(self, candidate: Candidate) -> bool:
        return self.passages[candidate.passage].is_title_case

    def add(self, candidate: Candidate):
        """Gives a candidate its body, if it names one that acts."""
        if not self._names_a_body(candidate):
            return
        key = self._meant(candidate)
        if self._is_heading(candidate) and not candidate.known and key not in self.by_key:
            return
        known = candidate.known
        body = self.by_key.get(key)
        if body is None:
            body = Someone(
                "organization", known.type if known else candidate.type, known, candidate.words
            )
            self.by_key[key] = body
            self.everyone.append(body)
        body.candidates.append(candidate)

    def add_part(self, candidate: Candidate) -> bool:
        """A word alone that begins one body's name and nobody bears: Ford, Fox, Carrier."""
        key = None if candidate.kind == "place" else self.fuller.get(candidate.words)
        if not key or candidate.words[0] in NO_PARTS or key not in self.by_key:
            return False
        self.by_key[key].candidates.append(candidate)
        return True

    def _names_a_body(self, candidate: Candidate) -> bool:
        known = candidate.known
        if known is None:
            return candidate.sure or self.counts[candidate.words] > 1
        return Scene(candidate, self.passages[candidate.passage]).names_who_acts()

    def _meant(self, candidate: Candidate) -> Key:
        """The key of the body that a form stands for in this text."""
        words = _without_article(candidate.words)
        if words in self.explained:
            return self.explained[words]
        if candidate.known and words not in SHORT_TITLES:
            return _key(candidate)
        for n in range(1, len(words) - 1):  # “Internal Trump University records”
            if words[n:] in self.by_key and set(words[:n]) <= ENGLISH_WORDS:
                return words[n:]
        if words[-1:] in self.explained and self.explained[words[-1:]][:1] == words[:1]:
            return self.explained[words[-1:]]  # Kyauk Lone Gyi PDF
        return self.fuller.get(words) or _key(candidate)

    def is_only_scenery(self, someone: Someone) -> bool:
        """A country that a text names only as the place where something happens."""
        if not someone.known or someone.known.type != "state":
            return False
        return all(
            Scene(candidate, self.passages[candidate.passage]).is_scenery()
            for candidate in someone.candidates
        )


def _key(candidate: Candidate) -> Key:
    if candidate.known:
        return _without_article(tuple(fold_name(candidate.known.name).split()))
    return _without_article(candidate.words)


def _without_article(words: Key) -> Key:
    return words[1:] if len(words) > 1 and words[0] == "the" else words
