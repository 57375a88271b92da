"""One view of a text: quotes, dashes and spaces alike, broken letters read; offsets survive it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from articles.extraction.document import Edit
from articles.extraction.spans import Span

# Every entry is one character for one character, so that an offset means the same in both.
ALIKE = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "´": "'",
    "—": "–",
    "―": "–",
    "‒": "–",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "\u00a0": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u200a": " ",
    "\ufeff": " ",
    "\u200b": " ",
    "\t": " ",
    "\r": " ",
    "\x0b": " ",
    "\x0c": " ",
    "\x85": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
}
# Fills what a repaired letter leaves over. It is a letter to every pattern, and no name keeps it.
FILLER = "ˑ"


def view(text: str, edits: Iterable[Edit] = ()) -> str:
    """The text as the patterns read it, of the same length.

    What the cleaning log cuts becomes line breaks, marks of markup become blanks; what it repairs
    becomes the repaired letters.
    """
    plain = replaced(text, ALIKE)
    parts, position = [], 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        room = edit.span.end - edit.span.start
        parts += plain[position : edit.span.start], _shown(edit, room)
        position = edit.span.end
    return "".join([*parts, plain[position:]])


def _shown(edit: Edit, room: int) -> str:
    if edit.replacement:
        return edit.replacement[:room].ljust(room, FILLER)
    return (" " if edit.rule == "markup" else "\n") * room


def replaced(text: str, table: dict[str, str]) -> str:
    """The text with the characters of a table replaced: several times as fast as `translate`."""
    for printed, instead in table.items():
        text = text.replace(printed, instead)
    return text


def readable(words: str) -> str:
    """Words of a view as a reader sees them: no fillers, single blanks."""
    return " ".join(words.replace(FILLER, "").split())


# Abbreviated titles and initials keep their point, so that a name is not cut at it.
TITLE = "|".join(
    "Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Cpl Sgt Adm Brig Cmdr Sen Sens Rep Reps Gov Govs Rev Hon "
    "St Fr Sr Jr Messrs Supt Insp Det Amb".split()
)
# A word in small letters, which most tokens are, is tried first.
TOKEN = re.compile(
    rf"""(?=\S)(?:
      (?P<small>[a-z]{{2,60}}+(?=[\s.,]))
    | (?P<title>(?:{TITLE})\.|[A-Z]\.(?=\s[A-Z]))
    | (?P<initials>(?:[^\W\d_]\.){{2,6}})             # U.S., J.D.
    | (?P<possessive>'s\b|(?<=s)'(?=\s))            # Ukraine's, allies'
    | (?P<number>[$€£]?\d{{1,15}}(?:[.,:]\d{{1,15}}){{0,6}}%?)
    | (?P<contracted>'(?:ve|re|ll|d|m)\b)             # they've
    | (?P<word>[^\W\d_][^\W_]{{0,60}}(?:[-&][^\W_]{{1,60}}|'(?!(?:s|ve|re|ll|d|m)\b)[^\W_]{{1,60}}){{0,6}})
    | (?P<mark>\S))
    """,
    re.VERBOSE,
)


KINDS = {"contracted": "word"}  # all others are called as their group


class Token(NamedTuple):
    """A word, number or mark of a view; `low` is its folded case, `kind` the group it matched."""

    start: int
    end: int
    text: str
    low: str
    kind: str

    # What tells it from a whole name and a whole quotation among the items of a sentence.
    is_name = is_quotation = False
    figure = quotation = None
    ends_with = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def tokens(plain: str, span: Span) -> list[Token]:
    found, new = [], tuple.__new__  # a constructor of one's own takes twice as long
    for match in TOKEN.finditer(plain, span.start, span.end):
        (start, end), words, kind = match.span(), match[0], match.lastgroup
        if kind == "small":
            found.append(new(Token, (start, end, words, words, "word")))
        elif kind == "title":
            found.append(new(Token, (start, end, words, words[:-1].lower(), "word")))
        else:
            kind = KINDS.get(kind, kind)
            found.append(new(Token, (start, end, words, words.lower(), kind)))
    return found
