"""What editors decided about an article's cleaning log, as extraction is told it."""

from collections.abc import Iterable

from articles.extraction.decided import Decided
from articles.importing.alignment import Alignment
from articles.models import Article
from articles.models.cleaning import EDITOR, by_people, place_of


def decided_on(article: Article | None, text: str) -> list[dict]:
    """The editors' entries for this text of the article: of a changed one, those whose words stand."""
    entries = by_people(article.edits) if article else []
    if not entries or article.text == text:
        return entries
    alignment = Alignment(article.text, text)
    return [moved for entry in entries if (moved := _moved(entry, alignment))]


def as_values(entries: Iterable[dict]) -> tuple[Decided, ...]:
    return tuple(
        Decided(
            place_of(entry),
            entry.get("put_back", entry)["replacement"],
            "put_back" in entry,
        )
        for entry in entries
    )


def _moved(entry: dict, alignment: Alignment) -> dict | None:
    """The entry at the place of the very same words. What it stood in for is of the former text."""
    place = alignment.moved_whole([place_of(entry)])
    if place is None:
        return None
    start, end = place[0]
    there = {"start": start, "end": end, "replacement": entry["replacement"]}
    there |= {"rule": EDITOR, "by": EDITOR}
    if was := entry.get("put_back"):
        was = {name: was[name] for name in ("replacement", "rule", "by")}
        there |= {"end": start, "put_back": was | {"start": start, "end": end}}
    return there
