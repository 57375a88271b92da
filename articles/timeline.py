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
from articles.models.dates import Precision

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
        return (self.day or date.min, self.show == Show.NAMED, self.pk)


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
class Item:
    """An entry with its record: a claim, or an article with the forms it prints."""

    entry: Entry
    claim: Claim | None = None
    article: Article | None = None
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Month:
    year: str
    name: str
    items: list[Item]


@dataclass(frozen=True, slots=True)
class Timeline:
    months: list[Month]
    undated: list[Item]
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
            Entry(Show.NAMED, pk, day, precision, outlet, times=times)
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
    return sorted(entries, key=lambda entry: (entry.day is None, entry.order))


def build(figure, entries, choice):
    """The timeline as chosen, one page of it, with a count for every other choice."""
    wanted = [entry for entry in entries if choice.allows(entry)]
    last_page = max(1, -(-len(wanted) // AT_ONCE))
    page = min(max(choice.page, 1), last_page)
    shown = wanted[(page - 1) * AT_ONCE : page * AT_ONCE]
    items = _with_records(figure, shown)
    return Timeline(
        months=_months([item for item in items if item.entry.day]),
        undated=[item for item in items if not item.entry.day],
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
        "pk", "dated", "dated_precision", "article__outlet_id", "kind"
    )
    return [Entry(show, *row) for row in rows]


def _with_records(figure, entries):
    said = [entry.pk for entry in entries if entry.show != Show.NAMED]
    named = [entry.pk for entry in entries if entry.show == Show.NAMED]
    claims = Claim.objects.for_lists().in_bulk(said)
    articles = Article.objects.for_lists().in_bulk(named)
    forms = {}
    for row in Mention.objects.public().of(figure).filter(article__in=named).counted_by_form():
        forms.setdefault(row["article_id"], []).append(row["printed_as"])
    return [
        Item(entry, article=articles[entry.pk], forms=tuple(forms.get(entry.pk, ())))
        if entry.show == Show.NAMED
        else Item(entry, claim=claims[entry.pk])
        for entry in entries
    ]


def _months(items):
    return [
        Month(year, name, list(group))
        for (year, name), group in groupby(items, lambda item: _month_of(item.entry))
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
