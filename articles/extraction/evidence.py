"""What stands beside an unknown name, and what it says: is it a person, a body or a place?"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from articles.extraction.lexicon.beside_names import (
    BODIES_TOGETHER,
    BODY_DEEDS,
    BODY_WORDS,
    DESCRIBING,
    DONE_BY_BODIES,
    KIN,
    MEMBER_WORDS,
    MINDFUL,
    OF_A_BODY,
    OF_A_PERSON,
    PERSON_DEEDS,
    PERSON_WORDS,
    PLACE_PREPOSITIONS,
    PLACE_WORDS,
    VAGUE_PLACE_PREPOSITIONS,
)
from articles.extraction.lexicon.cues import cues_of, is_adverb
from articles.extraction.lexicon.places import PLACES
from articles.extraction.lexicon.states import names_of_states
from articles.extraction.lexicon.titles import TITLE_MODIFIERS
from articles.extraction.text import Token

HAS_OFFICES = BODY_WORDS | frozenset(
    "police army force forces navy guard troops government brigade division".split()
)
LONGEST_OFFICE = 9  # tokens
SAYING = cues_of("past third", "clause hearer")
INHABITANTS = frozenset("governor mayor native resident residents".split())
STOPS = frozenset("of in for from who that which with at on and to by as whose".split())
PARTISANS = frozenset("democrat republican conservative socialist".split())
NAMING = frozenset("called dubbed named".split())
HOLDINGS = frozenset("investors share shareholders shares stake stock".split())
IN_A_LIST = frozenset(", and & as including like or such the".split())
LONGEST_LIST = 30  # tokens back to what the names of a list are
LONGEST_AGE = 2  # digits
LONGEST_ACRONYM = 8


class Evidence(NamedTuple):
    """Votes for each of the three; they are added up over a text."""

    person: int = 0
    body: int = 0
    place: int = 0


NOTHING = Evidence()


def added(votes: Iterable[Evidence]) -> Evidence:
    person = body = place = 0
    for vote in votes:
        person += vote.person
        body += vote.body
        place += vote.place
    return Evidence(person, body, place)


def evidence(tokens: Sequence[Token], first: int, last: int) -> Evidence:
    """What the words around the name at tokens `first` to `last` (half-open) say of it."""
    surroundings = _Surroundings(tokens, first, last)
    return added(found for look in LOOKS if (found := look(surroundings)))


class _Surroundings:
    """The folded words before and behind a name: `before[0]` and `behind[0]` are the nearest."""

    def __init__(self, tokens: Sequence[Token], first: int, last: int):
        self.tokens, self.first, self.last = tokens, first, last
        self.before = [tokens[k].low for k in range(first - 1, max(-1, first - 4), -1)] + [""] * 3
        self.behind = [token.low for token in tokens[last : last + 6]] + [""] * 6

    @property
    def is_single(self) -> bool:
        return self.last - self.first == 1

    @property
    def is_a_family(self) -> bool:
        """“the Clintons”."""
        return (
            self.is_single
            and self.tokens[self.first].text[-2:].islower()
            and self.tokens[self.first].low.endswith("s")
        )

    def is_lower(self, k: int) -> bool:
        return 0 <= k < len(self.tokens) and self.tokens[k].text[:1].islower()


def _described_before(name: _Surroundings) -> Evidence | None:
    """“pollster Daron Shaw”, “the newspaper El Universal”, “the city of Goma”."""
    near, far = name.before[0], name.before[1]
    if near == "of" and far in PLACE_WORDS:
        return Evidence(place=4)
    if not name.is_lower(name.first - 1) and name.first > 1 and far not in (".", '"', "“"):
        return None
    if near in PERSON_WORDS:
        return Evidence(person=4)
    if near in BODY_WORDS or (near in NAMING and far in BODY_WORDS):
        return Evidence(body=4)
    if near in PLACE_WORDS:
        return Evidence(place=4)
    return Evidence(person=2) if near == "," and far in PERSON_WORDS else None


def _office_before_comma(name: _Surroundings) -> Evidence | None:
    """“the police chief, X”, “the commander of the brigade, X,”."""
    if name.before[0] != ",":
        return None
    if name.before[1] in PERSON_WORDS or _is_behind_office_of_a_body(name):
        return Evidence(person=3)
    return None


def _is_behind_office_of_a_body(name: _Surroundings) -> bool:
    if name.behind[0] != "," or name.before[1] not in HAS_OFFICES:
        return False
    words = [token.low for token in name.tokens[max(0, name.first - LONGEST_OFFICE) : name.first]]
    return any(
        word in PERSON_WORDS and then in ("of", "in", "for", "at") for word, then in pairwise(words)
    )


def _described_behind(name: _Surroundings) -> Evidence | None:
    """“Kamal Adwan hospital”, “the Tasis alliance”, “Freedom Partners officials”."""
    near = name.behind[0]
    if not name.is_lower(name.last):
        return None
    if near in PLACE_WORDS:
        return Evidence(place=5)
    if near in INHABITANTS:
        return Evidence(place=3)
    if near in BODY_WORDS:
        return None if _only_describes(name) else Evidence(body=4)
    return Evidence(body=2, place=1) if near in MEMBER_WORDS else None


def _only_describes(name: _Surroundings) -> bool:
    """“Tobacco company Altria”: a word that opens a sentence before what the body is."""
    opens = name.first == 0 or name.before[0] in (".", ":", '"', "“")
    following = name.tokens[name.last + 1 : name.last + 2]
    return name.is_single and opens and any(token.text[0].isupper() for token in following)


def _explained(name: _Surroundings) -> Evidence | None:
    """“Karenni Nationalities Front (KNF)”: only a body is given letters."""
    if name.behind[0] != "(" or name.behind[2] != ")" or name.is_single:
        return None
    letters = name.tokens[name.last + 1].text
    initials = initials_of(name.tokens[name.first : name.last])
    return Evidence(body=6) if is_short_for(letters, initials) else None


def is_short_for(letters: str, initials: list[str]) -> bool:
    """Whether an acronym begins and goes on as the words do: HTS for H, T, A."""
    capitals = [letter for letter in letters if letter.isupper()]
    if not 2 <= len(capitals) <= LONGEST_ACRONYM or not letters[0].isupper():
        return False
    rest = iter(initials)
    if all(capital in rest for capital in capitals):
        return True
    return capitals[0] == initials[0] and sum(capital in initials for capital in capitals) > 1


def initials_of(tokens: Sequence[Token]) -> list[str]:
    """The first letters of a name's words and of their parts: H, T, A, S for Hayat Tahrir al-Sham."""
    return [part[:1].upper() for token in tokens for part in token.text.split("-")]


def _apposition(name: _Surroundings) -> Evidence | None:
    """“…, 45,”, “…, a teacher”, “…, a political website”, “…, who”."""
    if name.behind[0] not in (",", "("):
        return Evidence(person=2) if name.behind[0] == "who" else None
    if name.behind[1] in ("who", "whose") or name.behind[1:3] == ["one", "of"]:
        return Evidence(person=3)
    if name.before[0] == "," and _says(name.behind[1]):
        return Evidence(person=3)
    if name.behind[1] == "which":
        return Evidence(body=2, place=1)
    token = name.tokens[name.last + 1] if name.last + 1 < len(name.tokens) else None
    if token and token.kind == "number" and len(token.text) <= LONGEST_AGE:
        return Evidence(person=3)
    if name.behind[1] in DESCRIBING or name.behind[1] in TITLE_MODIFIERS:
        return _head_of_apposition(name.tokens[name.last + 2 : name.last + 7])
    return Evidence(person=3) if name.behind[1] in PERSON_WORDS else None


def _head_of_apposition(tokens: Sequence[Token]) -> Evidence | None:
    """The last noun that tells, before the description goes on: a conservative action committee."""
    told = None
    for token in tokens:
        word = token.low if token.low == token.text or token.low in PARTISANS else ""
        if word in PERSON_WORDS:
            told = Evidence(person=4)
        elif word in BODY_WORDS:
            told = Evidence(body=4)
        elif word in PLACE_WORDS:
            told = Evidence(place=4)
        elif word in STOPS or token.kind == "mark":
            break
    return told


def _speaks(name: _Surroundings) -> Evidence | None:
    """A verb of saying behind the name or before it, “according to”."""
    near, far = name.before[0], name.before[1]
    behind = name.behind[0]
    if is_adverb(behind) or behind in ("has", "had", "have"):
        behind = name.behind[1]
    is_owner = name.last < len(name.tokens) and name.tokens[name.last].kind == "possessive"
    if (near == "to" and far == "according" and not is_owner) or _says(behind):
        return Evidence(person=2, body=1)
    return Evidence(person=2) if _says(near) and near != "told" else None


def _acts(name: _Surroundings) -> Evidence | None:
    """“Putin knows”, “Putin has”: deeds that the name alone stands before."""
    if name.before[0] in ("of", "in", "the"):
        return None
    if name.behind[0] in MINDFUL:
        return Evidence(person=2, body=1)
    return Evidence(person=1) if name.behind[0] in ("has", "had", "is", "was", "will") else None


def _says(word: str) -> bool:
    return word in SAYING


def _belongs(name: _Surroundings) -> Evidence | None:
    """“Palin's son”, “members of the Fano”, “X's fighters”."""
    if name.last < len(name.tokens) and name.tokens[name.last].kind == "possessive":
        if name.behind[1] in KIN:
            return Evidence(person=3)
        return Evidence(body=2) if name.behind[1] in MEMBER_WORDS else None
    words = [word for word in name.before if word != "the"]
    if words[0] == "in" and words[1] in HOLDINGS:
        return Evidence(body=3)
    if words[0] not in ("of", "for", "at"):
        return None
    if words[1] in OF_A_BODY:
        return Evidence(body=3, place=1)
    return Evidence(person=-2, body=1, place=1) if _is_whose(name) else None


def _is_whose(name: _Surroundings) -> bool:
    """“Ari Emanuel of William Morris Endeavor”: somebody stands before the “of”."""
    k = name.first - 2
    return k > 0 and name.tokens[k].text[:1].isupper() and name.tokens[k - 1].text[:1].isupper()


def _article(name: _Surroundings) -> Evidence | None:
    """A person has no article, but where the name stands for his: “the Obama administration”."""
    if name.before[0] != "the":
        return None
    if name.behind[0] in OF_A_PERSON:
        return Evidence(person=1)
    return Evidence(person=-1 if name.is_single else -3, body=not name.is_a_family)


def _somewhere(name: _Surroundings) -> Evidence | None:
    near = name.before[0]
    if name.behind[0] == "," and _is_place(name):
        return Evidence(place=2)
    if near in PLACE_PREPOSITIONS:
        return Evidence(place=2)
    return Evidence(place=1) if near in VAGUE_PLACE_PREPOSITIONS else None


def _is_place(name: _Surroundings) -> bool:
    after = name.tokens[name.last + 1] if name.last + 1 < len(name.tokens) else None
    return bool(after) and (after.text in PLACES or after.text in names_of_states())


def _done_to(name: _Surroundings) -> Evidence | None:
    near = name.before[0]
    if near == "as" and name.before[1] in ("identified", "named"):
        return Evidence(person=2)
    if near in PERSON_DEEDS:
        return Evidence(person=2)
    if near == "by" and name.before[1] in DONE_BY_BODIES:
        return Evidence(body=2)
    return Evidence(body=2) if near in BODY_DEEDS else None


def _listed(name: _Surroundings) -> Evidence | None:
    """“insurers Cigna and Aetna”, “companies such as Pfizer, GlaxoSmithKline and Eli Lilly”."""
    if name.before[0] not in IN_A_LIST and name.before[0] not in BODIES_TOGETHER:
        return None
    for k in range(name.first - 1, max(-1, name.first - LONGEST_LIST), -1):
        token = name.tokens[k]
        if token.low in BODIES_TOGETHER:
            return Evidence(body=4)
        if token.low not in IN_A_LIST and not token.text[:1].isupper():
            return None
    return None


def _has_a_domain(name: _Surroundings) -> Evidence | None:
    """“Change.org”."""
    if name.behind[0] == "." and name.behind[1] in ("com", "net", "org"):
        return Evidence(body=4)
    return None


LOOKS = (
    _listed,
    _has_a_domain,
    _described_before,
    _office_before_comma,
    _described_behind,
    _apposition,
    _speaks,
    _belongs,
    _article,
    _somewhere,
    _done_to,
    _explained,
    _acts,
)
