"""A person or an organization in the making: the places that name one and the same."""

from bisect import bisect_left
from dataclasses import dataclass, field

from articles.extraction.folding import fold_name
from articles.extraction.gazetteer import Known
from articles.extraction.lexicon.given_names import pronoun_of
from articles.extraction.lexicon.titles import HONORIFICS
from articles.extraction.personal_names import given_of
from articles.extraction.recognition import Candidate


@dataclass
class Someone:
    """Whom the candidates name; `is_full` tells a full name from a bare surname."""

    kind: str
    type: str = ""
    known: Known | None = None
    words: tuple[str, ...] = ()
    candidates: list[Candidate] = field(default_factory=list)
    full_places: list[tuple[int, int]] = field(default_factory=list)  # start and passage
    is_full: bool = True
    shown: str = ""  # the name where no place prints it whole

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


def fold_of_known(known: Known) -> tuple[str, ...]:
    return tuple(fold_name(known.name).split())
