"""How fast articles come in: articles a second, processor time by phase, and memory at two sizes.

    python -m tests.benchmarks.importing [FILE.jsonl] [--sizes 1000 4000] [--processes N]
    python tests/postgres.py -- python -m tests.benchmarks.importing …

FILE holds a record a line, as `import_articles` takes them; without one, articles are made up. Each
size is imported by a process of its own into a database of its own: a SQLite file, or the empty
PostgreSQL that `DATABASE_URL` names, whose work is counted in. Other work on the machine stretches
seconds, and processor time less: what this machine would import alone is told beside what it did.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

ROOT = Path(__file__).parents[2]
PHASES = {
    "reading texts": ("articles.extraction", "extract"),
    "names, articles, claims and numbers": ("articles.importing.writing", "record_new"),
    "words for the search": ("articles.search", "refresh"),
    "what counts and lists rest on": ("articles.facets", "refresh"),
}
FIRST = "Anna Boris Clara Daniel Elena Farid Grace Hassan Irina Jonas Karim Lena".split()
LAST = "Abadi Bergman Castro Dvorak Eriksen Farouk Grant Haddad Ivanova Jansen Kovac Lund".split()
PLACES = "Selen Tarkov Maridun Oster Pelan Ravik Sudar Venta".split()
WORDS = (
    "the of and to in a for on near after before officials border road market school convoy "
    "families water power talks ceasefire report village district army troops drone shelter"
).split()


def made_up(count: int) -> Iterator[dict]:
    """Articles of about 2,500 letters with statements and numbers; the same each time."""
    for number in range(count):
        chance = random.Random(number)
        people = [f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(4)]
        place = chance.choice(PLACES)
        parts = [_filler(chance) for _ in range(8)]
        parts += [f"“We expect {_filler(chance, 9)},” {name} said in {place}." for name in people]
        parts.append(f"{people[0]} said that at least {number % 90 + 3} civilians were missing.")
        chance.shuffle(parts)
        yield {
            "url": f"https://{place.lower()}.example/{number}",
            "title": f"{place} waits for convoy {number}",
            "outlet": f"{place} Times",
            "published": f"{2004 + number % 20}-{number % 12 + 1:02}-{number % 28 + 1:02}",
            "author": people[-1],
            "text": "\n\n".join(parts),
        }


def written(count: int, folder: Path) -> Path:
    """The same as a file that can be imported."""
    file = folder / "articles.jsonl"
    file.write_text("".join(f"{json.dumps(record)}\n" for record in made_up(count)))
    return file


def _filler(chance: random.Random, words: int = 36) -> str:
    some = [*chance.choices(WORDS, k=words), f"w{chance.randrange(40_000)}"]
    return f"{' '.join(some).capitalize()}."


@contextmanager
def empty_database():
    """The environment of an import into an empty database."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"DATA_DIR": folder}
        environment["DJANGO_SETTINGS_MODULE"] = "newsarchive.settings"
        url = os.environ.get("DATABASE_URL", "")
        if not url.startswith("postgres"):
            environment["DATABASE_URL"] = f"sqlite:///{folder}/archive.sqlite3"
        manage(environment, "migrate", "--verbosity", "0")
        manage(environment, "shell", "--verbosity", "0", "--command", ONLY_EMPTY)
        yield environment
        if url.startswith("postgres"):
            manage(environment, "flush", "--no-input", "--verbosity", "0")


ONLY_EMPTY = (
    "from articles.models import Article; import sys;"
    "Article.objects.exists() and sys.exit('The database is not empty.')"
)


def manage(environment: dict, *arguments: str) -> None:
    command = [sys.executable, str(ROOT / "manage.py"), *arguments]
    subprocess.run(command, env=environment, cwd=ROOT, check=True)


def imported(file: Path, count: int, processes: int) -> dict:
    """How an import of so many articles went: seconds, processor seconds, megabytes at the peak."""
    with empty_database() as environment:
        command = [sys.executable, str(ROOT / "manage.py"), "import_articles", str(file)]
        command += ["--limit", str(count), "--processes", str(processes), "--verbosity", "0"]
        begin, before = time.monotonic(), served(environment["DATABASE_URL"])
        pid = os.posix_spawn(command[0], command, environment)
        _, status, used = os.wait4(pid, 0)
        seconds = time.monotonic() - begin
        spent = used.ru_utime + used.ru_stime + served(environment["DATABASE_URL"]) - before
    if status:
        sys.exit("The import failed.")
    return {"seconds": seconds, "processor": spent, "megabytes": used.ru_maxrss / 1024}


def served(url: str) -> float:
    """Processor seconds of PostgreSQL for all connections that have ended; 0 for SQLite.

    Linux adds them to the process that all of them are children of.
    """
    if not url.startswith("postgres"):
        return 0.0
    with psycopg.connect(url) as connection:
        parent = _stat(connection.info.backend_pid)[1]
        user, system = _stat(parent)[13:15]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _stat(pid: int | str) -> list[str]:
    """What Linux tells of a process, from its state on."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def shares(file: Path, count: int) -> None:
    """The processor time of each phase, in one process; printed."""
    with empty_database() as environment:
        command = [
            sys.executable,
            "-m",
            "tests.benchmarks.importing",
            str(file),
            "--one",
            str(count),
        ]
        subprocess.run(command, env=environment, cwd=ROOT, check=True)


def one(file: Path, count: int) -> None:
    import django  # Only here: the process that measures others needs none.

    django.setup()
    import importlib

    from articles.importing import Options, import_paths

    spent = dict.fromkeys(PHASES, 0.0)
    for phase, (module, name) in PHASES.items():
        _watch(importlib.import_module(module), name, phase, spent)
    begin = time.process_time()
    import_paths([file], Options(limit=count))
    total = time.process_time() - begin
    spent["files, hashes, transactions and all else"] = total - sum(spent.values())
    for phase, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"{seconds / total:4.0%}  {seconds / count * 1000:5.2f} ms an article  {phase}")


def _watch(module, name: str, phase: str, spent: dict) -> None:
    work = getattr(module, name)

    def watched(*arguments, **named):
        begin = time.process_time()
        try:
            return work(*arguments, **named)
        finally:
            spent[phase] += time.process_time() - begin

    setattr(module, name, watched)


def measure(file: Path, sizes: list[int], processes: int) -> None:
    peaks = []
    for count in sizes:
        went = imported(file, count, processes)
        peaks.append(went["megabytes"])
        alone = processes * count / went["processor"]
        print(
            f"{count:,} articles in {went['seconds']:.1f} s: {count / went['seconds']:,.0f} a second; "
            f"{went['processor'] / count * 1000:.1f} ms of processor time each, at most "
            f"{alone:,.0f} a second on {processes} cores; {went['megabytes']:,.0f} MB at the peak"
        )
    if len(peaks) > 1:
        print(f"peak memory at the largest to that at the smallest: {peaks[-1] / peaks[0]:.2f}")
    shares(file, min(sizes))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--sizes", nargs="+", type=int, default=[1_000, 4_000])
    parser.add_argument("--processes", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        one(arguments.file, arguments.one)
        return
    with tempfile.TemporaryDirectory() as folder:
        file = arguments.file or written(max(arguments.sizes), Path(folder))
        measure(file, arguments.sizes, arguments.processes)


if __name__ == "__main__":
    main()
