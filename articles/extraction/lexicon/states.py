"""The countries of the world: their names, their people and the capitals that speak for them.

Lookups are exact but for case of a leading “the”, straight or curly apostrophes and single blanks:
“us” is a pronoun and “US” a country, so case counts.
"""

import re
from dataclasses import dataclass
from functools import cache

from articles.extraction.lexicon.states_table import STATES_TABLE

# Names that are as often something else: a person (Jordan, Chad), a state of the union (Georgia),
# an animal, a word. A name alone is no evidence there; "Jordan's king" or a demonym is.
AMBIGUOUS_NAMES = frozenset(
    "America Antigua CAR Chad Congo Dominica Emirates Georgia GB Grenada Guinea Jordan Macedonia"
    " Micronesia Niger PNG ROC ROK RSA Samoa Trinidad Turkey".split()
)
# Capitals that name a city, a person or a word more often than a government.
AMBIGUOUS_CAPITALS = frozenset(
    "Abidjan,Aden,Amsterdam,Bern,Brussels,Cotonou,Georgetown,Jerusalem,Kingston,Lima,Male,"
    "Miraflores,Muscat,Nassau,Panama City,Paris,Praia,Rangoon,Roseau,San Jose,San José,Santiago,"
    "Sofia,St. George's,St. John's,Sucre,The Hague,Washington,Wellington,Yangon".split(",")
)


@dataclass(frozen=True, slots=True)
class State:
    """One country. `demonyms` are adjectives and nouns together, `people` the nouns alone."""

    name: str
    other_names: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.other_names)

    @property
    def demonyms(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.adjectives, *self.people)))

    @property
    def adjective(self) -> str:
        """The usual adjective, or the name where there is none: “Ukrainian”, “Hong Kong”."""
        return self.adjectives[0] if self.adjectives else self.name


def state_named(words: str) -> State | None:
    """“U.S.”, “the US”, “Türkiye” → the country of that name."""
    return names_of_states().get(_key(words))


def state_of_demonym(words: str) -> State | None:
    """“North Korean”, “Ukrainians”, “Dutch” → the country."""
    return demonyms_of_states().get(_key(words))


def state_of_capital(words: str) -> State | None:
    """“Moscow”, “Kiev”, “the Kremlin” → the country whose government it stands for."""
    return capitals_of_states().get(_key(words))


def state_meant(words: str) -> State | None:
    """The country that a name, a demonym or a capital means, in this order."""
    return state_named(words) or state_of_demonym(words) or state_of_capital(words)


@cache
def all_states() -> tuple[State, ...]:
    return tuple(_parse_line(line) for line in STATES_TABLE.strip().splitlines())


@cache
def names_of_states() -> dict[str, State]:
    """All names of countries, the leading “the” dropped."""
    return {_key(name): state for state in all_states() for name in state.names}


@cache
def demonyms_of_states() -> dict[str, State]:
    return {_key(word): state for state in all_states() for word in state.demonyms}


@cache
def capitals_of_states() -> dict[str, State]:
    return {_key(word): state for state in all_states() for word in state.capitals}


def _parse_line(line: str) -> State:
    name, *lists = (cell.strip() for cell in line.split("|"))
    return State(name, *(_parse_list(cell) for cell in lists))


COMMA = re.compile(r",\s(?!D\.C\.)")


def _parse_list(cell: str) -> tuple[str, ...]:
    """The words between commas; “, D.C.” belongs to the word before it."""
    parts = COMMA.split(cell)
    return tuple(part.strip() for part in parts if part.strip())


def _key(words: str) -> str:
    key = " ".join(words.replace("’", "'").split())
    return key[4:] if key[:4].lower() == "the " else key
