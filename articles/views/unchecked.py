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
    """`reviews`: of each name that the list shows; None for lists that leave nobody out."""
    if "names" not in filterset.filters:
        return None
    if filterset.shows_unchecked:
        number = sum(review == Review.FOUND for review in reviews)
        return Unchecked(number, len(reviews), True, filterset.link(names=None))
    every = filterset.with_unchecked()
    of = every.qs.order_by().count()
    return Unchecked(of - len(reviews), of, False, every.link())
