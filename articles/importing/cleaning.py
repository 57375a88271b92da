"""The border: what comes in is made storable and comparable once, before anything reads it."""

import re
import unicodedata
from functools import cache

NEWLINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
SURROGATES = re.compile("[\ud800-\udfff]")
# Controls but tab and newline, the byte-order mark, marks that turn the direction of writing, and
# code points that Unicode keeps from being characters.
UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
MOST_MARKS = 4
# Nothing but this needs a look: Latin letters, signs and marks of print, in NFC as they stand.
UNCOMMON = re.compile("[^\t\n -~\u00a0-\u02ff\u2010-\u2027]")


def clean_text(text: str) -> str:
    """The text in NFC, its lines ended by newlines, without what no database or page can bear.

    Line ends of any kind become newlines; lone surrogates become U+FFFD; controls, byte-order
    marks and marks of direction are dropped (the capture keeps them); letters keep at most four
    combining marks. Cleaning twice changes nothing.
    """
    if not UNCOMMON.search(text):
        return text
    text = NEWLINES.sub("\n", text)
    text = UNWANTED.sub("", SURROGATES.sub("\ufffd", text))
    if text.isascii():
        return text
    # Before normalising, too: putting thousands of marks in order takes quadratic time.
    text = _towers().sub(r"\1", text)
    return _towers().sub(r"\1", unicodedata.normalize("NFC", text))


@cache
def _towers() -> re.Pattern:
    """Runs of more combining marks than any script writes."""
    marks = [code for code in range(0x300, 0x1E950) if unicodedata.combining(chr(code))]
    runs: list[list[int]] = []
    for code in marks:
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    letters = "".join(f"{chr(first)}-{chr(last)}" for first, last in runs)
    return re.compile(f"([{letters}]{{{MOST_MARKS}}})[{letters}]+")
