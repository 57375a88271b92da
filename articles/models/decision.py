"""What people decided about records: who, when, what and why."""

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, Max, OuterRef

from articles.models.readers import ShownToReaders


class Action(models.TextChoices):
    ENTERED = "entered", "added by an editor"
    CORRECTED = "corrected", "corrected"
    CHECKED = "checked", "checked"
    REOPENED = "reopened", "to be checked again"
    REJECTED = "rejected", "rejected"
    RESTORED = "restored", "restored"
    WITHHELD = "withheld", "name withheld"
    SHOWN = "shown", "name shown again"
    WITHDRAWN = "withdrawn", "withdrawn"
    REINSTATED = "reinstated", "shown again"
    PUT_BACK = "put_back", "put back to an earlier state"
    MERGED = "merged", "merged with another"
    UNMERGED = "unmerged", "merge undone"
    SPLIT = "split", "split"
    REJOINED = "rejoined", "split undone"


class DecisionQuerySet(models.QuerySet):
    def latest_first(self):
        return self.order_by("-made_at", "-pk")

    def about(self, record):
        return self.filter(what=record._meta.concrete_model._meta.model_name, record=record.pk)

    def listed(self):
        """What readers are told of: not that something was found right, or that taken back."""
        return self.filter(is_told=True).exclude(action__in=(Action.CHECKED, Action.REOPENED))

    def count_by_kind(self):
        """What was done → how often."""
        rows = self.order_by().values_list("action").annotate(number=Count("pk"))
        return dict(rows)

    def last_about_names(self):
        """When a name was last withheld or shown."""
        about_names = self.filter(action__in=(Action.WITHHELD, Action.SHOWN))
        return about_names.order_by().aggregate(last=Max("made_at"))["last"]

    def last_about(self, what, records):
        """Id of a record of this sort → when something was last decided about it."""
        about = self.filter(what=what, record__in=records).order_by()
        return dict(about.values_list("record").annotate(last=Max("made_at")))

    def judged_by(self, editor, since, whats):
        """Decisions of an editor on the worth of records, but for those that were taken back."""
        taken_back = self.model.objects.filter(
            what=OuterRef("what"),
            record=OuterRef("record"),
            pk__gt=OuterRef("pk"),
            action__in=(Action.REOPENED, Action.RESTORED),
        )
        judged = self.filter(made_by=editor, made_at__gte=since, what__in=whats)
        judged = judged.filter(action__in=(Action.CHECKED, Action.REJECTED, Action.CORRECTED))
        return judged.exclude(Exists(taken_back))

    def last_rejection_of(self, record):
        return self.about(record).filter(action=Action.REJECTED).latest_first().first()


class Decision(ShownToReaders):
    """Written by `articles.editing` with each edit, never changed.

    It holds no value of the record, neither the former nor the new one: what was taken back is not
    kept in a second place.
    """

    words_shown = ("why",)

    action = models.CharField("what was done", max_length=10, choices=Action)
    what = models.CharField("sort of record", max_length=20)
    record = models.PositiveBigIntegerField("number of the record")
    article = models.ForeignKey(
        "Article",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="decisions",
        help_text="The article in which the record stands, or which is the record.",
    )
    fields = models.JSONField(
        "what was corrected", default=list, help_text="The names of the fields that were set."
    )
    why = models.TextField(blank=True, help_text="Readers see this on the list of corrections.")
    is_told = models.BooleanField(
        "told to readers",
        default=True,
        editable=False,
        help_text="Not where whoever decided it took it back at once, or what it is part of tells it.",
    )
    made_at = models.DateTimeField("when", auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at", "-pk"]
        permissions = [("review_records", "Can check, reject and restore records")]
        indexes = [
            models.Index(fields=["-made_at", "-id"], name="decision_latest_first"),
            models.Index(fields=["what", "record"], name="decision_about"),
        ]

    def __str__(self):
        return f"{self.what} {self.record}: {self.get_action_display()}"
