"""The numbers of a measure, each with all the places at which it is given again.

A number is a restatement of another, and counted once, where the same speakers give it with the
same qualifier, and

- in the same article, unless the two are said of different days, or one of what is and the other
  of what may be. A number with no verb beside it, as in a headline, goes with one that has one;
- in another article, where the day and how it is known are the same too. Speakers who are not known
  by name, and reporters, are the same only within one article.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from articles.models import Quantity
from articles.models.claim import DatedFrom, Zone
from articles.models.dates import Bound
from articles.models.figure import Display
from articles.models.limits import Standing, limit_of, standing_of
from articles.models.quantity import apart
from articles.models.review import CONFIRMED, Review


class Known(StrEnum):
    """How the day of a number is known."""

    SAID = "said"
    SAID_OR_EARLIER = "said or earlier"
    PRINTED = "printed"
    NOT = ""


class Day(NamedTuple):
    first: date | None
    precision: str
    known: Known


class Value(NamedTuple):
    """What makes two numbers the same."""

    low: object
    high: object
    unit: str
    qualifier: str
    words: str


@dataclass(slots=True)
class Given:
    """A number on somebody's word. `places` are its rows, the one that shows it best first.

    `speakers` are the ids of the figures who give it, where all of them are known by name.
    """

    places: list
    value: Value
    who: object
    speakers: tuple
    standing: Standing | None
    day: Day

    @property
    def shown(self):
        return self.places[0]

    @property
    def low(self):
        return self.value.high if self.value.low is None else self.value.low

    @property
    def high(self):
        return self.value.low if self.value.high is None else self.value.high

    @property
    def limit(self):
        return limit_of(self.value.qualifier)

    @property
    def stands(self):
        """Whether it is said of what is, where no verb says so: what is stated is."""
        return self.standing or Standing.IS

    @property
    def elsewhere(self):
        """The first place in each further article."""
        first = {}
        for place in self.places:
            first.setdefault(place.article_id, place)
        return list(first.values())[1:]

    @property
    def order(self):
        """By day, undated ones last; said before printed."""
        unknown = self.day.first is None
        day = date.max if unknown else self.day.first
        return day, certainty(self.day), self.shown.article_id, self.shown.start


def certainty(day):
    """Best first."""
    return CERTAINTY[day.known]


CERTAINTY = {known: place for place, known in enumerate(Known)}


def given_for(measure):
    """All that is given for a measure, in order of time; two queries, however many there are."""
    return given_by(Quantity.objects.public().of(measure))


def given_at(places):
    """What is given at all the places of some numbers, by the place that shows it best."""
    given = given_by(Quantity.objects.public().filter(pk__in=places))
    return {one.shown.pk: one for one in given}


def given_by(quantities):
    speakers = Speakers(quantities.claims_behind())
    in_articles = defaultdict(list)
    for row in quantities.as_rows():
        in_articles[row.article_id, speakers.key(row), value_of(row)].append(row)
    once_an_article = [
        given
        for (_, who, value), rows in in_articles.items()
        for given in parted(rows, value, who, speakers)
    ]
    return sorted(joined(once_an_article), key=lambda given: given.order)


class Speakers:
    """Who gives each statement, and what makes two givers the same."""

    def __init__(self, claims):
        self.voices = defaultdict(list)
        for statement, *voice in claims.values_list(
            *("statement", "speaker", "speaker__merged_into", "speaker__review"),
            *("speaker__display", "speaker__merged_into__review"),
            *("speaker__merged_into__display", "speaker_kind", "speaker_printed"),
        ):
            self.voices[statement].append(voice_of(*voice))
        self._known = {
            statement: known_by_name(voices) for statement, voices in self.voices.items()
        }

    def known(self, statement):
        """The ids of all who give it; none where readers do not know one of them by name."""
        return self._known.get(statement, ())

    def key(self, row):
        if row.claim_id is None:
            return "reporter", row.article_id
        if known := self.known(row.given_in):
            return frozenset(known)
        voices = self.voices.get(row.given_in, [])
        if not voices or any(voice.is_withheld for voice in voices):
            return "statement", row.given_in or row.claim_id
        return "printed", row.article_id, tuple(sorted(voice.printed for voice in voices))


class GivenBy(NamedTuple):
    figure: int | None
    printed: str
    is_withheld: bool


def known_by_name(voices):
    ids = [voice.figure for voice in voices]
    return tuple(dict.fromkeys(ids)) if all(ids) else ()


def voice_of(speaker, root, review, display, root_review, root_display, kind, printed):
    """The giver as readers meet it: the figure that the speaker was merged into, unless hidden."""
    if root is not None:
        review, display = root_review, root_display
    is_withheld = display == Display.WITHHELD
    is_shown = not is_withheld and review != Review.REJECTED
    return GivenBy(
        (root or speaker) if is_shown else None, f"{kind} {printed.lower()}", is_withheld
    )


def value_of(row):
    has_value = row.low is not None or row.high is not None
    words = "" if has_value else row.printed.lower()
    return Value(row.low, row.high, apart(row.unit), row.qualifier.lower(), words)


def parted(rows, value, who, speakers):
    """The rows of one value in one article, parted by day and by what is, may be or shall be."""
    found = []
    for row in sorted(rows, key=clearness) if len(rows) > 1 else rows:
        standing = standing_of(row.modality, row.qualifier) if row.modality else None
        day = day_of(row)
        given = next((one for one in found if goes_with(one, standing, day)), None)
        if given is None:
            known = speakers.known(row.given_in)
            found.append(Given([row], value, who, known, standing, day))
        else:
            given.places.append(row)
            given.standing = given.standing or standing
            given.day = min(given.day, day, key=certainty)
    return found


def clearness(row):
    """What shows a number best: in the text, with a verb, with a day, early."""
    is_said = row.claim__dated_from == DatedFrom.SAID
    return zone_of(row) != Zone.BODY, not row.modality, not is_said, row.start


def goes_with(given, standing, day):
    same_standing = None in (given.standing, standing) or given.standing == standing
    both_said = given.day.known == day.known == Known.SAID
    return same_standing and (not both_said or given.day == day)


def joined(once_an_article):
    """What speakers known by name give in several articles with the same day, as one."""
    found = {}
    for given in once_an_article:
        key = given.who, given.value, given.stands, given.day
        if not given.speakers or given.day.first is None:
            key = (*key, given.shown.pk)
        if key in found:
            found[key].places += given.places
        else:
            found[key] = given
    return found.values()


def zone_of(row):
    """Where the number stands; that of a reporter's own words is told by the headline's span."""
    if row.claim_id is not None:
        return row.claim__zone
    start, end = row.article__headline_start, row.article__headline_end
    in_headline = None not in (start, end) and start <= row.start < end
    return Zone.HEADLINE if in_headline else Zone.BODY


def day_of(row):
    if row.claim_id is None:
        known = Known.PRINTED if row.article__published else Known.NOT
        return Day(row.article__published, row.article__published_precision, known)
    known = {DatedFrom.SAID: Known.SAID, DatedFrom.ARTICLE: Known.PRINTED}
    how = known.get(row.claim__dated_from, Known.NOT)
    if how == Known.SAID and row.claim__said_bound == Bound.NOT_AFTER:
        how = Known.SAID_OR_EARLIER
    return Day(row.claim__dated, row.claim__dated_precision, how)


def is_checked(place):
    review = place.review if place.claim_id is None else place.claim__review
    return review in CONFIRMED
