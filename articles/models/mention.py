"""A place where a figure is named."""

from django.db import models
from django.db.models import Count, F, Q

from articles.models.placed import PlacedQuerySet
from articles.models.review import Reviewed


class MentionQuerySet(PlacedQuerySet):
    def of(self, figure):
        return self.filter(Q(figure=figure) | Q(figure__merged_into=figure))

    def with_figures(self):
        return self.select_related("figure__merged_into")

    def counted_by_article(self):
        """One row an article: its id, date and outlet, and how many `times` it names the figure."""
        return (
            self.order_by()
            .values(
                "article_id",
                "article__published",
                "article__published_precision",
                "article__outlet_id",
            )
            .annotate(times=Count("pk"))
        )

    def counted_by_form(self):
        """One row a printed form and article, the form most often printed first."""
        return (
            self.order_by()
            .values("printed_as", "article_id")
            .annotate(times=Count("pk"))
            .order_by("-times", "printed_as", "article_id")
        )

    def in_order(self):
        return self.order_by("article_id", "start", "pk")


class Mention(Reviewed):
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
        indexes = [models.Index(fields=["figure", "article"], name="mention_figure_article")]

    def __str__(self):
        return self.printed_as
