"""A timeline as a reader has chosen it: its counts, its drawing's numbers, and one page of it."""

from dataclasses import dataclass
from datetime import date

from articles.timeline.choice import UNDATED, Choice
from articles.timeline.groups import Year, month_name, month_of, years_of
from articles.timeline.order import places, slots, years_in_order
from articles.timeline.strands import strands
from articles.timeline.tally import Part, Summary, Tally, span_of, summary_of

AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Jump:
    """A link to where a year, or a month, begins on the list."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """`span`: the first and the last day of what is chosen, None where all of it is undated."""

    summary: Summary
    years: list[Year]
    tally: Tally
    span: tuple[date | None, date | None]
    undated: int
    total: int
    first_shown: int
    last_shown: int
    choices: list[Part]
    choice: Choice
    jumps: list[Jump]
    earlier: str
    later: str

    @property
    def is_empty(self):
        """Whether there is nothing at all, whatever was chosen."""
        return not (self.summary.said or self.summary.by_its_people or self.summary.named)

    @property
    def is_whole(self):
        return self.last_shown - self.first_shown + 1 >= self.total

    @property
    def other_order(self):
        return self.choice.link(order="" if self.choice.is_newest_first else "newest")

    def drawn(self, step):
        """As `Tally.drawn`."""
        return self.tally.drawn(step)


def timeline_of(figure, choice):
    """The timeline of a figure. Costs the same number of queries whatever there is of it."""
    every = strands(figure)
    tally = Tally(every, choice)
    years = years_in_order(tally.years, choice.is_newest_first)
    last_page = max(1, -(-tally.total // AT_ONCE))
    page = min(max(choice.page, 1), last_page)
    start = (page - 1) * AT_ONCE
    shown = places(tally.chosen, years, start, start + AT_ONCE, choice.is_newest_first)
    return Timeline(
        summary=summary_of(every),
        years=years_of(figure, shown, tally.only),
        tally=tally,
        span=span_of(tally.chosen),
        undated=tally.undated,
        total=tally.total,
        first_shown=start + 1,
        last_shown=start + len(shown),
        choices=tally.parts(figure.is_person),
        choice=choice,
        jumps=_jumps(_parts(tally.chosen, years, choice), choice, page),
        earlier=choice.link(page=page - 1) if page > 1 else "",
        later=choice.link(page=page + 1) if page < last_page else "",
    )


def _parts(chosen, years, choice):
    """Key → how many stand there, in order: by year, or by month where all is of one year."""
    if len(years.keys() - {None}) != 1:
        return {_year(year): number for year, number in years.items()}
    parts = {}
    for year in years:
        for slot, there in slots(chosen, year, choice.is_newest_first).items():
            key = month_of(*slot)
            parts[key] = parts.get(key, 0) + sum(len(some) for _, some in there)
    return parts


def _year(year):
    return UNDATED if year is None else str(year)


def _jumps(parts, choice, page):
    """Links to the years or months; none where there is one."""
    if len(parts) < 2:
        return []
    jumps, before = [], 0
    for key, number in parts.items():
        jumps.append(Jump(_label(key), _place_of(key, choice, page, before // AT_ONCE + 1)))
        before += number
    return jumps


def _label(key):
    if key == UNDATED:
        return "Undated"
    return month_name(key) if "-" in key else key


def _place_of(key, choice, page, there):
    """Only a fragment where the reader is on that page already."""
    fragment = f"#on-{key}"
    return fragment if page == there else choice.link(fragment, page=there)
