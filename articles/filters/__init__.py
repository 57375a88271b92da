"""What a reader may narrow lists by."""

from articles.filters.figures import MeasureFilter, OrganizationFilter, PersonFilter
from articles.filters.lists import ArticleFilter, ClaimFilter
from articles.filters.met import named_among
from articles.filters.narrowing import ReaderFilter
from articles.filters.results import Results, results

__all__ = [
    "ArticleFilter",
    "ClaimFilter",
    "MeasureFilter",
    "OrganizationFilter",
    "PersonFilter",
    "ReaderFilter",
    "Results",
    "named_among",
    "results",
]
