"""Learns the weights by which `articles.extraction.antecedents` chooses whom “he” and “she” mean.

    python -m tests.training.antecedents ANNOTATED.jsonl [--folds N]

ANNOTATED has a record a line: the `text` of an article and its `atts`, each with the span of its
`src` and, where that is “he” or “she”, as `resolved` the names of whom it means. Every article is
read as the archive reads it, with the weights there are, so that a candidate's features rest on
whom the extraction took to speak before; two rounds are enough for that to settle. With --folds,
what the weights learned on other articles choose is shown by cross-validation over articles.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from articles.extraction import antecedents, extract
from articles.extraction.folding import fold_name
from articles.extraction.personal_names import ROMAN_OR_JUNIOR
from tests.training.softmax import fitted

WRITTEN = Path(antecedents.__file__).parent / "lexicon" / "antecedents.py"
SHRINKING = 0.06
SMALLEST = 0.1
LEADS = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5)

Example = tuple[list[list[str]], int | None]  # the features of each candidate, and which is right


def examples(record: dict) -> Iterator[Example]:
    """The annotated pronouns of an article, each with its candidates."""
    asked, cast = _asked(record["text"])
    for attribution in record["atts"]:
        if attribution["class"] != "he-she" or not attribution["resolved"]:
            continue
        options = asked.get(attribution["src"][0][0])
        if options is None:
            continue
        right = [
            n
            for n, figure in enumerate(options)
            if any(_is_named(cast.figures[figure].name, name) for name in attribution["resolved"])
        ]
        yield [names for _, names in options.values()], right[0] if right else None


def _asked(text: str):
    """What was asked while the text was read: the candidates of each pronoun, by its offset."""
    asked: dict[int, dict] = {}
    cast = None
    look = antecedents.Antecedents.options

    def watch(self, number, i):
        nonlocal cast
        cast = self.cast
        options = look(self, number, i)
        asked[self.units[number].items[i].start] = options
        return options

    antecedents.Antecedents.options = watch
    try:
        extract(text)
    finally:
        antecedents.Antecedents.options = look
    return asked, cast


def _is_named(figure: str, name: str) -> bool:
    """Whether an annotated name may be this figure's: the last word, and the first where both have one."""
    theirs, given = (
        [word for word in fold_name(words).split() if word not in ROMAN_OR_JUNIOR]
        for words in (figure, name)
    )
    if not given or not theirs:
        return False
    if len(given) == 1:
        return given[0] in theirs
    if len(theirs) == 1:
        return theirs[0] in given
    return given[-1] == theirs[-1]


def learned(given: list[Example]) -> dict[str, float]:
    return fitted([(names, right) for names, right in given if right is not None], SHRINKING)


def outcome(weights: dict[str, float], given: list[Example], lead: float) -> tuple[int, int]:
    """How many are right, and how many wrong, where only a clear lead is chosen."""
    right = wrong = 0
    for options, label in given:
        if not options:
            continue
        scores = [sum(weights.get(name, 0) for name in names) for names in options]
        best = antecedents.clearly_best(scores, lead)
        if best is None:
            continue
        right += best == label
        wrong += best != label
    return right, wrong


def write(weights: dict[str, float]):
    kept = sorted((name, round(w, 2)) for name, w in weights.items() if abs(w) >= SMALLEST)
    lines = "".join(f"    {json.dumps(name, ensure_ascii=False)}: {w},\n" for name, w in kept)
    WRITTEN.write_text(
        '"""Weights of what speaks for an antecedent of “he” and “she”; made by '
        f'tests.training.antecedents."""\n\nWEIGHTS = {{\n{lines}}}\n'
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("annotated", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    with arguments.annotated.open() as lines:
        articles = [list(examples(json.loads(line))) for line in lines]
    everything = [example for article in articles for example in article]
    if not arguments.folds:
        write(learned(everything))
        print(f"{len(everything)} pronouns; weights written to {WRITTEN.name}")
        return
    folds = []
    for fold in range(arguments.folds):
        seen = [e for n, a in enumerate(articles) if n % arguments.folds != fold for e in a]
        unseen = [e for n, a in enumerate(articles) if n % arguments.folds == fold for e in a]
        folds.append((learned(seen), unseen))
    _show("as it is", [(antecedents.WEIGHTS, unseen) for _, unseen in folds], len(everything))
    _show("learned on other articles", folds, len(everything))


def _show(what: str, folds: list, total: int):
    for lead in LEADS:
        outcomes = [outcome(weights, unseen, lead) for weights, unseen in folds]
        right, wrong = (sum(column) for column in zip(*outcomes, strict=True))
        print(f"{what}, lead {lead}: right {right / total:.3f}, wrong {wrong / total:.3f}")


if __name__ == "__main__":
    main()
