"""How well an extraction agrees with articles that were annotated by hand.

`score` compares the records that `manage.py extract` writes with the gold. What is marked
“required: false” in the gold is never a fault, found or missed; neither is a claim that lies in an
optional one or repeats the title or deck. Spans are compared as sets of letters and digits, and
match where these overlap by LEAST_OVERLAP. How pieces are grouped is neither rewarded nor punished:
one prediction may stand for a quotation and its continuation, several for one long claim.
A speaker given as a pronoun, or as a description of somebody named, is wrong. What lies in text
that is not the article counts as wrong and as leaked.

    python -m tests.extraction.score_claims PREDICTIONS.jsonl [--errors]
"""

import argparse
import json
import re
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from tests.extraction.measures import Score
from tests.extraction.score_names import assigned, content_words, fold, is_speaker

HERE = Path(__file__).parent
GOLD = HERE / "gold" / "seeds.json"
ARTICLES = HERE.parent.parent / "seeds" / "articles"
LEAST_OVERLAP = 0.6
OPENING_THAT = re.compile(r"[\W_]*that\b", re.IGNORECASE)


def score(gold: dict, texts: dict[str, str], predictions: dict[str, dict]) -> Score:
    """Compare predictions with gold, both by document; a document without prediction is empty."""
    result = Score()
    for doc, annotated in gold.items():
        _Scoring(result, doc, texts[doc], annotated, predictions.get(doc) or {}).run()
    return result


def required(record: dict) -> bool:
    return record.get("required", True)


def letters(text: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    """Where the letters and digits of the spans stand; a leading “that” does not count."""
    places = set()
    for start, end in spans:
        start, end = max(0, start), min(len(text), end)
        that = OPENING_THAT.match(text[start:end])
        if that and that.end() < end - start:
            start += that.end()
        places.update(place for place in range(start, end) if text[place].isalnum())
    return places


def overlap(first: set[int], second: set[int]) -> float:
    return len(first & second) / len(first | second) if first and second else 0.0


def occurrences(text: str, words: str | None) -> list[tuple[int, int]]:
    if not words:
        return []
    return [
        (found.start(), found.start() + len(words))
        for found in re.finditer(f"(?={re.escape(words)})", text)
    ]


def covered(spans: Iterable[tuple[int, int]]) -> set[int]:
    return set(chain.from_iterable(range(start, end) for start, end in spans))


class _Scoring:
    """One document."""

    def __init__(self, result: Score, doc: str, text: str, annotated: dict, predicted: dict):
        self.result, self.doc, self.text = result, doc, text
        self.annotated, self.predicted = annotated, predicted
        self.furniture = covered((cut["start"], cut["end"]) for cut in annotated["boilerplate"])
        headings = (annotated["title"], annotated.get("deck"))
        self.headings = covered(chain(*(occurrences(text, heading) for heading in headings)))

    def run(self):
        self._title_and_date()
        self._figures("persons", self.annotated["persons"], self.predicted.get("people") or [])
        self._figures("organizations", self._bodies(), self.predicted.get("organizations") or [])
        self._claims()
        self._quantities()

    def _error(self, name: str, *what):
        self.result.errors[name].append((self.doc, *what))

    def _title_and_date(self):
        title = self.predicted.get("title")
        self.result.judge("titles", fold(title) == fold(self.annotated["title"]))
        wanted = (self.annotated.get("metadata") or {}).get("published")
        given = self.predicted.get("published")
        if wanted and given and not str(given).startswith(wanted):
            self._error("date wrong", given)

    def _bodies(self) -> list[dict]:
        """Organizations, and states: those must be found that speak in a required claim."""
        speaking = {
            name
            for claim in self.annotated["claims"]
            if required(claim)
            for name in claim["speaker"].get("names") or []
        }
        states = [
            {**state, "required": state["name"] in speaking, "is_state": True}
            for state in self.annotated["states"]
        ]
        return [*self.annotated["organizations"], *states]

    def _figures(self, kind: str, wanted: list[dict], given: list[dict]):
        measure, seen = self.result[kind], set()
        measure.wanted += sum(map(required, wanted))
        for figure, number in zip(given, assigned(given, wanted, kind), strict=True):
            self._leaked_figure(kind, figure)
            if number is None:
                measure.given += 1
                self._error(f"{kind} wrong", figure.get("name"))
            elif number in seen:
                if required(wanted[number]) or not wanted[number].get("is_state"):
                    measure.given += required(wanted[number])
                    self._error(f"{kind} twice", figure.get("name"), wanted[number]["name"])
            else:
                seen.add(number)
                measure.given += required(wanted[number])
                measure.right += required(wanted[number])
                measure.found += required(wanted[number])
        for number, figure in enumerate(wanted):
            if required(figure) and number not in seen:
                self._error(f"{kind} missed", figure["name"])

    def _leaked_figure(self, kind: str, figure: dict):
        forms = {form for form in (figure.get("name"), *(figure.get("printed_as") or [])) if form}
        places = [place for form in forms for place in self._as_a_word(form)]
        if places and all(
            start in self.furniture and end - 1 in self.furniture for start, end in places
        ):
            self._error("leaked", kind, figure.get("name"))

    def _as_a_word(self, form: str) -> list[tuple[int, int]]:
        text = self.text
        return [
            (start, end)
            for start, end in occurrences(text, form)
            if not (start and text[start - 1].isalnum() and form[0].isalnum())
            and not (end < len(text) and text[end].isalnum() and form[-1].isalnum())
        ]

    # Claims

    def _claims(self):
        wanted, given = self.annotated["claims"], self.predicted.get("claims") or []
        of_wanted = [letters(self.text, [(claim["start"], claim["end"])]) for claim in wanted]
        of_given = [
            letters(self.text, claim.get("spans") or [(claim["start"], claim["end"])])
            for claim in given
        ]
        found: dict[int, tuple[int, ...]] = {}
        stands_for: dict[int, tuple[int, ...]] = {}
        for numbers, places in self._matches(wanted, given, of_wanted, of_given):
            found.update(dict.fromkeys(numbers, places))
            stands_for.update(dict.fromkeys(places, numbers))
        right = {
            number: self._is_right(wanted[number], [given[place] for place in places])
            for number, places in found.items()
        }
        self._count_wanted(wanted, given, found, right)
        optional = [
            places for claim, places in zip(wanted, of_wanted, strict=True) if not required(claim)
        ]
        for number, claim in enumerate(given):
            self._count_given(claim, of_given[number], stands_for.get(number), right, optional)
        self.found_claims = {
            claim["id"]: found.get(number, ()) for number, claim in enumerate(wanted)
        }

    def _is_right(self, claim: dict, given: list[dict]) -> bool | None:
        judged = [
            is_speaker(claim["speaker"], each.get("speaker"), self.annotated) for each in given
        ]
        return None if judged[0] is None else all(judged)

    def _matches(self, wanted, given, of_wanted, of_given):
        """Pairs of (numbers of wanted claims, numbers of given ones), the best overlap first."""
        candidates = [
            *self._chains(wanted, given, of_wanted, of_given),
            *self._parts(wanted, of_wanted, of_given),
        ]
        candidates.sort(key=lambda candidate: candidate[:3], reverse=True)
        taken_wanted, taken_given = set(), set()
        for *_, numbers, places in candidates:
            if taken_wanted.isdisjoint(numbers) and taken_given.isdisjoint(places):
                taken_wanted.update(numbers)
                taken_given.update(places)
                yield numbers, places

    def _chains(self, wanted, given, of_wanted, of_given):
        """One given claim for one that is wanted, or for one and its continuations.

        Joint speakers have the same words, so that the right speaker decides between them.
        """
        for numbers in _units(wanted):
            places = set().union(*(of_wanted[number] for number in numbers))
            must = all(required(wanted[number]) for number in numbers)
            for place, theirs in enumerate(of_given):
                shared = overlap(places, theirs)
                if shared >= LEAST_OVERLAP:
                    speaker = given[place].get("speaker")
                    right = all(
                        is_speaker(wanted[number]["speaker"], speaker, self.annotated)
                        for number in numbers
                    )
                    yield round(shared, 6), must, 0.5 * right - len(numbers), numbers, (place,)

    def _parts(self, wanted, of_wanted, of_given):
        """Several given claims that lie in one that is wanted and together cover it."""
        for number, places in enumerate(of_wanted):
            inside = tuple(
                place
                for place, theirs in enumerate(of_given)
                if theirs and len(theirs & places) >= 0.9 * len(theirs)
            )
            if len(inside) > 1:
                shared = overlap(places, set().union(*(of_given[place] for place in inside)))
                if shared >= LEAST_OVERLAP:
                    must = required(wanted[number])
                    yield round(shared, 6), must, -len(inside), (number,), inside

    def _count_wanted(self, wanted, given, found, right):
        result = self.result
        for number, claim in enumerate(wanted):
            if not required(claim):
                continue
            measures = result["claims"], result[f"claims {claim['kind']}"]
            can_be_judged = is_speaker(claim["speaker"], "zzz", self.annotated) is not None
            result["end to end"].wanted += can_be_judged
            for measure in measures:
                measure.wanted += 1
                measure.found += number in found
            if number not in found:
                self._error("claim missed", claim["id"], claim["kind"], claim["text"][:90])
                continue
            kinds = [given[place]["kind"] for place in found[number]]
            result.judge("kinds", all(kind == claim["kind"] for kind in kinds))
            if right[number] is not None:
                result.judge("speakers", right[number])
                result.judge(f"speakers {claim['speaker']['kind']}", right[number])
                result["end to end"].found += right[number]
                if not right[number]:
                    speakers = [given[place].get("speaker") for place in found[number]]
                    self._error("speaker wrong", claim["id"], claim["speaker"]["names"], speakers)

    def _count_given(self, claim, places, numbers, right, optional):
        result, wanted = self.result, self.annotated["claims"]
        measures = result["claims"], result[f"claims {claim['kind']}"]
        words = self.text[claim["start"] : claim["end"]][:90]
        if len(places & self.furniture) > len(places) / 2:
            self._error("leaked", "claim", words)
        if numbers is not None:
            must = [number for number in numbers if required(wanted[number])]
            for measure in measures:
                measure.given += bool(must)
                measure.right += bool(must)
            if any(right[number] is not None for number in must):
                result["end to end"].given += 1
                result["end to end"].right += all(right[number] is not False for number in must)
        elif not _lies_in(places, [self.headings, *optional]):
            for measure in (*measures, result["end to end"]):
                measure.given += 1
            self._error("claim wrong", claim["kind"], words)

    # Quantities

    def _quantities(self):
        wanted, given = self.annotated["quantities"], self.predicted.get("quantities") or []
        measure, used = self.result["quantities"], set()
        measure.wanted += sum(map(required, wanted))
        for quantity in given:
            if set(range(quantity["start"], quantity["end"])) & self.furniture:
                self._error("leaked", "quantity", quantity["printed"])
            touched = [n for n, other in enumerate(wanted) if _touch(quantity, other)]
            hits = [
                n
                for n in touched
                if n not in used and is_value(wanted[n]["value"], quantity.get("value"))
            ]
            hit = min(hits, key=lambda n: not required(wanted[n]), default=None)
            if hit is not None:
                used.add(hit)
                if required(wanted[hit]):
                    measure.given += 1
                    measure.right += 1
                    measure.found += 1
                    self._details(wanted[hit], quantity)
            elif not self._is_neutral(quantity, [wanted[n] for n in touched]):
                measure.given += 1
                self._error("quantity wrong", quantity["printed"], quantity.get("value"))
        for number, quantity in enumerate(wanted):
            if required(quantity) and number not in used:
                self._error("quantity missed", quantity["printed"], quantity["measures"])

    def _is_neutral(self, quantity: dict, touched: list[dict]) -> bool:
        if touched and not any(map(required, touched)):
            return True
        return set(range(quantity["start"], quantity["end"])) <= self.headings

    def _details(self, wanted: dict, given: dict):
        counted = f"{given.get('unit') or ''} {given.get('measures') or ''}"
        units = set(content_words(wanted.get("unit"))) & set(content_words(counted))
        self.result.judge("units", bool(units))
        qualified = bool(wanted.get("qualifier")) == bool(given.get("qualifier"))
        self.result.judge("qualifiers", qualified)
        place, claim = given.get("claim"), wanted["claim"]
        linked = place in self.found_claims.get(claim, (None,))
        self.result.judge("links to claims", linked)


def _units(claims: list[dict]) -> list[tuple[int, ...]]:
    """Each claim alone, and each with its continuations."""
    numbers = {claim["id"]: number for number, claim in enumerate(claims)}
    following = {
        numbers[claim["continues"]]: number
        for number, claim in enumerate(claims)
        if claim.get("continues") in numbers
    }
    units: list[tuple[int, ...]] = []
    for number in range(len(claims)):
        unit = (number,)
        units.append(unit)
        while unit[-1] in following and len(unit) < 8:
            unit = (*unit, following[unit[-1]])
            units.append(unit)
    return units


def _lies_in(places: set[int], areas: list[set[int]]) -> bool:
    return bool(places) and any(len(places & area) >= 0.8 * len(places) for area in areas)


def _touch(first: dict, second: dict) -> bool:
    return first["start"] < second["end"] and second["start"] < first["end"]


def is_value(wanted: float | None, given: float | str | None) -> bool:
    """Equal within half a percent; 0.81 may stand for 81 percent. No value wanted: any will do."""
    if wanted is None:
        return True
    try:
        value = float(str(given).replace(",", ""))
    except ValueError:
        return False
    near = 0.005 * max(1e-9, abs(wanted))
    shares = [value * 100] if value <= 1 and abs(wanted) <= 100 else []
    shares += [value / 100] if wanted <= 1 and abs(wanted) <= 100 else []
    return any(abs(number - wanted) <= near for number in (value, *shares))


def read_gold() -> tuple[dict, dict[str, str]]:
    """The gold and the texts, by document."""
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    return gold, {doc: (ARTICLES / doc).read_bytes().decode("utf-8") for doc in gold}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--errors", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    lines = options.predictions.read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines if line.strip()]
    result = score(*read_gold(), {record["doc"]: record for record in records})
    for name, measure in result.measures.items():
        print(
            f"{name:24} P {measure.precision:.3f}  R {measure.recall:.3f}  F1 {measure.f1:.3f}"
            f"   (wanted {measure.wanted}, given {measure.given}, right {measure.right})"
        )
    for name, errors in result.errors.items() if options.errors else ():
        print(f"\n{name}", *(" | ".join(map(str, error)) for error in errors), sep="\n  ")


if __name__ == "__main__":
    main()
