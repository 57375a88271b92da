"""What a number counts, read from the words around it: unit, nation, fate, measure."""

import re
from functools import cache
from typing import NamedTuple, Self

from articles.extraction.befallen import fate_behind, fate_in_words
from articles.extraction.lexicon.fates import OF_THINGS, PARTICULAR, fate_of_adjective, fates
from articles.extraction.lexicon.number_words import NOT_COUNTED, ONES
from articles.extraction.lexicon.states import State, demonyms_of_states, names_of_states
from articles.extraction.lexicon.territories import TERRITORIES
from articles.extraction.lexicon.units import (
    MIXED,
    PERSONS,
    SOLDIERS,
    THINGS,
    counted,
    measured,
)

MOST_WORDS = 9
MOST_OF_A_NAME = 4
LETTERS = re.compile(
    r"(?:[^\W\d_]\.){2,5}|[^\W\d_][^\W_]{0,40}(?:['-](?=\w)[^\W_]{0,40}){0,8}|\d(?:[\d,.]{0,14}\d)?|[^\s\w]"
)
# Words at which the noun after a number cannot stand any more.
ENDS_PHRASE = frozenset(
    "across among near through throughout around inside outside towards amid despite until in on at by from to for with without against into onto over under during before after since"
    " and or but as that which who whose where when while because if than is are was were be been"
    " being has have had will would may might could should can must said says did do does it he she"
    " they we there not also per a an the this these those his her its their our".split()
)
OF_WHICH = frozenset("the its their those these them whom our his her".split())
CALIBRES = frozenset("mm millimetre millimeter cm calibre caliber".split())


class Counted(NamedTuple):
    """What is counted: the noun as printed, its family, the nation and what befell them."""

    noun: str = ""
    family: str = ""
    nation: State | None = None
    kind: str = ""
    fate: str = ""
    place: str = ""

    def with_fate(self, fate: str) -> Self:
        return self if fate == self.fate else self._replace(fate=fate)

    @property
    def measure(self) -> str | None:
        """One label for the same count in all articles, or None where it would say too little."""
        if self.family in ("deaths", "injured", "displaced people"):
            return self._of_people()
        if self.family == "casualties" and not self.fate:
            return self._label("casualties", "")
        if self.noun.lower() == "hostage":
            return "hostages"
        if self.family in SOLDIERS and (self.nation or self.fate in PARTICULAR):
            return self._label("troops", "" if self.fate == "deployed" else self.fate)
        if self.family in PERSONS and (self.fate in PARTICULAR or self.nation):
            return self._label(self.family, self.fate if self.fate in PARTICULAR else "")
        if self.family == "hostages":
            return self._label("hostages", "")
        if self.family in THINGS and (self.fate or self.nation or self.kind):
            fate = "" if self.fate in PARTICULAR and self.fate != "captured" else self.fate
            return self._label(self.family, fate)
        return None

    def _of_people(self):
        fate = {"deaths": "killed", "injured": "injured"}.get(self.family, "displaced")
        return self._label("people", fate)

    def _label(self, family, fate):
        nation = self.nation.adjective if self.nation else ""
        people = bool(nation) and family == "people"
        named = self.noun.lower() if family in MIXED and self.noun else family
        head = self._people() if people else f"{nation} {self.kind} {named}"
        where = f"in {self.place}" if self.place and fate in PARTICULAR and not nation else ""
        return " ".join(f"{head} {fate} {where}".split())

    def _people(self):
        nouns = [noun for noun in self.nation.people if noun.endswith("s")]
        return nouns[0] if nouns else f"{self.nation.adjective} people"


def counted_after(after: str) -> Counted | None:
    """What the words right after a number say that it counts; None where it counts nothing."""
    words = LETTERS.findall(after[:160])[: MOST_WORDS + 8]
    words = _limited(words)
    if words[:1] == ["of"]:
        words = words[1:]
        words = words[1:] if words and words[0] in OF_WHICH else words
        words = words[1:] if words and _is_number(words[0]) else words  # “43 of 72 drones”
    if words and _stripped(words[0]) in NOT_COUNTED:
        return None
    words = _without_calibre(words)
    joined = _joined_adjectives(words)
    found = _noun_phrase(words[joined:], after)
    several = any(word in demonyms_of_states() for word in words[:joined])
    return found._replace(nation=None) if several else found


def _joined_adjectives(words: list[str]) -> int:
    """How many words stand before the last of joined adjectives: “Russian and North Korean troops”."""
    place = next((i for i, word in enumerate(words[:4]) if word in ("and", "or")), 0)
    before = words[:place]
    if not before or any(_may_be_noun(word) for word in before):
        return 0
    behind = words[place + 1 : place + 5]
    end = next((i for i, word in enumerate(behind) if _ends(word)), len(behind))
    return place + 1 if _place_of_noun(behind[:end]) is not None else 0


def _may_be_noun(word: str) -> bool:
    low = word.lower()
    return low in counted() or low in fates() or low.endswith("s") or _ends(word)


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in ONES


def _without_calibre(words: list[str]) -> list[str]:
    """“500,000 155mm artillery shells”: the second number is no count."""
    if not words or not words[0][0].isdigit():
        return words
    rest = words[2:] if words[1:2] == ["-"] else words[1:]
    return rest[1:] if rest and rest[0].lower() in CALIBRES else words


def _limited(words: list[str]) -> list[str]:
    """The words without “or more”, “+” or “-strong” right after the number."""
    if words[:1] == ["or"] and words[1:2] and words[1] in ("more", "so", "fewer", "less"):
        return words[2:]
    return words[1:] if words[:1] == ["+"] or words[:2] == ["-", "strong"] else words


def _noun_phrase(words: list[str], after: str) -> Counted:
    """Modifiers and a noun that is counted; then whose they are and what befell them."""
    end = next((i for i, w in enumerate(words) if _ends(w)), len(words))
    phrase = words[: min(end, MOST_WORDS)]
    place = _place_of_noun(phrase)
    if place is None:
        return _without_noun(phrase, words, after)
    noun, family = phrase[place], _family(phrase[place], phrase[:place])
    nation, people_at = _nation_in(phrase[: place + 1])
    if noun.lower() in fates():  # “101,827 Palestinians wounded”
        noun = _demonym_noun(phrase[:place], nation, people_at) or noun
    behind = words[place + 1 :]
    return Counted(
        noun=noun,
        family=family,
        nation=nation or _nation_behind(behind),
        kind=_kind(phrase[:place]),
        fate=_fate_of(phrase[:place], behind, after),
        place=place_in(after),
    )


def _place_of_noun(phrase: list[str]) -> int | None:
    """Where the noun stands; None where it is none that is known, as in “four guard posts”."""
    place = next((i for i, word in enumerate(phrase) if word.lower() in counted()), None)
    if place is None:
        return None
    place = _last_noun(phrase, place)
    low = phrase[place].lower()
    following = phrase[place + 1].lower() if place + 1 < len(phrase) else ""
    is_told = not following or following in fates() or following.endswith(("ed", "ing", "ly"))
    return None if f"{low}s" in counted() and not is_told else place


def _kind(before: list[str]) -> str:
    return "aid" if "aid" in before or "humanitarian" in before else ""


def _fate_at_once(phrase: list[str]) -> str:
    """“31 dead”, “12 others wounded”; not “two sides exchanged prisoners”."""
    for word in phrase:
        low = word.lower()
        if fate := fate_of_adjective(low):
            return fate
        if low not in OTHERS and low[-2:] != "ly":
            break
    return ""


OTHERS = frozenset(
    "others other more people additional feared reported reportedly confirmed believed presumed shot"
    " found left critically still".split()
)


def _last_noun(phrase: list[str], place: int) -> int:
    """“drone attacks”, “family members”, “civilian casualties”: the last of nouns in a row counts."""
    while place + 1 < len(phrase) and _goes_on(phrase[place + 1].lower()):
        place += 1
    return place


def _goes_on(word: str) -> bool:
    return word in counted() and word not in fates() and word != "hostage"


def _family(noun: str, before: list[str]) -> str:
    low = noun.lower()
    words = {word.lower() for word in before}
    if low in ("officer", "officers") and "police" in words:
        return "police officers"
    if low in ("bomber", "bombers") and "suicide" in words:
        return "fighters"
    family = counted()[low]
    return "displaced people" if family == "people" and "displaced" in words else family


def _without_noun(phrase: list[str], words: list[str], after: str) -> Counted:
    """“31 Palestinians”, “31 were killed”, “12 others wounded”, or a noun that is not in the table."""
    nation, people_at = _nation_in(phrase)
    where = place_in(after)
    if noun := _demonym_noun(phrase, nation, people_at):
        fate = _fate_of([], words[people_at + 1 :], after)
        return Counted(noun, "people", nation, "", fate, where)
    if words[:1] in (["were"], ["was"], ["are"]) and " ".join(words[1:2]).lower() in counted():
        noun = words[1]
        if noun.lower() not in fates():
            return Counted(noun, counted()[noun.lower()])
    fate = _fate_at_once(phrase)
    if fate or (words and words[0].lower() in VERBS_AND_OTHERS):
        fate = fate or _fate_of([], words, after)
        if fate in OF_THINGS and fate not in PARTICULAR:
            return Counted(fate=fate)
        return Counted("people", "people", nation, "", fate, where) if fate else Counted()
    noun = _unknown_noun(phrase)
    fate = _fate_of([], words[len(phrase) :], after) if noun else fate_in_words(after)
    family = "people" if fate in PARTICULAR else ""
    return Counted(noun, family, nation, "", fate, where)


VERBS_AND_OTHERS = frozenset(
    "were was others more have had are remain still may might could would will of".split()
)


def _fate_of(before: list[str], behind: list[str], after: str) -> str:
    """“were killed”, “lost their lives” behind the noun; “wounded soldiers” before it."""
    fate = fate_behind(behind)
    if fate in (None, "lost"):
        fate = fate_in_words(after) or fate
    if fate is not None:
        return fate
    return next((fate for word in before if (fate := fate_of_adjective(word.lower()))), "")


def _demonym_noun(phrase, nation, people_at) -> str:
    """“Palestinians”, “North Koreans”: a demonym that stands as the noun."""
    if people_at is None or people_at >= len(phrase):
        return ""
    following = phrase[people_at + 1].lower() if people_at + 1 < len(phrase) else ""
    if following and following not in fates() and not phrase[people_at].endswith("s"):
        return ""  # “a 10,000-strong North Korean force”
    endings = (" ".join(phrase[start : people_at + 1]) for start in range(people_at + 1))
    return next((words for words in endings if words in nation.people), "")


def _unknown_noun(phrase: list[str]) -> str:
    """The last plural of the next few words: “1,500 inspections” counts inspections."""
    end = phrase.index("of") if "of" in phrase else len(phrase)
    names = [word for word in phrase[: min(end, MOST_OF_A_NAME)] if word[0].isalpha()]
    return next((word for word in reversed(names) if word.endswith("s")), "")


def _ends(word: str) -> bool:
    return word.lower() in ENDS_PHRASE or not (word[0].isalpha() or word in "-'")


def _stripped(word: str) -> str:
    return word.lower().rstrip(".")


def _nation_in(words: list[str]) -> tuple[State | None, int | None]:
    """The country whose demonym stands among the words, and where the demonym ends."""
    if _first_words_of_demonyms().isdisjoint(words):
        return None, None
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            state = demonyms_of_states().get(" ".join(words[start : start + size]))
            if state:
                return state, start + size - 1
    return None, None


@cache
def _first_words_of_demonyms() -> frozenset[str]:
    return frozenset(words.split()[0] for words in demonyms_of_states())


def _nation_behind(words: list[str]) -> State | None:
    """“soldiers of North Korea”, “personnel from North Korea”."""
    if not words or words[0] not in ("of", "from"):
        return None
    words = words[2:] if words[1:2] in (["the"], ["The"]) else words[1:]
    for size in (3, 2, 1):
        state = names_of_states().get(" ".join(words[:size]))
        if state and len(words) >= size:
            return state
    return None


PLACE = re.compile(
    r"\b(?:in|across|throughout|inside) (?:(?:the|southern|northern|eastern|western|central) ){0,2}"
    r"((?:[A-Z][\w'’-]{1,30})(?: [A-Z][\w'’-]{1,30}){0,3})"
)


CLAUSE_END = re.compile(r"[.;:!?”\"]")
POSSESSIVE = re.compile(r"['’]s?$")


def place_in(after: str) -> str:
    """The country or territory that the sentence names after the noun; towns make no measure."""
    found = PLACE.search(CLAUSE_END.split(after[:100], maxsplit=1)[0])
    words = POSSESSIVE.sub("", found[1]).split() if found else []
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        if name in TERRITORIES:
            return TERRITORIES[name]
        if state := names_of_states().get(name):
            return state.name
    return ""


def measured_after(after: str) -> tuple[str, str] | None:
    """A unit of measure after a number, as printed and as the archive names it."""
    words = [_stripped(word) for word in LETTERS.findall(after[:50])[:2]]
    for size in (2, 1):
        printed = " ".join(words[:size])
        if printed in measured() and printed not in NOT_COUNTED:
            return printed, measured()[printed]
    return None
