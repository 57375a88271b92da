"""How a list is spread over time: columns that narrow it to a year, and then to a month."""

from dataclasses import dataclass
from typing import NamedTuple

from articles import facets
from articles.drawings import histogram as drawing
from articles.drawings.histogram import Column
from articles.filling import filled
from articles.models.coverage import counted

FEWEST = 2


class Bar(NamedTuple):
    """A column with its link; one with nothing in it has none.

    One of several that are chosen leads to itself alone; the only one is taken off.
    """

    column: Column
    href: str
    is_selected: bool = False
    is_taken_off: bool = False

    def shown(self, noun):
        """As `components/histogram_bar.html` takes it; `noun`: what is counted."""
        column, period = self.column, self.column.period
        return {
            "href": self.href,
            "is_selected": self.is_selected,
            "is_taken_off": self.is_taken_off,
            "is_tallest": column.is_tallest,
            "room": str(column.room),
            "top": str(column.top),
            "height": str(column.height),
            "above": str(column.above),
            "in_short": column.in_short,
            "counted": counted(column.number, noun),
            "name": period.name,
            "label": period.label,
            "short": period.short,
        }


@dataclass(frozen=True, slots=True)
class Without:
    """The records that have no place in the drawing: how many, and where they are."""

    label: str
    number: int
    href: str
    is_selected: bool

    def shown(self, noun):
        return {
            "label": self.label,
            "counted": counted(self.number, noun),
            "href": self.href,
            "is_selected": self.is_selected,
        }


@dataclass(frozen=True, slots=True)
class Histogram:
    title: str
    bars: list[Bar]
    without: Without | None
    whole: str
    noun: str

    def shown(self):
        """As `components/histogram.html` takes it."""
        bars = [bar.shown(self.noun) for bar in self.bars]
        return {
            "title": self.title,
            "whole": self.whole,
            "columns": filled("components/histogram_bar.html", bars),
            "without": self.without and self.without.shown(self.noun),
        }


def histogram(filterset, noun):
    """By years, or by months where one year is chosen or there is no more; None for too few."""
    by_year = facets.counts(filterset, "year")
    years = years_of(filterset) or known(by_year)
    if not years:
        return None
    if max(years) - min(years) < FEWEST:
        by_month = facets.counts(filterset, "month", among=[None, *drawing.values_of_months(years)])
        months = known(by_month)
        if months and min(years) == max(years):
            return draw(filterset, noun, "month", drawing.months_of(years[0]), by_month)
        if months and drawing.fit(months):
            return draw(
                filterset, noun, "month", drawing.months(min(months), max(months)), by_month
            )
    return draw(filterset, noun, "year", drawing.years(min(years), max(years)), by_year)


def years_of(filterset):
    """The years that are chosen, else those of the months that are."""
    months = known(filterset.chosen["month"])
    return known(filterset.chosen["year"]) or sorted({month // 100 for month in months})


def known(values):
    return sorted(value for value in values if value is not None)


def draw(filterset, noun, name, periods, numbers):
    """`name`: of the facet to which the periods belong; `numbers`: its values → how many."""
    narrowed, link = years_of(filterset), filterset.links(name, **{name: None})
    columns = drawing.columns(periods, numbers)
    if sum(column.number > 0 for column in columns) < FEWEST and not narrowed:
        return None
    return Histogram(
        title=title(filterset.filters[name].title.lower(), periods),
        bars=[bar(filterset, name, column, numbers, link) for column in columns],
        without=without(filterset, name, numbers.get(None, 0)),
        whole=filterset.link(year=None, month=None) if narrowed else "",
        noun=noun,
    )


def title(by, periods):
    """“By month, said or printed: 2024”, “By year of publication: 2019 to 2024”."""
    first, last = periods[0].name.partition(" to ")[0], periods[-1].name.rpartition(" to ")[2]
    if is_whole_year(periods):
        first = last = last[-4:]
    return f"By {by}: {first}" if first == last else f"By {by}: {first} to {last}"


def is_whole_year(periods):
    """Whether these are months of one year."""
    return " " in periods[0].name and periods[0].name[-4:] == periods[-1].name[-4:]


def bar(filterset, name, column, numbers, link):
    """`link` makes the values of a column the address of the list in them."""
    filter_ = filterset.filters[name]
    chosen = filterset.chosen[name]
    values = [value for value in column.period.values if numbers.get(value)]
    is_selected = bool(values) and set(values) <= set(chosen)
    if not values:
        return Bar(column, "")
    if is_selected and len(known(chosen)) == len(values):
        return Bar(column, filterset.link(**{name: None}), True, True)
    return Bar(column, link(*map(filter_.write, values)), is_selected)


def without(filterset, name, number):
    filter_ = filterset.filters[name]
    is_selected = None in filterset.chosen[name]
    if not number and not is_selected:
        return None
    href = filterset.link(**{name: None if is_selected else filter_.write(None)})
    return Without(filter_.none, number, href, is_selected)
