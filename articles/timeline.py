"""What a figure said and where it is named, by date: kept apart where no date is known.

`entries_of` asks the database for one short row an entry; `build` chooses, counts and groups them
and loads only the records of the page that is shown.
"""

import calendar
from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from urllib.parse import urlencode

from django.db.models import TextChoices

from articles.models import Article, Claim, Figure, Mention
from articles.models.claim import ClaimKind
from articles.models.dates import Precision, in_words, iso

AT_ONCE = 100
UNDATED = "undated"


class Show(TextChoices):
    SAID = "said", "said by them"
    PEOPLE = "people", "said by its people"
    NAMED = "named", "named in an article"


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement, or an article that names the figure; `pk` is that of the claim or article."""

    show: str
    pk: int
    article: int
    day: date | None
    precision: str
    outlet: int | None
    kind: str = ""
    times: int = 0

    @property
    def year(self):
        return str(self.day.year) if self.day else UNDATED

    @property
    def order(self):
        """By day; on one day by article, and there what is said before who is named."""
        return (
            self.day is None,
            self.day or date.min,
            self.article,
            self.show == Show.NAMED,
            self.pk,
        )

    @property
    def place(self):
        return (self.day, self.precision, self.article)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reader wants to see. Each part is "" for all."""

    show: str = ""
    kind: str = ""
    outlet: str = ""
    year: str = ""
    page: int = 1

    @classmethod
    def from_query(cls, query):
        """A choice from GET parameters; what makes no sense there counts as not given."""
        return cls(
            show=_one_of(Show.values, query.get("show")),
            kind=_one_of(ClaimKind.values, query.get("kind")),
            outlet=_digits(query.get("outlet"), 18),
            year=UNDATED if query.get("year") == UNDATED else _digits(query.get("year"), 4),
            page=int(_digits(query.get("page"), 6) or 1),
        )

    def allows(self, entry, *, but=""):
        """Whether an entry is wanted, one part of the choice (`but`) left aside."""
        return all(
            part == but or not wanted or wanted == str(getattr(entry, part) or "")
            for part, wanted in self.parts().items()
        )

    def parts(self):
        return {part: getattr(self, part) for part in ("show", "kind", "outlet", "year")}

    def with_part(self, part, value):
        """The query string of the same choice with one part changed."""
        parts = {name: kept for name, kept in self.parts().items() if kept and name != part}
        return "?" + urlencode(parts | ({part: value} if value else {}))


@dataclass(frozen=True, slots=True)
class Option:
    label: str
    count: int
    link: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One way to choose, with its options."""

    part: str
    title: str
    options: list[Option]


@dataclass(frozen=True, slots=True)
class Group:
    """What one article gives for one day: statements, and how often it names the figure."""

    day: str
    iso: str
    figure: Figure
    article: Article
    claims: list[Claim]
    times: int = 0
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Month:
    year: str
    name: str
    groups: list[Group]


@dataclass(frozen=True, slots=True)
class Timeline:
    months: list[Month]
    undated: list[Group]
    shown: int
    total: int
    choices: list[Part]
    clear: str
    earlier: str
    later: str

    @property
    def years(self):
        """The months under their years, in order."""
        return [(year, list(months)) for year, months in groupby(self.months, lambda m: m.year)]


@dataclass(frozen=True, slots=True)
class Summary:
    """How much there is of a figure in the whole archive."""

    said: int
    by_its_people: int
    named: int
    first: date | None
    last: date | None


def summary_of(entries):
    shows = Counter(entry.show for entry in entries)
    days = [entry.day for entry in entries if entry.day]
    return Summary(
        said=shows[Show.SAID],
        by_its_people=shows[Show.PEOPLE],
        named=shows[Show.NAMED],
        first=min(days, default=None),
        last=max(days, default=None),
    )


def entries_of(figure):
    """All entries of a figure, in order: the oldest first, what has no date last."""
    said = Claim.objects.said_by(figure)
    entries = [
        *_statements(said, Show.SAID),
        *(() if figure.is_person else _statements(_said_by_others(figure, said), Show.PEOPLE)),
        *(
            Entry(Show.NAMED, pk, pk, day, precision, outlet, times=times)
            for pk, day, precision, outlet, times in Mention.objects.public()
            .of(figure)
            .counted_by_article()
            .values_list(
                "article_id",
                "article__published",
                "article__published_precision",
                "article__outlet_id",
                "times",
            )
        ),
    ]
    return sorted(entries, key=lambda entry: entry.order)


def build(figure, entries, choice):
    """The timeline as chosen, one page of it, with a count for every other choice."""
    wanted = [entry for entry in entries if choice.allows(entry)]
    last_page = max(1, -(-len(wanted) // AT_ONCE))
    page = min(max(choice.page, 1), last_page)
    shown = wanted[(page - 1) * AT_ONCE : page * AT_ONCE]
    groups = _grouped(figure, shown)
    return Timeline(
        months=_months([(entry, group) for entry, group in groups if entry.day]),
        undated=[group for entry, group in groups if not entry.day],
        shown=len(shown),
        total=len(wanted),
        choices=_choices(entries, choice, figure),
        clear="?" if any(choice.parts().values()) else "",
        earlier=_page_link(choice, page - 1) if page > 1 else "",
        later=_page_link(choice, page + 1) if page < last_page else "",
    )


def _said_by_others(figure, said):
    return Claim.objects.said_by_people_of(figure).exclude(pk__in=said.order_by().values("pk"))


def _statements(claims, show):
    rows = claims.order_by().values_list(
        "pk", "article_id", "dated", "dated_precision", "article__outlet_id", "kind"
    )
    return [Entry(show, *row) for row in rows]


def _grouped(figure, entries):
    """The entries with their records, those of one day and article together."""
    claims = Claim.objects.for_lists().in_bulk(e.pk for e in entries if e.show != Show.NAMED)
    articles = Article.objects.for_lists().in_bulk({entry.article for entry in entries})
    forms = _forms(figure, [entry.pk for entry in entries if entry.show == Show.NAMED])
    found = []
    for (day, precision, article), together in groupby(entries, key=lambda entry: entry.place):
        together = list(together)
        group = Group(
            day=in_words(day, precision),
            iso=iso(day, precision),
            figure=figure,
            article=articles[article],
            claims=[claims[entry.pk] for entry in together if entry.show != Show.NAMED],
            times=sum(entry.times for entry in together),
            forms=forms.get(article, ()) if together[-1].show == Show.NAMED else (),
        )
        found.append((together[0], group))
    return found


def _forms(figure, articles):
    """The forms that each article prints, the most frequent first."""
    forms = {}
    for row in Mention.objects.public().of(figure).filter(article__in=articles).counted_by_form():
        forms[row["article_id"]] = (*forms.get(row["article_id"], ()), row["printed_as"])
    return forms


def _months(groups):
    return [
        Month(year, name, [group for _, group in together])
        for (year, name), together in groupby(groups, lambda pair: _month_of(pair[0]))
    ]


def _month_of(entry):
    if entry.precision == Precision.YEAR:
        return entry.year, "month not known"
    return entry.year, calendar.month_name[entry.day.month]


def _choices(entries, choice, figure):
    """For each part its values with the number of entries that choosing it would show."""
    show = dict(Show.choices) | {Show.SAID: "said" if figure.is_person else "said by it"}
    labels = {
        "show": ("What", show),
        "kind": ("How it is given", dict(ClaimKind.choices)),
        "outlet": ("Outlet", _outlet_names(entries)),
        "year": ("Year", {entry.year: entry.year for entry in entries}),
    }
    parts = [
        Part(part, title, _options_of(part, values, entries, choice))
        for part, (title, values) in labels.items()
    ]
    return [
        part for part in parts if len(part.options) > 1 or any(o.is_chosen for o in part.options)
    ]


def _options_of(part, labels, entries, choice):
    counts = Counter(
        str(getattr(entry, part) or "") for entry in entries if choice.allows(entry, but=part)
    )
    chosen = getattr(choice, part)
    return [
        Option(
            label=label,
            count=counts[value],
            link=choice.with_part(part, "" if value == chosen else value),
            is_chosen=value == chosen,
        )
        for value, label in labels.items()
        if counts[value] or value == chosen
    ]


def _outlet_names(entries):
    outlets = Figure.objects.filter(pk__in={entry.outlet for entry in entries if entry.outlet})
    return {str(pk): name for pk, name in outlets.in_alphabetical_order().values_list("pk", "name")}


def _page_link(choice, page):
    return f"{choice.with_part('page', '')}&page={page}".replace("?&", "?")


def _one_of(values, given):
    return given if given in values else ""


def _digits(given, at_most):
    """The number as it is written without leading zeros; "" for anything else."""
    if given and len(given) <= at_most and given.isascii() and given.isdigit():
        return str(int(given))
    return ""
