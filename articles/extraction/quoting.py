"""Who is quoted by somebody else: “quoted S as saying”, “S was quoted by O as saying”."""

from articles.extraction.clause import BE, low_at
from articles.extraction.phrases import Phrase, phrase_ending_at, skip_back, subjects_before
from articles.extraction.units import Item

QUOTING = frozenset("quote quotes quoted quoting cite cites cited citing report reported".split())
FARTHEST = 24  # items between “quoted” and “as saying”


def whom_they_quote(items: tuple[Item, ...], as_at: int) -> Phrase | None:
    """The one whose words follow “as saying”, where “as” stands at `as_at`."""
    for i in range(as_at - 1, max(-1, as_at - FARTHEST), -1):
        if items[i].low in QUOTING:
            return _quoted(items, i, as_at)
        if items[i].kind == "mark" and items[i].text in ".;:":
            return None
    return None


def _quoted(items: tuple[Item, ...], verb: int, as_at: int) -> Phrase | None:
    end, _ = skip_back(items, verb - 1)
    if any(items[k].low in BE for k in range(end + 1, verb)):
        return next(iter(subjects_before(items, verb)), None)
    if as_at - verb < 2:
        return None
    last = as_at - 1 - (low_at(items, as_at - 1) == ",")
    phrase = phrase_ending_at(items, last)
    return phrase if phrase and phrase.first > verb else None
