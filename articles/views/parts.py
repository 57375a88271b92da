"""The part of an article that one page shows. Nearly all are shown whole; a file may have megabytes."""

from dataclasses import dataclass

from articles.extraction.spans import Span
from articles.models.article import READ_AT_ONCE, page_of

LONGEST_NUMBER = 6


@dataclass(frozen=True)
class Part:
    """The paragraphs of one page, each with its number, and the `span` from first to last.

    A paragraph on the border stands on both pages, so that whatever begins on a page is whole there.
    """

    number: int
    pages: int
    paragraphs: list[tuple[int, Span]]
    span: Span

    def of(self, records):
        """Those of the records placed in the article that stand here; what precedes the text too."""
        if self.pages == 1:
            return records
        first = 0 if self.number == 1 else self.span.start
        last = self.span.end if self.number < self.pages else None
        found = records.filter(start__gte=first)
        return found if last is None else found.filter(start__lt=last)


def part_of(article, number):
    """The page of that number; the last one where there are fewer."""
    pages = page_of(max(0, article.length - 1))
    number = max(1, min(number, pages))
    window = Span((number - 1) * READ_AT_ONCE, number * READ_AT_ONCE)
    here = [
        (n, Span(*place))
        for n, place in enumerate(article.paragraphs, 1)
        if window.overlaps(Span(*place))
    ]
    span = Span(here[0][1].start, here[-1][1].end) if here else window
    return Part(number, pages, here, span)


def number_in(request):
    """The number of the page that an address asks for; 1 where it is none."""
    number = request.GET.get("page", "")
    return int(number) if number.isdecimal() and len(number) <= LONGEST_NUMBER else 1
