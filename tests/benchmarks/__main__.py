"""All benchmarks of an archive of invented articles, on SQLite and, where it is installed, on PostgreSQL.

    python -m tests.benchmarks FOLDER [--articles NUMBER] [--datasette PROGRAM] [--only PART …]

FOLDER takes the articles, the SQLite files and what Datasette serves: 5 GB for 100,000 articles. Each
part begins with an empty archive and prints what it measures and what is wanted; see its modules. It
takes hours, and means something on a machine that does nothing else. It ends with 1 where a part does.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tests.postgres import find_binaries

ROOT = Path(__file__).parents[2]
PREPARE = [str(ROOT / "manage.py"), "prepare", "--without-seeds"]


def benchmark(name, *given):
    return ["-m", f"tests.benchmarks.{name}", *map(str, given)]


def parts(given):
    """Name of a part → the commands that are given to Python one after the other."""
    corpus, truth = corpus_of(given.folder)
    files, number = (corpus, truth), ("--articles", given.articles)
    theirs = ("--datasette", given.datasette) if given.datasette else ()
    return {
        "pages": [
            PREPARE,
            benchmark("load", *files, *number),
            benchmark("pages", given.folder / "rival.sqlite3", *theirs),
            benchmark("agreement", "--facets", 3),
        ],
        "load": [PREPARE, benchmark("load_ratio", *files)],
        "import": [benchmark("importing", corpus, "--sizes", 10_000, given.articles)],
        "kills": [benchmark("kills", "--articles", 330)],
    }


def corpus_of(folder):
    return folder / "corpus.jsonl", folder / "truth.jsonl"


def invent(given):
    files = corpus_of(given.folder)
    if not all(file.exists() for file in files):
        run(benchmark("invented", *files, "--articles", given.articles), os.environ)


def run(command, environment):
    """Whether a command of Python ended well; what it prints is printed."""
    print(f"\n$ python {' '.join(command)}", flush=True)
    return subprocess.run([sys.executable, *command], env=environment, cwd=ROOT).returncode == 0


def on_both(given, part):
    """Whether a part ended well on a SQLite file of its own, and on a throw-away PostgreSQL."""
    command = ["-m", "tests.benchmarks", *sys.argv[1:], "--here", part]
    own = given.folder / part
    own.mkdir(exist_ok=True)
    environment = os.environ | {"DATA_DIR": str(own)}
    environment.pop("DATABASE_URL", None)
    is_well = run(command, environment)
    if find_binaries():
        served = [str(ROOT / "tests/postgres.py"), "--", sys.executable, *command]
        is_well = run(served, environment) and is_well
    return is_well


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--datasette", help="the program; without it, it is left out")
    parser.add_argument("--only", nargs="+", metavar="PART", help="pages, load, import, kills")
    parser.add_argument("--here", help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.folder = given.folder.resolve()
    given.folder.mkdir(exist_ok=True)
    known = parts(given)
    if given.here:
        ended_well = [run(command, os.environ) for command in known[given.here]]
        sys.exit(not all(ended_well))
    invent(given)
    chosen = given.only or list(known)
    missed = [part for part in chosen if not on_both(given, part)]
    print(f"\nMissed: {', '.join(missed)}" if missed else "\nAll is as wanted.")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
