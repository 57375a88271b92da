import argparse
import json
from contextlib import ExitStack
from pathlib import Path

import tests.benchmarks.invented as invented
from tests.benchmarks.invented.world import PEOPLE, World


def main():
    parser = argparse.ArgumentParser(description=invented.__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--articles", type=int, required=True)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--people", type=int, default=PEOPLE, help="how many there are to speak")
    given = parser.parse_args()
    world = World(given.seed, given.people)
    written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    with ExitStack() as stack:
        files = [
            stack.enter_context(path.open("w", encoding="utf-8"))
            for path in (given.corpus, given.truth)
        ]
        for number in range(given.articles):
            for file, part in zip(files, world.article(number), strict=True):
                file.write(f"{written(part)}\n")


if __name__ == "__main__":
    main()
