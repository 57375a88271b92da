"""Records that stand in an article: they are shown with it, and gone with it."""

from django.db.models import BigIntegerField, Value
from django.db.models.functions import Coalesce

from articles.models.review import Review, ReviewedQuerySet

NEWER_VERSION = Coalesce("article__superseded_by", Value(0), output_field=BigIntegerField())


class PlacedQuerySet(ReviewedQuerySet):
    def public(self):
        """Those of which neither they nor their article is rejected, withdrawn or superseded.

        `superseded_by` is unique, so SQLite expects one row where it is empty and would begin every
        list there; an expression has no index.
        """
        return (
            super()
            .public()
            .alias(newer_version=NEWER_VERSION)
            .filter(article__withdrawn_at=None, newer_version=0)
            .exclude(article__review=Review.REJECTED)
        )

    def public_in(self, articles):
        """Those of public articles: what is known of these need not be asked for each record."""
        return super().public().filter(article__in=articles)
