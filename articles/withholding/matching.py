"""Where names stand in a text, however they are printed: by folded words, with their places."""

import html
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from articles.extraction.folding import Remembered, fold_letters, fold_word
from articles.models.readers import put_in

Span = tuple[int, int]

UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
# A word as it is printed, with apostrophes and letters that nobody sees inside it.
WORD = re.compile(
    rf"[^\W_](?:[^\W_]|[\u0300-\u036f{UNSEEN}]|['’‘ʼ`´ʻʹʾʿ](?=[^\W_]))*", re.IGNORECASE
)
APOSTROPHE = re.compile("['’‘ʼ`´ʻʹʾʿ]")
POSSESSIVE = re.compile("['’‘ʼ`´ʻʹʾʿ][sS]$")
# Where two words were run together: “NewsSmith”.
HUMP = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
HYPHENS = "-\u2010\u2011"
HYPHENATED = re.compile(rf"[{HYPHENS}]\s*\n\s*")
PARTINGS = (APOSTROPHE, HUMP, HYPHENATED)
# Between two words of one name stand blanks, a line's end, a hyphen, a comma, dots of a title.
MOST_BETWEEN = 12
SHORTEST_INSIDE = 6
MOST_PARTS = 3
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.IGNORECASE)
ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+|&(?:#\w{1,8}|\w{2,31});|\\u[0-9A-Fa-f]{4}")
PADDING = "\u200b"


class Form(NamedTuple):
    """The folded words of a name. `is_whole`: it names the person anywhere, not in an article alone.

    One that is also a common word is a name only where it has a capital.
    """

    words: tuple[str, ...]
    is_whole: bool = True
    has_capital: bool = False

    @property
    def in_words(self) -> str:
        return " ".join(self.words)


class Kept(NamedTuple):
    """A longer name of somebody else. `beside_whole`: even one of which a withheld name is a part."""

    words: tuple[str, ...]
    beside_whole: bool = False


def _key(word: str) -> str:
    bare = re.sub(f"[{UNSEEN}]", "", word)
    return fold_word("".join(fold_letters(bare).split()))


KEYS = Remembered(_key)


def folded(name: str) -> tuple[str, ...]:
    """The words of a name as they are looked for."""
    return tuple(filter(None, (KEYS[word] for word in WORD.findall(name))))


class Matcher:
    """Finds the forms of withheld names, but for those inside a longer name that is kept."""

    def __init__(self, forms: Iterable[Form], kept: Iterable[Kept] = ()):
        self._root: dict = {}
        inside = set()
        for form in forms:
            self._add(form.words, form)
            *first, last = form.words
            self._add((*first, f"{last}s"), form)
            joined = "".join(form.words)
            if first:
                self._add((joined,), form)
            if first and form.is_whole and len(joined) >= SHORTEST_INSIDE:
                inside.add(joined)
        for name in kept:
            self._add(name.words, name)
            self._add((*name.words[:-1], f"{name.words[-1]}s"), name)
        self._inside = re.compile("|".join(map(re.escape, sorted(inside)))) if inside else None
        self._shortest_inside = min(map(len, inside), default=0)

    def _add(self, words, value):
        node = self._root
        for word in words:
            node = node.setdefault(word, {})
        node.setdefault(None, []).append(value)

    def spans(self, text: str) -> list[Span]:
        """The places of withheld names, in order and apart; an address that holds one is one place."""
        if not self._root or not text:
            return []
        found = self._found(text)
        unescaped = plain(text)
        if unescaped != text:
            found += self._found(unescaped)
        return joined([*found, *_addresses(text, found)]) if found else []

    def replaced(self, text: str) -> str:
        return put_in(text, self.spans(text))

    def _found(self, text):
        tokens = [(KEYS[word[0]], *word.span()) for word in WORD.finditer(text)]
        forms, kept = [], []
        for first in self._begun(text, tokens):
            for value, start, end in self._at(text, tokens, first):
                if isinstance(value, Kept):
                    kept.append((start, end, value.beside_whole))
                elif not value.has_capital or not text[start].islower():
                    forms.append((start, end, value.is_whole))
        return [
            (start, start + len(POSSESSIVE.sub("", text[start:end])))
            for start, end, is_whole in forms
            if not any(
                first <= start and end <= last and last - first > end - start
                for first, last, beside_whole in kept
                if beside_whole or not is_whole
            )
        ]

    def _begun(self, text, tokens):
        """The tokens with which a name may begin; of many texts none."""
        root, inside, shortest = self._root, self._inside, self._shortest_inside
        may_be_parted = any(parting.search(text) for parting in PARTINGS)
        for place, (key, start, end) in enumerate(tokens):
            if (
                key in root
                or (inside and len(key) >= shortest and inside.search(key))
                or (may_be_parted and _is_parted(text, start, end))
            ):
                yield place

    def _at(self, text, tokens, first):
        """All that begins with a token: (form or kept name, start, end)."""
        key, start, end = tokens[first]
        # “freejanesmith” holds a name.
        if self._inside and self._inside.search(key):
            yield Form((key,)), start, end
        paths = [(self._root, first, None)]
        while paths:
            node, place, begun = paths.pop()
            for key, start, end, following in _ways(text, tokens, place):
                below = node.get(key)
                if below is None:
                    continue
                at = start if begun is None else begun
                for value in below.get(None, ()):
                    yield value, at, end
                near = following < len(tokens) and tokens[following][1] - end <= MOST_BETWEEN
                if near and (len(below) > 1 or None not in below):
                    paths.append((below, following, at))


def _is_parted(text, start, end):
    """Whether a token may be read as two, or as one with what follows."""
    word = text[start:end]
    return APOSTROPHE.search(word) or HUMP.search(word) or HYPHENATED.match(text, end)


def _ways(text, tokens, place) -> Iterator[tuple[str, int, int, int]]:
    """How the token at a place may be read: (key, start, end, the place of what follows)."""
    key, start, end = tokens[place]
    yield key, start, end, place + 1
    word = text[start:end]
    for first, last in _parts(word):
        yield KEYS[word[first:last]], start + first, start + last, place + 1
    if place + 1 < len(tokens):
        _, first, last = tokens[place + 1]
        if HYPHENATED.fullmatch(text, end, first):
            yield KEYS[word + text[first:last]], start, last, place + 2


def _parts(word):
    """The places of some parts together: of “Smith’s”, “d’Ivanov” and “NewsSmith”."""
    cuts = sorted(cut.span() for parting in (APOSTROPHE, HUMP) for cut in parting.finditer(word))
    begins, ends = [0, *(last for _, last in cuts)], [*(first for first, _ in cuts), len(word)]
    for number, begin in enumerate(begins):
        for end in ends[number : number + MOST_PARTS]:
            if begin < end and (begin, end) != (0, len(word)):
                yield begin, end


def _addresses(text, found):
    """The web addresses in which a name was found, whole."""
    for address in ADDRESS.finditer(text):
        start, end = address.span()
        if any(start < last and first < end for first, last in found):
            yield start, end


def plain(text: str) -> str:
    """The text with escapes (%20, &amp;, backslash u) read, each at its length."""
    if not any(sign in text for sign in ("%", "&", "\\u")):
        return text
    return ESCAPED.sub(lambda escaped: _unescaped(escaped[0]), text)


def _unescaped(escaped):
    if escaped[0] == "%":
        read = bytes.fromhex(escaped.replace("%", "")).decode("utf-8", "replace")
    elif escaped[0] == "&":
        read = html.unescape(escaped)
    else:
        read = chr(int(escaped[2:], 16))
    return (read + PADDING * len(escaped))[: len(escaped)]


def joined(spans: Iterable[Span]) -> list[Span]:
    """In order, those that touch or overlap made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result
