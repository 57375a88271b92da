"""A timeline as a reader has chosen it: its counts, its drawing's numbers, and one page of it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from articles.models import Figure
from articles.timeline.choice import NO_OUTLET, UNDATED, Choice
from articles.timeline.groups import Year, month_name, month_of, year_of, years_of
from articles.timeline.strands import Strand, by_time, cells, places, strands
from articles.timeline.tally import Part, Summary, Tally, summary_of

AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Jump:
    """A link to where a year, or a month, begins on the list."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """`numbers`: (show, day, precision, placed) → how many, of all that is chosen and dated."""

    summary: Summary
    years: list[Year]
    numbers: dict[tuple[str, date, str, int], int]
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


def timeline_of(figure, choice):
    """The timeline of a figure. Costs the same number of queries whatever there is of it."""
    every = strands(figure)
    counted = [cell for strand in every for cell in cells(strand)]
    tally = Tally(counted, choice, _outlets(counted))
    in_order = _in_order(tally.days, choice.is_newest_first)
    last_page = max(1, -(-tally.total // AT_ONCE))
    page = min(max(choice.page, 1), last_page)
    start = (page - 1) * AT_ONCE
    shown = _page(_narrowed(every, choice, tally.outlets), in_order, start, choice)
    return Timeline(
        summary=summary_of(counted),
        years=years_of(figure, shown, tally.only),
        numbers=_numbers(tally.chosen),
        undated=sum(cell.number for cell in tally.chosen if cell.day is None),
        total=tally.total,
        first_shown=start + 1,
        last_shown=start + len(shown),
        choices=tally.parts(figure.is_person),
        choice=choice,
        jumps=_jumps(in_order, choice, page),
        earlier=choice.link(page=page - 1) if page > 1 else "",
        later=choice.link(page=page + 1) if page < last_page else "",
    )


def _outlets(counted):
    """The id of each outlet → the one that readers meet; those kept from readers left out."""
    wanted = {cell.outlet for cell in counted if cell.outlet}
    found = Figure.objects.select_related("merged_into").in_bulk(wanted)
    return {pk: outlet.root for pk, outlet in found.items() if not outlet.root.is_hidden}


def _in_order(days, newest_first):
    """(day, precision) → (how many entries stand before it, how many there), in order."""
    before, found = 0, {}
    for pair in by_time(days, newest_first):
        found[pair] = (before, days[pair])
        before += days[pair]
    return found


def _narrowed(every, choice, outlets):
    """The strands as far as they are chosen."""
    if choice.show:
        every = [strand for strand in every if strand.show == choice.show]
    conditions = {}
    if choice.kind:
        conditions["manner"] = choice.kind
    if choice.year == UNDATED:
        conditions["day"] = None
    elif choice.year:
        conditions["day__year"] = int(choice.year)
    for strand in every:
        records = strand.records.filter(**conditions)
        yield Strand(strand.show, _of_outlet(records, choice.outlet, outlets))


def _of_outlet(records, wanted, outlets):
    if not wanted:
        return records
    if wanted != NO_OUTLET:
        same = [pk for pk, root in outlets.items() if str(root.pk) == wanted]
        return records.filter(publisher__in=same)
    return records.filter(Q(publisher__isnull=True) | ~Q(publisher__in=list(outlets)))


def _page(narrowed, in_order, start, choice):
    """The places of one page. Only the days that it touches are looked for."""
    touched = {
        pair: before
        for pair, (before, number) in in_order.items()
        if before < start + AT_ONCE and before + number > start
    }
    if not touched:
        return []
    some = [Strand(strand.show, strand.records.filter(_on(touched))) for strand in narrowed]
    first = start - min(touched.values())
    newest_first = choice.is_newest_first
    return places(some, newest_first=newest_first, start=first, stop=first + AT_ONCE)


def _on(pairs):
    """The condition that an entry stands on one of these days, in this precision."""
    condition = Q()
    for precision in sorted({precision for _, precision in pairs}):
        days = [day for day, other in pairs if other == precision]
        condition |= Q(precision=precision, day__in=days) if precision else Q(day__isnull=True)
    return condition


def _numbers(chosen):
    numbers = Counter()
    for cell in chosen:
        if cell.day:
            numbers[cell.show, cell.day, cell.precision, cell.placed] += cell.number
    return dict(numbers)


def _jumps(in_order, choice, page):
    """Links to the years, or to the months where all is of one year; none where there is one."""
    years = {year_of(*pair) for pair in in_order}
    by_month = len(years - {UNDATED}) == 1
    jumps = {}
    for pair, (before, _) in in_order.items():
        key = month_of(*pair) if by_month else year_of(*pair)
        jumps.setdefault(key, before // AT_ONCE + 1)
    if len(jumps) < 2:
        return []
    return [Jump(_label(key), _place_of(key, choice, page, there)) for key, there in jumps.items()]


def _label(key):
    if key == UNDATED:
        return "Undated"
    return month_name(key) if "-" in key else key


def _place_of(key, choice, page, there):
    """Only a fragment where the reader is on that page already."""
    fragment = f"#on-{key}"
    return fragment if page == there else choice.link(fragment, page=there)
