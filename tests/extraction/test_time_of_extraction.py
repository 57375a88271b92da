"""The time of an extraction grows as the text does, also where the text was made to be slow."""

import time
from itertools import count

import pytest

from articles.extraction import extract
from articles.extraction.spans import Span
from articles.extraction.text import tokens, view

SIZE = 10_000
TIMES = 8
# Twice what it should be; where time grew with the square of the text it would be 64.
GROWTH = 2.5 * TIMES
# Below this the clock tells more of the machine than of the code.
TOO_SHORT = 0.3
ONE_LINE = {
    "opening quotes": "“",
    "opening quotes and words": "“a ",
    "single quotes": " 'a",
    "apostrophes": "'",
    "apostrophes of plurals": " allies' the",
    "nested quotes": "“‘a ’” ",
    "he said, she says": "he said, she says ",
    "said that": "Omar said that ",
    "told": "Omar told ",
    "while he said": "while Omar said it ",
    "according to": "according to Omar ",
    "names": "Omar Kassab, ",
    "names joined": "Omar Kassab and ",
    "capital words": "Abu ",
    "bodies": "Ministry of the ",
    "titles": "the president ",
    "initials": "A. ",
    "brackets": "Omar (a ",
    "quotations": "“We go,” he said. ",
    "pronouns": "He said it is so. ",
    "points": ". ",
    "bases": "citing, ",
    "marks on a letter": "\u0301",
}
# In each line # becomes a word of its own, so that no line repeats another.
LINES = {
    "narration": "The road was closed by snow in # all winter.",
    "reported": "Omar Kassab said the road was closed # now.",
    "reported behind": "The road is closed # now, Omar Kassab said.",
    "names of their own": "Omar Xa# said the road was closed.",
    "bodies of their own": "The Ministry of Xa# said the road was closed.",
    "open quotations": "“We are all going home # now.",
    "quotations": "“We are all going home #,” Omar Kassab said.",
    "continued": "“We are all going home # now.”",
    "pronouns": "NATO said it was so # now. It said more men came #.",
    "roles": "President Omar Kassab said it was so # then.",
    "descriptions": "President Omar Kassab came #. The president said it was so #.",
    "numbers": "Omar Kassab said 5,000 men came # then.",
}


def lines(pattern: str, size: int) -> str:
    made, length = [], 0
    for number in count():
        word = "".join(chr(ord("a") + int(digit)) for digit in str(number))
        made.append(pattern.replace("#", word))
        length += len(made[-1]) + 1
        if length > size:
            return "\n".join(made)


def one_line(unit: str, size: int) -> str:
    return (unit * (size // len(unit) + 1))[:size] + " Omar Kassab said so."


def seconds(text: str) -> float:
    """Processor time, so that other programs count as little as may be."""
    begin = time.process_time()
    extract(text)
    return time.process_time() - begin


def grows_as_the_text(make, pattern: str) -> bool:
    for _ in range(3):
        longer = seconds(make(pattern, TIMES * SIZE))
        if longer < TOO_SHORT or longer < GROWTH * seconds(make(pattern, SIZE)):
            return True
    return False


@pytest.fixture(scope="module", autouse=True)
def gazetteer_and_patterns_made():
    extract("Omar Kassab said so.")


@pytest.mark.parametrize("unit", ONE_LINE.values(), ids=ONE_LINE)
def test_a_line_takes_time_as_it_is_long(unit):
    assert grows_as_the_text(one_line, unit)


@pytest.mark.parametrize("pattern", LINES.values(), ids=LINES)
def test_paragraphs_take_time_as_there_are_many(pattern):
    assert grows_as_the_text(lines, pattern)


def test_a_surname_of_two_takes_time_as_it_is_often_there():
    assert grows_as_the_text(lines, "Omar Khan met Ali Khan #. Mr Khan said it was so #.")


MEGABYTE = 1_000_000
NEWS = "The army said on Monday that the road to the town was closed. "
# Five seconds, where a plain pass over the words of a megabyte takes a fifth of one.
MOST_TIMES_A_PLAIN_PASS = 25
OF_A_MEGABYTE = {
    "opening quotes": "“",
    "straight quotes": '"',
    "closing quotes": "”",
    "single quotes": "'",
    "quotes and words": "“a ",
    "quoted words": '"a" ',
    "he said, she says": "he said, she says ",
    "lines of he said": "he said,\nshe says\n",
    "lines of quotes": "“\n",
    "lines of she says": "“He said,” she says.\n",
    "digits": "1",
    "commas": "a, ",
}


def plain_pass(text: str) -> float:
    begin = time.process_time()
    tokens(view(text), Span(0, len(text)))
    return time.process_time() - begin


def times_a_plain_pass(text: str) -> float:
    return seconds(text) / plain_pass((NEWS * (len(text) // len(NEWS) + 1))[: len(text)])


@pytest.mark.parametrize("unit", OF_A_MEGABYTE.values(), ids=OF_A_MEGABYTE)
def test_a_megabyte_takes_a_few_plain_passes(unit):
    text = one_line(unit, MEGABYTE)
    assert any(times_a_plain_pass(text) < MOST_TIMES_A_PLAIN_PASS for _ in range(3))


# No measure of speed, which `tests/benchmarks` gives: what hangs takes minutes.
HANGS = 30


def test_a_long_article_does_not_hang():
    assert seconds(lines("“We are all going home #,” Omar Kassab said in Goma.", 30_000)) < HANGS
