"""What numbers count, so that those for one thing can be seen together."""

from django.db import models
from django.db.models import Q

from articles.extraction.folding import fold_name
from articles.models.addresses import address, slug
from articles.models.order import Bytewise
from articles.models.readers import ShownToReaders
from articles.models.review import Reviewed, ReviewedQuerySet


class MeasureQuerySet(ReviewedQuerySet):
    def named(self, name):
        """The measure of this name, blind to case and accents, or None."""
        return self.filter(key=fold_name(name)[:200]).first()

    def in_alphabetical_order(self):
        return self.order_by(Bytewise("key"), "pk")


class Measure(ShownToReaders, Reviewed):
    words_shown = ("name", "unit", "words", "note")

    name = models.CharField(max_length=200, help_text="What is counted. Ex.: North Korean troops.")
    key = models.CharField(max_length=200, unique=True, editable=False)
    unit = models.CharField(max_length=60, blank=True, help_text="In what it is counted.")
    words = models.JSONField(
        default=list, blank=True, help_text="The words by which it is recognised in articles."
    )
    note = models.TextField(blank=True, help_text="For readers: what is counted, and what is not.")

    objects = MeasureQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(name="") & ~Q(key=""), name="measure_has_name")
        ]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.key = self.key or fold_name(self.name)[:200]
        super().save(*args, **kwargs)

    @property
    def filed(self):
        """Under what readers find it from A to Z."""
        return fold_name(self.name)

    @property
    def slug(self):
        return slug(self.name)[:80] or "measure"

    def get_absolute_url(self):
        return address("measure", self.pk, self.slug)
