"""Whom “he” and “she” mean: one of the people named before, or nobody where two are as likely.

Each person named in the sentences before is a candidate with a few readable features: how far back
and in which part of a sentence, whether he spoke last. The weights (`lexicon.antecedents`) are
learned by `tests.training.antecedents`; whose add up to most is taken, unless another's are nearly
as many. Nobody named only inside somebody's quotation is a candidate, and a pronoun inside one is
not read: both are the speaker's words.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from articles.extraction.beside import is_finite
from articles.extraction.clause import DASHES, low_at
from articles.extraction.identity import Cast
from articles.extraction.lexicon.antecedents import WEIGHTS
from articles.extraction.lexicon.cues import is_adverb
from articles.extraction.lexicon.titles import TITLE_MODIFIERS, TITLES
from articles.extraction.phrases import PREPOSITIONS
from articles.extraction.spans import Span
from articles.extraction.units import Item, Unit

UNITS_BACK = 14
PASSAGES_BACK = 3
SPEAKERS_BACK = 4
MOST_PRONOUNS = 8  # of one sentence that are read
MOST_PLACES = 40  # before one pronoun that are weighed
CLEAR_LEAD = 0.2  # a candidate is then 1.2 times (e to this) as likely as the next
BEFORE_NAMES = TITLES | TITLE_MODIFIERS | {"the", "a", "an"}
WHO = frozenset("he she".split())


class Place(NamedTuple):
    """Where a person is named, or meant by a pronoun: its sentence's number, and in which part."""

    unit: int
    figure: int
    span: Span
    part: str


class Choice(NamedTuple):
    """The figure meant and where it was named last; None where nobody is, or two are as likely."""

    figure: int | None
    span: Span | None = None
    rule: str = "pronoun"


class Antecedents:
    """The people of a document as its sentences go by. Sentences are asked about in order."""

    def __init__(self, cast: Cast, units: list[Unit]):
        self.cast = cast
        self.units = units
        self.spoke: list[tuple[int, int]] = []
        self.named: dict[int, list[Place]] = {}
        self.pronouns: dict[int, list[int]] = {}
        self.meant: dict[tuple[int, int], Place | None] = {}
        self.meant_in: dict[int, dict[int, Place]] = {}
        self.read_to = 0

    def remember(self, number: int, figure: int):
        """That a figure spoke in a sentence."""
        self.spoke.append((number, figure))

    def of(self, number: int, i: int) -> Choice:
        """Whom the pronoun at item `i` of a sentence means."""
        self._read_narration(number, i)
        return self._choose(number, i)

    def _read_narration(self, number: int, i: int):
        """Reads the pronouns between the last one asked about and this one, at most a window."""
        start = max(self.read_to, number - UNITS_BACK)
        for n in range(start, number + 1):
            for k in self._pronouns(n):
                if (n, k) not in self.meant and (n < number or k < i):
                    self._choose(n, k)
        self.read_to = number

    def _pronouns(self, n: int) -> list[int]:
        """The first pronouns of a sentence; what has many is no sentence."""
        if n not in self.pronouns:
            found = [k for k, item in enumerate(self.units[n].items) if item.low in WHO]
            self.pronouns[n] = found[:MOST_PRONOUNS]
        return self.pronouns[n]

    def _choose(self, number: int, i: int) -> Choice:
        choice = chosen(self.options(number, i))
        item = self.units[number].items[i]
        self.meant[number, i] = None
        self.meant_in.setdefault(number, {}).pop(i, None)
        if choice.figure is not None:
            place = Place(number, choice.figure, item.span, "pronoun")
            self.meant[number, i] = self.meant_in[number][i] = place
        return choice

    def options(self, number: int, i: int) -> dict[int, tuple[Span, list[str]]]:
        """The candidates for a pronoun: where each was named last, and the names of its features."""
        word = self.units[number].items[i].low
        places: dict[int, list[Place]] = {}
        for place in islice(self._places(number, i), MOST_PLACES):
            if self._may_be(place.figure, word):
                places.setdefault(place.figure, []).append(place)
        for spoken, figure in self._last_speakers(number):
            if figure not in places and self._may_be(figure, word):
                span = self._named_before(figure, self.units[number].items[i].start)
                if span:
                    places[figure] = [Place(spoken, figure, span, "spoke")]
        setting = _setting(self.units[number].items, i)
        quoted = self._quoted(number) if places else set()
        return {
            figure: (found[0].span, self._features(number, setting, found, figure in quoted))
            for figure, found in places.items()
        }

    def _may_be(self, figure: int, word: str) -> bool:
        return self.cast.figures[figure].kind == "person" and self.cast.pronouns[figure] in (
            None,
            word,
        )

    def _named_before(self, figure: int, offset: int) -> Span | None:
        mentions = self.cast.figures[figure].mentions
        before = bisect_left(mentions, offset, key=lambda mention: mention.span.start)
        return mentions[before - 1].span if before else None

    def _last_speakers(self, number: int) -> list[tuple[int, int]]:
        return [entry for entry in self.spoke[-SPEAKERS_BACK:] if number - entry[0] <= UNITS_BACK]

    def _places(self, number: int, i: int) -> Iterator[Place]:
        """Where people are named or meant before a pronoun, the nearest first."""
        here = self.units[number]
        for n in range(number, max(-1, number - UNITS_BACK - 1), -1):
            if here.paragraph - self.units[n].paragraph > PASSAGES_BACK:
                return
            found = self._in_unit(n)
            if n == number:
                found = [place for place in found if place.span.start < here.items[i].start]
            yield from reversed(found)

    def _in_unit(self, n: int) -> list[Place]:
        if n not in self.named:
            items = self.units[n].items
            self.named[n] = [
                Place(n, item.figure, item.span, part_of(items, k))
                for k, item in enumerate(items)
                if item.is_name and self.cast.figures[item.figure].kind == "person"
            ]
        meant = list(self.meant_in.get(n, {}).values())
        return (
            sorted(self.named[n] + meant, key=lambda place: place.span) if meant else self.named[n]
        )

    def _features(
        self, number: int, setting: str, found: list[Place], is_quoted: bool
    ) -> list[str]:
        """What speaks for or against the figure that stands at the places `found`."""
        figure, nearest = found[0].figure, found[0]
        passages = self.units[number].paragraph - self.units[nearest.unit].paragraph
        names = [
            f"{nearest.part} {_bucket(number - nearest.unit)}",
            f"{nearest.part} {setting}",
            f"passages {passages} {setting}",
            f"pronoun {self.cast.pronouns[figure] is not None}",
        ]
        leading = next((place for place in found if place.part in LEADING), None)
        leads = f"leads {_bucket(number - leading.unit) if leading else 'nowhere'}"
        names += [leads, f"{leads} {setting}"]
        meant = next((place for place in found if place.part == "pronoun"), None)
        if meant:
            names.append(f"meant {_bucket(number - meant.unit)}")
        if is_quoted:
            names.append(f"in the words {setting}")
        return names + self._spoken(number, figure, setting)

    def _spoken(self, number: int, figure: int, setting: str) -> list[str]:
        """Whether the figure spoke last or before, and how many sentences ago."""
        speakers = list(dict.fromkeys(who for _, who in reversed(self._last_speakers(number))))
        if figure not in speakers:
            return []
        last = max(n for n, who in self._last_speakers(number) if who == figure)
        spoke = f"spoke {min(2, speakers.index(figure))} {_bucket(number - last)}"
        return [spoke, f"{spoke} {setting}"]

    def _quoted(self, number: int) -> set[int]:
        """Who is named in the quotations of a sentence: few name themselves."""
        return {
            figure
            for item in self.units[number].items
            if item.is_quotation
            for _, figure in self.cast.within(item.span)
        }


LEADING = frozenset("subject pronoun".split())


def part_of(items: tuple[Item, ...], k: int) -> str:
    """The part that a name plays in its sentence, as far as its neighbours tell."""
    behind = k + 1
    if behind < len(items) and items[behind].kind == "possessive":
        return "possessive"
    before = _before_title(items, k)
    low = items[before].low if before >= 0 else ""
    if low in PREPOSITIONS:
        return "subject" if low_at(items, before - 1) == "according" else "preposition"
    while behind < len(items) and is_adverb(items[behind].low):
        behind += 1
    if low == "and" or (behind < len(items) and items[behind].low == "and"):
        return "joined"
    if behind < len(items) and is_finite(items, behind):
        return "subject"
    if (
        behind < len(items)
        and items[behind].text in (",", "–")
        and (before < 0 or items[before].kind == "mark")
    ):
        return "subject"
    if before >= 0 and items[before].kind == "word" and is_finite(items, before):
        if before and _closes_what_was_said(items[before - 1]):
            return "turned"
        return "object" if behind < len(items) and items[behind].kind != "mark" else "last"
    return "other"


def _before_title(items: tuple[Item, ...], k: int) -> int:
    """The item left of a name's title, “Minister of National Defence” and all."""
    before = k - 1
    while before >= 0 and (
        items[before].low in BEFORE_NAMES
        or (items[before].low == "of" and low_at(items, before - 1) in TITLES)
    ):
        before -= 1
    return before


def _closes_what_was_said(item: Item) -> bool:
    return item.is_quotation or item.text == ","


def _setting(items: tuple[Item, ...], i: int) -> str:
    """Where the pronoun stands: beside a quotation, at the sentence's beginning, inside it."""
    before = i - 1
    while before >= 0 and items[before].kind == "mark" and items[before].text not in DASHES:
        before -= 1
    if before >= 0 and items[before].is_quotation:
        return "tag"
    return "first" if before < 0 else "inside"


def _bucket(n: int) -> str:
    for limit in (0, 1, 2, 3, 5, 8):
        if n <= limit:
            return str(limit)
    return "more"


def chosen(options: dict[int, tuple[Span, list[str]]]) -> Choice:
    """The most likely candidate, if he is clearly more likely than the next."""
    if not options:
        return Choice(None, rule="pronoun without antecedent")
    scores = [sum(WEIGHTS.get(name, 0.0) for name in features) for _, features in options.values()]
    best = clearly_best(scores)
    if best is None:
        return Choice(None, rule="two antecedents")
    figure = list(options)[best]
    return Choice(figure, options[figure][0])


def clearly_best(scores: list[float], lead: float = CLEAR_LEAD) -> int | None:
    """The index of the highest score, unless the next is nearly as high."""
    ranked = sorted(range(len(scores)), key=lambda n: -scores[n])
    if len(ranked) > 1 and scores[ranked[0]] - scores[ranked[1]] < lead:
        return None
    return ranked[0]
