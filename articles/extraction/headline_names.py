"""Names in headings with capitals throughout, where only the rest of the text tells who is named."""

from collections.abc import Iterator

from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.passages import Passage
from articles.extraction.personal_names import surname_of
from articles.extraction.recognition import Candidate
from articles.extraction.spans import Span

Names = dict[str, list[tuple[str, ...]]]


def with_headings(candidates: list[Candidate], passages: list[Passage]) -> list[Candidate]:
    """The candidates, those of headings being the people whom the rest of the text names."""
    headings = {n for n, passage in enumerate(passages) if passage.is_title_case}
    if not headings:
        return candidates
    names = _names(c for c in candidates if c.passage not in headings)
    kept = [c for c in candidates if c.passage not in headings or c.kind != "person" or c.known]
    taken = {c.passage: [] for c in kept}
    for candidate in kept:
        taken[candidate.passage].append(range(candidate.first, candidate.last))
    found = [
        candidate
        for number in sorted(headings)
        for candidate in _found(passages[number], number, names)
        if not any(candidate.first in others for others in taken.get(number, ()))
    ]
    return sorted(kept + found, key=lambda candidate: (candidate.passage, candidate.first))


def _names(candidates: Iterator[Candidate]) -> Names:
    """The full names of people and their surnames, by the first word; the longest first."""
    full = {c.words for c in candidates if c.kind == "person" and c.sure and len(c.words) > 1}
    surnames = {(surname_of(words),) for words in full}
    names: Names = {}
    for words in full | {words for words in surnames if words[0] not in ENGLISH_WORDS}:
        names.setdefault(words[0], []).append(words)
    for forms in names.values():
        forms.sort(key=len, reverse=True)
    return names


def _found(passage: Passage, number: int, names: Names) -> Iterator[Candidate]:
    position = 0
    for first, token in enumerate(passage.tokens):
        if first < position or not token.text[0].isupper():
            continue
        for words in names.get(passage.folds[first], ()):
            last = first + len(words)
            if tuple(passage.folds.between(first, last)) == words:
                span = Span(token.start, passage.tokens[last - 1].end)
                yield Candidate(number, first, last, span, words, kind="person", sure=True)
                position = last
                break
