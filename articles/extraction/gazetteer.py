"""Names known before a text is read: the archive's authorities, states, and well-known bodies."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from articles.extraction.folding import fold_name
from articles.extraction.lexicon.known_bodies import known_bodies
from articles.extraction.lexicon.places import PLACES
from articles.extraction.lexicon.states import AMBIGUOUS_NAMES, all_states
from articles.extraction.names import Authority, Kind, NameIndex
from articles.extraction.text import Token

Form = Literal["name", "surname", "adjective", "capital", "member", "place"]
# Plural names of an organization's members, who speak as the organization.
MEMBERS = {
    "MEPs": "European Parliament",
    "European Parliamentarians": "European Parliament",
}
SHORTEST_SURNAME = 4


class Known(NamedTuple):
    """What a form stands for, and what sort of form it is."""

    name: str
    kind: Kind
    type: str
    authority: int | None
    form: Form
    is_acronym: bool = False


class Gazetteer:
    """Folded forms and the figures they stand for; the longest form that matches wins."""

    def __init__(self, index: NameIndex):
        self.forms: dict[str, Known] = {}
        self.prefixes: set[str] = set()
        self.authorities = {authority.id: authority for authority in index.authorities}
        self._authority_of = {
            fold_name(form): authority
            for authority in index.authorities
            if authority.kind == "organization"
            for form in (authority.name, *authority.variants)
        }
        self._add_states()
        self._add_bodies()
        self._add_places()
        for authority in index.authorities:
            self._add_authority(authority)
        self._add_surnames(index)
        self.beginnings = self.forms.keys() | self.prefixes

    def longest(self, tokens: Sequence[Token], folds: Mapping[int, str], i: int, stop: int):
        """The longest known form that begins at token `i`: (known, index after it), or None."""
        first = folds[i]
        if first and first not in self.beginnings and not self._may_be_owner(tokens, i):
            return None
        best = None
        key = ""
        for j in range(i, min(stop, i + 8)):
            fold = folds[j] or (tokens[j].text if _goes_on(tokens[j], key) else "")
            if key and tokens[j].kind == "possessive":
                key += tokens[j].text[1:]  # People's
            elif fold:
                key = f"{key} {fold}" if key else fold
            else:
                break
            known = self.forms.get(key)
            if known and not (known.is_acronym and not _is_acronym(tokens[i].text)):
                best = known, j + 1
            if key not in self.prefixes and not self._may_be_owner(tokens, j):
                break
        return best

    @staticmethod
    def _may_be_owner(tokens: Sequence[Token], j: int) -> bool:
        return j + 1 < len(tokens) and tokens[j + 1].kind == "possessive"

    def _add(self, form: str, known: Known):
        key = fold_name(form)
        if not key:
            return
        acronym = _is_acronym(form) and len(form.replace(".", "")) <= 5 and " " not in form
        self.forms[key] = known._replace(is_acronym=acronym)
        words = key.split()
        self.prefixes.update(" ".join(words[:n]) for n in range(1, len(words)))

    def _add_states(self):
        for state in all_states():
            authority = self._authority_of.get(fold_name(state.name))
            known = Known(
                authority.name if authority else state.name,
                "organization",
                authority.type if authority else "state",
                authority.id if authority else None,
                "name",
            )
            for word in state.demonyms:
                self._add(word, known._replace(form="adjective"))
            for word in state.capitals:
                self._add(word, known._replace(form="capital"))
            for word in state.names:
                if word not in AMBIGUOUS_NAMES or authority:
                    self._add(word, known)

    def _add_bodies(self):
        bodies = known_bodies()
        for form, (name, kind) in bodies.items():
            self._add(form, self._body(name, kind))
        for form, name in MEMBERS.items():
            self._add(form, self._body(*bodies[name])._replace(form="member"))

    def _add_places(self):
        for name in PLACES:
            if fold_name(name) not in self.forms:
                self._add(name, Known(name, "organization", "", None, "place"))

    def _body(self, name: str, kind: str) -> Known:
        """A well-known body, as the authority list heads it where it does."""
        authority = self._authority_of.get(fold_name(name))
        if authority:
            return Known(authority.name, "organization", authority.type, authority.id, "name")
        return Known(name, "organization", kind, None, "name")

    def _add_authority(self, authority: Authority):
        known = Known(authority.name, authority.kind, authority.type, authority.id, "name")
        for form in (authority.name, *authority.variants):
            existing = self.forms.get(fold_name(form))
            bare = authority.kind == "person" and " " not in form.strip()
            if existing and existing.form in ("adjective", "capital", "member"):
                continue
            self._add(form, known._replace(form="surname") if bare else known)

    def _add_surnames(self, index: NameIndex):
        """A surname that only one known person has is a form of that person."""
        owners: dict[str, list[Authority]] = {}
        for authority in index.authorities:
            if authority.kind == "person" and " " in authority.name:
                owners.setdefault(fold_name(authority.name.split()[-1]), []).append(authority)
        for surname, people in owners.items():
            if len(people) == 1 and len(surname) >= SHORTEST_SURNAME and surname not in self.forms:
                person = people[0]
                self._add(surname, Known(person.name, "person", "", person.id, "surname"))


def _goes_on(token: Token, key: str) -> bool:
    """“AT & T”, “Group of 20”."""
    return token.text == "&" or (bool(key) and token.kind == "number")


def _is_acronym(word: str) -> bool:
    """NATO, U.N., LeT: two capitals or more."""
    return sum(letter.isupper() for letter in word) > 1


@lru_cache(maxsize=4)
def gazetteer(index: NameIndex) -> Gazetteer:
    """The gazetteer of an index, built once."""
    return Gazetteer(index)
