"""How numbers are drawn: a point, or a bar from low to high, open to the side where it may lie.

What is said to be is solid, what may be, is planned or wanted is hollow. No line joins them.
"""

from dataclasses import dataclass

# Days from which on the gap between two rows is one step wider.
GAPS = (2, 8, 32, 93, 367, 1100)
DAYS_OF_WEEKS, DAYS_OF_MONTHS, DAYS_OF_YEARS = 14, 61, 730
# How finely the drawing of all numbers tells places apart.
ACROSS, UP = 400, 100


@dataclass(frozen=True, slots=True)
class Mark:
    """Where one number stands on the scale; `width` is nought for a single number."""

    at: float
    width: float
    limit: str
    is_hollow: bool

    @property
    def end(self):
        return round(self.at + self.width, 2)


def mark(low, high, limit, is_hollow, scale):
    at = scale.at(low)
    return Mark(at, round(scale.at(high) - at, 2), limit, is_hollow)


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between two rows: from 0, none to be seen, to 6, years."""

    step: int
    words: str = ""


def gap_between(earlier, later):
    days = (later - earlier).days
    return Gap(sum(days >= least for least in GAPS), time_in_words(days))


def time_in_words(days):
    """“3 weeks later”; empty for what the dates show at a glance."""
    for least, length, word in (
        (DAYS_OF_YEARS, 365.25, "years"),
        (DAYS_OF_MONTHS, 30.44, "months"),
        (DAYS_OF_WEEKS, 7, "weeks"),
    ):
        if days >= least:
            return f"{round(days / length)} {word} later"
    return ""


@dataclass(frozen=True, slots=True)
class Cloud:
    """All numbers of one scale over time, as two paths in a field of ACROSS by UP.

    Numbers that fall on one place are one dot. `solid` is a dot or an upright line each, `hollow`
    a short dash each.
    """

    solid: str
    hollow: str

    width, height = ACROSS, UP


def cloud(points, days, scale):
    """`points`: (day, low, high, is_hollow)."""
    across = {day: round(days.at(day) * ACROSS / 100) for day in {point[0] for point in points}}
    values = {value for _, low, high, _ in points for value in (low, high)}
    up = {value: round(UP - scale.at(value) * UP / 100) for value in values}
    places = {True: {}, False: {}}
    for day, low, high, is_hollow in points:
        places[is_hollow][across[day], up[low], up[high]] = None
    return Cloud(
        "".join(
            f"M{x} {low}V{high}" if low != high else f"M{x} {low}h0"
            for x, low, high in places[False]
        ),
        "".join(
            f"M{x - 3} {low}h6" + f"M{x} {low}V{high}" * (low != high)
            for x, low, high in places[True]
        ),
    )


# Where the field of the drawing of all numbers begins, and how high it is.
TOP, HEIGHT = 20, 130


def height_of(tick):
    """Where a label of the number scale stands from the top of the drawing."""
    return round(TOP + HEIGHT * (100 - tick.at) / 100, 1)
