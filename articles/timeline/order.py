"""In which order the entries of a timeline stand, and which of them one page has."""

from datetime import date
from typing import NamedTuple

from articles import facets
from articles.models import Claim
from articles.models.dates import Precision
from articles.models.prepared import Prepared
from articles.models.said import Placed, placed

FILED = Prepared(
    lambda: Claim.objects.values_list("pk", "article_id", "start", "dated_from", "said_bound")
)


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


def years_in_order(years, newest_first):
    """Year → number in the order of the timeline: what has no year comes last, whichever is first."""
    dated = sorted((year for year in years if year is not None), reverse=newest_first)
    return {year: years[year] for year in [*dated, None] if year in years}


def slots(chosen, year, newest_first):
    """(day, precision) → what stands there of each strand, of one year in order.

    A year before its months, a month before its days.
    """
    found = {}
    for strand, some in chosen:
        of_year = some & strand.values("year")[year]
        for precision, these in strand.by_precision.items() if of_year else ():
            for day, there in _by_day(strand, year, of_year & these):
                found.setdefault((day, precision), []).append((strand, there))
    return {key: found[key] for key in sorted(found, key=_moment, reverse=newest_first)}


def _by_day(strand, year, records):
    if not records:
        return []
    if year is None:
        return [(None, records)]
    days = strand.values("day")
    months = (some for some in dict(days.by_year)[year] if days.of_days(some).intersect(records))
    found = ((day, records & days[day]) for some in months for day in some)
    return [(facets.as_date(day), there) for day, there in found if there]


def _moment(slot):
    day, precision = slot
    return day and (day.year, precision != Precision.YEAR, day, precision == Precision.DAY)


def places(chosen, years, start, stop, newest_first):
    """The places of one page; `years` in order. Only the days that it touches are looked at.

    By time; of one day by article, there by the ground on which they stand under that day, then as
    printed, and last that the figure is named.
    """
    before, touched = 0, []
    for year, number in years.items():
        if before + number > start and before < stop:
            for slot, there in slots(chosen, year, newest_first).items():
                here = sum(len(some) for _, some in there)
                if before + here > start and before < stop:
                    touched.append((before, slot, there))
                before += here
        else:
            before += number
    if not touched:
        return []
    first = touched[0][0]
    return _sorted([rest for _, *rest in touched], newest_first)[start - first : stop - first]


def _sorted(touched, newest_first):
    rows = _statements(
        [some for _, there in touched for strand, some in there if not strand.is_naming]
    )
    found = []
    for (day, precision), there in touched:
        together = []
        for strand, some in there:
            for pk in some:
                if strand.is_naming:
                    article, at = pk, 0
                    ground = Placed.BY_ARTICLE if day else Placed.NOWHERE
                elif pk in rows:
                    article, at, *filed = rows[pk]
                    ground = placed(*filed)
                else:
                    continue
                place = Place(str(strand.show), pk, article, day, precision, ground)
                in_turn = -article if newest_first else article
                together.append((in_turn, ground, strand.is_naming, at, pk, place))
        found += [place for *_, place in sorted(together)]
    return found


def _statements(some):
    """Statement → its article, where it stands there, and what it is filed by."""
    if not some:
        return {}
    rows = FILED.rows(set().union(*some))
    return {pk: rest for pk, *rest in rows}
