"""Full text over articles and claims, with the same answer on either database."""

from articles.search.index import as_read, rebuild, refresh
from articles.search.matching import search_articles, search_claims
from articles.search.query import Query, parse
from articles.search.snippets import Segment, marked, snippet
from articles.search.words import fold_tokens

__all__ = [
    "Query",
    "Segment",
    "as_read",
    "fold_tokens",
    "marked",
    "parse",
    "rebuild",
    "refresh",
    "search_articles",
    "search_claims",
    "snippet",
]
