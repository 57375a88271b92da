"""A place where a figure is named."""

from django.db import models
from django.db.models import Count, F, Max, Min, Q

from articles.models.placed import PlacedQuerySet
from articles.models.readers import ShownToReaders, as_recorded
from articles.models.review import Reviewed


class MentionQuerySet(PlacedQuerySet):
    def of(self, figure):
        return self.filter(figure__in=figure.with_merged())

    def with_figures(self):
        return self.select_related("figure__merged_into")

    def counted_by_article_and_form(self):
        """One row a printed form and article, the form most often printed first."""
        return (
            self.filter(as_recorded())
            .order_by()
            .values("printed_as", "article_id")
            .annotate(times=Count("pk"))
            .order_by("-times", "printed_as", "article_id")
        )

    def counted_by_form(self):
        """One row a printed form, the most frequent first: `times`, and in how many `places`.

        `first` and `last` are two of the articles that print it, or one twice.
        """
        return (
            self.filter(as_recorded())
            .order_by()
            .values("printed_as")
            .annotate(
                times=Count("pk"),
                places=Count("article", distinct=True),
                first=Min("article"),
                last=Max("article"),
            )
            .order_by("-times", "printed_as")
        )

    def in_order(self):
        return self.order_by("article_id", "start", "pk")


class Mention(ShownToReaders, Reviewed):
    words_shown = ("printed_as",)

    article = models.ForeignKey("Article", on_delete=models.CASCADE, related_name="mentions")
    figure = models.ForeignKey("Figure", on_delete=models.CASCADE, related_name="mentions")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    printed_as = models.CharField(
        max_length=300, help_text="The form used there, never normalised."
    )

    objects = MentionQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="mention_start_before_end"
            ),
            models.UniqueConstraint(
                fields=["article", "start", "end", "figure"], name="mention_once_a_place"
            ),
        ]
        indexes = [
            models.Index(fields=["figure", "article"], name="mention_figure_article"),
            models.Index(fields=["article", "figure", "review"], name="mention_article_figure"),
            models.Index(fields=["review", "-id"], name="mention_waiting"),
        ]

    def __str__(self):
        return self.printed_as
