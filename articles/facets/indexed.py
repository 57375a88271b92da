"""Which facets the index holds, and from which records each is read.

A facet with many values, of which a record may have several, has rows of its own (`FacetPair`); one
with few values is read from the records themselves.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from django.db.models import CharField, Count, F, Q, QuerySet, Value
from django.db.models.functions import Coalesce, Concat

from articles.facets import pairs
from articles.facets.in_sql import Joined
from articles.facets.met import NAMES, ORGANIZATIONS, PEOPLE, met_figures
from articles.models import Article, Claim
from articles.models.review import CONFIRMED

STATEMENTS, ARTICLES = "statements", "articles"
# Stands for none in a row.
NONE = 0


@dataclass(frozen=True)
class Indexed:
    """A facet: `made_of` gives its querysets of `item` and `value`.

    `number` is that of its rows; without one it has none. `statement` is the path from what it is
    made of to the statement, where that need not be the claim that lists show.
    """

    made_of: Callable[[object], Sequence[QuerySet]]
    number: int | None = None
    statement: str = ""
    has_none: bool = False

    def querysets(self):
        for some in self.made_of(None):
            if self.statement:
                some = some.filter(**{f"{self.statement}__is_statement": True})
            yield some if self.has_none else some.filter(value__isnull=False)

    def pairs(self):
        """Querysets of (value, record)."""
        return [some.values_list("value", "item") for some in self.querysets()]

    def rows(self):
        """Querysets of (value, record, article) for its rows."""
        for some in self.querysets():
            coded = some.annotate(coded=Coalesce("value", Value(NONE)))
            yield coded.values_list("coded", "item", "article").distinct()

    @cached_property
    def all_pairs(self):
        return Joined(self.pairs)

    @cached_property
    def pairs_of(self):
        """The pairs of some records."""
        return Joined(self.pairs, "item")

    @cached_property
    def all_rows(self):
        return Joined(self.rows)

    @cached_property
    def rows_in(self):
        """The rows of some articles."""
        return Joined(self.rows, "article")


def said_by_others(_):
    """The organizations for which somebody else speaks."""
    claims = pairs.voices().annotate(
        speaker_root=pairs.met_by_readers("speaker"), spoken_for=pairs.met_by_readers("speaks_for")
    )
    others = Q(speaker_root=None) | ~Q(speaker_root=F("spoken_for"))
    return [
        claims.filter(others, speaks_for__isnull=False).values(
            item=F("statement"), value=F("spoken_for")
        )
    ]


def public_articles(made_of):
    public = Article.objects.hidden().values("pk")
    return lambda _: [some.exclude(pk__in=public) for some in made_of(None)]


def numbers_in_articles(statements):
    return statements.values(item=F("article")).annotate(value=Count("pk"))


COVERED = Concat(
    *("published_basis", Value(" "), "published_precision", Value(" "), "wording"),
    output_field=CharField(),
)

FILED = Concat(
    *("dated_from", Value(" "), "said_bound", Value(" "), "dated_precision"),
    output_field=CharField(),
)
# Facet that says how the day of a record is known.
HOW_DATED = {STATEMENTS: "filed", ARTICLES: "covered"}


class Filed(NamedTuple):
    """On what ground a statement stands under its day, and how precisely that is known."""

    dated_from: str
    bound: str
    precision: str


class Covered(NamedTuple):
    """How the date of an article is known, how precisely, and its wording."""

    basis: str
    precision: str
    wording: str


def how_dated(kind, value):
    """What a value of `HOW_DATED` says."""
    return (Filed if kind == STATEMENTS else Covered)(*value.split(" "))


# Kind of record → name of the facet in its list → where it is read. The last ones no list has: days
# put results in order, the others say what a list covers, how a timeline is drawn, who stands in an
# article.
INDEXED = {
    STATEMENTS: {
        "speaker": Indexed(pairs.speakers, 1, "statement", has_none=True),
        "organization": Indexed(pairs.organizations, 2, "statement"),
        "said_by_others": Indexed(said_by_others, 3, "statement"),
        "measure": Indexed(pairs.measures_of_statements, 4, "claim__statement"),
        "outlet": Indexed(pairs.outlets_of_statements, has_none=True),
        "kind": Indexed(pairs.of_statements(F("kind"))),
        "speaker_kind": Indexed(pairs.speaker_kinds, statement="statement"),
        "checked": Indexed(pairs.of_statements(F("review"))),
        "year": Indexed(pairs.of_statements(pairs.year_of("dated")), has_none=True),
        "month": Indexed(pairs.of_statements(pairs.month_of("dated")), has_none=True),
        "day": Indexed(pairs.of_statements(F("dated_sort"))),
        "filed": Indexed(pairs.of_statements(FILED)),
    },
    ARTICLES: {
        "quoted": Indexed(pairs.quoted, 11),
        "mentioned": Indexed(pairs.mentioned, 12),
        "outlet": Indexed(public_articles(pairs.publishers("outlet")), has_none=True),
        "first_publisher": Indexed(public_articles(pairs.publishers("first_publisher"))),
        "year": Indexed(
            public_articles(pairs.of_articles(pairs.year_of("published"))), has_none=True
        ),
        "month": Indexed(
            public_articles(pairs.of_articles(pairs.month_of("published"))), has_none=True
        ),
        "wording": Indexed(public_articles(pairs.of_articles(F("wording")))),
        "day": Indexed(public_articles(pairs.of_articles(F("published_sort")))),
        "spoken_for": Indexed(pairs.spoken_for),
        "covered": Indexed(public_articles(pairs.of_articles(COVERED))),
        "access": Indexed(public_articles(pairs.of_articles(F("access")))),
        "statements": Indexed(lambda _: [numbers_in_articles(pairs.statements())]),
        "checked": Indexed(
            lambda _: [numbers_in_articles(pairs.statements().filter(review__in=CONFIRMED))]
        ),
    },
    PEOPLE: {
        "letter": Indexed(pairs.letters),
        "checked": Indexed(pairs.of_figures(F("review"))),
    },
    ORGANIZATIONS: {
        "letter": Indexed(pairs.letters),
        "type": Indexed(pairs.of_figures(F("type"))),
        "checked": Indexed(pairs.of_figures(F("review"))),
    },
}
STORED = {
    facet.number: (kind, name, facet)
    for kind, facets in INDEXED.items()
    for name, facet in facets.items()
    if facet.number
}


def records(kind):
    """All records of a list, as readers find them without narrowing it."""
    if kind in NAMES:
        return met_figures(kind).order_by()
    if kind == STATEMENTS:
        return Claim.objects.public().statements().order_by()
    return Article.objects.public().order_by()
