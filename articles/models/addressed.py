"""Where a claim can be read: on its own page, in its article, and where it was printed."""

from articles.models.addresses import address
from articles.models.article import page_of
from articles.models.in_article import BETWEEN_PIECES
from articles.models.text_fragment import at_words


class Addressed:
    """The part of a claim that knows its addresses."""

    def get_absolute_url(self):
        return address("claim", self.pk)

    @property
    def is_gone(self):
        return self.is_rejected or self.article.is_gone

    def get_context_url(self):
        """The claim in its article."""
        page = page_of(self.start)
        query = f"?page={page}" if page > 1 else ""
        return f"{self.article.get_absolute_url()}{query}#claim-{self.pk}"

    def get_original_url(self):
        """The words on the page where they were printed; empty where no web address is known.

        The address would hold some of the words, so that there is none where they are not shown.
        """
        if not self.shows_words:
            return ""
        return at_words(self.article.web_address, self.content.split(BETWEEN_PIECES))
