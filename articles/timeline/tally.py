"""Every count of a timeline, from its cells."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from articles.models import Figure
from articles.models.claim import ClaimKind
from articles.timeline.choice import NO_OUTLET, UNDATED, Choice, Show
from articles.timeline.strands import Cell


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    count: int
    link: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One way to choose, with its options."""

    part: str
    title: str
    options: list[Option]


@dataclass(frozen=True, slots=True)
class Summary:
    """How much there is of a figure in the whole archive."""

    said: int
    checked: int
    by_its_people: int
    named: int
    dated_statements: int
    first: date | None
    last: date | None


def summary_of(cells):
    shows, days = Counter(), [cell.day for cell in cells if cell.day]
    for cell in cells:
        shows[cell.show] += cell.number
    return Summary(
        said=shows[Show.SAID],
        checked=sum(cell.checked for cell in cells if cell.show == Show.SAID),
        by_its_people=shows[Show.PEOPLE],
        named=shows[Show.NAMED],
        dated_statements=sum(cell.number for cell in cells if cell.day and cell.show != Show.NAMED),
        first=min(days, default=None),
        last=max(days, default=None),
    )


class Tally:
    """What a choice takes of the cells, and what each other choice would give.

    `outlets`: the outlets that readers meet, by the id of each record of theirs.
    """

    def __init__(self, cells: list[Cell], choice: Choice, outlets: dict[int, Figure]):
        self.choice, self.outlets = choice, outlets
        self.chosen, self.options = [], {part: Counter() for part in choice.parts}
        wanted = {part: value for part, value in choice.parts.items() if value}
        for cell in cells:
            values = self.values_of(cell)
            refused_by = [part for part, value in wanted.items() if values[part] != value]
            if not refused_by:
                self.chosen.append(cell)
            # An option is counted with all of the choice but for its own part.
            if len(refused_by) < 2:
                for part in refused_by or values:
                    self.options[part][values[part]] += cell.number

    def values_of(self, cell):
        """What the cell is in each part of a choice."""
        outlet = self.outlets.get(cell.outlet)
        return {
            "show": cell.show,
            "kind": cell.kind,
            "outlet": str(outlet.pk) if outlet else NO_OUTLET,
            "year": str(cell.day.year) if cell.day else UNDATED,
        }

    @property
    def total(self):
        return sum(cell.number for cell in self.chosen)

    @property
    def days(self):
        """(day, precision) → how many entries stand there."""
        days = Counter()
        for cell in self.chosen:
            days[cell.day, cell.precision] += cell.number
        return days

    def parts(self, is_person):
        """The ways to choose that offer something, each count the number that its link shows.

        Years stand beside their own headings until one is chosen.
        """
        labels = {
            "show": ("What", _shows(is_person)),
            "kind": ("How it is given", dict(ClaimKind.choices)),
            "outlet": ("Outlet", self.outlet_names),
            "year": ("Year", self.years),
        }
        parts = [
            Part(part, title, self.offered(part, names)) for part, (title, names) in labels.items()
        ]
        return [
            part
            for part in parts
            if any(option.is_chosen for option in part.options)
            or (len(part.options) > 1 and part.part != "year")
        ]

    def offered(self, part, names):
        counts, chosen = self.options[part], getattr(self.choice, part)
        return [
            Option(
                value=value,
                label=label,
                count=counts[value],
                link=self.choice.link(**{part: "" if value == chosen else value}),
                is_chosen=value == chosen,
            )
            for value, label in names.items()
            if counts[value] or value == chosen
        ]

    @property
    def outlet_names(self):
        """Who printed most first, as there may be very many."""
        counts = self.options["outlet"]
        met = {str(outlet.pk): outlet for outlet in self.outlets.values()}
        in_order = sorted(met, key=lambda pk: (-counts[pk], met[pk].sort_name, int(pk)))
        return {pk: met[pk].name for pk in in_order} | {NO_OUTLET: "not known"}

    @property
    def only(self):
        """Year → the option that shows it alone, where there is more than one."""
        options = self.offered("year", self.years)
        return {option.value: option for option in options} if len(options) > 1 else {}

    @property
    def years(self):
        years = sorted(year for year in self.options["year"] if year != UNDATED)
        return {year: year for year in years} | {UNDATED: UNDATED}


def _shows(is_person):
    shows = dict(Show.choices)
    if not is_person:
        shows |= {Show.SAID: "said by it", Show.NAMED: "articles that name it"}
    return {str(show): label for show, label in shows.items()}
