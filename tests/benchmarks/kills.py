"""Whether an import that is killed again and again, and then run to its end, is as one unbroken.

    python -m tests.benchmarks.kills [FILE.jsonl] [--articles 400] [--kills 20] [--seed N]
    python tests/postgres.py -- python -m tests.benchmarks.kills …

The unbroken one reads its texts in one process, each of the others in one to three. All records are
compared (`tests/importing/records.py`), and the index of facets is proved.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.importing import ROOT, empty_database, written

HASH = "from tests.importing.records import hash_of_records; print(hash_of_records())"
# A run is killed so many seconds at most after one of its lines.
LONGEST_AFTER = 1.0


def run(environment: dict, *arguments) -> subprocess.Popen:
    command = [sys.executable, str(ROOT / "manage.py"), *map(str, arguments)]
    return subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def records(environment: dict) -> str:
    out, _ = run(environment, "shell", "--verbosity", "0", "--command", HASH).communicate()
    return out.strip()


def to_the_end(environment: dict, arguments: list, processes: int) -> str:
    out, _ = run(environment, *arguments, "--processes", processes).communicate()
    return out.strip().splitlines()[-1]


def killed(environment: dict, arguments: list, chance: random.Random, articles: int) -> int:
    """Kill an import at some moment; how many articles it had told of by then."""
    process = run(environment, *arguments, "--processes", chance.randint(1, 3), "--verbosity", 2)
    told = 0
    for _ in range(chance.randrange(articles)):
        told += bool(process.stdout.readline())
    time.sleep(chance.random() * LONGEST_AFTER)
    process.kill()
    process.communicate()
    return told


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    with tempfile.TemporaryDirectory() as folder:
        file = given.file or written(given.articles, Path(folder))
        arguments = ["import_articles", file, "--limit", given.articles]
        with empty_database() as environment:
            print("unbroken:", to_the_end(environment, arguments, 1), flush=True)
            unbroken = records(environment)
        with empty_database() as environment:
            for number in range(given.kills):
                told = killed(environment, arguments, chance, given.articles)
                print(f"{number + 1}: killed after {told} articles", flush=True)
            print("at last:", to_the_end(environment, arguments, 2), flush=True)
            same = records(environment) == unbroken
    print("All records are the same." if same else "The records differ.")
    sys.exit(not same)


if __name__ == "__main__":
    main()
