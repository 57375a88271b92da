"""What a reader may narrow lists by."""

from articles.filters.figures import MeasureFilter, OrganizationFilter, PersonFilter
from articles.filters.lists import ArticleFilter, ClaimFilter
from articles.filters.met import figures_with_names
from articles.filters.narrowing import ReaderFilter
from articles.filters.results import results
from articles.filters.rows import with_outlets_and_notes

__all__ = [
    "ArticleFilter",
    "ClaimFilter",
    "MeasureFilter",
    "OrganizationFilter",
    "PersonFilter",
    "ReaderFilter",
    "figures_with_names",
    "results",
    "with_outlets_and_notes",
]
