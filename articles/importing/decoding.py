"""Bytes to text, by rules that one can retell; nothing is guessed by statistics."""

import codecs
import re
from typing import NamedTuple

from articles.importing.incoming import Unreadable

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BEGINNINGS = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "compressed (gzip)"),
    (b"BZh", "compressed (bzip2)"),
    (b"\xfd7zXZ", "compressed (xz)"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3\x00", "a database"),
)
CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# In Western European text, letters beyond ASCII are rare, and signs do not stand inside words.
MOST_FOREIGN_LETTERS = 0.1
SIGN_INSIDE_A_WORD = re.compile(
    "[^\\W\\d_][\xa1-\xa9\xab-\xac\xae-\xb1\xb4-\xb6\xb8\xbb-\xbf\xd7\xf7][^\\W\\d_]"
)
ASK_FOR_THE_ENCODING = "Name its encoding, or save the file as UTF-8."


class Decoded(NamedTuple):
    text: str
    encoding: str
    note: str = ""


def decode(content: bytes, encoding: str = "") -> Decoded:
    """The text of a file, and in which encoding it was read.

    The first that fits: the encoding asked for; a byte-order mark; UTF-16 that shows by its zero
    bytes; UTF-8; UTF-8 with lines of Windows-1252 between, which is said in the note.
    Raises Unreadable for what is no text, or in an encoding that cannot be told.
    """
    if encoding:
        return _decode_strictly(content, encoding)
    for mark, name in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _decode_strictly(content[len(mark) :], name)
    _refuse_other_formats(content)
    utf16 = _utf16_by_zero_bytes(content)
    if utf16:
        return _decode_strictly(content, utf16)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_line_by_line(content)
    if len(CONTROLS.findall(content)) > 0.3 * len(content):
        raise _binary()
    return Decoded(text, "utf-8")


def _decode_strictly(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding), codecs.lookup(encoding).name)
    except (UnicodeError, LookupError, ValueError) as error:
        raise Unreadable(f"cannot be read as {encoding}", ASK_FOR_THE_ENCODING) from error


def _refuse_other_formats(content: bytes) -> None:
    for beginning, what in BEGINNINGS:
        if content.startswith(beginning):
            raise Unreadable(f"is not text but {what}", "Save or export it as a text file.")


def _utf16_by_zero_bytes(content: bytes) -> str:
    """UTF-16 of mostly Latin letters has a zero as every second byte."""
    pairs = len(content) // 2
    if pairs < 2 or len(content) % 2:
        return ""
    zeros_first = content[0::2].count(0) / pairs
    zeros_second = content[1::2].count(0) / pairs
    if zeros_second > 0.3 and zeros_first < 0.05:
        return "utf-16-le"
    if zeros_first > 0.3 and zeros_second < 0.05:
        return "utf-16-be"
    return ""


def _decode_line_by_line(content: bytes) -> Decoded:
    if len(CONTROLS.findall(content)) > 0.01 * len(content):
        raise _binary()
    lines, guessed = [], []
    for line in content.split(b"\n"):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
            guessed.append(lines[-1])
    text = "\n".join(lines)
    if not _reads_as_western(text, "\n".join(guessed)):
        raise Unreadable(
            "is neither UTF-8 nor Western European; its encoding cannot be told",
            ASK_FOR_THE_ENCODING,
        )
    count = f"{len(guessed)} line{'s' if len(guessed) > 1 else ''}"
    if len(guessed) == len([line for line in lines if not line.isascii()]):
        return Decoded(text, "cp1252", f"{count} read as Windows-1252, which is a guess")
    return Decoded(text, "utf-8+cp1252", f"{count} not UTF-8, read as Windows-1252")


def _reads_as_western(text: str, guessed: str) -> bool:
    letters = sum(letter.isalpha() for letter in text)
    foreign = sum(letter.isalpha() and not letter.isascii() for letter in guessed)
    return foreign <= MOST_FOREIGN_LETTERS * letters and not SIGN_INSIDE_A_WORD.search(guessed)


def _binary() -> Unreadable:
    return Unreadable("is not text but binary data", "Save or export it as a text file.")
