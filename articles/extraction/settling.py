"""What the unknown names of a text are, from all the places where it prints them."""

from collections import defaultdict

from articles.extraction.evidence import NOTHING, Evidence, added, evidence
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.titles import HONORIFICS, RANKS
from articles.extraction.passages import Passage
from articles.extraction.recognition import Candidate

# Votes that settle it; what fewer tell stays open.
ENOUGH = 2
ENOUGH_FOR_A_BODY = 3
HOPELESS = -3
TITLED = Evidence(person=3)
# Titles behind which a common word is a name: Mr. Power, General Hull.
NAMED_BY_A_WORD = frozenset(HONORIFICS) | RANKS
MOST_PLACES = 12  # of one name that are looked at


def settled(candidates: list[Candidate], passages: list[Passage]) -> list[Candidate]:
    """The candidates with those that were unknown made people or bodies, or left unsure.

    A name that is a place is left out if it has several words; a word alone stays, unsure, since
    it may be the surname of somebody who is named in full.
    """
    votes = _votes(candidates, passages)
    settled: list[Candidate] = []
    for candidate in candidates:
        if candidate.kind == "organization" and not candidate.sure:
            settled.append(_letters(candidate, passages[candidate.passage]))
        elif candidate.kind is not None:
            settled.append(candidate)
        elif verdict := _verdict(candidate, votes[candidate.words]):
            settled.append(verdict)
    return settled


def _letters(candidate: Candidate, passage: Passage) -> Candidate:
    """An acronym that is a body: “the FEC”, “NNA said”."""
    if passage.is_title_case:
        return candidate
    votes = evidence(passage.tokens, candidate.first, candidate.last)
    return candidate._replace(sure=votes.body > votes.place)


def _votes(candidates: list[Candidate], passages: list[Passage]) -> dict[tuple, Evidence]:
    """The votes for each unknown name, from the places where capitals mean something."""
    places: defaultdict[tuple, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.kind is None:
            places[candidate.words].append(candidate)
    return {words: _sum(named, passages) for words, named in places.items()}


def _sum(named: list[Candidate], passages: list[Passage]) -> Evidence:
    found = [candidate.inside for candidate in named[:1]]
    for candidate in named[:MOST_PLACES]:
        passage = passages[candidate.passage]
        if not passage.is_title_case:
            found.append(evidence(passage.tokens, candidate.first, candidate.last))
            found.append(TITLED if candidate.title else NOTHING)
    return added(found)


def _verdict(candidate: Candidate, votes: Evidence) -> Candidate | None:
    is_single = len(candidate.words) == 1
    is_word = is_single and candidate.words[0] in ENGLISH_WORDS
    if is_word and not NAMED_BY_A_WORD.issuperset(candidate.title[-1:] or ("",)):
        return candidate._replace(kind="person")
    if votes.body >= ENOUGH_FOR_A_BODY and votes.body > max(votes.person, votes.place):
        return candidate._replace(kind="organization", type="other", sure=True)
    if votes.place >= ENOUGH and votes.place >= votes.person:
        return candidate._replace(kind="person") if is_single else None
    if not is_single and votes.person <= HOPELESS:
        return None
    return candidate._replace(kind="person", sure=votes.person >= ENOUGH)
