"""What the words before a number say of it: what limits it, whose it is, what befell them."""

import re
from dataclasses import dataclass

from articles.extraction.counted import (
    PARTICULAR,
    SOLDIERS,
    Counted,
    counted_after,
    fates,
    place_in,
)
from articles.extraction.lexicon.number_words import QUALIFIERS
from articles.extraction.lexicon.states import (
    State,
    demonyms_of_states,
    state_named,
    state_of_capital,
)
from articles.extraction.lexicon.units import counted

SENTENCE_START = re.compile(r"[.!?][\"']?\s+(?=[\"“A-Z])")
_QUALIFIER = rf"(?:{QUALIFIERS})"
QUALIFIER = re.compile(
    rf"(?:^|(?<=[\s(“\"'—–-]))(?P<words>{_QUALIFIER}(?:(?: an?)? {_QUALIFIER}){{0,2}}),?"
    r" (?:(?:the|a|an|of) )?$",
    re.I,
)
QUALIFIER_BEHIND = re.compile(
    r"^(?:,? (?P<words>or more|or so|or fewer|or less)\b|(?P<plus>\+)(?!\w))", re.I
)
EACH = re.compile(r"^ \w+ (?P<each>each|apiece)\b")
_FATES = "|".join(word for word, fate in fates().items() if fate in PARTICULAR)
CASUALTY = re.compile(rf"\b(?P<fate>{_FATES})(?: (?:and|or) \w{{2,12}}(?:ing|ed))? $", re.I)
DEATH_OF = re.compile(r"\b(?:deaths? of|killings? of) $", re.I)
LIVES = re.compile(r"\b(?:claim|cost|tak|took|lost|los)\w{0,3} $", re.I)
POPULATION = re.compile(r"\bpopulation (?:of|is|was|stands at) $", re.I)
INCLUDING = re.compile(
    rf"\b(?P<fate>{_FATES})\b[^.;]{{0,80}}\b(?:including|among them|of them|of whom) $", re.I
)
DONE_TO_THINGS = re.compile(
    r"\b(?P<done>shot down|shooting down|downed|intercepted|destroyed|damaged|launched|fired"
    r"|launching|firing|captured|seized) $",
    re.I,
)
TOLL = re.compile(
    r"\b(?:toll|number of (?:people )?(?:dead|deaths|killed|fatalities)|death count)\b[^.;]{0,60}"
    r"\b(?:to|at|of|is|was|reach\w*|pass\w*|exceed\w*|surpass\w*|top\w*) $",
    re.I,
)
NUMBER_OF = re.compile(
    r"\bnumber of (?P<noun>(?:[\w-]{1,20} ){1,5}?)(?:(?:has|have|had|was|were|is) )?(?:been )?"
    r"(?:(?:put|risen|rose|grew|grown|stood|stands|climbed|fell|fallen) )?"
    r"(?:at|to|is|was|reached|reaches|exceeded|exceeds|passed|topped) $",
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


@dataclass(frozen=True, slots=True)
class NumberContext:
    """The words of the number's own sentence before it, parted from what limits it.

    `above` is the headline, where the number stands right below it.
    """

    qualifier: str
    before: str
    above: str = ""

    @property
    def is_toll(self) -> bool:
        return bool(TOLL.search(self.before))

    @property
    def place(self) -> str:
        """“the death toll in Gaza”: where a toll is taken."""
        found = TOLL.search(self.before)
        return place_in(found.group()) if found else ""

    @property
    def is_growth(self) -> bool:
        """Whether the number is what another one before it becomes: “may grow to”."""
        return bool(GROWTH.search(self.before))

    @property
    def is_of_a_whole(self) -> bool:
        """“90 percent of Gaza’s 2.3 million people”: what befell them befell the share."""
        return bool(SHARE_OF_A_WHOLE.search(self.before))

    @property
    def fate(self) -> str:
        """“killed at least”, “wounding”, “killed 31, including”."""
        if DEATH_OF.search(self.before[-20:]):
            return "killed"
        found = CASUALTY.search(self.before[-60:]) or INCLUDING.search(self.before[-140:])
        return fates()[found["fate"].lower()] if found else ""

    @property
    def done(self) -> str:
        """“shot down”, “launched”: what was done to things that are counted."""
        found = DONE_TO_THINGS.search(self.before[-40:])
        if not found:
            return ""
        words = found["done"].lower()
        return "shot down" if words.startswith("sh") else fates()[words]

    @property
    def takes_lives(self) -> bool:
        """“claimed over 14,000 lives”."""
        return bool(LIVES.search(self.before[-20:]))

    @property
    def counted(self) -> Counted | None:
        """“the number of refugees has reached”: the noun stands before the number."""
        if POPULATION.search(self.before[-30:]):
            return Counted("people", "people")
        found = NUMBER_OF.search(self.before)
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
    found = QUALIFIER.search(sentence[-60:])
    if not found:
        return NumberContext("", sentence, above)
    start = len(sentence) - len(sentence[-60:]) + found.start("words")
    return NumberContext(found["words"].lower(), sentence[:start], above)


def limits_behind(after: str) -> list[str]:
    """What limits a number from behind: “or more”, “each”."""
    more, each = QUALIFIER_BEHIND.match(after), EACH.match(after)
    found = [more["words"] or "or more"] if more else []
    return found + ([each["each"]] if each else [])


def _last_state(words: str) -> State | None:
    parts = words.split()
    endings = (" ".join(parts[-size:]) for size in (4, 3, 2, 1))
    return next((s for end in endings if (s := state_named(end) or state_of_capital(end))), None)


def _soldiers_of(words: str) -> State | None:
    """The country of the last “North Korean soldiers” among the words."""
    parts = re.findall(r"[\w.-]+", words)
    for place in reversed(range(1, len(parts))):
        if counted().get(parts[place].lower()) not in SOLDIERS:
            continue
        for size in (2, 1):
            state = demonyms_of_states().get(" ".join(parts[max(0, place - size) : place]))
            if state:
                return state
    return None
