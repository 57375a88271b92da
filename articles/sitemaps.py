"""What one should find by searching the web: articles that may be shown, what somebody stands behind.

An article is found at its outlet; the copy here only where it is recorded by what right its full text
is shown (`granted_by_right`), as its page tells search engines too.

People and organizations whom nobody has checked are left out, and so are statements: a program may
have misread whose words they are, and a search engine would show them without saying so.
"""

from functools import reduce
from operator import or_

from django.contrib.sitemaps import Sitemap
from django.db.models import Exists, Max, OuterRef
from django.db.models.functions import Coalesce
from django.urls import reverse

from articles.models import Article, Claim, Figure, Measure, Mention, Quantity
from articles.models.figure import Display

# The protocol allows 50,000; a tenth of it is made in less time than a page may take.
AT_ONCE = 5_000


class Pages(Sitemap):
    """The pages that are there whatever the archive holds."""

    def items(self):
        return "home about articles claims people organizations numbers corrections".split()

    def location(self, name):
        return reverse(name)


class Records(Sitemap):
    """Records in the order of their numbers, so that the parts stay the same when some are added."""

    limit = AT_ONCE

    def items(self):
        return self.records().order_by("pk")

    def get_latest_lastmod(self):
        """One query, where Django would load every record."""
        return None


class DatedRecords(Records):
    """Records that know when they came and when a person last decided about them."""

    added = None

    def items(self):
        changed = Coalesce("reviewed_at", self.added)
        return super().items().annotate(changed=changed)

    def lastmod(self, record):
        return record.changed

    def get_latest_lastmod(self):
        return self.items().order_by().aggregate(latest=Max("changed"))["latest"]


class Articles(DatedRecords):
    added = "added_at"

    def records(self):
        return Article.objects.public().granted_by_right().only("headline", "for_readers")


class CheckedClaims(DatedRecords):
    added = "article__added_at"

    def records(self):
        return Claim.objects.public().statements().confirmed().only("for_readers")


class CheckedFigures(Records):
    def records(self):
        """Those who stand in some article: they are few among many names, so each is looked up."""
        places = (
            Mention.objects.public().filter(figure=OuterRef("pk")),
            Claim.objects.public().filter(speaker=OuterRef("pk")),
            Claim.objects.public().filter(speaks_for=OuterRef("pk")),
            Article.objects.public().filter(outlet=OuterRef("pk")),
        )
        met = reduce(or_, (Exists(place.order_by()) for place in places))
        known = Figure.objects.known().filter(met, display=Display.SHOWN)
        return known.only("name", "kind", "review", "for_readers")


class Measures(Records):
    def records(self):
        numbers = Quantity.objects.public().of(OuterRef("pk"))
        return Measure.objects.public().filter(Exists(numbers.order_by()))


SECTIONS = {
    "pages": Pages,
    "articles": Articles,
    "statements": CheckedClaims,
    "names": CheckedFigures,
    "numbers": Measures,
}


def sections():
    """The sections that have an entry; a search engine takes an empty one for a fault."""
    made = {name: section() for name, section in SECTIONS.items()}
    return {name: section for name, section in made.items() if section.paginator.count}
