"""Lists as files that other programs read: CSV and JSON Lines."""

from articles.exports.articles import ARTICLES
from articles.exports.corrections import CORRECTIONS
from articles.exports.figures import ORGANIZATIONS, PEOPLE
from articles.exports.files import Export
from articles.exports.numbers import numbers_of
from articles.exports.statements import STATEMENTS

__all__ = [
    "ARTICLES",
    "CORRECTIONS",
    "ORGANIZATIONS",
    "PEOPLE",
    "STATEMENTS",
    "Export",
    "numbers_of",
]
