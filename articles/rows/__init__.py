"""Records as the rows of pages show them: few columns, and what stands beside them asked for together."""

from articles.rows.articles import ARTICLES, TEXTS, articles, with_outlets_and_notes
from articles.rows.statements import statements

__all__ = ["ARTICLES", "TEXTS", "articles", "statements", "with_outlets_and_notes"]
