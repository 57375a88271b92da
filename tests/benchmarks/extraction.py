"""How fast a text is read: articles a second, and how many times a plain pass over its words.

    python -m tests.benchmarks.extraction [FILE.jsonl] [--profile]

FILE holds a record {"text": …} a line; without one, the texts of the seeds are read. The plain pass
only finds the words by the extraction's own pattern; both take turns, so that the ratio holds where
the speed of the machine does not. Times are processor time, the median of ROUNDS. --profile names
the rooms of the extraction in which most of the time is spent.
"""

import argparse
import cProfile
import json
import pstats
import resource
import statistics
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from articles.extraction import extract
from articles.extraction.spans import Span
from articles.extraction.text import tokens, view

SEEDS = Path(__file__).parents[2] / "seeds" / "articles"
ROUNDS = 5
DEAREST = 5  # rooms


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


def dearest_rooms(given: list[str]) -> list[tuple[str, float]]:
    """The rooms with the largest shares of the time, built-in functions counted with their callers."""
    profile = cProfile.Profile(builtins=False)
    profile.enable()
    for text in given:
        extract(text)
    profile.disable()
    spent: Counter[str] = Counter()
    for (file, _, _), (_, _, own, _, _) in pstats.Stats(profile).stats.items():
        spent[Path(file).stem] += own
    total = spent.total()
    return [(room, own / total) for room, own in spent.most_common(DEAREST)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?")
    parser.add_argument("--profile", action="store_true")
    arguments = parser.parse_args()
    given = texts(arguments.file)
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
    if arguments.profile:
        for room, share in dearest_rooms(given):
            print(f"{share:.0%} {room}")


if __name__ == "__main__":
    main()
