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
    filed: str = ""
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

    @property
    def letter(self):
        """The letter under which it stands in A to Z; “#” for anything else."""
        first = self.filed[:1].upper()
        return first if first.isascii() and first.isalpha() else "#"


@dataclass(frozen=True, slots=True)
class Facet:
    """`more` is the address of a page with all values, where some are not shown."""

    name: str
    title: str
    values: tuple[FacetValue, ...]
    more: str = ""

    def shown(self):
        return {"name": self.name, "title": self.title, "more": self.more}

    def called(self, words):
        """The values with these words in their names, from A to Z; what has no name comes last."""
        wanted = fold_name(words).split()
        found = [value for value in self.values if has_words(value, wanted)]
        return sorted(found, key=lambda value: (not value.filed, value.filed, value.label))


def has_words(value, wanted):
    called = fold_name(value.label)
    return all(word in called for word in wanted)


def facets_of(filterset):
    """The facets beside a list that have anything to offer, in the order of its filter."""
    found = [facet(filterset, name) for name in filterset.facets if name not in filterset.rare]
    return [facet for facet in found if facet.values]


def facet(filterset, name, first=SHOWN):
    """One facet; `first=None` gives all its values."""
    filter_, chosen = filterset.filters[name], filterset.chosen[name]
    limit = first + 1 if first and filter_.order == "count" else None
    numbers = counts(filterset, name, first=limit, wanted=chosen)
    numbers = {value: 0 for value in chosen if value not in numbers} | numbers
    kept = first_of(numbers, filter_, chosen, first)
    names, values = filter_.names(kept), []
    put_on = putting_on(filterset, name)
    for value in in_order(kept, filter_, numbers, names):
        text, (label, filed, is_candidate) = filter_.write(value), names[value]
        is_selected = value in chosen
        href = taken_off(filterset, name, text) if is_selected else put_on(text)
        values.append(
            FacetValue(text, label, numbers[value], is_selected, href, filed, is_candidate)
        )
    more = filterset.link(all=name) if len(kept) < len(numbers) else ""
    return Facet(name, filter_.title, tuple(values), more)


def first_of(numbers, filter_, chosen, first):
    """What is chosen, what has no value, and the first of the others."""
    others = [value for value in numbers if value not in chosen and value is not None]
    if filter_.order == "newest":
        others.sort(reverse=True)
    kept = others if first is None or filter_.order == "fixed" else others[:first]
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
