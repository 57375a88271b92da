"""What a person is or was, for which organization, and on what ground the archive says so."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from articles.models.figure import Basis, Figure
from articles.models.review import Review, Reviewed, ReviewedQuerySet

PART_OF_A_DATE = RegexValidator(
    r"^\d{4}(-\d{2}(-\d{2})?)?$", "Write a year, a month or a day: 2024, 2024-10 or 2024-10-17."
)


class AffiliationQuerySet(ReviewedQuerySet):
    def described(self):
        """With the article that states each role; those of articles that are gone left out."""
        return (
            self.public()
            .filter(article__withdrawn_at=None, article__superseded_by=None)
            .exclude(article__review=Review.REJECTED)
            .select_related("organization__merged_into", "article__outlet")
            .defer("article__text", "article__paragraphs", "article__edits")
            .in_order()
        )

    def in_order(self):
        return self.order_by("-since", "role", "pk")


class Affiliation(Reviewed):
    """A role. Shown as “Described in … as …” until an editor confirms it."""

    person = models.ForeignKey(Figure, on_delete=models.CASCADE, related_name="affiliations")
    organization = models.ForeignKey(
        Figure,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="members",
        help_text="For whom the person holds the role. Ex.: NATO for its secretary-general.",
    )
    role = models.CharField(
        max_length=200, help_text="The role as printed or as it is called. Ex.: Secretary General."
    )
    since = models.CharField(max_length=10, blank=True, default="", validators=[PART_OF_A_DATE])
    until = models.CharField(max_length=10, blank=True, default="", validators=[PART_OF_A_DATE])
    basis = models.CharField(max_length=14, choices=Basis, default=Basis.EDITOR, editable=False)
    article = models.ForeignKey(
        "Article",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        editable=False,
        related_name="affiliations",
    )
    start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    end = models.PositiveIntegerField(null=True, blank=True, editable=False)

    objects = AffiliationQuerySet.as_manager()

    class Meta:
        ordering = ["person", "-since", "role", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(role=""), name="affiliation_has_role"),
            models.CheckConstraint(
                condition=Q(organization=None) | ~Q(organization=models.F("person")),
                name="affiliation_not_with_oneself",
            ),
            models.CheckConstraint(
                condition=Q(
                    basis=Basis.ARTICLE,
                    article__isnull=False,
                    start__isnull=False,
                    end__isnull=False,
                    start__lt=models.F("end"),
                )
                | (~Q(basis=Basis.ARTICLE) & Q(article=None, start=None, end=None)),
                name="affiliation_from_article_says_where",
            ),
            models.CheckConstraint(
                condition=Q(until="") | Q(since="") | Q(since__lte=models.F("until")),
                name="affiliation_since_before_until",
                violation_error_message="A role cannot end before it begins.",
            ),
        ]

    @property
    def years(self):
        """“2019 to 2024”, “since 2019”, “until 2024”; empty where neither is known."""
        since, until = self.since[:4], self.until[:4]
        if since and until:
            return since if since == until else f"{since} to {until}"
        if since:
            return f"since {since}"
        return f"until {until}" if until else ""

    def __str__(self):
        return f"{self.person}: {self.role}"
