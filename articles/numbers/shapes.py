"""The shapes of a drawing of numbers in words, and the drawing of all numbers at once."""

from dataclasses import dataclass

from articles.drawings import numbers as drawing
from articles.drawings.scales import NumberScale, TimeScale, time_scale
from articles.models.limits import Limit, Standing
from articles.numbers.restated import Known
from articles.numbers.words import with_qualifier

LIMITS = {
    Limit.UP_TO: "up to, fewer than: open to lower numbers",
    Limit.AT_LEAST: "at least, over: open to higher numbers",
    Limit.ABOUT: "about, nearly, some",
}


SAID = "said on that day"
NOT_SAID = "printed on that day, or known only so far: said then or earlier"


@dataclass(frozen=True, slots=True)
class Shape:
    """An entry of the key; `at` and `width` are its places in a small drawing of it."""

    words: str
    limit: str = ""
    is_hollow: bool = False
    is_bar: bool = False
    is_day: bool = False

    @property
    def at(self):
        return 33 if self.limit == Limit.UP_TO else 12

    @property
    def width(self):
        return 44 if self.is_bar or self.limit in (Limit.UP_TO, Limit.AT_LEAST) else 24


def key_to(all_given):
    """The shapes that occur among these numbers, and what each says."""
    placed = [given for given in all_given if given.low is not None]
    return [*key_to_numbers(placed), *key_to_days({given.day.known for given in all_given})]


def key_to_numbers(placed):
    standings = {given.stands for given in placed}
    limits = {given.limit for given in placed}
    if Standing.IS in standings:
        yield Shape(Standing.IS.label)
    if hollow := [standing.label for standing in Standing if standing in standings - {Standing.IS}]:
        first, *others = hollow
        words = [first, *(label.removeprefix("what ") for label in others)]
        yield Shape(", ".join(words), is_hollow=True)
    yield from (Shape(words, limit.value) for limit, words in LIMITS.items() if limit in limits)
    if any(given.low != given.high for given in placed):
        yield Shape("from the lower number to the higher", is_bar=True)


def key_to_days(known):
    if Known.SAID in known:
        yield Shape(SAID, is_day=True)
    if known & {Known.PRINTED, Known.SAID_OR_EARLIER}:
        yield Shape(NOT_SAID, is_day=True, is_hollow=True)


@dataclass(frozen=True, slots=True)
class Overview:
    """All dated numbers of one scale in one drawing, where a page shows only some as a list."""

    scale: NumberScale
    days: TimeScale
    cloud: drawing.Cloud
    in_words: str

    @property
    def heights(self):
        return [
            (drawing.height_of(tick), tick.label) for tick in self.scale.ticks if not tick.spare
        ]


def overview_of(placed, scale):
    """`placed`: those that have a value and a day."""
    days = time_scale([given.day.first for given in placed])
    points = [
        (given.day.first, given.low, given.high, given.stands != Standing.IS) for given in placed
    ]
    cloud = drawing.cloud(points, days, scale)
    return Overview(scale, days, cloud, in_words(placed, days, cloud, scale))


def in_words(placed, days, cloud, scale):
    lowest = min(placed, key=lambda given: given.low)
    highest = max(placed, key=lambda given: given.high)
    period = days.period
    first, last = (period.name(period.first(day)) for day in (days.first, days.last))
    parts = (
        f"Every number with a date, from {with_qualifier(lowest)} to {with_qualifier(highest)},"
        f" between {first} and {last}; equal ones of one time lie on each other.",
        "A dot is what is or was, a dash what may be, is planned or wanted." * bool(cloud.hollow),
        "The scale is drawn together: equal steps are equal times more." * scale.is_logarithmic,
    )
    return " ".join(part for part in parts if part)
