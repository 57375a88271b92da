"""The entries of one page of a timeline with their records, those of one day and article together."""

import calendar
from dataclasses import dataclass
from itertools import groupby

from articles import rows
from articles.models import Article, Claim
from articles.models.dates import Precision, in_words, iso
from articles.models.said import Placed
from articles.timeline.choice import UNDATED, Show
from articles.timeline.tally import Option


@dataclass(frozen=True, slots=True)
class Statement:
    """`is_plain`: the figure alone says it, for nobody that its roles do not name."""

    claim: Claim
    is_plain: bool


@dataclass(frozen=True, slots=True)
class Group:
    """What one article gives for one day: statements, and how often it names the figure.

    `forms`: as what it names the figure, unless that is just its name.
    """

    day: str
    iso: str
    when: str
    placed: Placed
    article: Article
    statements: list[Statement]
    is_naming: bool
    times: int = 0
    forms: tuple[str, ...] = ()

    @property
    def mark(self):
        """Which of the drawing's marks stands for it: what is said, on what ground, or neither."""
        if not self.statements:
            return "pin"
        return "solid" if self.placed == Placed.THAT_DAY else "hollow"


@dataclass(frozen=True, slots=True)
class Month:
    key: str
    name: str
    groups: list[Group]


@dataclass(frozen=True, slots=True)
class Year:
    """`only`: how to see this year alone; None where there is no other."""

    key: str
    months: list[Month]
    only: Option | None

    @property
    def is_undated(self):
        return self.key == UNDATED


def years_of(figure, places, only):
    """The places under their years and months, in their order. `only`: year → option."""
    groups = _groups(figure, places)
    return [
        Year(
            year,
            [
                Month(key, month_name(key), [group for _, group in pairs])
                for key, pairs in groupby(together, lambda pair: month_of(*pair[0]))
            ],
            only.get(year),
        )
        for year, together in groupby(groups, lambda pair: year_of(*pair[0]))
    ]


def year_of(day, precision):
    return str(day.year) if day else UNDATED


def month_of(day, precision):
    """“2024-10”; the year alone where the month is not known."""
    if day is None:
        return UNDATED
    return str(day.year) if precision == Precision.YEAR else f"{day:%Y-%m}"


def month_name(key):
    _, _, month = key.partition("-")
    return calendar.month_name[int(month)] if month else "Month not known"


def _groups(figure, places):
    """((day, precision), group) in the order of the places."""
    articles = rows.articles({place.article for place in places})
    said = [place.pk for place in places if place.show != Show.NAMED]
    claims = rows.statements(said, articles)
    named = [place.pk for place in places if place.show == Show.NAMED]
    forms = rows.forms_there(figure.pk, named)
    served = _organizations_served(figure)
    found = []
    for (day, precision, article, placed), together in groupby(places, lambda place: place.group):
        together = list(together)
        said = [
            claims[place.pk]
            for place in together
            if place.pk in claims and place.show != Show.NAMED
        ]
        naming = forms.get(article, {}) if together[-1].show == Show.NAMED else {}
        group = Group(
            day=in_words(day, precision),
            iso=iso(day, precision),
            when=said[0].dated_in_words if said else _printed(articles[article]),
            placed=Placed(placed),
            article=articles[article],
            statements=[Statement(claim, _is_plain(claim, figure, served)) for claim in said],
            is_naming=together[-1].show == Show.NAMED,
            times=sum(naming.values()),
            forms=() if list(naming) == [figure.name] else tuple(naming),
        )
        found.append(((day, precision), group))
    return found


def _printed(article):
    return f"printed {article.published_with_bound}" if article.published else "undated"


def _is_plain(claim, figure, served):
    if claim.known_speaker != figure or len(claim.voices) > 1:
        return False
    return claim.speaks_for_other is None or claim.speaks_for_other.pk in served


def _organizations_served(figure):
    """Whom a person speaks for as a matter of course: the organizations of its confirmed roles."""
    served = rows.organizations_served(figure.pk) if figure.is_person else []
    return {one.root.pk for one in rows.figures(served).values()}
