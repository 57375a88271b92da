"""What a number counts, read from the words around it: unit, nation, fate, measure."""

import re
from dataclasses import dataclass
from functools import cache

from articles.extraction.lexicon.number_words import NOT_COUNTED
from articles.extraction.lexicon.states import State, demonyms_of_states, names_of_states
from articles.extraction.lexicon.territories import TERRITORIES
from articles.extraction.lexicon.units import counted, measured

MOST_WORDS = 9
LETTERS = re.compile(
    r"(?:[^\W\d_]\.){2,5}|[^\W\d_](?:[^\W_]|['-](?=\w)){0,40}|\d(?:[\d,.]{0,14}\d)?|[^\s\w]"
)
# Words at which the noun after a number cannot stand any more.
ENDS_PHRASE = frozenset(
    "in on at by from to for with without against into onto over under during before after since"
    " and or but as that which who whose where when while because if than is are was were be been"
    " being has have had will would may might could should can must said says did do does it he she"
    " they we there not also per a an the this these those his her its their our".split()
)
OF_WHICH = frozenset("the its their those these them whom our his her".split())
# Fates by the verb or adjective that tells them.
FATES_TABLE = """
killed: killed kill kills killing dead died dies dying slain murdered perished executed massacred
injured: injured injuring injures wounded wounding wounds hurt maimed
displaced: displaced displacing displaces fled flee fleeing uprooted evacuated homeless
missing: missing unaccounted
captured: captured capturing seized
abducted: abducted kidnapped kidnapping abducting
detained: detained arrested detaining arresting jailed imprisoned
released: released freed releasing freeing
exchanged: exchanged exchanging swapped
trained: trained training
deployed: deployed deploying deploy stationed
shot down: downed intercepted intercepting
launched: launched launching fired firing
lost: lost losing
entered: entered entering enter crossed
destroyed: destroyed destroying destroys damaged damaging
starving: starving malnourished
"""
PARTICULAR = frozenset(
    "killed injured displaced missing captured abducted detained released exchanged".split()
)
# Families that mean fighters of a state, and so count the same thing under one nation.
SOLDIERS = frozenset({"troops", "personnel"})
PERSONS = frozenset(
    "troops personnel fighters people women men civilians children families casualties victims deaths injured"
    " refugees prisoners hostages workers journalists officers citizens".split()
) | {"displaced people"}
# Families of different callings, which a measure keeps apart by the word that is printed.
MIXED = frozenset("workers journalists officers citizens buildings".split())
THINGS = frozenset(
    "missiles rockets drones bombs shells tanks vehicles aircraft ships trucks attacks meals barrels"
    " tonnes brigades battalions buildings".split()
) | {"artillery pieces"}


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted: the noun as printed, its family, the nation and what befell them."""

    noun: str = ""
    family: str = ""
    nation: State | None = None
    kind: str = ""
    fate: str = ""
    place: str = ""

    @property
    def measure(self) -> str | None:
        """One label for the same count in all articles, or None where it would say too little."""
        if self.family in ("deaths", "injured", "displaced people"):
            return self._of_people()
        if self.family in SOLDIERS and (self.nation or self.fate in PARTICULAR):
            return self._label("troops", "" if self.fate == "deployed" else self.fate)
        if self.family in PERSONS and (self.fate in PARTICULAR or self.nation):
            return self._label(self.family, self.fate if self.fate in PARTICULAR else "")
        if self.family == "hostages":
            return self._label("hostages", "")
        if self.family in THINGS and (self.fate or self.nation or self.kind):
            fate = "" if self.fate in PARTICULAR - {"captured"} else self.fate
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


@cache
def fates() -> dict[str, str]:
    table = (line.split(":") for line in FATES_TABLE.strip().splitlines())
    return {word: fate for fate, words in table for word in words.split()}


def counted_after(after: str) -> Counted | None:
    """What the words right after a number say that it counts; None where it counts nothing."""
    words = LETTERS.findall(after[:160])[: MOST_WORDS + 8]
    words = _limited(words)
    if words and _stripped(words[0]) in NOT_COUNTED:
        return None
    if words[:1] == ["of"]:
        words = words[1:]
        words = words[1:] if words and words[0] in OF_WHICH else words
        words = words[1:] if words and words[0][0].isdigit() else words  # “43 of 72 drones”
    return _noun_phrase(words, after)


def _limited(words: list[str]) -> list[str]:
    """The words without “or more”, “+” or “-strong” right after the number."""
    if words[:1] == ["or"] and words[1:2] and words[1] in ("more", "so", "fewer", "less"):
        return words[2:]
    return words[1:] if words[:1] == ["+"] or words[:2] == ["-", "strong"] else words


def _noun_phrase(words: list[str], after: str) -> Counted:
    """Modifiers and a noun that is counted; then whose they are and what befell them."""
    end = next((i for i, w in enumerate(words) if _ends(w)), len(words))
    phrase = words[: min(end, MOST_WORDS)]
    fate = _fate_at_once(phrase)
    place = next((i for i, w in enumerate(phrase) if w.lower() in counted()), None)
    nation, people_at = _nation_in(phrase if place is None else phrase[: place + 1])
    if place is None:
        return _without_noun(phrase, words, nation, people_at, fate, after)
    place = _last_noun(phrase, place)
    noun = phrase[place]
    if noun.lower() in fates():  # “101,827 Palestinians wounded”
        noun = _demonym_noun(phrase[:place], nation, people_at) or noun
    family = _family(phrase[place], phrase[:place])
    behind = words[place + 1 :]
    return Counted(
        noun=noun,
        family=family,
        nation=nation or _nation_behind(behind),
        kind="aid" if "aid" in phrase[:place] or "humanitarian" in phrase[:place] else "",
        fate=_fate_of(phrase[:place], behind),
        place=place_in(after),
    )


def _fate_at_once(phrase: list[str]) -> str:
    """“31 dead”, “12 others wounded”; not “two sides exchanged prisoners”."""
    for word in phrase:
        low = word.lower()
        if low in fates():
            return fates()[low]
        if low not in ("others", "other", "more", "people", "additional") and low[-2:] != "ly":
            break
    return ""


def _last_noun(phrase: list[str], place: int) -> int:
    """“drone attacks”, “family members”, “civilian casualties”: the last of nouns in a row counts."""
    while place + 1 < len(phrase) and _goes_on(phrase[place + 1].lower()):
        place += 1
    return place


def _goes_on(word: str) -> bool:
    return word in counted() and word not in fates()


def _family(noun: str, before: list[str]) -> str:
    family = counted()[noun.lower()]
    words = [word.lower() for word in before]
    if noun.lower() == "casualties" or family != "people":
        return family
    return "displaced people" if "displaced" in words else family


def _without_noun(phrase, words, nation, people_at, fate, after):
    """“31 Palestinians”, “31 were killed”, “12 others wounded”, or a noun that is not in the table."""
    noun = _demonym_noun(phrase, nation, people_at)
    if noun:
        fate = _fate_of([], words[people_at + 1 :])
        return Counted(noun, "people", nation, "", fate, place_in(after))
    if words[:1] in (["were"], ["was"], ["are"]) and " ".join(words[1:2]).lower() in counted():
        noun = words[1]
        if noun.lower() not in fates():
            return Counted(noun, counted()[noun.lower()])
    if fate or (words and words[0].lower() in ("were", "was", "others", "more", "have", "had")):
        fate = fate or _fate_of([], words)
        return Counted("people", "people", nation, "", fate, place_in(after)) if fate else Counted()
    noun = _unknown_noun(phrase)
    fate = _fate_of([], words[len(phrase) :]) if noun else ""
    family = "people" if fate in PARTICULAR else ""
    return Counted(noun, family, nation, "", fate, place_in(after))


def _demonym_noun(phrase, nation, people_at) -> str:
    """“Palestinians”, “North Koreans”: a demonym that stands as the noun."""
    if people_at is None or people_at >= len(phrase):
        return ""
    endings = (" ".join(phrase[start : people_at + 1]) for start in range(people_at + 1))
    return next((words for words in endings if words in nation.people), "")


def _unknown_noun(phrase: list[str]) -> str:
    """The last word of a short phrase: “1,500 inspections” counts inspections."""
    names = [word for word in phrase if word[0].isalpha()]
    return names[-1] if 0 < len(names) <= 3 and names[-1].endswith("s") else ""


def _ends(word: str) -> bool:
    return word.lower() in ENDS_PHRASE or not (word[0].isalpha() or word in "-'")


def _stripped(word: str) -> str:
    return word.lower().rstrip(".")


def _nation_in(words: list[str]) -> tuple[State | None, int | None]:
    """The country whose demonym stands among the words, and where the demonym ends."""
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            state = demonyms_of_states().get(" ".join(words[start : start + size]))
            if state:
                return state, start + size - 1
    return None, None


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


def _fate_of(before: list[str], behind: list[str]) -> str:
    """What befell them: “trained”, “were killed”, “have been displaced”, “wounded soldiers”."""
    for word in _past_additions(behind)[:5]:
        low = word.lower()
        if low in fates():
            is_going_on = fates()[low] in ("trained", "launched") and low.endswith("ing")
            return "" if is_going_on else fates()[low]
        if low not in _AUXILIARIES and not low.endswith("ly"):
            break
    return next((fates()[word.lower()] for word in before if word.lower() in fates()), "")


def _past_additions(words: list[str]) -> list[str]:
    """The words without a closing mark, “and boys” or “a day” before them."""
    words = words[1:] if words[:1] and words[0] in "\"”'" else words
    if words[:1] == ["and"] and words[1:2] and words[1].lower() in counted():
        return words[2:]
    if words[:1] and words[0] in ("a", "per", "each") and words[1:2] and words[1] in NOT_COUNTED:
        return words[2:]
    return words


_AUXILIARIES = frozenset(
    "were was have has had been being are is reportedly also still now be".split()
)
PLACE = re.compile(
    r"\b(?:in|across|throughout|inside) (?:(?:the|southern|northern|eastern|western|central) ){0,2}"
    r"((?:[A-Z][\w'’-]{1,30})(?: [A-Z][\w'’-]{1,30}){0,3})"
)


def place_in(after: str) -> str:
    """The country or territory that the sentence names after the noun; towns make no measure."""
    found = PLACE.search(re.split(r"[.;:!?”\"]", after[:100], maxsplit=1)[0])
    words = re.sub(r"['’]s?$", "", found[1]).split() if found else []
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


_AID = (
    r"aid|assistance|support|weapons|arms|loans?|grants?|funding|investment|damages?|losses"
    r"|reconstruction|assets|reserves|compensation|debt"
)
MONEY_FOR = re.compile(
    rf"(?: worth)?(?: (?:in|of))?((?: (?!in\b|of\b)[a-z-]{{2,16}}){{0,2}} (?:{_AID}))\b(?! (?:by|to be))"
)
BENEFICIARY = re.compile(r"^[^.;]{0,40}?\b(?:to|for) ((?:[A-Z][\w'.-]{1,20} ?){1,3})")
GIVEN_TO = re.compile(
    r"\b(?:provid|giv|send|sent|gave|grant|lend|lent|offer)\w{0,3} ((?:[A-Z][\w'.-]{1,20} ?){1,3})"
    r"(?:with )?(?:\w+ ){0,3}$"
)


def money_measure(before: str, after: str) -> str | None:
    """What a sum is for, where the words right after it say so: “military aid to Ukraine”."""
    found = MONEY_FOR.match(after[:80])
    if not found:
        return None
    whom = BENEFICIARY.match(after[found.end() : found.end() + 80]) or GIVEN_TO.search(before[-80:])
    state = names_of_states().get(whom[1].strip()) if whom else None
    label = found[1].strip()
    return f"{label} to {state.name}" if state else label


SHARE_OF = re.compile(r"^ of (?:\w+ )?(GDP|gross domestic product)\b")


def share_measure(after: str) -> str | None:
    return "share of GDP" if SHARE_OF.match(after[:60]) else None
