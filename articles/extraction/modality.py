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
_HAVE = r"(?:has|have|had|having|is|are|was|were|be|being)(?: been| being)?(?: already| also| now| reportedly| since| not)?"
_PARTICIPLE = (
    r"(?:[a-z]{2,14}(?:ed|ing)|brought|sent|lost|shot|hit|taken|held|left|given|spent|fled|fallen"
    r"|risen|grown|built|bought|sold|seen|made|put|cut|set|lent|paid|won|dead|missing|displaced)"
)
_PAST = (
    r"(?:[a-z]{2,14}ed|[a-z]{3,14}ing|brought|sent|lost|shot|hit|took|held|left|gave|spent|fled|fell|rose"
    r"|grew|built|bought|sold|saw|made|cut|lent|paid|won|counts?|numbers?|totals?|kills?|wounds?"
    r"|injures?|displaces?|includes?|costs?|needs?|requires?|employs?|holds?|hosts?|houses?)"
)
_LINK = r"(?: (?:to|of|by|for|at|with|down|up|about|the target of|a target of|the goal of|the number of|the number to|between|from|in))?"
_GROUP = (
    rf"(?:{_PLAN} [a-z]{{2,14}}|{_MODAL} (?:have been |have |be |be able to )?[a-z]{{2,14}}"
    rf"|{_HAVE} {_PARTICIPLE}|{_PAST}|(?:plans? |proposal |decision |deal |offer |bid )?to (?!the\b)[a-z]{{3,14}})"
)
# The verb and at most three words more, then the number with its qualifiers.
VERB_BEFORE = re.compile(
    rf"\b(?P<verb>{_GROUP}{_LINK})(?: [\w'-]{{1,20}}){{0,3}}?,? (?:[\w-]{{1,14}} ){{0,3}}$"
)
TARGET = re.compile(r"\b(?P<verb>(?:\w{1,14} ){0,2}(?:target|goal|aim|ceiling|limit|quota) of) $")
_SURE = rf"(?:{_PLAN} [a-z]{{2,14}}|{_MODAL} (?:have been |have |be )?[a-z]{{2,14}}|{_HAVE} {_PARTICIPLE}|killed|dead|wounded|injured|displaced|missing|captured|trained)"
VERB_AFTER = re.compile(rf"^(?:[ ,]{{1,2}}[\w'.-]{{1,20}}){{0,7}}?[ ,]{{1,2}}(?P<verb>{_SURE})\b")
NO_VERB = frozenset(
    "during including according following regarding concerning wing king being red hundred united"
    " need armed wounded saying adding said added citing according told claiming".split()
)


def modality(before: str, after: str) -> str:
    """The verb that governs a number: just before it, else soon after; empty where none is near.

    `before` and `after` are the words of the number's own sentence.
    """
    before = re.split(r"[;:—“\"]", before[-110:])[-1]
    target = TARGET.search(before)
    close = VERB_BEFORE.search(before) or target
    if close:
        verb = _whole(before, close)
        if verb.split()[0].lower() not in NO_VERB:
            return verb
    behind = VERB_AFTER.match(re.split(r"[.;:—”\"]", after[:110])[0])
    return behind["verb"] if behind else ""


def _whole(before: str, found: re.Match) -> str:
    """“will hit the target of”: the verb with the words that a goal puts between."""
    tail = before[found.start("verb") :].strip()
    goal = re.match(r".{2,40}\b(?:target|goal|ceiling|limit) of\b", tail)
    return goal.group() if goal else found["verb"].strip()
