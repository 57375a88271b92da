"""A place where a figure is named."""

from django.db import models
from django.db.models import Count, F, Max, Min, Q

from articles.models.listed import Listed
from articles.models.placed import PlacedQuerySet
from articles.models.readers import ShownToReaders, as_recorded
from articles.models.review import Reviewed, review_field


class MentionQuerySet(PlacedQuerySet):
    def of(self, figure):
        return self.filter(figure__in=figure.with_merged())

    def with_figures(self):
        return self.select_related("figure__merged_into")

    def counted_by_article_and_form(self):
        """Rows of article, printed form and how often it stands there."""
        forms = self.filter(as_recorded()).order_by().values("article_id", "printed_as")
        return forms.annotate(times=Count("pk")).values_list("article_id", "printed_as", "times")

    def articles_by_form(self):
        """Rows of a figure, a printed form and the `Listed` articles that print it, each as often as it does.

        Figure by figure, as the index has them: together they would be sorted first.
        """
        forms = self.filter(as_recorded()).order_by().values("figure", "printed_as")
        rows = forms.annotate(articles=Listed("article"))
        return rows.values_list("figure", "printed_as", "articles")

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

    review = review_field(db_index=False)
    article = models.ForeignKey(
        "Article", on_delete=models.CASCADE, related_name="mentions", db_index=False
    )
    figure = models.ForeignKey(
        "Figure", on_delete=models.CASCADE, related_name="mentions", db_index=False
    )
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
            # All that the forms of a name are counted by, so that nobody looks at the records.
            models.Index(
                fields=["figure", "printed_as", "article", "review", "for_readers"],
                name="mention_form",
            ),
            models.Index(fields=["article", "figure", "review"], name="mention_article_figure"),
            models.Index(fields=["review", "-id"], name="mention_waiting"),
        ]

    def __str__(self):
        return self.printed_as
