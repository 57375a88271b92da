"""Dates as news prints them: a first day, how precise it is, and how it is known."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["day", "month", "year"]
DateBasis = Literal["printed", "page", "text", "outside", "editor"]
Bound = Literal["on", "not_after"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year: the first day of the period and its precision."""

    first_day: date
    precision: Precision = "day"

    def isoformat(self) -> str:
        """As much of YYYY-MM-DD as is known."""
        length = {"day": 10, "month": 7, "year": 4}[self.precision]
        return self.first_day.isoformat()[:length]
