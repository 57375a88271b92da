"""Numbers joined to the one before them: “killed 21 people, including five children and seven women”."""

from articles.extraction.counted import ENDS_PHRASE, LETTERS, Counted
from articles.extraction.lexicon.fates import OF_THINGS
from articles.extraction.lexicon.units import PERSONS, THINGS

MOST_WORDS = 14
# “1,200 people killed and 250 hostages taken”: of these two, each has its own fate.
HELD = {"people", "hostages"}
JOINERS = frozenset("and or including plus , &".split())
JOINED_BY = (("along", "with"), ("as", "well", "as"), ("together", "with"), ("among", "them"))
DETERMINERS = frozenset("a an the all of another".split())
# Words with which something else begins than a list.
PARTS = frozenset(". ; : ! ? — – ( ) said says say while but after when because told".split())
VERBS = frozenset(
    "were was are is have has had will would may might could can did do remain fled died took joined"
    " came went left fought".split()
)
ENDS_A_COUNT = ENDS_PHRASE - VERBS


def with_what_is_shared(found: Counted, earlier: Counted | None, link: str, after: str) -> Counted:
    """What is counted, with the fate of the number before, where the two stand in one list.

    `link` are the words between the two numbers, without what limits the second.
    """
    if earlier is None or _begins_anew(link):
        return found
    if not found.noun and found.fate in OF_THINGS and earlier.family in THINGS:
        return earlier._replace(fate=found.fate)  # “76 drones were shot down and 96 were lost”
    if not earlier.fate or not _is_list(link) or {found.family, earlier.family} == HELD:
        return found
    if not found.noun and not found.family:
        return _again(found, earlier, after)
    alike = any({found.family, earlier.family} <= families for families in (PERSONS, THINGS))
    if found.fate or not alike or _has_its_own_verb(after):
        return found
    return found._replace(fate=earlier.fate)


def _again(found: Counted, earlier: Counted, after: str) -> Counted:
    """“killed 12 people in Khan Younis and 15 in Rafah”: the noun is not said again."""
    words = LETTERS.findall(after[:30])
    if words and words[0].lower() not in ENDS_A_COUNT and words[0] not in ".,;":
        return found
    return earlier._replace(place=found.place)


def _begins_anew(link: str) -> bool:
    return ". " in link or "? " in link or "! " in link


def _is_list(link: str) -> bool:
    words = [word.lower() for word in LETTERS.findall(link[:120])]
    while words and words[-1] in DETERMINERS:
        words.pop()
    if not words or len(words) > MOST_WORDS or not PARTS.isdisjoint(words):
        return False
    return words[-1] in JOINERS or any(tuple(words[-len(by) :]) == by for by in JOINED_BY)


def _has_its_own_verb(after: str) -> bool:
    """“and 300 troops were sent”: a clause of its own begins."""
    words = [word.lower() for word in LETTERS.findall(after[:60])[:6]]
    place = next(
        (i for i, word in enumerate(words) if word in ENDS_PHRASE or word in VERBS), len(words)
    )
    if place < len(words) and words[place] in VERBS:
        return True
    is_participle = words[place : place + 1] in (["by"], ["from"])  # “missiles used by”
    return not is_participle and any(word.endswith("ed") for word in words[1:place])
