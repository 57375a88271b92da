"""Where a sentence begins that a place and an agency stand before."""

from articles.extraction.units import Item

DASHES = ("–", "--", "-")
LONGEST_DATELINE = 9  # items


def behind_dateline(items: tuple[Item, ...]) -> int:
    """“Maputo, March 5 – The commander …”: where the sentence begins."""
    for i, item in enumerate(items[:LONGEST_DATELINE]):
        if item.text in DASHES and 0 < i < len(items) - 1:
            is_aside = any(other.text == item.text for other in items[i + 1 :])
            return 0 if is_aside or not items[i + 1].text[:1].isupper() else i + 1
        if item.kind == "word" and not item.text[0].isupper():
            return 0
    return 0
