"""Texts made to be slow are read in time that grows as they do."""

import time

import pytest

from articles.extraction.dates import find_dates, parse_date, resolve_relative
from articles.extraction.document import read
from articles.extraction.letters import broken_letters
from articles.extraction.quantities import find_quantities

SIZE = 6_000
# Below this the clock tells more of the machine than of the code.
TOO_SHORT = 0.05
HOSTILE = {
    "digits": "1",
    "blanks": " ",
    "one long line": "word ",
    "short lines": "a\n",
    "blank lines": "\n",
    "sentences": "This is a sentence of a page.\n",
    "opening quotes": "“",
    "straight quotes": '"',
    "nested quotes": "“a ",
    "brackets": "([",
    "capital words": "Aa ",
    "dashes": "- ",
    "pipes": "a | ",
    "numbers": "1,000 people ",
    "number words": "one hundred and ",
    "vague numbers": "tens of thousands of ",
    "ranges": "1 to ",
    "between": "between 1 and ",
    "qualifiers": "up to at least ",
    "fates": "killed and wounded ",
    "verbs": "is preparing to ",
    "symbols": "$1-",
    "percentages": "5 percent of ",
    "months": "May ",
    "days": "12 ",
    "weekdays": "Sat, ",
    "half dates": "Saturday, November ",
    "date lines": "Monday, 6 May 2024\n",
    "headings of teasers": "Related Articles\n",
    "weather": "1 C\nGlasgow\n",
    "credits": "Photo: " * 60 + "\n",
    "cookies": "cookies " * 40 + "\n",
    "broken letters": "Ċa ",
    "letters alone": "Ċ",
    "marks on a letter": "\u0301",
}
READERS = {
    "read": read,
    "find_dates": find_dates,
    "parse_date": parse_date,
    "resolve_relative": lambda text: resolve_relative(text, None),
    "broken_letters": lambda text: list(broken_letters(text)),
    "find_quantities": lambda text: find_quantities(text, read(text)),
}


def seconds(reader, text):
    """Processor time, so that other programs do not count."""
    begin = time.process_time()
    reader(text)
    return time.process_time() - begin


def grows_as_the_text(reader, unit):
    text = unit * (SIZE // len(unit) + 1)
    for _ in range(3):
        once, twice = seconds(reader, text), seconds(reader, text * 2)
        if twice < TOO_SHORT or twice < 3.2 * once:
            return True
    return False


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_twice_the_text_takes_about_twice_the_time(unit):
    slow = [name for name, reader in READERS.items() if not grows_as_the_text(reader, unit)]
    assert slow == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Headline\n" + "1" * 100_000 + " troops", id="100,000 digits"),
        pytest.param("Headline\n" + " " * 100_000 + "x", id="100,000 blanks"),
        pytest.param("Headline\n" + "word " * 200_000, id="a line of 1,000,000 letters"),
        pytest.param("Headline\n" + "a\n" * 1_000_000, id="1,000,000 lines"),
        pytest.param("Headline\n" + "“" * 100_000, id="100,000 opening quotes"),
        pytest.param("Headline\n" + "5,000 troops. " * 70_000, id="70,000 numbers"),
    ],
)
def test_the_largest_texts_are_read_in_a_few_seconds(text):
    assert seconds(READERS["find_quantities"], text) < 8
