"""How fast a text is read: articles a second, and how many times a plain pass over its words.

    python -m tests.benchmarks.extraction [FILE.jsonl]

FILE holds a record {"text": …} a line; without one, the texts of the seeds are read. The plain pass
only finds the words by the extraction's own pattern; both take turns, so that the ratio holds where
the speed of the machine does not. Times are processor time, the median of ROUNDS.
"""

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from articles.extraction import extract
from articles.extraction.spans import Span
from articles.extraction.text import tokens, view

SEEDS = Path(__file__).parents[2] / "seeds" / "articles"
ROUNDS = 5


def texts(path: str | None) -> list[str]:
    if path is None:
        return [file.read_text() for file in sorted(SEEDS.glob("*.txt"))]
    with Path(path).open() as lines:
        return [json.loads(line)["text"] for line in lines]


def plain_pass(text: str) -> int:
    return len(tokens(view(text), Span(0, len(text))))


def seconds(work: Callable[[str], object], given: list[str]) -> float:
    begin = time.process_time()
    for text in given:
        work(text)
    return time.process_time() - begin


def main():
    given = texts(sys.argv[1] if len(sys.argv) > 1 else None)
    seconds(extract, given[:5])
    rounds = [(seconds(extract, given), seconds(plain_pass, given)) for _ in range(ROUNDS)]
    full = statistics.median(full for full, _ in rounds)
    ratio = statistics.median(full / plain for full, plain in rounds)
    characters = sum(map(len, given))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(given)} texts, {characters / len(given):,.0f} characters each on average")
    print(f"{len(given) / full:,.0f} articles a second on one core")
    print(f"{ratio:.1f} times a plain pass over the words")
    print(f"{peak:,.0f} MB at the peak")


if __name__ == "__main__":
    main()
