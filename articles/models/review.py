"""Checked or not: every record that a machine makes says what people have done with it."""

from django.conf import settings
from django.db import models


class Review(models.TextChoices):
    FOUND = "found", "Found by program, not checked"
    CHECKED = "checked", "Checked by an editor"
    CORRECTED = "corrected", "Corrected by an editor"
    REJECTED = "rejected", "Rejected"


# States of what an editor stands behind.
CONFIRMED = (Review.CHECKED, Review.CORRECTED)
NOT_CHECKED = "not checked"
# The state of checking: the fields that a decision sets together.
REVIEW_FIELDS = ("review", "reviewed_by", "reviewed_at")


def in_words(review, reviewed_at=None):
    """“Found by program, not checked”, “Checked by an editor, 3 May 2025”."""
    words = Review(review).label
    is_dated = review != Review.FOUND and reviewed_at is not None
    return f"{words}, {reviewed_at:%-d %B %Y}" if is_dated else words


def in_short(review, reviewed_at=None):
    """“not checked”, “checked 3 May 2025”: for rows of which each says it."""
    if review == Review.FOUND:
        return NOT_CHECKED
    return f"{review} {reviewed_at:%-d %B %Y}" if reviewed_at else str(review)


class ReviewedQuerySet(models.QuerySet):
    def public(self):
        """What readers see: everything that no editor has rejected."""
        return self.not_rejected()

    def rejected(self):
        return self.filter(review=Review.REJECTED)

    def not_rejected(self):
        return self.exclude(review=Review.REJECTED)

    def last_rejected(self, most):
        """(id, when) of those that were rejected last."""
        known = self.rejected().filter(reviewed_at__isnull=False)
        return known.order_by("-reviewed_at", "-pk").values_list("pk", "reviewed_at")[:most]

    def confirmed(self):
        """What an editor stands behind."""
        return self.filter(review__in=CONFIRMED)


def review_field(**options):
    """`options`: those in which the field of one model differs."""
    return models.CharField(
        "state of checking",
        max_length=9,
        choices=Review,
        default=Review.FOUND,
        help_text="Reject what is wrong; do not delete it. A rejected record leaves every list and "
        "count, and no later import brings it back.",
        **{"db_index": True} | options,
    )


class Reviewed(models.Model):
    """A record of which people may say that it is right, put right, or reject."""

    review = review_field()
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    reviewed_at = models.DateTimeField(null=True, blank=True, editable=False)
    edited_fields = models.JSONField(
        default=list,
        blank=True,
        editable=False,
        help_text="Fields that a person has set; an import leaves them alone.",
    )

    class Meta:
        abstract = True

    @property
    def review_in_words(self):
        return in_words(self.review, self.reviewed_at)

    @property
    def review_in_short(self):
        return in_short(self.review, self.reviewed_at)

    @property
    def checking_in_words(self):
        """The state of what readers see as one; joint statements have that of each speaker."""
        return self.review_in_words

    @property
    def checking_in_short(self):
        return self.review_in_short

    @property
    def checking(self):
        """The same for programs: “found”, “checked”, “corrected”."""
        return self.review

    @property
    def is_candidate(self):
        """A program found it; no editor and no authority list stands behind it."""
        return self.review == Review.FOUND

    @property
    def is_rejected(self):
        return self.review == Review.REJECTED
