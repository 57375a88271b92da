"""What a sum of money is for, and of what a percentage is a share, where the words say so."""

import re

from articles.extraction.lexicon.states import State, names_of_states, state_of_capital

_AID = (
    r"aid|assistance|support|weapons|arms|loans?|grants?|funding|investment|damages?|losses"
    r"|reconstruction|assets|reserves|compensation|debt|relief|reparations|commitments"
)
_KIND = r"(?: (?!in\b|of\b|to\b|for\b)[a-z-]{2,16},?)"
MONEY_FOR = re.compile(
    rf"(?: worth)?(?: (?:in|of))?(?P<first>{_KIND}{{0,2}})(?:(?:,| and| or)(?: and)?{_KIND}{{1,2}}){{0,2}}"
    rf"(?P<what> (?:{_AID}))\b(?! (?:by|to be))"
)
# “75.2 billion euros ($80.5 billion) in aid commitments”: what is converted is said once.
CONVERTED = re.compile(r"^ \([^()]{1,40}\)|^\)")
# “an aid package worth”, “the damage is estimated at”.
WORTH = re.compile(
    rf"\b(?P<what>(?:(?:military|humanitarian|financial|food|economic|security|foreign) )?(?:{_AID}))"
    r"(?: (?:package|packages|fund|appeal|plan|programme|program|deal))?"
    r"(?: (?:is|was|are|were|has been|have been))?(?: (?:worth|of|totalling|totaling|valued at|at))? $"
)
BENEFICIARY = re.compile(r"^[^.;]{0,40}?\b(?:to|for) ((?:[A-Z][\w'.-]{1,20} ?){1,3})")
GIVEN_TO = re.compile(
    r"\b(?:provid|giv|send|sent|gave|grant|lend|lent|offer|pledg|suppl)\w{0,3} ((?:[A-Z][\w'.-]{1,20} ?){1,3})"
    r"(?:with )?(?:\w+ ){0,3}$"
)


def money_measure(before: str, after: str) -> str | None:
    """What a sum is for, where the words right after it say so: “military aid to Ukraine”."""
    after = CONVERTED.sub("", after, count=1)
    found = MONEY_FOR.match(after[:100])
    if not found:
        worth = WORTH.search(before[-70:])
        return worth["what"].strip() if worth else None
    whom = BENEFICIARY.match(after[found.end() : found.end() + 80]) or GIVEN_TO.search(before[-80:])
    state = _state(whom[1].strip()) if whom else None
    label = _label(found)
    return f"{label} to {state.name}" if state else label


def _label(found: re.Match) -> str:
    """“military aid”; “aid” alone where several kinds are joined."""
    is_joined = found.start("what") > found.end("first")
    return (found["what"] if is_joined else found["first"] + found["what"]).strip()


def _state(name: str) -> State | None:
    return names_of_states().get(name) or state_of_capital(name)


SHARE_OF = re.compile(r"^ of (?:[\w']+ ){0,3}?(?:GDP|gross domestic product)\b")


def share_measure(after: str) -> str | None:
    return "share of GDP" if SHARE_OF.match(after[:60]) else None
