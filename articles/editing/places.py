"""Where the words that an editor typed or pasted stand in an article's text."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.extraction.spans import Span

PARTING = "…"
QUOTES = dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛ʼ`´′", "'")
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
DOUBLE_QUOTES = '"“”„‟«»'
EXCERPT = 40


class WordsNotPlaced(ValueError):
    """The words stand nowhere, or at more than one place; the message is for the editor."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is compared: one style of quotation mark, dash and blank, no accents, no case.

    `starts` and `ends` say for each letter where in the text it comes from.
    """

    letters: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def find(self, words: str, after: int = 0) -> Iterable[Span]:
        """All places of words that are folded already, as spans of the text, whole words only."""
        at = self.letters.find(words, after)
        while at >= 0:
            if self._is_whole(at, at + len(words)):
                yield Span(self.starts[at], self.ends[at + len(words) - 1])
            at = self.letters.find(words, at + 1)

    def _is_whole(self, start: int, end: int) -> bool:
        return not (self._joined(start) or self._joined(end))

    def _joined(self, at: int) -> bool:
        """Whether a letter or digit stands on both sides of this point."""
        return (
            0 < at < len(self.letters)
            and self.letters[at - 1].isalnum()
            and self.letters[at].isalnum()
        )


def find_words(
    text: str,
    words: str,
    *,
    edits: Sequence[dict] = (),
    around: str = "",
    near: tuple[int, int] | None = None,
) -> tuple[Span, ...]:
    """The spans at which the words stand, more than one where “ … ” parts them.

    `edits` is the article's cleaning log: words may be given as readers see them. `around` is a
    longer passage that holds the words; `near` is where they stood before, and decides between
    several places if one of them overlaps it. Raises WordsNotPlaced.
    """
    _require_words(words)
    within = _the_one(text, "the words around", _places(text, around, edits)) if around else None
    places = _places(text, words, edits, within)
    if near is not None and len(places) > 1:
        places = [place for place in places if Span(*near).overlaps(_extent(place))] or places
    return _the_one(text, "these words", places)


def marked(text: str, words: str, place: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """The spans that an editor marked, as long as these words stand there; else none.

    Whoever types other words over marked ones means the words, not the place.
    """
    spans = tuple(Span(*span) for span in place)
    bounds = [0, *(end for span in spans for end in span), len(text)]
    if bounds != sorted(bounds) or not _has_words(words):
        return ()
    spans = tuple(span.trimmed(text) for span in spans)
    if not all(spans):
        return ()
    printed = f" {PARTING} ".join(span.of(text) for span in spans)
    return spans if fold(printed) == fold(words) else ()


def nearest(text: str, words: str, to: tuple[int, int], *, edits: Sequence[dict] = ()) -> Span:
    """Of all places at which the words stand, the one nearest to a span. Raises WordsNotPlaced."""
    _require_words(words)
    places = [_extent(place) for place in _places(text, words, edits)]
    if not places:
        raise WordsNotPlaced(_nowhere("these words"))
    return min(places, key=lambda place: max(place.start - to[1], to[0] - place.end))


def _require_words(words):
    if not _has_words(words):
        raise WordsNotPlaced("Give the words as they stand in the article.")


def _has_words(words):
    return any(letter.isalnum() for letter in words)


def fold(words: str) -> str:
    """Words as they are compared with a text."""
    return read(words).letters.strip()


def read(text: str, edits: Sequence[dict] = ()) -> Reading:
    """The reading of a text, with its cleaning log applied where one is given."""
    reading: list[tuple[str, int, int]] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit["start"]):
        if edit["start"] < at:
            continue
        _read_into(reading, text[at : edit["start"]], at)
        _read_into(reading, edit.get("replacement", ""), None, edit["start"], edit["end"])
        at = edit["end"]
    _read_into(reading, text[at:], at)
    letters, starts, ends = zip(*reading, strict=True) if reading else ((), (), ())
    return Reading("".join(letters), starts, ends)


def _read_into(reading, text, offset, start=0, end=0):
    """Add the letters of a piece of text, at its own offsets or all at one span."""
    for index, character in enumerate(text):
        if offset is not None:
            start, end = offset + index, offset + index + 1
        for letter in _letters(character):
            _add(reading, letter, start, end)


def _letters(character):
    character = QUOTES.get(character, character)
    if character in DASHES:
        return "-"
    if character in UNSEEN:
        return ""
    if character == PARTING:
        return PARTING
    return unicodedata.normalize("NFKD", character).casefold()


def _add(reading, letter, start, end):
    """Add one letter; blanks run together, and none stand beside a dash."""
    last = reading[-1][0] if reading else ""
    if unicodedata.combining(letter):
        if reading:
            reading[-1] = (last, reading[-1][1], end)
    elif letter.isspace():
        if last not in (" ", "-"):
            reading.append((" ", start, end))
    elif letter == "-" and last in (" ", "-"):
        reading[-1] = ("-", reading[-1][1] if last == "-" else start, end)
    elif letter == "." and len(reading) > 1 and last == "." == reading[-2][0]:
        reading.pop()
        reading[-1] = (PARTING, reading[-1][1], end)
    else:
        reading.append((letter, start, end))


def _places(text, words, edits, within=None):
    """Every place of the words: as printed, or failing that as readers see them."""
    pieces = [piece for piece in map(str.strip, fold(words).split(PARTING)) if piece]
    for reading in (read(text), read(text, edits)) if edits else (read(text),):
        places = [(span,) for span in reading.find(fold(words))]
        places = places or list(_parted(reading, pieces))
        if within is not None:
            limits = _extent(within)
            places = [place for place in places if limits.contains(_extent(place))]
        if places:
            return places
    return []


def _parted(reading, pieces):
    """The places of several pieces in order, each as close to the one before as can be."""
    if not pieces:
        return
    spans = [list(reading.find(piece)) for piece in pieces]
    tightest = {}
    for first in spans[0]:
        place = [first]
        for candidates in spans[1:]:
            following = next((span for span in candidates if span.start >= place[-1].end), None)
            if following is None:
                break
            place.append(following)
        if len(place) == len(pieces):
            tightest[place[-1]] = tuple(place)
    yield from tightest.values()


def _extent(place):
    return Span(place[0].start, place[-1].end)


def _the_one(text, what, places):
    if not places:
        raise WordsNotPlaced(_nowhere(what))
    if len(places) > 1:
        raise WordsNotPlaced(_at_several(text, what, places))
    return places[0]


def _nowhere(what):
    return (
        f"The article has {what} nowhere. Copy them from the text of the article as it stands; "
        "part pieces that do not follow each other with “ … ”."
    )


def _at_several(text, what, places):
    shown = "; ".join(
        f"({number}) {_excerpt(text, _extent(place))}"
        for number, place in enumerate(places[:5], start=1)
    )
    more = f"; and {len(places) - 5} more" if len(places) > 5 else ""
    return (
        f"The article has {what} at {len(places)} places: {shown}{more}. Paste a longer passage "
        "that holds the ones you mean into “Words around them”."
    )


def _excerpt(text, span):
    before = text[max(0, span.start - EXCERPT) : span.start]
    after = text[span.end : span.end + EXCERPT]
    words = " ".join(f"{before}[{span.of(text)[:80]}]{after}".split())
    return f"…{words}…"


def without_quote_marks(text: str, place: Sequence[Span]) -> tuple[Span, ...]:
    """The same words without the quotation marks that enclose each piece."""
    bare = tuple(span.trimmed(text, DOUBLE_QUOTES + " \t\n\r\u00a0") for span in place)
    return bare if all(len(span) for span in bare) else tuple(place)
