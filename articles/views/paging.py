"""The ways from one page to the next, for whatever is shown a part at a time."""

from typing import NamedTuple

from django.core.paginator import Page

from articles.models.coverage import counted


class Way(NamedTuple):
    """A link to a state near this one."""

    label: str
    href: str
    is_here: bool = False

    def shown(self):
        return {"label": self.label, "href": self.href, "is_here": self.is_here}


class Stretch(Page):
    """A part of a list that begins anywhere, from one place to before another."""

    def __init__(self, first, last, paginator):
        self.first, self.last = first, last
        number = first // paginator.per_page + 1
        super().__init__(paginator.object_list[first:last], number, paginator)

    def start_index(self):
        return self.first + 1

    def has_previous(self):
        return self.first > 0

    def has_next(self):
        return self.last < self.paginator.count


def stretch(first, last, paginator):
    """Such a part; the page of the list that it is, where it is one."""
    begins, is_full = first % paginator.per_page == 0, last - first == paginator.per_page
    if begins and (is_full or last == paginator.count):
        return paginator.get_page(first // paginator.per_page + 1)
    return Stretch(first, last, paginator)


class Paged:
    """What `components/pagination.html` takes, and `list_formats.html` says of a list.

    Subclasses have a `page` of a Paginator, `at`, and `noun`, “one” or “one,many”.
    """

    noun = ""

    @property
    def count(self):
        return self.page.paginator.count

    @property
    def counted(self):
        """“1,204 articles”."""
        return counted(self.count, self.noun)

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
        paginator, number_here = self.page.paginator, self.page.number
        here = None if isinstance(self.page, Stretch) else number_here
        return [
            None
            if number == paginator.ELLIPSIS
            else Way(f"{number:,}", self.at(number), number == here)
            for number in paginator.get_elided_page_range(number_here, on_each_side=1, on_ends=1)
        ]


class Pages(Paged):
    """The pages of a record whose address has no other state. `page`: of a Paginator."""

    def __init__(self, page):
        self.page = page

    def at(self, number):
        return f"?page={number}" if number > 1 else "?"
