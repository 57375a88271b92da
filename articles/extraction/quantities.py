"""Numbers that somebody gives: how many, of what, with which qualifier, on whose word."""

from dataclasses import dataclass
from decimal import Decimal

from articles.extraction.spans import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as given.

    `low` and `high` are equal for a single number; `low` is None for “dozens” and the like.
    `unit` is what is counted in one word (“troops”, “percent”, “EUR”); `qualifier` the words that
    limit it (“up to”, “at least”); `modality` the verb as printed that says whether it is, may be
    or is meant to be; `measure` what the number counts across articles (“North Korean troops”), or
    None; `attribution` the index of the innermost attribution whose words hold it.
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    qualifier: str = ""
    modality: str = ""
    measure: str | None = None
    attribution: int | None = None
