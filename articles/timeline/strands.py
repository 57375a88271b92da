"""The entries of a timeline in the database: statements, and articles that name the figure.

Each strand is a queryset with the same columns, so that they can be counted and sorted alike.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db.models import (
    Case,
    CharField,
    Count,
    F,
    IntegerChoices,
    IntegerField,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import ExtractYear

from articles.models import Article, Claim, Mention
from articles.models.claim import DatedFrom
from articles.models.coverage import CHECKED
from articles.models.dates import Bound, Precision
from articles.timeline.choice import Show


class Placed(IntegerChoices):
    """On what ground an entry stands under its day; in this order under one article."""

    THAT_DAY = 0, "said that day"
    AT_LATEST = 1, "said that day or earlier"
    BY_ARTICLE = 2, "printed that day, said then or earlier"
    NOWHERE = 3, "undated"


@dataclass(frozen=True, slots=True)
class Strand:
    show: Show
    records: QuerySet


class Cell(NamedTuple):
    """How many entries are alike in all that can be chosen or is drawn."""

    show: str
    day: date | None
    precision: str
    placed: int
    kind: str
    outlet: int | None
    number: int
    checked: int


class Place(NamedTuple):
    """Where one entry stands; `pk` is that of the claim or the article."""

    show: str
    pk: int
    article: int
    day: date | None
    precision: str
    placed: int

    @property
    def group(self):
        """Entries of one group are shown together: one article's for one day."""
        return (self.day, self.precision, self.article, self.placed)


def strands(figure):
    said = Claim.objects.said_by(figure)
    found = [Strand(Show.SAID, _statements(said))]
    if not figure.is_person:
        others = Claim.objects.said_by_people_of(figure).exclude(pk__in=said.values("pk"))
        found.append(Strand(Show.PEOPLE, _statements(others)))
    return [*found, Strand(Show.NAMED, _articles(figure))]


def cells(strand):
    alike = ("day", "precision", "placed", "manner", "publisher")
    rows = strand.records.values_list(*alike).annotate(
        number=Count("pk"), checked=Count("pk", filter=CHECKED)
    )
    return [Cell(strand.show, *row) for row in rows]


COLUMNS = ("show", "pk", "written_in", "day", "precision", "placed")
SORTING = ("undated", "year", "month_known", "day_known", "is_naming", "at")


def places(strands, *, newest_first, start, stop):
    """The entries of some strands from one place to another, in the order of the timeline.

    By time as `by_time` has it; of one day by article, there by the ground on which they stand
    under that day, then as printed, and last that the figure is named.
    """
    rows = [_sortable(strand).values_list(*COLUMNS, *SORTING) for strand in strands]
    found = rows[0].union(*rows[1:], all=True) if rows[1:] else rows[0]
    times = ("year", "month_known", "day", "day_known", "written_in")
    times = [f"-{column}" for column in times] if newest_first else times
    ordered = found.order_by("undated", *times, "placed", "is_naming", "at", "pk")
    return [Place(*row[: len(COLUMNS)]) for row in ordered[start:stop]]


def by_time(days, newest_first):
    """(day, precision) pairs in order: a year before its months, a month before its days.

    What has no day comes last, whichever comes first.
    """
    dated = sorted((pair for pair in days if pair[0]), key=_moment, reverse=newest_first)
    return [*dated, *(pair for pair in days if not pair[0])]


def _moment(pair):
    day, precision = pair
    return day.year, precision != Precision.YEAR, day, precision == Precision.DAY


def _sortable(strand):
    return strand.records.annotate(
        show=Value(str(strand.show), CharField()),
        undated=_flag(day__isnull=True),
        year=ExtractYear("day"),
        month_known=1 - _flag(precision=Precision.YEAR),
        day_known=_flag(precision=Precision.DAY),
        is_naming=Value(int(strand.show == Show.NAMED)),
    )


def _flag(**condition):
    return Case(When(**condition, then=1), default=0, output_field=IntegerField())


def _statements(claims):
    is_said, at_latest = Q(dated_from=DatedFrom.SAID), Q(said_bound=Bound.NOT_AFTER)
    return claims.order_by().annotate(
        written_in=F("article_id"),
        day=F("dated"),
        precision=F("dated_precision"),
        placed=Case(
            When(is_said & at_latest, then=Placed.AT_LATEST),
            When(is_said, then=Placed.THAT_DAY),
            When(dated__isnull=False, then=Placed.BY_ARTICLE),
            default=Placed.NOWHERE,
            output_field=IntegerField(),
        ),
        manner=F("kind"),
        publisher=F("article__outlet_id"),
        at=F("start"),
    )


def _articles(figure):
    naming = Mention.objects.public().of(figure).order_by().values("article")
    return (
        Article.objects.public()
        .filter(pk__in=naming)
        .order_by()
        .annotate(
            written_in=F("pk"),
            day=F("published"),
            precision=F("published_precision"),
            placed=Case(
                When(published__isnull=False, then=Placed.BY_ARTICLE),
                default=Placed.NOWHERE,
                output_field=IntegerField(),
            ),
            manner=Value("", CharField()),
            publisher=F("outlet_id"),
            at=Value(0),
        )
    )
