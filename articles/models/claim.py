"""What somebody is reported to have said, where it stands, and why it is put to that speaker."""

from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.db.models.functions import Length

from articles.models import dates
from articles.models.access import words_of_an_article
from articles.models.addressed import Addressed
from articles.models.answer import Answer, Answered
from articles.models.article import ALTERED
from articles.models.figure import Figure, Kind
from articles.models.in_article import InArticle
from articles.models.noted import NotedClaim
from articles.models.placed import NOT_IN_LISTS, PlacedQuerySet
from articles.models.quantity import Quantity
from articles.models.readers import ShownToReaders
from articles.models.review import Review, Reviewed, review_field
from articles.models.said import DatedFrom, Said
from articles.models.voice import Voice


class ClaimKind(models.TextChoices):
    DIRECT = "direct", "word for word"
    MIXED = "mixed", "partly quoted"
    REPORTED = "reported", "in the reporter’s words"


class SpeakerKind(models.TextChoices):
    NAMED = "named", "named"
    DESCRIBED = "described", "described, not named"
    UNNAMED = "unnamed", "unnamed"
    NONE = "none", "no speaker given"


class Zone(models.TextChoices):
    HEADLINE = "headline", "in the headline"
    DECK = "deck", "below the headline"
    BODY = "body", "in the text"


PRINTED = tuple("content speaker_printed antecedent cue basis occasion told_to".split())
SAID_IN_ROWS = tuple(
    "for_readers article kind start content pieces speaker speaker_kind speaker_printed speaks_for "
    "rule antecedent cue cue_start said_bound dated dated_precision dated_from review reviewed_at "
    "statement".split()
)
SAID_IN_SHORT = tuple("for_readers article kind start content cue cue_start".split())
# How many letters are read at a glance, and say something.
GLANCE = (60, 220)


class ClaimQuerySet(PlacedQuerySet):
    def statements(self):
        """What lists and counts count: joint speech once, and no headline that repeats the text."""
        return self.filter(is_statement=True)

    def fit_to_be_shown_alone(self):
        """Word for word, read at a glance, in unaltered words, by people an editor stands behind.

        Whoever says it too, or answers it, is shown with it.
        """
        # Asked of each claim that is looked at, of which a page needs one: not of all there are.
        beside = self.model.objects.filter(statement=OuterRef("pk")).order_by()
        beside = beside.filter(speaker__kind=Kind.PERSON, speaker__review=Review.FOUND)
        answers = Answer.objects.public().filter(answered__statement=OuterRef("pk")).order_by()
        answers = answers.filter(figure__kind=Kind.PERSON, figure__review=Review.FOUND)
        known = Figure.objects.known().exclude(pk__in=Figure.objects.hidden()).order_by()
        return (
            self.filter(kind=ClaimKind.DIRECT, zone=Zone.BODY, speaker_kind=SpeakerKind.NAMED)
            .filter(speaker__in=known.values("pk"))
            .exclude(article__wording__in=ALTERED)
            .showing_words()
            .exclude(Exists(beside.exclude(review=Review.REJECTED)) | Exists(answers))
            .annotate(length=Length("content"))
            .filter(length__range=GLANCE)
        )

    def attributed_to(self, figure):
        return self.filter(speaker__in=figure.with_merged())

    def in_order(self):
        """As they were said; undated ones first."""
        return self.order_by("dated_sort", "article_id", "start", "pk")

    def latest_first(self):
        return self.order_by("-dated_sort", "-article_id", "start", "pk")

    def in_its_words(self):
        """The statements of an article in the order of the text, with what `in_short` says only."""
        return self.public().statements().as_printed().only(*SAID_IN_SHORT)

    def last_added_first(self):
        return self.order_by("-pk")

    def as_printed(self):
        """In the order of the text."""
        return self.order_by("start", "pk")

    def said_by(self, figure):
        """The statements of a figure, those that it makes jointly with others among them."""
        claims = Claim.objects.public().attributed_to(figure)
        return self.public().statements().filter(pk__in=claims.values("statement"))

    def for_its_page(self):
        """With all that a claim's own page shows."""
        others = Claim.objects.public().standing_for_all().for_lists()
        return (
            self.with_speakers()
            .select_related("article__first_publisher", "repeats", "statement")
            .prefetch_related(
                Prefetch("within", others),
                Prefetch("inner_claims", others.as_printed()),
                Prefetch("repeated_by", others.as_printed()),
                Prefetch("quantities", Quantity.objects.public().with_measures().in_order()),
            )
        )

    def said_together_with(self, claim):
        """All claims of the same words by joint speakers, the given one among them."""
        first = claim.said_with_id or claim.pk
        same = self.public().filter(Q(pk=first) | Q(said_with=first)).with_what_was_said_to_it()
        others = Prefetch("answered", Claim.objects.public().for_lists())
        answering = Answer.objects.for_readers().prefetch_related(others)
        repeated = Prefetch("repeats", Claim.objects.public().for_lists(), to_attr="repeated")
        return (
            same.with_speakers()
            .prefetch_related(Prefetch("answering", answering), repeated)
            .as_printed()
        )

    def with_speakers(self):
        return self.select_related(
            "article__outlet__merged_into",
            "speaker__merged_into",
            "speaks_for__merged_into",
        )

    def for_its_article(self):
        """With all that stands beside the text; `article.claims` knows the article already.

        To load it with each claim would load its text as often.
        """
        figures = self.select_related("speaker__merged_into", "speaks_for__merged_into")
        return figures.with_what_was_said_to_it().as_printed()

    def with_what_was_said_to_it(self):
        """With the answers and the notes that `voices` show."""
        answers = Prefetch("answers", Answer.objects.for_readers())
        return self.prefetch_related(answers, *noted_beside())

    def for_rows(self):
        """With what a row of a list says; what stands beside it is asked for all of them at once."""
        return self.only(*SAID_IN_ROWS)

    def for_lists(self):
        """With all that `components/claim.html` shows, and without the articles' texts."""
        also = Prefetch("statement_claims", together(), to_attr="together"), "article__public_notes"
        return self.with_speakers().defer(*NOT_IN_LISTS).prefetch_related(*also)

    def through_statements(self):
        """Any claims, those among them that another stands for with all who say it."""
        statements = Prefetch("statement", Claim.objects.for_lists())
        return self.with_speakers().defer(*NOT_IN_LISTS).prefetch_related(statements)

    def standing_for_all(self):
        """One claim for all joint speakers."""
        return self.filter(Q(statement=F("pk")) | Q(statement=None))


def noted_beside():
    """What loads the notes about claims, and those about headlines that repeat them."""
    repetitions = Claim.objects.public().filter(public_notes__isnull=False).distinct()
    noted = repetitions.only("repeats", "for_readers").prefetch_related("public_notes")
    return "public_notes", Prefetch("repeated_by", noted, to_attr="noted_repetitions")


def together():
    """The claims of joint speakers, for those that stand for them."""
    claims = Claim.objects.public().with_speakers().with_what_was_said_to_it()
    return claims.defer(*NOT_IN_LISTS).as_printed()


@words_of_an_article(*PRINTED, "said_note")
class Claim(Voice, Said, Answered, NotedClaim, Addressed, InArticle, ShownToReaders, Reviewed):
    """A statement as an article reports it.

    `pieces` are spans of the article's text; `content` is the words that stand there. Joint speech
    is one claim a speaker over the same pieces: `said_with` points at the first of them.
    `statement`, `is_statement` and `dated` are derived (see `articles.facets.refresh`).
    """

    words_shown = (*PRINTED, "said_note")

    review = review_field(db_index=False)
    article = models.ForeignKey(
        "Article", on_delete=models.CASCADE, related_name="claims", db_index=False
    )
    kind = models.CharField("how it is given", max_length=8, choices=ClaimKind)
    zone = models.CharField("where it stands", max_length=8, choices=Zone, default=Zone.BODY)
    start = models.PositiveIntegerField(editable=False)
    end = models.PositiveIntegerField(editable=False)
    pieces = models.JSONField(
        editable=False, help_text="Spans of what was said, more than one where it is interrupted."
    )
    content = models.TextField(
        "words",
        help_text="Paste the words as they stand in the article; the form finds their place. "
        "Part them with “ … ” where the attribution interrupts.",
    )

    speaker = models.ForeignKey(
        "Figure",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        db_index=False,
        help_text="Who said it. Leave empty where the article does not let one know.",
    )
    speaker_kind = models.CharField(
        "how the speaker is given", max_length=9, choices=SpeakerKind, default=SpeakerKind.NAMED
    )
    speaker_printed = models.CharField(
        "speaker as printed",
        max_length=500,
        blank=True,
        help_text="The words of the article, never normalised. Ex.: an MEP from the Coalition.",
    )
    speaker_start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    speaker_end = models.PositiveIntegerField(null=True, blank=True, editable=False)
    speaks_for = models.ForeignKey(
        "Figure",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims_by_its_people",
        limit_choices_to={"kind": "organization"},
        help_text="The organization that the article says the speaker speaks for. "
        "Ex.: NATO for its secretary-general.",
    )
    rule = models.CharField(
        "why this speaker",
        max_length=60,
        blank=True,
        editable=False,
        help_text="The rule by which the program chose the speaker.",
    )
    antecedent = models.CharField(
        max_length=300,
        blank=True,
        editable=False,
        help_text="The words that a pronoun, surname or description is read as.",
    )
    antecedent_start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    antecedent_end = models.PositiveIntegerField(null=True, blank=True, editable=False)

    cue = models.CharField(
        "how it is put", max_length=100, blank=True, help_text="The words that attribute it: said."
    )
    cue_start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    basis = models.CharField(
        "on what basis", max_length=300, blank=True, help_text="Ex.: citing intelligence reports."
    )
    occasion = models.CharField(
        max_length=300, blank=True, help_text="Ex.: in his nightly address."
    )
    told_to = models.CharField("said to", max_length=200, blank=True, help_text="Ex.: POLITICO.")
    within = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="inner_claims",
        help_text="The statement inside whose words this one is reported.",
    )
    said_with = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="joint_claims",
        editable=False,
    )
    repeats = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="repeated_by",
        help_text="The statement in the text that this headline or deck repeats.",
    )

    said = models.DateField(
        null=True, blank=True, help_text="When it was said, where the article lets one know."
    )
    said_precision = dates.precision_field("day it was said")
    said_basis = dates.basis_field("day it was said")
    said_bound = dates.bound_field("day it was said")
    said_note = models.CharField(
        max_length=300, blank=True, help_text="Ex.: the text says “on Tuesday”."
    )

    statement = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="statement_claims",
        editable=False,
        db_index=False,
        help_text="Derived: the claim that stands for this one in lists.",
    )
    is_statement = models.BooleanField(default=True, editable=False)
    dated = models.DateField(null=True, blank=True, editable=False)
    dated_precision = dates.precision_field("date it is filed under")
    dated_from = models.CharField(
        max_length=7, choices=DatedFrom, blank=True, default="", editable=False
    )
    dated_sort = dates.sortable("dated")

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="claim_start_before_end"),
            models.CheckConstraint(condition=~Q(content=""), name="claim_has_content"),
            models.CheckConstraint(
                condition=Q(speaker=None) | Q(speaker_kind__in=["named", "described"]),
                name="claim_speaker_is_named_or_described",
                violation_error_message="An unnamed speaker has no record: leave the speaker empty, "
                "or say that the speaker is named or described.",
            ),
            models.CheckConstraint(
                condition=~Q(speaker_kind="none") | Q(speaker_printed=""),
                name="claim_without_speaker_prints_none",
            ),
            models.CheckConstraint(
                condition=Q(repeats=None) | ~Q(zone="body"),
                name="claim_only_headline_repeats",
                violation_error_message="Only a headline or a deck repeats the text.",
            ),
            models.CheckConstraint(
                condition=(Q(within=None) | ~Q(within=F("pk")))
                & (Q(said_with=None) | ~Q(said_with=F("pk")))
                & (Q(repeats=None) | ~Q(repeats=F("pk"))),
                name="claim_refers_to_another",
            ),
            dates.date_has_precision("said", "claim"),
            dates.date_has_precision("dated", "claim"),
        ]
        indexes = [
            models.Index(fields=["article", "start"], name="claim_article_start"),
            models.Index(fields=["speaker", "dated_sort"], name="claim_speaker_dated"),
            models.Index(fields=["-dated_sort", "-article", "start"], name="claim_latest_first"),
            models.Index(
                fields=["article", "review", "is_statement"],
                condition=Q(is_statement=True),
                name="claim_statements",
            ),
            # All that is asked of the claims behind statements, also of the numbers in them.
            models.Index(
                fields=["statement", "speaker", "speaks_for", "review", "dated_sort"],
                name="claim_voices",
            ),
            models.Index(fields=["review", "rule", "-id"], name="claim_waiting"),
            # How many claims somebody makes is counted for each row of a list.
            models.Index(fields=["speaker", "review"], name="claim_speaker_review"),
        ]

    def __str__(self):
        return self.in_short
