"""People whom a program found and nobody has checked: in A to Z where the reader asks for them."""

from dataclasses import dataclass

from articles.models.review import Review


@dataclass(frozen=True, slots=True)
class Unchecked:
    """How many of a list's names nobody has checked, of how many in all, whether they are shown,
    and the address of the other state.
    """

    number: int
    of: int
    are_shown: bool
    href: str

    @property
    def checked(self):
        return self.of - self.number


def unchecked(filterset, reviews):
    """`reviews`: how often each state occurs in the list; None for lists that leave nobody out."""
    if "names" not in filterset.filters:
        return None
    if filterset.shows_unchecked:
        number = reviews[Review.FOUND]
        return Unchecked(number, reviews.total(), True, filterset.link(names=None))
    every = filterset.with_unchecked()
    return Unchecked(every.number - reviews.total(), every.number, False, every.link())
