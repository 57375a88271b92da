"""Records that stand in an article: they are shown with it, and gone with it."""

from articles.models.access import Access, shown_in
from articles.models.article import Article
from articles.models.review import ReviewedQuerySet

# What only an article's own page needs; a list would load it once a record.
NOT_IN_LISTS = tuple(
    f"article__{name}" for name in ("text", "edits", "wording_evidence", "paragraphs", "note")
)


class PlacedQuerySet(ReviewedQuerySet):
    def public(self):
        """Those of which neither they nor their article is rejected, withdrawn or superseded."""
        return super().public().exclude(article__in=Article.objects.hidden().values("pk"))

    def showing_words(self):
        """Those of articles whose words whoever reads may read here."""
        return self.exclude(article__access__in=shown_in(Access.RECORD))
