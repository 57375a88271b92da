"""A number that somebody gives. Never averaged, never joined by a line."""

from django.db import models
from django.db.models import F, Prefetch, Q

from articles.models.placed import PlacedQuerySet
from articles.models.review import Reviewed


class QuantityQuerySet(PlacedQuerySet):
    def public(self):
        return super().public().exclude(claim__review="rejected")

    def of(self, measure):
        return self.filter(measure=measure)

    def with_measures(self):
        return self.select_related("measure")

    def for_tables(self):
        """With who gives the number, when and where, and without the articles' texts."""
        claims = self.model._meta.get_field("claim").related_model.objects.through_statements()
        return (
            self.select_related("measure", "article__outlet")
            .defer("article__text", "article__paragraphs", "article__edits")
            .prefetch_related(Prefetch("claim", claims))
        )

    def in_order(self):
        return self.order_by("article__published_sort", "article_id", "start", "pk")


class Quantity(Reviewed):
    """A number in an article, in somebody's words (`claim`) or in the reporter's own."""

    article = models.ForeignKey("Article", on_delete=models.CASCADE, related_name="quantities")
    claim = models.ForeignKey(
        "Claim", on_delete=models.SET_NULL, null=True, blank=True, related_name="quantities"
    )
    start = models.PositiveIntegerField(editable=False)
    end = models.PositiveIntegerField(editable=False)
    printed = models.CharField("as printed", max_length=200, help_text="Ex.: 11 thousand.")
    low = models.DecimalField(max_digits=24, decimal_places=4, null=True, blank=True)
    high = models.DecimalField(max_digits=24, decimal_places=4, null=True, blank=True)
    unit = models.CharField(max_length=60, blank=True, help_text="Ex.: soldiers, percent, EUR.")
    qualifier = models.CharField(max_length=100, blank=True, help_text="Ex.: up to, at least.")
    modality = models.CharField(
        "verb as printed", max_length=100, blank=True, help_text="Ex.: may grow to."
    )
    measure = models.ForeignKey(
        "Measure", on_delete=models.PROTECT, null=True, blank=True, related_name="quantities"
    )

    objects = QuantityQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start", "pk"]
        verbose_name = "number"
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="quantity_start_before_end"
            ),
            models.CheckConstraint(
                condition=Q(low=None) | Q(high=None) | Q(low__lte=F("high")),
                name="quantity_low_before_high",
                violation_error_message="The lower number is greater than the higher one.",
            ),
            models.UniqueConstraint(
                fields=["article", "start", "end"], name="quantity_once_a_place"
            ),
        ]
        indexes = [models.Index(fields=["measure", "article"], name="quantity_measure_article")]
        verbose_name_plural = "numbers"

    @property
    def is_in_headline(self):
        place = self.article.headline_start, self.article.headline_end
        return None not in place and place[0] <= self.start < place[1]

    @property
    def statement(self):
        """The claim that stands for all who give this number; none in the reporter's own words."""
        return self.claim and (self.claim.statement or self.claim)

    @property
    def voices(self):
        """The claims of all who give this number together."""
        return self.statement.voices if self.statement else []

    @property
    def in_words(self):
        """As printed, with what limits it and what is counted: “up to 12,000 troops”."""
        counted = "" if self.unit.lower() in self.printed.lower() else self.unit
        return " ".join(part for part in (self.qualifier, self.printed, counted) if part)

    def __str__(self):
        return self.in_words
