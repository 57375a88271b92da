"""The drawing of a timeline: how many entries stand in each day, month or year.

A lane each for what is told apart, one above the other, all to one scale. Statements are bars, solid
where they were said in that period, hollow where it is only that of printing; articles that name
the figure are pins. What is known more coarsely than the drawing's periods is a dashed frame over all
the time in which it may be. Places across are in percent of the width, heights in pixels.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from articles.drawings.scales import Period, Tick, time_scale

STEPS = [Period.DAY, Period.MONTH, Period.YEAR]
TALLEST, MOST_EACH, LEAST = 88, 12, 2
LABEL, NUMBER, GAP, AXIS = 20, 16, 14, 22
FILLED, WIDEST = 0.84, 6
# A label that begins further to the right would leave the page of a phone.
LAST_START = 88
FRAME, SOLID, HOLLOW, PIN = "frame", "solid", "hollow", "pin"
# What is drawn first lies behind, and lowest in its stack.
LAID = [FRAME, SOLID, HOLLOW, PIN]


@dataclass(frozen=True, slots=True)
class Lane:
    """`label` says in words what the lane holds and how much; a lane of articles has pins."""

    name: str
    label: str
    is_of_articles: bool = False


@dataclass(frozen=True, slots=True)
class Entries:
    """A `number` of entries of one lane. `precision`: day, month or year; `is_firm`: said then."""

    lane: Lane
    day: date
    precision: str
    is_firm: bool
    number: int


@dataclass(frozen=True, slots=True)
class Mark:
    """`sort`: how it is drawn; `period`: as much of YYYY-MM-DD as it stands for."""

    sort: str
    period: str
    words: str
    number: int
    x: float
    width: float
    y: float
    height: float

    @property
    def middle(self):
        return round(self.x + self.width / 2, 2)


@dataclass(frozen=True, slots=True)
class DrawnLane:
    """`most`: the mark at the top of the tallest stack, which bears the number of that stack."""

    lane: Lane
    label_at: int
    base: int
    marks: list[Mark]
    most: Mark
    most_number: int

    @property
    def number_at(self):
        return round(self.most.y - (8 if self.most.sort == PIN else 4), 1)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A label beyond `last_start` ends at its tick instead of beginning there."""

    lanes: list[DrawnLane]
    ticks: list[Tick]
    height: int
    base: int
    words: str
    sorts: frozenset[str]
    last_start: int = LAST_START


def draw(entries, scale=None):
    """The drawing of entries, of which there must be some; lanes in the order of their entries.

    Entries that are summed by the steps of a scale are drawn on that scale.
    """
    scale = scale or time_scale([one.day for one in entries])
    stacks = {lane: _stacks(lane, entries, scale.period) for lane in _lanes(entries)}
    most = max(max(_sums(stack).values()) for stack in stacks.values())
    unit = min(MOST_EACH, TALLEST / most)
    drawn, top = [], 0
    for lane, stack in stacks.items():
        drawn.append(_lane(lane, stack, scale, unit, top))
        top = drawn[-1].base + GAP
    base = drawn[-1].base
    return Drawing(
        lanes=drawn,
        ticks=scale.ticks,
        height=base + AXIS,
        base=base,
        words=in_words(entries, scale),
        sorts=frozenset(mark.sort for lane in drawn for mark in lane.marks),
    )


def _lanes(entries):
    return list(dict.fromkeys(one.lane for one in entries))


def _stacks(lane, entries, period):
    """(step, its first day, sort of mark) → how many entries of the lane."""
    stacks, steps = Counter(), _steps(period)
    for one in entries:
        if one.lane is lane:
            step = steps[one.precision]
            stacks[step, step.first(one.day), _sort(one, step is not period)] += one.number
    return stacks


def _steps(period):
    """Precision → the step in which it is shown: the period, or a longer one."""
    return {str(step): max(step, period, key=STEPS.index) for step in STEPS}


def _sort(one, is_coarse):
    if is_coarse:
        return FRAME
    if one.lane.is_of_articles:
        return PIN
    return SOLID if one.is_firm else HOLLOW


def _sums(stacks):
    """(step, its first day) → how many entries stand on each other."""
    sums = Counter()
    for (step, first, _), number in stacks.items():
        sums[step, first] += number
    return sums


def _lane(lane, stacks, scale, unit, top):
    sums = _sums(stacks)
    base = round(top + LABEL + NUMBER + max(sums.values()) * unit)
    marks, risen = [], Counter()
    for step, first, sort in sorted(stacks, key=lambda key: (LAID.index(key[2]), key[1])):
        number = stacks[step, first, sort]
        height = round(max(number * unit, LEAST), 1)
        risen[step, first] += height
        x, width = _across(scale, step, first)
        y = round(base - risen[step, first], 1)
        words = f"{step.name(first)}: {_told(lane, sort, number, step)}"
        marks.append(Mark(sort, _iso(step, first), words, number, x, width, y, height))
    most = min(marks, key=lambda mark: mark.y)
    return DrawnLane(lane, top + LABEL - 6, base, marks, most, max(sums.values()))


def _across(scale, step, first):
    """Where a mark begins and how wide it is."""
    if step != scale.period:
        begin, end = max(first, scale.start), min(step.after(first), scale.end)
        return scale.at(begin), round(scale.at(end) - scale.at(begin), 2)
    room = scale.width(first)
    width = min(room * FILLED, WIDEST)
    return round(scale.at(first) + room * (1 - FILLED) / 2, 2), round(width, 2)


def _iso(step, first):
    return first.isoformat()[: {Period.YEAR: 4, Period.MONTH: 7, Period.DAY: 10}[step]]


def _told(lane, sort, number, step):
    noun = "article" if lane.is_of_articles else "statement"
    how = {
        FRAME: f", known only to the {step}",
        SOLID: ", said then",
        HOLLOW: ", said then or earlier",
        PIN: "",
    }
    return f"{_counted(number, noun)}{how[sort]}"


def _counted(number, noun):
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def in_words(entries, scale):
    """“26 statements and 4 articles from October to December 2024; most in October: 20.”"""
    said = [one for one in entries if not one.lane.is_of_articles]
    naming = [one for one in entries if one.lane.is_of_articles]
    parts = [
        _counted(sum(one.number for one in some), noun)
        for some, noun in ((said, "statement"), (naming, "article"))
        if some
    ]
    # What is known only to the month is not from the first day of it on.
    steps = _steps(scale.period)
    step = max({steps[one.precision] for one in entries}, key=STEPS.index)
    first, last = step.first(scale.first), step.first(scale.last)
    most = _most(said or naming, scale.period, first.year == last.year)
    return f"{' and '.join(parts)} {_span(step, first, last)}{most}."


def _span(step, first, last):
    if first == last:
        return f"{'on' if step == Period.DAY else 'in'} {step.name(first)}"
    if step == Period.DAY and (first.year, first.month) == (last.year, last.month):
        return f"from {first.day} to {step.name(last)}"
    begin = _without_year(step, first) if first.year == last.year else step.name(first)
    return f"from {begin} to {step.name(last)}"


def _without_year(step, first):
    return step.name(first).removesuffix(f" {first.year}")


def _most(entries, period, is_one_year):
    """“; most in October: 20”; nothing where several periods have as many, or there is one."""
    sums, steps = Counter(), _steps(period)
    for one in entries:
        if steps[one.precision] is period:
            sums[period.first(one.day)] += one.number
    highest = [first for first, number in sums.items() if number == max(sums.values())]
    if len(sums) < 2 or len(highest) > 1:
        return ""
    name = _without_year(period, highest[0]) if is_one_year else period.name(highest[0])
    return f"; most {'on' if period == Period.DAY else 'in'} {name}: {sums[highest[0]]:,}"
