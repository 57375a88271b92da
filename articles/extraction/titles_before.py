"""Words of a title that stand before a name, among names and capitals that are none of its own."""

from articles.extraction.lexicon.common_words import OPENERS
from articles.extraction.lexicon.titles import TITLES
from articles.extraction.units import Item


def is_title_of(items: tuple[Item, ...], head: int, preposition: int, name: int) -> bool:
    """“Minister of Defence Kim Yong-hyun”: capitals on both sides of the preposition are a title."""
    between = items[preposition + 1 : name]
    return items[head].text[0].isupper() and any(item.text[:1].isupper() for item in between)


def is_capital_of_title(items: tuple[Item, ...], i: int, name: int) -> bool:
    """“Senate Minority Leader Harry Reid”: capitals before a title belong to it."""
    item = items[i]
    if item.is_name:
        return i + 1 < name and items[i + 1].kind == "word" and items[i + 1].text[:1].isupper()
    return (
        item.kind == "word"
        and item.text[0].isupper()
        and item.low not in OPENERS
        and any(items[k].low in TITLES for k in range(i + 1, name))
    )


def is_envoy_for(items: tuple[Item, ...], place: int) -> bool:
    """“UN Special Envoy for Yemen Hans Grundberg”: a title with a name between it and its bearer."""
    return (
        place > 1
        and items[place].text[:1].isupper()
        and items[place - 1].low in ("for", "to", "of")
        and items[place - 2].low in TITLES
        and items[place - 2].text[0].isupper()
    )


def envoy_start(items: tuple[Item, ...], place: int) -> int:
    """Where the capitals of “UN Special Envoy for Yemen” begin, its name of a place being at `place`."""
    first = place - 2
    while first > 0 and items[first - 1].text[:1].isupper() and items[first - 1].kind != "mark":
        first -= 1
    return first
