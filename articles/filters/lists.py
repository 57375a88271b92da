"""The lists of articles and of statements, and what each may be narrowed and sorted by."""

from functools import cache

from django.db.models import F

from articles import search
from articles.facets import pairs
from articles.facets.indexed import ARTICLES, STATEMENTS
from articles.filters.kinds import (
    ArticleFacet,
    ChoiceFacet,
    FigureFacet,
    MeasureFacet,
    MonthFacet,
    YearFacet,
)
from articles.filters.narrowing import BEST, ReaderFilter, SizeFilter, SortFilter, WordsFilter
from articles.models import Article, Claim
from articles.models.claim import ClaimKind, SpeakerKind
from articles.models.order import Bytewise
from articles.models.review import Review
from articles.models.wording import Wording

REVIEWS = [(value, label) for value, label in Review.choices if value != Review.REJECTED]
SAID_BY = [
    (pairs.BY_ITSELF, "by the organization itself"),
    (pairs.BY_ITS_PEOPLE, "by its people"),
]


@cache
def all_statements():
    return Claim.objects.public().statements()


@cache
def all_articles():
    return Article.objects.public()


class ClaimFilter(ReaderFilter):
    indexed = STATEMENTS
    rare = ("speaker_kind", "measure", "checked", "article", "year", "month")

    q = WordsFilter(search.search_claims)
    articles_with = WordsFilter(search.search_articles, "In articles with", "article")
    speaker = FigureFacet("Speaker", pairs.speakers, none="No speaker known by name")
    organization = FigureFacet("Speaker’s organization", pairs.organizations)
    said_by = ChoiceFacet("Said", pairs.said_by, SAID_BY, depends_on="organization")
    outlet = FigureFacet(
        "Outlet",
        pairs.outlets_of_statements,
        none="Outlet not known",
    )
    kind = ChoiceFacet("How it is given", pairs.of_statements(F("kind")), ClaimKind.choices)
    speaker_kind = ChoiceFacet("How the speaker is given", pairs.speaker_kinds, SpeakerKind.choices)
    checked = ChoiceFacet("Checked or not", pairs.of_statements(F("review")), REVIEWS)
    year = YearFacet(
        "Year, said or printed", pairs.of_statements(pairs.year_of("dated")), none="Undated"
    )
    month = MonthFacet(
        "Month, said or printed",
        pairs.of_statements(pairs.month_of("dated")),
        none="Month not known",
    )
    measure = MeasureFacet("Gives a number for", pairs.measures_of_statements)
    article = ArticleFacet("Article", pairs.of_statements(F("article")))
    sort = SortFilter(
        {
            BEST: ("best first", lambda claims: claims.latest_first()),
            "newest": ("newest first", lambda claims: claims.latest_first()),
            "oldest": ("oldest first", lambda claims: claims.in_order()),
            "speaker": (
                "by speaker",
                lambda claims: claims.order_by(
                    Bytewise(pairs.filed_as("speaker")).asc(nulls_last=True),
                    "-dated_sort",
                    "-article_id",
                    "start",
                    "pk",
                ),
            ),
        },
        search.best_statements,
    )
    size = SizeFilter()

    def __init__(self, data=None):
        super().__init__(data, all_statements())


class ArticleFilter(ReaderFilter):
    indexed = ARTICLES
    rare = ("wording", "first_publisher", "year", "month")

    q = WordsFilter(search.search_articles)
    quoted = FigureFacet("Quoted", pairs.quoted)
    mentioned = FigureFacet("Named", pairs.mentioned)
    named_with = FigureFacet("Also named", pairs.named_with, depends_on="mentioned")
    outlet = FigureFacet("Outlet", pairs.publishers("outlet"), none="Outlet not known")
    first_publisher = FigureFacet(
        "Probably first published by", pairs.publishers("first_publisher")
    )
    year = YearFacet(
        "Year of publication", pairs.of_articles(pairs.year_of("published")), "Undated"
    )
    month = MonthFacet(
        "Month of publication", pairs.of_articles(pairs.month_of("published")), "Month not known"
    )
    wording = ChoiceFacet("Wording", pairs.of_articles(F("wording")), Wording.choices)
    sort = SortFilter(
        {
            BEST: ("best first", lambda articles: articles.latest_first()),
            "newest": ("newest first", lambda articles: articles.latest_first()),
            "oldest": ("oldest first", lambda articles: articles.order_by("published_sort", "pk")),
            "added": ("last added first", lambda articles: articles.last_added_first()),
        },
        search.best_articles,
    )
    size = SizeFilter()

    def __init__(self, data=None):
        super().__init__(data, all_articles())
