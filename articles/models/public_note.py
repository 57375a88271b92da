"""What editors tell readers beside a record: a correction, a reply, a later correction by the outlet."""

from django.db import models
from django.db.models import F, Q
from django.utils.dateformat import format as in_format
from django.utils.text import Truncator

from articles.models.readers import ShownToReaders
from articles.models.reference import Referring
from articles.models.review import Reviewed, ReviewedQuerySet


class NoteKind(models.TextChoices):
    CORRECTION = "correction", "Correction"
    REPLY = "reply", "Reply"
    OUTLET_CORRECTION = "outlet_correction", "Later correction by the outlet"


# Longer ones are read whole beside the record itself.
WORDS_IN_LISTS = 60

# What is said of an article beside each of its statements, without and with the day.
OF_ARTICLES = {
    NoteKind.CORRECTION: ("There is a correction to this article", "{}, {}"),
    NoteKind.REPLY: ("There is a reply to this article", "{}, {}"),
    NoteKind.OUTLET_CORRECTION: ("The outlet corrected this article", "{} on {}"),
}


class PublicNoteQuerySet(ReviewedQuerySet):
    def by_figure(self, ids):
        """Id → the notes about this figure and about those that were merged into it, by day."""
        about = Q(figure__in=ids) | Q(figure__merged_into__in=ids)
        found = {pk: [] for pk in ids}
        for note in self.filter(about).select_related("figure").in_order():
            found[note.figure.merged_into_id or note.figure_id].append(note)
        return found

    def in_order(self):
        """By day, those without one first."""
        return self.order_by(F("dated").asc(nulls_first=True), "pk")


class PublicNote(Referring, ShownToReaders, Reviewed):
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

    @property
    def kind_and_day(self):
        """“Reply, 3 May 2025”."""
        return f"{self.get_kind_display()}, {self.day}" if self.dated else self.get_kind_display()

    @property
    def day(self):
        return in_format(self.dated, "j F Y") if self.dated else ""

    @property
    def shown_by(self):
        return self.reference

    @property
    def words(self):
        """As they stand between the quotation marks of a page: a reply may have been pasted with its own."""
        inner = self.text.strip().removeprefix("“").removesuffix("”")
        is_quoted = len(inner) == len(self.text.strip()) - 2 and not set("“”") & set(inner)
        return inner if self.is_reply and is_quoted else self.text.strip()

    @property
    def in_words(self):
        """“Reply, 3 May 2025: “I did not say so.” (https://…)”, for files."""
        said = f"“{self.words}”" if self.is_reply else self.words
        return f"{self.kind_and_day}: {said}{f' ({self.reference})' if self.reference else ''}"

    @property
    def beginning(self):
        """So much of the words as a list shows."""
        return Truncator(self.words).words(WORDS_IN_LISTS, truncate=" …")

    @property
    def is_long(self):
        return self.beginning != self.words

    @property
    def is_reply(self):
        """Somebody's own words; the others are the archive's."""
        return self.kind == NoteKind.REPLY

    @property
    def of_its_article(self):
        """“The outlet corrected this article on 3 May 2025”: said beside each statement of it."""
        words, with_day = OF_ARTICLES[self.kind]
        return with_day.format(words, self.day) if self.dated else words

    def get_absolute_url(self):
        """Where readers find it: beside what it is about."""
        return f"{self.record.get_absolute_url()}#notes"

    @property
    def record(self):
        """What the note is about."""
        return self.claim or self.figure or self.article

    def __str__(self):
        return f"{self.get_kind_display()}: {self.text[:80]}"
