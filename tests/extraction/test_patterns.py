"""No pattern of the extraction takes more than three times as long on twice the text.

Every compiled pattern is tried on texts that are made to be slow: runs of one sort of character, and
the words that the pattern looks for again and again, without what must follow them.
"""

import re
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.extraction.patterns import compiled_out_of_sight, modules, patterns

PATTERNS = patterns()
# Patterns of whole lines, which are tried on nothing else.
OF_WHOLE_LINES = "furniture.patterns"
SHORTEST, LONGEST = 50, 16_000
# The text is doubled so often: after one time, a machine that slows down looks like a slow pattern.
DOUBLINGS = 3
# Below this the clock tells more of the machine than of the pattern.
TOO_SHORT = 0.002
HANGS = 8
MOST_GROWTH = 3
TRIES = 8
RUNS = [
    *"1,.aA\"'“”‘’ \n-–—([|/:;@%$€é",
    *(
        "1,",
        "1 ",
        "1.",
        "11",
        "1-",
        "a ",
        "a, ",
        "a.",
        "a-",
        "a'",
        "Aa ",
        "Aa, ",
        "Aa. ",
        "A.",
        "AA",
    ),
    *(
        "“a",
        "“a ",
        "“a” ",
        '"a" ',
        "(a ",
        "a (a) ",
        "\n\n",
        " \n",
        "a\n",
        "a | ",
        "- ",
        " – ",
        "a@a.",
    ),
    *("12 May ", "1,000 people ", "the ", "and ", "of the ", "up to ", "killed and ", "he said, "),
]
WORD = re.compile(r"[^\W\d_]{2,}")
SYNTAX = re.compile(r"\(\?P<\w+>|\\[a-zA-Z]|\(\?[a-z]+")
MOST_WORDS = 6

Work = Callable[[str], object]


def own_words(pattern: re.Pattern) -> list[str]:
    """What the pattern itself looks for, word by word and all together."""
    words = list(dict.fromkeys(WORD.findall(SYNTAX.sub(" ", pattern.pattern))))[:MOST_WORDS]
    together = [" ".join(words) + " "] if words else []
    return [*(f"{word} " for word in words), *together, *(f"{word} a " for word in words[:2])]


def uses(name: str, pattern: re.Pattern) -> dict[str, Work]:
    """A pattern is tried on a whole text, and looked for from every place."""
    whole = {"fullmatch": pattern.fullmatch}
    if name.startswith(OF_WHOLE_LINES):
        return whole
    return whole | {"search": lambda text: sum(1 for _ in pattern.finditer(text))}


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Stops what takes longer."""

    def stop(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def seconds(work: Work, text: str) -> float:
    """Processor time, so that other programs count as little as may be."""
    begin = time.process_time()
    work(text)
    return time.process_time() - begin


def grows_as_the_text(work: Work, unit: str, hangs: float = HANGS) -> bool:
    """Whether the time grows as the text does, where it is long enough to be measured at all.

    Of several tries one is enough: a machine may be slow for a moment, a slow pattern is slow in each.
    """
    size = SHORTEST
    try:
        with at_most(hangs):
            while size <= LONGEST:
                text = (unit * (size // len(unit) + 1))[:size]
                if seconds(work, text) > TOO_SHORT:
                    return any(_holds(work, text) for _ in range(TRIES))
                size *= 2
    except TimeoutError:
        return False
    return True


def _holds(work: Work, text: str) -> bool:
    once = min(seconds(work, text) for _ in range(2))
    return seconds(work, text * 2**DOUBLINGS) <= MOST_GROWTH**DOUBLINGS * once


@pytest.mark.parametrize("name", PATTERNS)
def test_twice_the_text_takes_at_most_three_times_as_long(name):
    pattern = PATTERNS[name]
    slow = [
        (use, unit)
        for use, work in uses(name, pattern).items()
        for unit in (*RUNS, *own_words(pattern))
        if not grows_as_the_text(work, unit)
    ]
    assert slow == []


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.__name__)
def test_every_pattern_stands_where_it_is_found(module):
    assert compiled_out_of_sight(module) == []


@pytest.mark.parametrize("pattern", [r"(?:a+)+b", r"\w+\s*\w+:", r"a[^b]*b", r"(?:\d|\d\d)+x"])
def test_a_slow_pattern_is_seen(pattern):
    work = re.compile(pattern).search
    assert not all(grows_as_the_text(work, unit, hangs=1) for unit in ("a", "1", "a "))


def test_patterns_of_tables_and_of_cached_functions_are_found():
    modules_with_patterns = {name.partition(".")[0] for name in PATTERNS}
    assert {"dates", "numerals", "furniture", "text", "befallen"} <= modules_with_patterns
