"""What is given for a measure: every number on somebody's word, restated ones once, never averaged."""

from articles.numbers.page import NumbersPage
from articles.numbers.printed import Printed
from articles.numbers.restated import given_for
from articles.numbers.rows import rows_in_parts
from articles.numbers.summaries import complete, summaries
from articles.numbers.unrecognised import unrecognised_beside

__all__ = [
    "NumbersPage",
    "Printed",
    "complete",
    "given_for",
    "rows_in_parts",
    "summaries",
    "unrecognised_beside",
]
