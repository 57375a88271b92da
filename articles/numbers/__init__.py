"""What is given for a measure: every number on somebody's word, restated ones once, never averaged."""

from articles.numbers.page import NumbersPage
from articles.numbers.printed import Printed
from articles.numbers.rows import rows_in_parts
from articles.numbers.summaries import complete, summaries
from articles.numbers.unrecognised import unrecognised_beside
from articles.numbers.whole import whole_of

__all__ = [
    "NumbersPage",
    "Printed",
    "complete",
    "rows_in_parts",
    "summaries",
    "unrecognised_beside",
    "whole_of",
]
