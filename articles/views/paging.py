"""The ways from one page of a record to the next, where a page has no other state."""

from articles.views.listing import Way


class Pages:
    """What `components/pagination.html` takes. `page`: of a Paginator."""

    def __init__(self, page):
        self.page = page

    @property
    def previous(self):
        return at(self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next(self):
        return at(self.page.number + 1) if self.page.has_next() else ""

    @property
    def pages(self):
        """Links to the first, the last and the pages around this one; None for a gap."""
        paginator, here = self.page.paginator, self.page.number
        return [
            None if number == paginator.ELLIPSIS else Way(str(number), at(number), number == here)
            for number in paginator.get_elided_page_range(here, on_each_side=1, on_ends=1)
        ]


def at(number):
    return f"?page={number}" if number > 1 else "?"
