"""The verb beside a number, as printed: whether it is, may be, or is meant to be."""

import re

_MODAL = (
    r"(?:may|might|could|would|will|can|should|must|shall)(?: not| also| soon| eventually| now)?"
)
_PLAN = (
    r"(?:(?:is|are|was|were|has|have|had|been|be) )?(?:currently |also |already )?"
    r"(?:plans?|planned|planning|prepar(?:es?|ed|ing)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|wants?|wanted"
    r"|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|set|due|scheduled|ready|vow(?:s|ed)|pledg(?:es?|ed|ing)"
    r"|promis(?:es?|ed|ing)|threaten(?:s|ed|ing)?|agree(?:s|d)|seek(?:s|ing)?|sought|ask(?:s|ed|ing)"
    r"|tr(?:y|ies|ied|ying)|needs?|needed|poised|decided|likely|about|appeal(?:s|ed|ing)|calls?"
    r"|called|calling|propos(?:es?|ed|ing)|estimat(?:es?|ed)|believed|thought|reported|said)"
    r"(?: for)? to"
)
_HAVE = r"(?:has|have|had|having|is|are|was|were|be|being)(?: been| being)?(?: already| also| now| currently| reportedly| since| not)?"
_PARTICIPLE = (
    r"(?:[a-z]{2,14}(?:ed|ing)|brought|sent|lost|shot|hit|taken|held|left|given|spent|fled|fallen"
    r"|risen|grown|built|bought|sold|seen|made|put|cut|set|lent|paid|won|struck|caught|flown|found|dead|missing|displaced)"
)
_PAST = (
    r"(?:[a-z]{2,14}ed|[a-z]{3,14}ing|brought|sent|lost|shot|hit|took|held|left|gave|spent|fled|fell|rose"
    r"|grew|built|bought|sold|saw|made|cut|lent|paid|won|counts?|numbers|totals|struck|fought|caught|flew|drove|destroys?|lies?|kills?|wounds?"
    r"|injures?|displaces?|includes?|costs?|needs?|requires?|employs?|holds?|hosts?|houses?)"
)
_LINK = (
    r"(?: (?:(?:down|up|out|back) )?(?:to|of|by|for|at(?! (?:least|most)\b)|with|from)| down| out)?"
)
_GROUP = (
    rf"(?:{_PLAN} (?:have been |have |be )?[a-z]{{2,14}}|{_MODAL} (?:have been |have |be |be able to )?[a-z]{{2,14}}"
    rf"|{_HAVE} {_PARTICIPLE}|{_PAST}|(?:plans? |proposal |decision |deal |offer |bid )?to (?!the\b)[a-z]{{3,14}})"
)
# The last verb before a number, and the few words that may stand between them.
VERB = re.compile(rf"\b(?=[a-z])(?P<verb>{_GROUP}{_LINK})(?![\w'])")
BETWEEN = re.compile(r"(?:(?! (?:and|but|while)\b) [\w'%-]{1,20}){0,6},? ?")
TARGET = re.compile(
    r"\b(?P<verb>(?:(?:will|would|may|might|could|can|should|to|has|have|had) )?(?:[a-z]{2,14} )?"
    r"(?:(?:the|a|its|their|his|an) )?(?:target|goal|aim|ceiling|limit|quota) of) $"
)
GOALS = tuple(f"{word} of " for word in "target goal aim ceiling limit quota".split())
_STATE = r"(?:dead|killed|missing|wounded|injured|hostage|prisoner|captive|displaced)"
_SURE = (
    rf"(?:{_PLAN} (?:have been |have |be )?[a-z]{{2,14}}|{_MODAL} (?:have been |have |be )?[a-z]{{2,14}}"
    rf"|(?:{_HAVE} )?(?:reported(?:ly)?|feared|believed|confirmed|presumed|found|shot|left|taken)(?: to be)? {_STATE}"
    rf"|{_HAVE} {_PARTICIPLE}(?: down| out| off)?|died|fled|perished|{_STATE}|captured|trained)"
)
# Behind these words another clause tells of others.
_ELSEWHERE = r"(?:where|when|while|whereas|but|after|before|because|since|until|whom)\b"
VERB_AFTER = re.compile(
    rf"^(?:[ ,]{{1,2}}(?!{_ELSEWHERE})[\w'’.-]{{1,20}}){{0,8}}?[ ,]{{1,2}}(?P<verb>{_SURE})\b"
)
CLAUSE = re.compile(rf"^(?: [\w-]{{1,20}}){{0,2}}? (?:{_MODAL}|was|were|are|is|has|have|had)\b")
AT_ONCE = re.compile(rf"^ {_STATE}\b")
NO_VERB = frozenset(
    "during including according following regarding concerning wing king being red hundred united"
    " need armed guided building morning evening meeting fighting shelling bombing housing hundred"
    " remaining existing ongoing surrounding increasing outgoing incoming opening ceiling saying adding said added citing according told claiming".split()
)


PART_BEFORE, PART_BEHIND = re.compile(r"[;:—“\"]"), re.compile(r"[.;:—”\"]")
WITH_A_GOAL = re.compile(r".{2,40}\b(?:target|goal|ceiling|limit) of\b")


def modality(before: str, after: str) -> str:
    """The verb that governs a number: just before it, else soon after; empty where none is near.

    `before` and `after` are the words of the number's own sentence.
    """
    before = PART_BEFORE.split(before[-110:])[-1]
    close = TARGET.search(before) if before.endswith(GOALS) else None
    if not close and not _has_its_own(before, after):
        close = _last_verb(before)
    if close:
        return _whole(before, close)
    behind = VERB_AFTER.match(PART_BEHIND.split(after[:110], maxsplit=1)[0])
    return behind["verb"] if behind else ""


def _has_its_own(before: str, after: str) -> bool:
    """“killed, 30 wounded”, “were killed, 12 may have survived”: what follows tells of this number."""
    is_next = before.endswith((", ", " and "))
    return AT_ONCE.match(after) is not None or (is_next and CLAUSE.match(after) is not None)


def _last_verb(before: str) -> re.Match | None:
    found = None
    for match in VERB.finditer(before):
        if match["verb"].split()[0].lower() not in NO_VERB:
            found = match
    return found if found and BETWEEN.fullmatch(before[found.end() :]) else None


def _whole(before: str, found: re.Match) -> str:
    """“will hit the target of”: the verb with the words that a goal puts between."""
    tail = before[found.start("verb") :].strip()
    goal = WITH_A_GOAL.match(tail)
    return goal.group() if goal else found["verb"].strip()
