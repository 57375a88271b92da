"""In sentences: who gives the same number, and who gives different ones.

The rule. Compared are speakers known by name; several who make a statement together each give its
numbers. A number is the same where its lowest and highest value and its unit are the same: “about
11,000” is the same as “11,000”, and what differs in qualifier, or in whether it is, may be or shall
be, is said beside the name. A speaker gives different numbers who gives at least two that differ in
value, unit, qualifier, or in whether they are, may be or shall be. A number without a value, such
as “dozens”, is not compared. The sentences say nothing on who is right.
"""

from collections import defaultdict
from dataclasses import dataclass, replace

from articles.models.limits import Standing
from articles.models.review import NOT_CHECKED, Review
from articles.numbers.restated import is_checked
from articles.numbers.words import day_in_words, joined, plain, value_in_words, with_qualifier

MOST_SENTENCES = 4
# A speaker's numbers are told one by one up to so many; of more, how many and between which.
MOST_NUMBERS = 8
# Of the speakers who give one number, all are named up to so many; of more, a few.
MOST_SPEAKERS, FEW_SPEAKERS = 6, 3
# “gives 11,000 and, of what may be, 100,000”
ORDER = (Standing.IS, Standing.PLANNED, Standing.WANTED, Standing.MAY)


@dataclass(frozen=True, slots=True)
class State:
    """Of how many of the numbers in a sentence an editor has checked the statement."""

    checked: int
    of: int

    @property
    def is_mixed(self):
        return 0 < self.checked < self.of

    @property
    def checking(self):
        if self.is_mixed:
            return f"{Review.FOUND} {Review.CHECKED}"
        return Review.CHECKED if self.checked else Review.FOUND

    @property
    def checking_in_short(self):
        if self.is_mixed:
            return f"{self.checked} of {self.of} checked"
        return "checked" if self.checked else NOT_CHECKED


@dataclass(frozen=True, slots=True)
class Giver:
    """One of those who give a number, first by id; `aside` is what differs in their words."""

    figure: object
    aside: str
    state: "State"


@dataclass(frozen=True, slots=True)
class Agreement:
    """`state`: of all the numbers together; where it differs, each giver says its own."""

    number: str
    givers: list
    state: "State"
    more: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """`words` complete “… gives …”; `is_summed_up` where they do not tell the numbers one by one."""

    figure: object
    words: str
    is_summed_up: bool
    state: "State"


@dataclass(frozen=True, slots=True)
class Sentences:
    agreements: list
    differences: list
    more_agreements: int
    more_differences: int


def sentences_on(all_given):
    """With the ids of figures in their place, so that they can be kept; see `with_figures`."""
    compared = [given for given in all_given if given.speakers and given.low is not None]
    alike, unlike = same_numbers(compared), different_numbers(compared)
    return Sentences(
        [agreement(givers) for _, givers in alike[:MOST_SENTENCES]],
        [
            Difference(pk, difference(given), len(given) > MOST_NUMBERS, state(given))
            for pk, given in unlike[:MOST_SENTENCES]
        ],
        max(len(alike) - MOST_SENTENCES, 0),
        max(len(unlike) - MOST_SENTENCES, 0),
    )


def with_figures(sentences, figures_of):
    """The same with figures in place of their ids. `figures_of`: ids → figures by id; asked once."""
    agreements, differences = sentences.agreements, sentences.differences
    givers = [giver for agreement in agreements for giver in agreement.givers]
    figures = figures_of({one.figure for one in (*givers, *differences)})

    def named(some):
        return [replace(one, figure=figures[one.figure]) for one in some]

    return replace(
        sentences,
        agreements=[replace(one, givers=named(one.givers)) for one in agreements],
        differences=named(differences),
    )


def same_numbers(compared):
    """(value, figure → what it gives) of each value that two or more give, by how many."""
    by_value = defaultdict(lambda: defaultdict(list))
    for given in compared:
        for figure in given.speakers:
            by_value[given.low, given.high, given.value.unit][figure].append(given)
    shared = [(value, givers) for value, givers in by_value.items() if len(givers) > 1]
    return sorted(shared, key=lambda one: (-len(one[1]), one[0]))


def agreement(givers):
    pks = list(givers)[: FEW_SPEAKERS if len(givers) > MOST_SPEAKERS else None]
    first = givers[pks[0]][0]
    return Agreement(
        value_in_words(first),
        [Giver(pk, aside(givers[pk]), state(givers[pk])) for pk in pks],
        state([given for some in givers.values() for given in some]),
        len(givers) - len(pks),
    )


def aside(all_given):
    """““up to”; of what may be”: how the speaker puts it, where not plainly."""
    ways = dict.fromkeys(
        "; ".join(
            part
            for part in (
                f"“{given.value.qualifier}”" if given.value.qualifier else "",
                of_what(given.stands),
            )
            if part
        )
        for given in all_given
    )
    return "" if "" in ways else ", and ".join(ways)


def state(all_given):
    return State(sum(is_checked(given.shown) for given in all_given), len(all_given))


def of_what(standing):
    return "" if standing == Standing.IS else f"of {Standing(standing).label}"


def different_numbers(compared):
    """(figure, its different numbers in order of time) of each that gives two or more, by how many."""
    by_figure = defaultdict(dict)
    for given in compared:
        for figure in given.speakers:
            by_figure[figure].setdefault((given.value, given.stands), given)
    several = [(pk, list(found.values())) for pk, found in by_figure.items() if len(found) > 1]
    return sorted(several, key=lambda one: (-len(one[1]), one[0]))


def difference(all_given):
    if len(all_given) > MOST_NUMBERS:
        return many(all_given)
    years = {given.day.first and given.day.first.year for given in all_given}
    year = years.pop() if len(years) == 1 else None
    parts = [(standing, [one for one in all_given if one.stands == standing]) for standing in ORDER]
    told = "; ".join(
        " ".join(
            part
            for part in (f"{of_what(standing)}," * bool(of_what(standing)), listed(some, year))
            if part
        )
        for standing, some in parts
        if some
    )
    return f"{told}, all in {year}" if year else told


def listed(all_given, year):
    return joined(
        [f"{with_qualifier(given)} ({day_in_words(given.day, year)})" for given in all_given]
    )


def many(all_given):
    units = {given.value.unit for given in all_given}
    if len(units) > 1:
        return f"{len(all_given)} different numbers"
    low, high = min(given.low for given in all_given), max(given.high for given in all_given)
    unit = units.pop()
    bounds = f"from {plain(low)} to {plain(high)} {unit}".rstrip()
    return f"{len(all_given)} different numbers, {bounds}"
