"""A number as a page and a file show it, with its records loaded, and the days it is grouped by."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from articles.drawings import numbers as drawing
from articles.models import Quantity, dates
from articles.models.claim import Zone
from articles.models.coverage import counted
from articles.models.limits import Limit, Standing
from articles.models.parts import in_parts
from articles.numbers.printed import Printed
from articles.numbers.restated import Day, Given, Known, given_for, zone_of
from articles.numbers.words import day_in_words, joined

# Of the articles that print a number again, a page names so many.
MOST_NAMED = 4
AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Row(Printed):
    """`quantity` is where the number shows best, `others` the first place in each further article."""

    given: Given
    mark: drawing.Mark | None
    others: list

    @property
    def review_in_words(self):
        return self.record.checking_in_words

    @property
    def stands(self):
        """“what may be”; empty for what is."""
        standing = self.given.stands
        return "" if standing == Standing.IS else Standing(standing).label

    @property
    def stands_in(self):
        """“in the headline”; empty for the text."""
        zone = Zone(zone_of(self.given.shown))
        return "" if zone == Zone.BODY else zone.label

    @property
    def again(self):
        """“also in the headline, at 2 more places in the text and in 3 more articles”."""
        here = self.given.shown.article_id
        zones = Counter(zone_of(row) for row in self.given.places[1:] if row.article_id == here)
        told = [Zone(zone).label for zone in (Zone.HEADLINE, Zone.DECK) if zones[zone]]
        if body := zones[Zone.BODY]:
            told.append(f"at {counted(body, 'more place')} in the text")
        if articles := len(self.given.elsewhere):
            told.append(f"in {counted(articles, 'more article')}")
        return f"also {joined(told)}" if told else ""

    @property
    def unnamed(self):
        """How many further articles print it that `others` does not name."""
        return len(self.given.elsewhere) - len(self.others)

    @property
    def inferred(self):
        return [voice for voice in self.quantity.voices if voice.is_inferred]

    @property
    def notes(self):
        """What belongs to the number beside its words, but for its state, in short sentences."""
        parts = (
            *(self.stands, self.stands_in, self.again),
            *(read_from(voice) for voice in self.inferred),
            *(self.quantity.article.wording_warning,),
        )
        return " ".join(f"{part[0].upper()}{part[1:].rstrip('.')}." for part in parts if part)

    @property
    def date_iso(self):
        return dates.iso(self.given.day.first, self.given.day.precision)

    @property
    def day_is(self):
        """“said 17 October 2024”, “printed 17 October 2024, said then or earlier”, “undated”."""
        known, words = self.given.day.known, day_in_words(self.given.day)
        if known == Known.PRINTED:
            return f"{words}, said then or earlier" if self.claim else words
        return f"said {words}" if known else words


def read_from(voice):
    printed = voice.printed_for_readers
    return f"speaker read from “{printed}”" if printed else "speaker not named at this place"


HOW = {Known.SAID: "said", Known.SAID_OR_EARLIER: "or earlier, said", Known.PRINTED: "printed"}


@dataclass(frozen=True, slots=True)
class Moment:
    """The numbers of one day, and the time between it and the one before."""

    day: Day
    rows: list
    gap: drawing.Gap | None
    is_first_of_year: bool

    @property
    def words(self):
        return dates.in_words(self.day.first, self.day.precision)

    @property
    def iso(self):
        return self.rows[0].date_iso

    @property
    def year(self):
        return self.day.first.year

    @property
    def is_said(self):
        return self.day.known == Known.SAID

    @property
    def how(self):
        """How the numbers stand to the day; the key says it at length."""
        return HOW[self.day.known]


def rows_of(some_given, scale, most_named=MOST_NAMED):
    """Rows with marks on a scale, or without where there is none."""
    quantities = loaded(some_given, most_named)
    return [
        Row(
            quantities[given.shown.pk],
            given,
            mark_of(given, scale) if scale else None,
            [quantities[place.pk] for place in given.elsewhere[:most_named]],
        )
        for given in some_given
    ]


def rows_in_parts(measure):
    """All numbers without marks, with every article that prints one; loaded part by part."""
    for some in in_parts(given_for(measure), AT_ONCE):
        yield from rows_of(some, None, most_named=None)


def loaded(some_given, most_named):
    """Id → quantity: with all that a row shows, and of further articles with where it stands."""
    shown = [given.shown.pk for given in some_given]
    further = [place.pk for given in some_given for place in given.elsewhere[:most_named]]
    quantities = Quantity.objects.order_by()
    return {
        **quantities.filter(pk__in=further).with_articles().in_bulk(),
        **quantities.filter(pk__in=shown).for_tables().with_text_around().in_bulk(),
    }


def mark_of(given, scale):
    if given.low is None:
        return None
    is_hollow = given.stands != Standing.IS
    return drawing.mark(given.low, given.high, Limit(given.limit).value, is_hollow, scale)


def moments_of(rows):
    """Rows in order of time, by day."""
    moments, before = [], None
    for day, some in groupby(rows, key=lambda row: row.given.day):
        gap = drawing.gap_between(before.first, day.first) if before else None
        is_new = before is None or before.first.year != day.first.year
        moments.append(Moment(day, list(some), gap, is_new))
        before = day
    return moments
