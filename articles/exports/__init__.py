"""Records as files that other programs read: CSV and JSON Lines."""

from articles.exports.numbers import numbers_as_csv, numbers_as_json_lines
from articles.exports.statements import as_csv, as_json_lines

__all__ = ["as_csv", "as_json_lines", "numbers_as_csv", "numbers_as_json_lines"]
