"""Records that stand in an article: they are shown with it, and gone with it."""

from articles.models.order import newer_version
from articles.models.review import Review, ReviewedQuerySet


class PlacedQuerySet(ReviewedQuerySet):
    def public(self):
        """Those of which neither they nor their article is rejected, withdrawn or superseded."""
        return (
            super()
            .public()
            .alias(newer_version=newer_version("article__superseded_by"))
            .filter(article__withdrawn_at=None, newer_version=0)
            .exclude(article__review=Review.REJECTED)
        )

    def public_in(self, articles):
        """Those of public articles: what is known of these need not be asked for each record."""
        return super().public().filter(article__in=articles)
