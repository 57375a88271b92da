"""Denials, dismissals and confirmations: what an article says that somebody answered to a claim."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from articles.models.access import briefly, words_of_an_article
from articles.models.figure import Display, met_by_readers
from articles.models.placed import PlacedQuerySet
from articles.models.readers import NAME_WITHHELD, ShownToReaders
from articles.models.review import Review, Reviewed
from articles.models.text_fragment import at_words


class AnswerKind(models.TextChoices):
    """What is done with the claim; in the past, so that it reads behind one name or several."""

    DENIED = "denied", "denied it"
    DISPUTED = "disputed", "disputed it"
    DISMISSED = "dismissed", "dismissed it"
    REJECTED = "rejected", "rejected it"
    CONFIRMED = "confirmed", "confirmed it"
    NOT_CONFIRMED = "not_confirmed", "did not confirm it"
    LEFT_OPEN = "left_open", "neither confirmed nor denied it"
    NO_COMMENT = "no_comment", "did not comment on it"


# Why the archive takes the words to answer this claim and no other.
WHY_THIS_CLAIM = {
    "editor": "An editor says so.",
    "named in the same sentence": "The same sentence says what is answered.",
    "owner": "The article says whose words are answered; these are the last of them before.",
    "shared words": "Both speak of the same thing in the same words.",
    "statement before": "It is what somebody else said last before the answer.",
}


SAID_IN_ROWS = (
    *("for_readers", "answered", "claim", "article", "kind", "figure", "printed_by", "printed"),
    *("start", "end", "review", "reviewed_at"),
)


class Answered:
    """The part of a claim that tells how it was answered, and what it answers itself."""

    # The answers to it alone, where who made a list has asked for those of many.
    known_answers = None

    @property
    def answers_for_readers(self):
        """The answers to any of those who say it together, in the order of the text."""
        answers = {answer for voice in self.voices for answer in voice.its_answers}
        return sorted(answers, key=lambda answer: (answer.start, answer.pk))

    @property
    def its_answers(self):
        return self.answers.all() if self.known_answers is None else self.known_answers

    @property
    def answers_by_words(self):
        """Lists of answers that several give together: in the same words, to the same effect."""
        together = {}
        for answer in self.answers_for_readers:
            key = answer.start, answer.end, answer.kind, answer.review_in_words
            together.setdefault(key, []).append(answer)
        return list(together.values())

    @property
    def answering_for_readers(self):
        """What those who say it together answer with it; of each statement once."""
        found = [answer for voice in self.voices for answer in voice.answering.all()]
        return list({answer.answered: answer for answer in found if answer.answered}.values())


class AnswerQuerySet(PlacedQuerySet):
    def public(self):
        """Those that answer something, in words that no editor has rejected."""
        answering = super().public().exclude(answered=None)
        return answering.exclude(claim__review=Review.REJECTED)

    def with_figures(self):
        return self.select_related("figure__merged_into")

    def for_rows(self):
        """With what a row of a list says; who answers is asked for beside them."""
        return self.only(*SAID_IN_ROWS)

    def for_readers(self):
        """With all that `components/answers.html` shows, in the order of the text."""
        return self.public().with_figures().order_by("start", "pk")


@words_of_an_article("printed", "printed_by")
class Answer(ShownToReaders, Reviewed):
    """That a claim was denied, dismissed or confirmed, by whom and in which words of the article.

    `claim` is what the answer itself says, where it says anything: “dismissed it as absurd”.
    Joint answers are one record a figure over the same words.
    """

    words_shown = ("printed_by", "printed")

    article = models.ForeignKey("Article", on_delete=models.CASCADE, related_name="answers")
    answered = models.ForeignKey(
        "Claim",
        on_delete=models.SET_NULL,
        null=True,
        related_name="answers",
        help_text="The claim that is denied, dismissed or confirmed.",
    )
    claim = models.ForeignKey(
        "Claim",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="answering",
        verbose_name="in the claim",
        help_text="What the answer itself says; empty where it says nothing more.",
    )
    kind = models.CharField("what is done with it", max_length=13, choices=AnswerKind)
    figure = models.ForeignKey(
        "Figure",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="answers",
        verbose_name="who answers",
        help_text="Leave empty where the article does not let one know.",
    )
    printed_by = models.CharField(
        "who answers, as printed",
        max_length=300,
        blank=True,
        help_text="The words of the article, never normalised. Ex.: the ministry.",
    )
    start = models.PositiveIntegerField(editable=False)
    end = models.PositiveIntegerField(editable=False)
    printed = models.TextField(
        "words that answer",
        help_text="Paste the words as they stand in the article. Ex.: Russia dismissed the claims.",
    )
    rule = models.CharField(
        "why this claim",
        max_length=60,
        blank=True,
        editable=False,
        help_text="The rule by which the program found what is answered.",
    )

    objects = AnswerQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="answer_start_before_end"),
            models.CheckConstraint(condition=~Q(printed=""), name="answer_has_words"),
            models.CheckConstraint(
                condition=Q(answered=None) | Q(claim=None) | ~Q(answered=F("claim")),
                name="answer_answers_another",
                violation_error_message="A claim does not answer itself.",
            ),
            models.UniqueConstraint(
                fields=["article", "start", "end", "printed_by", "answered"],
                name="answer_once_a_place",
            ),
        ]
        indexes = [models.Index(fields=["review", "rule", "-id"], name="answer_waiting")]

    def as_shown(self, name, words):
        """What it answers stands in the same article, and is loaded with it."""
        article = self.answered.article if self.answered_id else self.article
        if article.shows_words:
            return words
        return briefly(words) if name == "printed_by" else ""

    def __str__(self):
        words = " ".join(self.printed.split())
        return words if len(words) <= 80 else f"{words[:79]}…"

    def get_absolute_url(self):
        """What the answer says; where it says nothing more, its words in the article."""
        if self.claim_id:
            return reverse("claim", kwargs={"pk": self.claim_id})
        return at_words(self.answered.get_context_url(), [self.printed])

    @property
    def known_figure(self):
        """The figure that readers meet as the one who answers, or None."""
        return met_by_readers(self.figure)

    @property
    def figure_is_withheld(self):
        return self.figure is not None and self.figure.root.display == Display.WITHHELD

    @property
    def name_withheld(self):
        return NAME_WITHHELD if self.figure_is_withheld else ""

    @property
    def printed_for_readers(self):
        """The words, unless they would tell who is withheld."""
        return "" if self.figure_is_withheld else self.printed

    @property
    def printed_by_for_readers(self):
        return "" if self.figure_is_withheld else self.printed_by

    @property
    def why_this_claim(self):
        return WHY_THIS_CLAIM.get(self.rule, "")
