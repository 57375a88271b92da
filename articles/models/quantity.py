"""A number that somebody gives. Never averaged, never joined by a line."""

import re
import unicodedata

from django.db import models
from django.db.models import Case, Count, F, Max, Min, Prefetch, Q, Value, When
from django.db.models.functions import Cast, Coalesce, Greatest, Substr

from articles.models.access import Access, kept, shown_in, words_of_an_article
from articles.models.limits import limit_of, standing_of
from articles.models.placed import NOT_IN_LISTS, PlacedQuerySet
from articles.models.readers import ShownToReaders, moved, put_in
from articles.models.review import Reviewed, review_field

# Units that measure. Numbers in one of them share no axis with others; all else is counted.
MEASURED = frozenset(
    "percent|percentage points|fraction|km|miles|metres|feet|hectares|acres|sq km|sq miles"
    "|cubic metres|tonnes|kg|pounds|litres|gallons|barrels|MW|GW|calories".split("|")
)
CURRENCY = r"^[A-Z]{3}$"
# So much of a text before and behind a number holds the part of its sentence that is shown.
AROUND = 200
# What tells one number from another, when it was given, and where it stands.
OF_ROWS = (
    *("pk", "article_id", "start", "claim_id", "given_in", "claim__zone"),
    *("printed", "low", "high", "unit", "qualifier", "modality", "review", "claim__review"),
    *("claim__dated", "claim__dated_precision", "claim__dated_from", "claim__said_bound"),
    *("article__published", "article__published_precision"),
    *("article__headline_start", "article__headline_end"),
)
# SQLite keeps a number as eight bytes, of which so many digits are sure:
# https://www.sqlite.org/floatingpoint.html
MOST_DIGITS = 15
SAID_OF_A_NUMBER = "for_readers article printed unit qualifier modality".split()
# Which one it is, what it counts, who says it, and what tells it from others.
AS_SAID = (
    *("pk", "measure", "claim__statement", "unit", "qualifier"),
    *("low_in_digits", "high_in_digits", "printed"),
)


def is_kept_exactly(number):
    """Whether either database gives a finite Decimal back as it is."""
    return len(number.normalize().as_tuple().digits) <= MOST_DIGITS


class QuantityQuerySet(PlacedQuerySet):
    def public(self):
        return super().public().exclude(claim__review="rejected")

    def of(self, measure):
        return self.filter(measure=measure)

    def without_measure(self):
        """Those of which the program did not recognise what they count."""
        return self.filter(measure=None)

    def beside(self, measure):
        """Those in articles that give a number for a measure."""
        given = self.model.objects.public().of(measure)
        return self.filter(article__in=given.order_by().values("article"))

    def in_units(self, units):
        """Those of which `apart` makes one of these units."""
        is_counted = ~Q(unit__in=MEASURED) & ~Q(unit__regex=CURRENCY)
        return self.filter(Q(unit__in=units - {""}) | (is_counted if "" in units else Q(pk=None)))

    def on_somebodys_word_first(self):
        own_words = Case(When(claim=None, then=1), default=0)
        return self.order_by(own_words, "article__published_sort", "article_id", "start", "pk")

    def with_measures(self):
        return self.select_related("measure")

    def with_articles(self):
        """With where the number is printed, and without the articles' texts."""
        return self.select_related("article__outlet__merged_into").defer(*NOT_IN_LISTS)

    def as_said(self):
        """Rows of what tells one number from another, in the order in which they were said.

        In digits, as nobody reckons with them: to make two decimals of each takes a third of the time.
        """
        in_digits = {
            f"{name}_in_digits": Cast(name, models.TextField()) for name in ("low", "high")
        }
        return self.annotate(**in_digits).in_order_of_saying().values_list(*AS_SAID)

    def in_order_of_saying(self):
        return self.order_by("claim__dated_sort", "article_id", "start", "pk")

    def for_tables(self):
        """With where it is printed and who gives it."""
        claims = Prefetch("claim", self._claims.through_statements())
        return self.with_articles().prefetch_related(claims, "article__public_notes")

    def with_text_around(self):
        """With `text_around` of the reporter's own numbers, where the article's words may be shown.

        Only so much of it: a page of numbers would load as many whole texts.
        """
        first = Greatest(F("start") - AROUND, 0)
        shown = Substr("article__text", first + 1, F("end") + AROUND - first)
        shows_words = shown_in(Access.FULL, Access.PASSAGES)
        may_be_shown = Q(claim=None, article__access__in=shows_words)
        return self.annotate(text_around=Case(When(may_be_shown, then=shown), default=Value("")))

    def with_statements(self):
        """With `given_in`, the statement of each; of a headline that repeats, the repeated one."""
        return self.annotate(
            given_in=Coalesce("claim__repeats__statement", "claim__statement"),
        )

    def claims_behind(self):
        """The public claims of all who give these numbers, the speakers of joint ones in order."""
        statements = self.order_by().with_statements().values("given_in")
        return self._claims.public().filter(statement__in=statements).order_by("start", "pk")

    def by_measure_and_unit(self):
        """Rows of measure, unit, how many public numbers, lowest, and highest: from one index alone.

        So rejected claims are looked up, and not the claim of each number.
        """
        return (
            self._of_measures()
            .values_list("measure", "unit")
            .annotate(Count("pk"), Min("low"), Max("high"))
        )

    def in_reporters_words(self, measures):
        """Pairs of a measure, of some, and an article that gives a number for it in nobody's words."""
        given = self._of_measures().filter(measure__in=measures, claim=None)
        return given.values_list("measure", "article").distinct()

    def _of_measures(self):
        rejected = self._claims.rejected().order_by().values("pk")
        public = super().public().exclude(claim__in=rejected)
        return public.filter(measure__isnull=False).order_by()

    @property
    def _claims(self):
        return self.model._meta.get_field("claim").related_model.objects

    def as_rows(self):
        """As named tuples of `OF_ROWS`: thousands of them cost little."""
        rows = self.with_statements().order_by("article_id", "start", "pk")
        return rows.values_list(*OF_ROWS, named=True)

    def in_order(self):
        return self.order_by("article__published_sort", "article_id", "start", "pk")


def apart(unit):
    """The unit where it keeps its numbers apart from others of a measure; empty where it counts.

    “soldiers” and “troops” of one measure are counted alike, EUR and USD are not.
    """
    return unit if re.search(CURRENCY, unit) or unit in MEASURED else ""


def has_currency_sign(printed):
    return any(unicodedata.category(letter) == "Sc" for letter in printed)


@words_of_an_article("modality")
class Quantity(ShownToReaders, Reviewed):
    """A number in an article, in somebody's words (`claim`) or in the reporter's own."""

    words_shown = ("printed", "unit", "qualifier", "modality")

    review = review_field(db_index=False)
    article = models.ForeignKey(
        "Article", on_delete=models.CASCADE, related_name="quantities", db_index=False
    )
    claim = models.ForeignKey(
        "Claim",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="quantities",
        db_index=False,
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
        "Measure",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="quantities",
        db_index=False,
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
        indexes = [
            # All that sums up what is given for a measure.
            models.Index(
                fields=["measure", "unit", "review", "article", "claim", "low", "high"],
                name="quantity_of_measure",
            ),
            models.Index(fields=["review", "measure", "-id"], name="quantity_waiting"),
            # All that tells the numbers of somebody from each other.
            models.Index(
                fields=[
                    *("claim", "measure", "review", "article", "start"),
                    *("unit", "qualifier", "low", "high", "printed"),
                ],
                name="quantity_as_said",
            ),
        ]
        verbose_name_plural = "numbers"

    def as_shown(self, name, words):
        """The amount is told everywhere, the words around it are not."""
        return words if self.article.shows_words else ""

    @property
    def statement(self):
        """The claim that stands for all who give this number; none in the reporter's own words."""
        return self.claim and (self.claim.statement or self.claim)

    @property
    def words_around(self):
        """The words in which the number is given, and where in them it stands, or −1.

        Those of the statement; for the reporter's own numbers those of `with_text_around`.
        """
        if not self.article.shows_words:
            return "", -1
        if self.claim is None:
            names = self.article.names_within(self.start - AROUND, len(self.text_around))
            return put_in(self.text_around, names), moved(min(self.start, AROUND), names)
        return self.claim.content, self.claim.place_in_content(self.start, self.end)

    @property
    def standing(self):
        return standing_of(kept(self, "modality"), self.qualifier)

    @property
    def limit(self):
        return limit_of(self.qualifier)

    @property
    def voices(self):
        """The claims of all who give this number together."""
        return self.statement.voices if self.statement else []

    def get_context_url(self):
        """The place in the article, where a statement gives it; else the article."""
        address = self.article.get_absolute_url()
        return f"{address}#claim-{self.claim_id}" if self.claim_id else address

    @property
    def in_words(self):
        """As printed, with what limits it and what is counted: “up to 12,000 troops”."""
        is_told = self.unit.lower() in self.printed.lower() or has_currency_sign(self.printed)
        counted = "" if is_told else self.unit
        return " ".join(part for part in (self.qualifier, self.printed, counted) if part)

    def __str__(self):
        return self.in_words
