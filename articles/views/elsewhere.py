"""The articles that print the same words: which was first, and in what each differs."""

import re
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from articles.models import Claim
from articles.search import Likeness, same_words
from articles.search.differing import Piece, differing
from articles.search.reuse import MOST_COMPARED

MOST_SHOWN = 10
# So many words of a statement, searched as a phrase, find it again.
WORDS_TO_SEARCH = 12
MARKS_OF_A_PHRASE = re.compile('["“”„]')

HOW_ALIKE = {
    Likeness.SAME: "the same words",
    Likeness.NEARLY: "nearly the same words",
    Likeness.PART: "a part of these words",
    Likeness.MORE: "these words and more",
}


@dataclass(frozen=True, slots=True, eq=False)
class Printing:
    """One of the articles. `pieces`: what differs; none for the statement itself and its equals."""

    claim: Claim
    how_alike: str = ""
    pieces: list[Piece] = ()
    is_this: bool = False
    may_be_first: bool = False
    has_other_speakers: bool = False


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The printings in order of time; `articles`: how many others there are."""

    printings: list[Printing]
    articles: int
    is_all: bool
    search: str

    @property
    def first(self):
        """The one that was printed first, where the dates tell."""
        first = [printing for printing in self.printings if printing.may_be_first]
        return first[0] if len(first) == 1 else None

    @property
    def undated(self):
        return sum(not printing.claim.article.published for printing in self.printings)

    @property
    def has_differences(self):
        return any(printing.pieces for printing in self.printings)


def elsewhere(claim):
    """The printings of a statement, itself among them; None where no other article has its words."""
    found = {reuse.claim.pk: reuse for reuse in same_words(claim)}
    if not found:
        return None
    claims = sorted([claim, *(reuse.claim for reuse in found.values())], key=_by_time)
    first = _may_be_first(claims)
    shown = _shown(claims, claim)
    return Elsewhere(
        printings=[_printing(one, claim, found.get(one.pk), first) for one in shown],
        articles=len({one.article_id for one in claims}) - 1,
        is_all=len(found) < MOST_COMPARED,
        search=_search(claim) if len(shown) < len(claims) else "",
    )


def _by_time(claim):
    """Undated articles last."""
    day = claim.article.published
    return day is None, day, claim.article_id, claim.start


def _may_be_first(claims):
    """The statements than which no other was certainly printed earlier, by the days known."""
    between = {
        claim.pk: claim.article.published_between for claim in claims if claim.article.published
    }
    earliest = min((last for _, last in between.values()), default=None)
    return {pk for pk, (first, _) in between.items() if first <= earliest}


def _shown(claims, this):
    """The earliest, and the statement itself wherever it stands."""
    return [claim for n, claim in enumerate(claims) if n < MOST_SHOWN or claim is this]


def _printing(one, this, reuse, first):
    if reuse is None:
        return Printing(one, is_this=True, may_be_first=one.pk in first)
    is_same = reuse.likeness == Likeness.SAME
    return Printing(
        one,
        how_alike=HOW_ALIKE[reuse.likeness],
        pieces=[] if is_same else differing(this.content, one.content),
        may_be_first=one.pk in first,
        has_other_speakers=_speakers(one) != _speakers(this),
    )


def _speakers(claim):
    return {voice.known_speaker or voice.printed_for_readers for voice in claim.voices}


def _search(claim):
    words = MARKS_OF_A_PHRASE.sub(" ", claim.content).split()
    phrase = f'"{" ".join(words[:WORDS_TO_SEARCH])}"'
    return f"{reverse('claims')}?{urlencode({'q': phrase})}"
