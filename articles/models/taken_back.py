"""What readers are told of what was taken back: that it was, when and why, and nothing of it."""

import re
from collections.abc import Iterable

from django.db.models.query_utils import DeferredAttribute
from django.urls import reverse
from django.utils import timezone

TAKEN_BACK = "[taken back]"
SHOWN_BY = {
    "article": ("headline", "deck", "begins"),
    "claim": ("content",),
    "figure": ("name",),
    "measure": ("name",),
}
WORD = re.compile(r"\w+")


def without(words: str, phrases: Iterable[str]) -> str:
    """The words with each of these phrases put out, whatever its case, blanks and marks."""
    for phrase in phrases:
        if pieces := WORD.findall(phrase):
            between = r"[\W_]+".join(map(re.escape, pieces))
            words = re.sub(rf"(?<!\w){between}(?!\w)", TAKEN_BACK, words, flags=re.IGNORECASE)
    return words


def withheld_from(record) -> list[str]:
    """The words by which a record that was taken back would show, whatever readers got of them."""
    names = SHOWN_BY.get(record._meta.concrete_model._meta.model_name, ())
    fields = [DeferredAttribute(record._meta.get_field(name)) for name in names]
    return [words for field in fields if (words := field.__get__(record, type(record)))]


class Withdrawable:
    """The part of an article that outlives its withdrawal."""

    @property
    def is_withdrawn(self):
        return self.withdrawn_at is not None

    @property
    def withdrawn_on(self):
        """The day, in the archive's time zone."""
        return timezone.localtime(self.withdrawn_at).date()

    @property
    def withdrawn_because(self):
        """Why, in the words of an editor, which should not repeat the headline; empty if not said."""
        return without(self.withdrawn_reason, withheld_from(self)).strip().rstrip(".")

    @property
    def lasting_path(self):
        """The address that says nothing of the article: the id of feeds, and of tombstones in files."""
        return reverse("article_number", kwargs={"pk": self.pk})
