"""Full text over articles and claims, with the same answer on either database."""

from articles.search.index import as_read, found_by_names_of, is_behind, rebuild, refresh
from articles.search.matching import search_articles, search_claims
from articles.search.naming import figures_called, near_names
from articles.search.proving import differences
from articles.search.query import Query, parse, shorter
from articles.search.ranking import best_articles, best_statements
from articles.search.reuse import Likeness, Reuse, same_words
from articles.search.snippets import Segment, marked, snippet
from articles.search.spellings import Spelled, spellings
from articles.search.telling import telling, tells_nothing
from articles.search.words import fold_tokens

__all__ = [
    "Likeness",
    "Query",
    "Reuse",
    "Segment",
    "Spelled",
    "as_read",
    "best_articles",
    "best_statements",
    "differences",
    "figures_called",
    "fold_tokens",
    "found_by_names_of",
    "is_behind",
    "marked",
    "near_names",
    "parse",
    "rebuild",
    "refresh",
    "same_words",
    "search_articles",
    "search_claims",
    "shorter",
    "snippet",
    "spellings",
    "telling",
    "tells_nothing",
]
