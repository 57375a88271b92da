"""What a list is narrowed by, by its names and with the ways to take it off; nothing is counted."""

from dataclasses import dataclass

from articles.facets.values import taken_off
from articles.models.figure import NAME_NOT_CHECKED


@dataclass(frozen=True, slots=True)
class Chip:
    """Something chosen, and the address without it."""

    label: str
    href: str
    is_candidate: bool = False

    def shown(self):
        return {"label": self.label, "href": self.href, "is_candidate": self.is_candidate}

    @property
    def in_words(self):
        return f"{self.label} ({NAME_NOT_CHECKED})" if self.is_candidate else self.label


@dataclass(frozen=True, slots=True)
class Choice:
    """All that is chosen of one facet, of which one “or” another holds; `href` is without it."""

    name: str
    title: str
    chips: list[Chip]
    href: str

    def shown(self):
        return {"title": self.title, "label": self.label, "chips": self.chips}

    @property
    def label(self):
        return " or ".join(chip.in_words for chip in self.chips)


def choices(filterset, **stay):
    """Words first, then the facets in the order of the filter; `stay`: what addresses keep."""
    chosen = [one for name in filterset.searches for one in words_of(filterset, name, stay)]
    for name, filter_ in filterset.facets.items():
        values = filterset.chosen[name]
        names = filter_.names(values) if values else {}
        chips = [
            Chip(
                names[value].label,
                taken_off(filterset, name, filter_.write(value), **stay),
                names[value].is_candidate,
            )
            for value in values
        ]
        without = dict.fromkeys([name, *filterset.hanging_on(name)])
        chosen += (
            [Choice(name, filter_.title, chips, filterset.link(**without, **stay))] if chips else []
        )
    return chosen


def words_of(filterset, name, stay):
    words, href = filterset.chosen[name], filterset.link(**{name: None}, **stay)
    return [Choice(name, filterset.filters[name].title, [Chip(words, href)], href)] if words else []
