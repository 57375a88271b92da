"""What a person is or was, for which organization, and on what ground the archive says so."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from articles.extraction.folding import fold_name
from articles.models.article import Article
from articles.models.figure import Basis, Figure
from articles.models.listed import Listed
from articles.models.readers import ShownToReaders, as_recorded
from articles.models.review import Reviewed, ReviewedQuerySet

PART_OF_A_DATE = RegexValidator(
    r"^\d{4}(-\d{2}(-\d{2})?)?$", "Write a year, a month or a day: 2024, 2024-10 or 2024-10-17."
)
SAID_OF_A_ROLE = "for_readers review reviewed_at person organization role since until basis".split()


class AffiliationQuerySet(ReviewedQuerySet):
    def public(self):
        """Those that no editor rejected, nor the article that states them; with known figures."""
        hidden = Figure.objects.hidden()
        return (
            self.stated()
            .exclude(person__merged_into=None, person__in=hidden)
            .exclude(person__merged_into__in=hidden)
        )

    def stated(self):
        """The same, also of people whom readers do not meet."""
        return super().public().exclude(article__in=Article.objects.hidden().values("pk"))

    def on_no_article(self):
        """Those on which no article is the authority."""
        return self.stated().filter(article=None)

    def articles_by_role(self):
        """Rows of role, state of checking, person, organization and the `Listed` articles that say so."""
        roles = self.stated().filter(as_recorded(), article__isnull=False).order_by()
        names = "role", "review", "person", "organization"
        roles = roles.values(*names).annotate(articles=Listed("article"))
        return roles.values_list(*names, "articles")

    def organizations(self):
        """Rows of the organizations that people belong to, each once."""
        known = self.exclude(organization=None).order_by()
        return known.values_list("organization").distinct()

    def in_order(self):
        return self.order_by("-since", "role", "pk")


class Affiliation(ShownToReaders, Reviewed):
    """A role. Shown as “Described in … as …” until an editor confirms it."""

    words_shown = ("role",)

    person = models.ForeignKey(
        Figure, on_delete=models.CASCADE, related_name="affiliations", db_index=False
    )
    organization = models.ForeignKey(
        Figure,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="members",
        db_index=False,
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
        # All that the roles of one figure are counted by.
        indexes = [
            models.Index(
                fields=["person", "role", "organization", "review", "article", "for_readers"],
                name="affiliation_of_person",
            ),
            models.Index(
                fields=["organization", "role", "person", "review", "article", "for_readers"],
                name="affiliation_of_organization",
            ),
        ]

    @property
    def key(self):
        """By which the same role is known again in another spelling."""
        return role_key(self.role)

    @property
    def years(self):
        """“2019 to 2024”, “since 2019”, “until 2024”; empty where neither is known."""
        since, until = self.since[:4], self.until[:4]
        if since and until:
            return since if since == until else f"{since} to {until}"
        if since:
            return f"since {since}"
        return f"until {until}" if until else ""

    @property
    def checking_in_short(self):
        """“from the authority list”, “entered by an editor”: nobody needs to check these again."""
        if self.reviewed_at or self.basis == Basis.ARTICLE:
            return super().checking_in_short
        return self.get_basis_display()

    def __str__(self):
        return f"{self.person}: {self.role}"


def role_key(role):
    return fold_name(role)
