"""What came in together, once (SAA Dictionary of Archives Terminology: accession)."""

from django.db import models
from django.db.models import Count, Max, Min


class AccessionQuerySet(models.QuerySet):
    def latest_first(self):
        return self.order_by("-started_at", "-pk")

    def extent(self):
        """How many imports there were, and when the first and the last of them."""
        return self.aggregate(count=Count("pk"), first=Min("started_at"), last=Max("started_at"))


class Accession(models.Model):
    """One import: when, from where, how it went."""

    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    origin = models.TextField(help_text="The paths or the upload that this import was given.")
    counts = models.JSONField(default=dict, help_text="How many files fared in which way.")
    report = models.JSONField(
        default=list, help_text="One entry a file that was rejected or skipped, with the reason."
    )

    objects = AccessionQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        verbose_name = "import"

    def __str__(self):
        return f"Import {self.pk} of {self.started_at:%-d %B %Y}" if self.pk else "New import"
