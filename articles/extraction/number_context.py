"""What the words before a number say of it: what limits it, whose it is, what befell them."""

import re
from typing import NamedTuple

from articles.extraction.counted import Counted, counted_after, place_in
from articles.extraction.lexicon.fates import OF_THINGS, PARTICULAR, fates
from articles.extraction.lexicon.number_words import QUALIFIERS
from articles.extraction.lexicon.states import (
    State,
    demonyms_of_states,
    state_named,
    state_of_capital,
)
from articles.extraction.lexicon.units import SOLDIERS, counted
from articles.extraction.text import replaced
from articles.extraction.wordlists import grouped

SENTENCE_START = re.compile(r"[.!?][\"']?\s+(?=[\"“A-Z])")
WITHOUT_MARKS = dict.fromkeys('“”"', "")
OPENING = "“\"‘'("
_QUALIFIER = rf"(?:{grouped(QUALIFIERS.split('|'))})"
QUALIFIER = re.compile(
    rf"(?:^|(?<=[\s(“\"'—–-]))(?P<words>{_QUALIFIER}(?:(?: an?)? {_QUALIFIER}){{0,2}}),?"
    r" (?:(?:the|a|an|of) )?$"
)
ENDS_OF_QUALIFIERS = tuple(
    {words.split()[-1].rstrip("\\.?") for words in QUALIFIERS.split("|")} | {"the", "a", "an", "of"}
)
QUALIFIER_BEHIND = re.compile(
    r"^(?:,? (?P<words>or more|or so|or fewer|or less)\b|(?P<plus>\+)(?!\w))", re.I
)
EACH = re.compile(r"^(?: [\w-]{1,20}){0,4} (?P<each>each|apiece)\b")
# “know about 10,000 soldiers”: here “about” is no limit.
SPOKEN_OF = re.compile(
    r"\b(?:kn[eo]w\w{0,2}|talk\w{0,3}|speak\w{0,3}|spoke\w?|hear\w{0,3}|asked|information|reports?|news|worr\w{2,4}"
    r"|concern\w{0,2}|learn\w{0,3}) $",
    re.I,
)
# A pattern for the words before a number is tried where these end as it ends.
ENDS_OF_FATES = frozenset(word[-2:] for word, fate in fates().items() if fate in PARTICULAR) | {
    "ng",
    "ed",
}
ENDS_OF_EVENTS = ("of ", "of all ", "of the ")
ENDS_OF_AMONG = tuple(
    f"{word} " for word in "include includes included including were are was his her their".split()
)
ENDS_OF_INCLUDING = ("including ", "among them ", "of them ", "of whom ")
NOUNS_OF_TOLL = ("toll", "number", "death count")
NOUNS_OF_NUMBER = ("number", "total", "count")
_FATES = "|".join(word for word, fate in fates().items() if fate in PARTICULAR)
CASUALTY = re.compile(rf"\b(?P<fate>{_FATES})(?: (?:and|or) \w{{2,12}}(?:ing|ed))? $", re.I)
EVENT_OF = re.compile(
    r"\b(?:(?P<killed>deaths?|killings?|murders?|massacres?|executions?|slaughter|lives)"
    r"|(?P<displaced>displacement|exodus|flight|evacuation)|(?P<abducted>abductions?|kidnappings?)"
    r"|(?P<detained>detentions?|arrests?)|(?P<released>release|freeing)|(?P<captured>capture)"
    r"|(?P<rescued>rescue)|(?P<lost>loss(?:es)?)|(?P<injured>wounding|injuries)) of (?:all |the )?$",
    re.I,
)
FORCED = re.compile(
    r"\b(?:forc|driv|drove|push|caus|prompt|compel|sen[dt])\w{0,4}(?: out)? $", re.I
)
TO_FLEE = re.compile(
    r"^[^.;]{0,50}?\b(?:to flee|to leave|to evacuate|fleeing|from their|out of their|into displacement"
    r"|from (?:the )?homes?)\b"
)
# “The dead included 11 children”, “among the wounded were four soldiers”.
AMONG = re.compile(
    r"\b(?:the )?(?P<fate>dead|killed|wounded|injured|missing|displaced|abducted|detained|arrested)"
    r" (?:includ(?:e|es|ed|ing)|were|are|was) (?:an? [a-z]{2,14} and (?:his|her|their) )?$",
    re.I,
)
WHICH = re.compile(r"\b(?:[Tt]he|[Aa]mong(?: the| those)?) \w{4,9} \w{3,9} (?:an? )?")
HOSTAGE_BEHIND = re.compile(r"^(?: [\w-]{1,20}){0,4} (?:hostage|captive|prisoner)\b")
TAKEN_BEHIND = re.compile(
    r"^(?: [\w-]{1,20}){0,5} (?:taken|held|seized|kept) (?:hostage|captive)\b"
)
HELD = ("hostage", "captive", "prisoner")  # one of which both patterns above need
HOSTAGE = re.compile(r"\b(?:taken|took|taking|takes) $", re.I)
LIVES = re.compile(r"\b(?:claim|cost|tak|took|lost|los)\w{0,3} $", re.I)
POPULATION = re.compile(
    r"\bpopulation\b[^.;]{0,50}(?:\b(?:of|is|was|at|to|from|exceeds|exceeded)) $", re.I
)
INCLUDING = re.compile(
    rf"\b(?P<fate>{_FATES})\b[^.;]{{0,80}}\b(?:including|among them|of them|of whom) $", re.I
)
_DONE = "|".join(
    sorted((word for word, fate in fates().items() if fate in OF_THINGS), key=len, reverse=True)
)
DONE_TO_THINGS = re.compile(
    rf"\b(?P<done>shot down|shooting down|shoot down|shoots down|{_DONE})(?: all| off| down| out)? (?:of (?:the )?|an? [\w -]{{1,40}}? and )?$",
    re.I,
)
TOLL = re.compile(
    r"\b(?:toll|number of (?:people )?(?:dead|deaths|killed|fatalities)|death count)"
    r"(?: of|\b[^.;]{0,60}\b(?:to|at|is|was|from|than|reach\w{0,3}|pass\w{0,3}|exceed\w{0,3}"
    r"|surpass\w{0,3}|top\w{0,4})) $",
    re.I,
)
NUMBER_OF = re.compile(
    r"\b(?:number|numbers|total|count) of (?P<noun>(?:[\w'-]{1,20} ){1,8}?)"
    r"(?:(?:has|have|had|was|were|is|will|would|may|might|could) )?(?:likely )?(?:to )?(?:been )?"
    r"(?:increased by [\d.,]{1,12}(?: million| thousand)? )?(?:(?:put|increased|risen|rise|rose|grew|grow|grown|stood|stands|stand|climbed|climb|fell|fallen) )?"
    r"(?:at|to|is|was|reach|reached|reaches|exceeded|exceed|exceeds|passed|topped|top|(?:to )?become) (?:the )?$",
    re.I,
)
GROWTH = re.compile(
    r"\b(?:gr[oe]w\w*|ris\w+|rose|increas\w+|swell\w*|expand\w*|climb\w*|reach\w*|fall\w*|fell"
    r"|drop\w*|reduc\w+|total\w*|number\w*|rais\w+|double\w*|contingent|force|figure)\b"
    r"(?: \w{1,20}){0,3} $",
    re.I,
)
SENDER = re.compile(
    r"(?P<state>(?:[A-Z][\w.'-]{0,20} ){1,4})"
    r"(?:(?:may|might|could|will|would|has|have|had|is|was|already|also|reportedly|now|recently"
    r"|preparing to|planning to|plans to|set to|ready to) ){0,3}"
    r"(?:send\w{0,3}|sent|deploy\w{0,3}|dispatch\w{0,3}|(?P<lost>lost|losing|loses)|mobili[sz]\w{0,3}"
    r"|recruit\w{0,3}|commit\w{0,4}|amass\w{0,3}|contribut\w{0,3}|station\w{0,3}) $"
)
SHARE_OF_A_WHOLE = re.compile(
    r"(?:%|\b(?:percent|per cent|thirds?|half|quarters?|most|majority)) of [^,;.]{0,40}$", re.I
)


class NumberContext(NamedTuple):
    """The words of the number's own sentence before it, parted from what limits it.

    `small` is `before` in small letters; `above` the headline, where the number stands right below
    it; `gap` how many characters lie between `before` and the number.
    """

    qualifier: str
    before: str
    small: str
    above: str = ""
    gap: int = 0

    @property
    def words(self) -> str:
        """The words before, without the marks of a quotation that begins among them."""
        return replaced(self.before, WITHOUT_MARKS)

    @property
    def is_toll(self) -> bool:
        return self._has(NOUNS_OF_TOLL) and bool(TOLL.search(self.words))

    def _has(self, nouns: tuple[str, ...]) -> bool:
        return any(noun in self.small for noun in nouns)

    @property
    def place(self) -> str:
        """“the death toll in Gaza”: where a toll is taken."""
        found = TOLL.search(self.words)
        return place_in(found.group()) if found else ""

    @property
    def is_growth(self) -> bool:
        """Whether the number is what another one before it becomes: “may grow to”."""
        return bool(GROWTH.search(self.before))

    @property
    def is_of_a_whole(self) -> bool:
        """“90 percent of Gaza’s 2.3 million people”: what befell them befell the share."""
        return " of " in self.small and bool(SHARE_OF_A_WHOLE.search(self.before))

    @property
    def fate(self) -> str:
        """“the deaths of”, “the dead included”, “killed 31, including”."""
        found = None
        if self.small.endswith(ENDS_OF_EVENTS) and (event := EVENT_OF.search(self.before[-40:])):
            return event.lastgroup or ""
        if self.small.endswith(ENDS_OF_AMONG) and WHICH.search(self.before[-80:]):
            found = AMONG.search(self.before[-60:])
        if not found and self.small.endswith(ENDS_OF_INCLUDING):
            found = INCLUDING.search(self.before[-140:])
        return fates()[found["fate"].lower()] if found else ""

    @property
    def fate_at_once(self) -> str:
        """“killed at least”, “wounding”, “shot dead”: the verb right before the number."""
        may_tell = self.small[-3:-1] in ENDS_OF_FATES
        found = CASUALTY.search(self.before[-60:]) if may_tell else None
        return fates()[found["fate"].lower()] if found else ""

    def is_forced(self, after: str) -> bool:
        """“forcing 600,000 to flee”, “has driven 12 million people from their homes”."""
        return bool(FORCED.search(self.before[-20:]) and TO_FLEE.match(after[:80]))

    def is_taken_hostage(self, after: str) -> bool:
        """“taking 250 hostage”, “took about 250 people hostage”."""
        if not any(word in after for word in HELD):
            return False
        taken = HOSTAGE.search(self.before[-20:]) and HOSTAGE_BEHIND.match(after[:60])
        return bool(taken or TAKEN_BEHIND.match(after[:60]))

    @property
    def done(self) -> str:
        """“shot down”, “launched”: what was done to things that are counted."""
        found = DONE_TO_THINGS.search(self.words[-70:])
        if not found:
            return ""
        words = found["done"].lower()
        return fates().get(words, "shot down")

    @property
    def takes_lives(self) -> bool:
        """“claimed over 14,000 lives”."""
        return bool(LIVES.search(self.before[-20:]))

    @property
    def counted(self) -> Counted | None:
        """“the number of refugees has reached”: the noun stands before the number."""
        if "population" in self.small and POPULATION.search(self.before[-80:]):
            return Counted("people", "people")
        found = NUMBER_OF.search(self.words) if self._has(NOUNS_OF_NUMBER) else None
        return counted_after(f" {found['noun']}") if found else None

    def nation_of(self, found: Counted) -> tuple[State | None, str]:
        """Whose soldiers, where the sentence or the headline above says so; and if they are lost."""
        if found.nation or found.family not in SOLDIERS:
            return found.nation, found.fate
        sender = SENDER.search(self.before[-120:])
        state = _last_state(sender["state"]) if sender else None
        if state:
            return state, "lost" if sender["lost"] else found.fate
        return _soldiers_of(self.before) or _soldiers_of(self.above), found.fate


def context_of(before: str, above: str = "") -> NumberContext:
    """The context of a number from the words before it, of which the last sentence counts."""
    sentence = SENTENCE_START.split(before)[-1]
    start, words = _limit(sentence.rstrip(OPENING))
    plain = sentence[:start].rstrip(OPENING)
    return NumberContext(words, plain, plain.lower(), above, len(sentence) - start)


def _limit(sentence: str) -> tuple[int, str]:
    """Where the words that limit the number begin, and the words."""
    near = sentence[-60:].lower()
    may_limit = near.rstrip(" ,.").endswith(ENDS_OF_QUALIFIERS)
    found = QUALIFIER.search(near) if may_limit else None
    if not found:
        return len(sentence), ""
    start = len(sentence) - len(near) + found.start("words")
    words = found["words"]
    if words == "about" and SPOKEN_OF.search(sentence[max(0, start - 20) : start]):
        return len(sentence), ""
    return start, words


def limits_behind(after: str) -> list[str]:
    """What limits a number from behind: “or more”, “each”."""
    more, each = QUALIFIER_BEHIND.match(after), EACH.match(after)
    found = [more["words"] or "or more"] if more else []
    return found + ([each["each"]] if each else [])


def _last_state(words: str) -> State | None:
    parts = words.split()
    endings = (" ".join(parts[-size:]) for size in (4, 3, 2, 1))
    return next((s for end in endings if (s := state_named(end) or state_of_capital(end))), None)


WORD = re.compile(r"[\w.-]+")


def _soldiers_of(words: str) -> State | None:
    """The country of the last “North Korean soldiers” among the words."""
    parts = WORD.findall(words)
    for place in reversed(range(1, len(parts))):
        if counted().get(parts[place].lower()) not in SOLDIERS:
            continue
        for size in (2, 1):
            state = demonyms_of_states().get(" ".join(parts[max(0, place - size) : place]))
            if state:
                return state
    return None
