"""Learns the weights by which `articles.extraction.content_end` chooses.

    python -m tests.training.content_end ANNOTATED.jsonl [--folds N]

ANNOTATED has a record a line: the `text` of an article and its `atts`, each with the spans of its
cue and, as `units`, the spans (`s`, `e`) of what was said. A softmax over the options of each clause
is fitted by stochastic gradient descent with a fixed order; weights below SMALLEST are left out.
With --folds, the share of right ends is shown by cross-validation over articles, beside the share
that the whole sentence would give; without, the weights are written.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from articles.extraction import NOBODY, content_end, cutting
from articles.extraction.clause import Clause
from articles.extraction.clauses import clauses
from articles.extraction.document import read
from articles.extraction.gazetteer import gazetteer
from articles.extraction.identity import cast
from articles.extraction.passages import passages
from articles.extraction.text import view
from articles.extraction.units import Unit, units
from tests.training.softmax import Example, fitted

WRITTEN = Path(content_end.__file__).parent / "lexicon" / "content_end.py"
SHRINKING = 0.0003
SMALLEST = 0.15
NEAR = 6  # characters by which an end may differ: closing marks and spaces


def examples(record: dict) -> Iterator[Example]:
    """The clauses of an article whose cue and beginning the annotators give, with their options."""
    for unit, clause, start, end in _choices(record["text"]):
        right = _annotated_end(record, unit, clause, start)
        if right is None:
            continue
        given = content_end.options(unit.items, clause, start, end)
        near = [abs(unit.items[k - 1].end - right) for k in given]
        if len(given) < 2 or min(near) > NEAR:
            continue
        context = content_end.in_context(unit.items, clause, start, end)
        yield (
            [content_end.features(unit.items, context, start, k, end) for k in given],
            near.index(min(near)),
        )


def _choices(text: str) -> Iterator[tuple[Unit, Clause, int, int]]:
    """Every choice that the extraction makes in a text: unit, clause, and the span to choose in."""
    made: list[tuple] = []
    choose = cutting.chosen_end

    def watch(items, clause, start, end):
        made.append((items, clause, start, end))
        return choose(items, clause, start, end)

    document = read(text)
    plain = view(text, document.edits)
    parts = passages(plain, document)
    people = cast(parts, gazetteer(NOBODY))
    cutting.chosen_end = watch
    try:
        for number, part in enumerate(parts):
            for unit in units(part, number, people):
                made.clear()
                clauses(unit)
                yield from [(unit, *choice[1:]) for choice in made]
    finally:
        cutting.chosen_end = choose


def _annotated_end(record: dict, unit: Unit, clause: Clause, start: int) -> int | None:
    cue = unit.span_of(clause.cue_first, clause.cue_last)
    begin = unit.items[start].start
    for attribution in record["atts"]:
        if any(first < cue.end and cue.start < last for first, last in attribution["cue"]):
            for piece in attribution["units"]:
                if abs(piece["s"] - begin) <= NEAR:
                    return piece["e"]
    return None


def learned(given: list[Example]) -> dict[str, float]:
    return fitted(given, SHRINKING)


def share_right(weights: dict[str, float], given: list[Example]) -> float:
    right = 0
    for option_features, label in given:
        scores = [sum(weights.get(name, 0) for name in names) for names in option_features]
        right += scores.index(max(scores)) == label
    return right / len(given)


def write(weights: dict[str, float]):
    kept = sorted((name, round(w, 2)) for name, w in weights.items() if abs(w) >= SMALLEST)
    lines = "".join(f"    {json.dumps(name, ensure_ascii=False)}: {w},\n" for name, w in kept)
    WRITTEN.write_text(
        '"""Weights of what speaks for an end of what was said; made by tests.training.content_end."""\n\n'
        f"WEIGHTS = {{\n{lines}}}\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("annotated", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    with arguments.annotated.open() as lines:
        articles = [list(examples(json.loads(line))) for line in lines]
    if not arguments.folds:
        everything = [example for article in articles for example in article]
        write(learned(everything))
        print(f"{len(everything)} clauses; weights written to {WRITTEN.name}")
        return
    shares, whole = [], []
    for fold in range(arguments.folds):
        seen = [e for n, a in enumerate(articles) if n % arguments.folds != fold for e in a]
        unseen = [e for n, a in enumerate(articles) if n % arguments.folds == fold for e in a]
        shares.append(share_right(learned(seen), unseen))
        whole.append(sum(label == 0 for _, label in unseen) / len(unseen))
    print(f"right ends, unseen articles: {sum(shares) / len(shares):.3f}")
    print(f"where the whole sentence is taken: {sum(whole) / len(whole):.3f}")


if __name__ == "__main__":
    main()
