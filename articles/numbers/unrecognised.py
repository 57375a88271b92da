"""Numbers near those of a measure of which the program did not recognise what they count."""

from dataclasses import dataclass

from articles.models import Quantity
from articles.numbers.printed import Printed

MOST = 20


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """The first `numbers` of `total`, those on somebody's word before the reporter's own."""

    numbers: list
    total: int


def unrecognised_beside(measure, units):
    """Those in the articles of a measure that could be of it by their unit; constant in queries."""
    found = Quantity.objects.public().without_measure().beside(measure).in_units(units)
    shown = found.on_somebodys_word_first().for_tables().with_text_around()[:MOST]
    numbers = [Printed(quantity) for quantity in shown]
    return Unrecognised(numbers, len(numbers) if len(numbers) < MOST else found.count())
