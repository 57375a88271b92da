"""The ways from one page to the next, for whatever is shown a part at a time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """A link to a state near this one."""

    label: str
    href: str
    is_here: bool = False

    def shown(self):
        return {"label": self.label, "href": self.href, "is_here": self.is_here}


class Paged:
    """What `components/pagination.html` takes. Subclasses have a `page` of a Paginator and `at`."""

    def at(self, number):
        """The address of a page."""
        raise NotImplementedError

    @property
    def previous(self):
        return self.at(self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next(self):
        return self.at(self.page.number + 1) if self.page.has_next() else ""

    @property
    def pages(self):
        """Links to the first, the last and the pages around this one; None for a gap."""
        paginator, here = self.page.paginator, self.page.number
        return [
            None
            if number == paginator.ELLIPSIS
            else Way(f"{number:,}", self.at(number), number == here)
            for number in paginator.get_elided_page_range(here, on_each_side=1, on_ends=1)
        ]


class Pages(Paged):
    """The pages of a record whose address has no other state. `page`: of a Paginator."""

    def __init__(self, page):
        self.page = page

    def at(self, number):
        return f"?page={number}" if number > 1 else "?"
