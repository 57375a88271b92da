"""In which forms a reader's words were found: what the search makes alike, told from what it found."""

from collections import Counter
from dataclasses import dataclass

from articles.search.query import parse, parts
from articles.search.snippets import hits
from articles.search.words import fold_tokens

MOST_FORMS = 6


@dataclass(frozen=True, slots=True)
class Spelled:
    """What was typed, and how else it stands in what was found, the most frequent first."""

    typed: str
    others: tuple[str, ...]


def spellings(words, texts):
    """For each wanted word or phrase the other forms in which it stands in the texts, if any.

    A text may be given as the segments that the same words made of it.
    """
    query, found = parse(words), {}
    if not query:
        return []
    forms = Counter(in_a_line(form) for text in texts for form in printed(text, query))
    for form, times in forms.items():
        found.setdefault(tuple(fold_tokens(form)), {})[form] = times
    spelled = []
    for typed in dict.fromkeys(part.words for part in parts(words) if not part.is_unwanted):
        others = other_forms(typed, found.get(tuple(fold_tokens(typed)), {}))
        spelled += [Spelled(typed, others)] if others else []
    return spelled


def printed(text, query):
    """What stands in a text where it was found."""
    if isinstance(text, str):
        return [text[start:end] for start, end in hits(text, query)]
    return [segment.text for segment in text if segment.is_hit]


def in_a_line(words):
    return " ".join(words.split())


def other_forms(typed, forms):
    """Forms that differ by more than capitals and possessives, each once."""
    others = {}
    for form, times in forms.items():
        bare = form.removesuffix("’s").removesuffix("'s")
        if bare.casefold() != typed.casefold():
            name, before = others.get(bare.casefold(), (bare, 0))
            others[bare.casefold()] = (name, before + times)
    ranked = sorted(others.values(), key=lambda other: (-other[1], other[0]))
    return tuple(name for name, _ in ranked[:MOST_FORMS])
