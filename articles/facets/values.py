"""Facets as data, for any page or format to print."""

from dataclasses import dataclass
from typing import NamedTuple

from articles.extraction.folding import fold_name
from articles.facets.counting import counts

SHOWN = 10


class FacetValue(NamedTuple):
    """`value` as an address writes it; `href` puts it on, or takes it off where it is chosen."""

    value: str
    label: str
    count: int
    is_selected: bool
    href: str
    is_candidate: bool = False

    @property
    def in_words(self):
        return f"{self.count:,}"

    def shown(self):
        """As `components/facet_value.html` takes it."""
        return {
            "href": self.href,
            "label": self.label,
            "count": str(self.count),
            "in_words": self.in_words,
            "is_selected": self.is_selected,
            "figure.is_candidate": self.is_candidate,
        }


@dataclass(frozen=True, slots=True)
class Facet:
    """`more` is the address of a page with all values, where some are not shown."""

    name: str
    title: str
    values: tuple[FacetValue, ...]
    more: str = ""

    def shown(self):
        return {"name": self.name, "title": self.title, "more": self.more}


class AllValues:
    """All values of a facet, as its list has them; they are made ready for a page only when they are `shown`."""

    def __init__(self, filterset, name):
        self.filterset, self.name = filterset, name
        self.title = filterset.filters[name].title
        self.numbers = with_chosen(
            counts(filterset, name, wanted=filterset.chosen[name]), filterset.chosen[name]
        )
        self.names = filterset.filters[name].names(self.numbers)

    def called(self, words):
        """Those with these words in their names, from A to Z; what has no name comes last."""
        names, wanted = self.names, fold_name(words).split()
        found = [one for one in names if has_words(names[one], wanted)] if wanted else names
        return sorted(
            found, key=lambda one: (not names[one].filed, names[one].filed, names[one].label)
        )

    def letter(self, value):
        """The letter under which one stands in A to Z; “#” for anything else."""
        first = self.names[value].filed[:1].upper()
        return first if first.isascii() and first.isalpha() else "#"

    def shown(self, values):
        return facet_values(self.filterset, self.name, values, self.numbers, self.names)


def has_words(name, wanted):
    called = fold_name(name.label)
    return all(word in called for word in wanted)


def facets_of(filterset):
    """The facets beside a list that have anything to offer, in the order of its filter."""
    found = [facet(filterset, name) for name in filterset.facets if name not in filterset.rare]
    return [facet for facet in found if facet.values]


def facet(filterset, name, first=SHOWN):
    """One facet, with the first of its values."""
    filter_, chosen = filterset.filters[name], filterset.chosen[name]
    limit = first + 1 if filter_.order == "count" else None
    numbers = with_chosen(counts(filterset, name, first=limit, wanted=chosen), chosen)
    kept = first_of(numbers, filter_, chosen, first)
    names = filter_.names(kept)
    in_turn = in_order(kept, filter_, numbers, names)
    values = tuple(facet_values(filterset, name, in_turn, numbers, names))
    more = filterset.link(all=name) if len(kept) < len(numbers) else ""
    return Facet(name, filter_.title, values, more)


def with_chosen(numbers, chosen):
    """What is chosen has a number where it gives nothing too."""
    return {value: 0 for value in chosen if value not in numbers} | numbers


def facet_values(filterset, name, values, numbers, names):
    """Some values as `FacetValue`, in their order. `numbers` and `names`: value → how many, `Name`."""
    filter_, chosen = filterset.filters[name], filterset.chosen[name]
    put_on = putting_on(filterset, name)
    for value in values:
        text, (label, _, is_candidate) = filter_.write(value), names[value]
        is_selected = value in chosen
        href = taken_off(filterset, name, text) if is_selected else put_on(text)
        yield FacetValue(text, label, numbers[value], is_selected, href, is_candidate)


def first_of(numbers, filter_, chosen, first):
    """What is chosen, what has no value, and the first of the others."""
    others = [value for value in numbers if value not in chosen and value is not None]
    if filter_.order == "newest":
        others.sort(reverse=True)
    kept = others if filter_.order == "fixed" else others[:first]
    return [value for value in numbers if value in chosen or value is None] + kept


def in_order(values, filter_, numbers, names):
    if filter_.order == "newest":
        return sorted(values, key=lambda value: (value is None, -(value or 0)))
    if filter_.order == "fixed":
        return sorted(values, key=lambda value: names[value].filed)

    def most_first(value):
        return value is None, -numbers[value], names[value].filed, value or 0

    return sorted(values, key=most_first)


def putting_on(filterset, name):
    """What makes the text of a value the address with it put on; of a single one, in place of another.

    What hangs on the old choice is left out, as it is where a value is taken off.
    """
    others = dict.fromkeys(filterset.hanging_on(name))
    others |= {name: None} if filterset.filters[name].is_single else {}
    return filterset.links(name, **others)


def taken_off(filterset, name, text, **stay):
    """The address with the value taken off."""
    others = dict.fromkeys(filterset.hanging_on(name)) | stay
    if filterset.filters[name].is_single:
        return filterset.link(**others, **{name: None})
    return filterset.link(drop=[(name, text)], **others)
