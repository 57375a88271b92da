"""What editors tell readers beside a record: a correction, a reply, a later correction by the outlet."""

from django.db import models
from django.db.models import Q

from articles.models.readers import ShownToReaders
from articles.models.review import Reviewed, ReviewedQuerySet


class NoteKind(models.TextChoices):
    CORRECTION = "correction", "Correction"
    REPLY = "reply", "Reply"
    OUTLET_CORRECTION = "outlet_correction", "Later correction by the outlet"


class PublicNoteQuerySet(ReviewedQuerySet):
    def in_order(self):
        return self.order_by("dated", "pk")


class PublicNote(ShownToReaders, Reviewed):
    """Shown beside the claim, the figure or the article that it is about, and in every file of it."""

    words_shown = ("text", "reference")

    kind = models.CharField("what it is", max_length=17, choices=NoteKind)
    text = models.TextField(
        "words", help_text="For readers. Do not repeat what is taken back. Ex.: She did not say so."
    )
    reference = models.CharField(
        max_length=1000,
        blank=True,
        help_text="Where it can be read: an address on the web, or a letter and its date.",
    )
    dated = models.DateField(
        null=True, blank=True, help_text="The day of the reply or of the correction."
    )
    claim = models.ForeignKey(
        "Claim", on_delete=models.CASCADE, null=True, blank=True, related_name="public_notes"
    )
    figure = models.ForeignKey(
        "Figure", on_delete=models.CASCADE, null=True, blank=True, related_name="public_notes"
    )
    article = models.ForeignKey(
        "Article", on_delete=models.CASCADE, null=True, blank=True, related_name="public_notes"
    )
    added_at = models.DateTimeField(auto_now_add=True)

    objects = PublicNoteQuerySet.as_manager()

    class Meta:
        ordering = ["dated", "pk"]
        verbose_name = "public note"
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="public_note_has_words"),
            models.CheckConstraint(
                condition=Q(claim__isnull=False, figure=None, article=None)
                | Q(claim=None, figure__isnull=False, article=None)
                | Q(claim=None, figure=None, article__isnull=False),
                name="public_note_is_about_one_record",
                violation_error_message="A note is about one claim, one person or organization, "
                "or one article.",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.text[:80]}"
