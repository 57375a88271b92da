"""The review queue: what waits to be checked, in the order in which looking at it gains most."""

from typing import NamedTuple

from django.conf import settings
from django.db import models

from articles.models.answer import Answer
from articles.models.claim import Claim
from articles.models.figure import Figure, VariantName
from articles.models.mention import Mention
from articles.models.quantity import Quantity
from articles.models.review import Review

KINDS = {
    model._meta.model_name: model
    for model in (Figure, VariantName, Claim, Answer, Quantity, Mention)
}
# So many are counted, and no more: to count millions takes longer than to decide about one.
MOST_COUNTED = 1_000
# How far a decision about the place of a name goes.
PLACE, ARTICLE, ARCHIVE = "place", "article", "archive"


class Rung(NamedTuple):
    """Records of one kind that are as uncertain as each other, and why they come here.

    Each is read off an index that begins with `review`, so that the first of millions costs nothing.
    `only` are values of columns; of one that ends in `__gte`, the least.
    """

    what: str
    because: str
    only: dict
    order: tuple[str, ...] = ("-pk",)

    def holds(self, record):
        """Whether a record stands on it."""
        return all(_fits(record, name, value) for name, value in self.only.items())


def _fits(record, name, value):
    column, _, is_least = name.partition("__")
    found = getattr(record, column)
    return found >= value if is_least else found == value


def _said(because, *rules):
    return [Rung("claim", because, {"rule": rule}) for rule in rules]


def _answered(because, *rules):
    return [Rung("answer", because, {"rule": rule}) for rule in rules]


RUNGS = (
    Rung(
        "figure",
        "Several articles have this name, and nobody has checked it.",
        {"seen__gte": 2},
        ("-seen", "pk"),
    ),
    Rung("variantname", "Once it is checked, the next import knows this form of the name.", {}),
    *_said("Two readings are as good; the program chose none.", "two antecedents"),
    *_said("The program did not find who is meant.", "pronoun without antecedent", "body"),
    *_said("The article describes the speaker; the program chose whom it means.", "description"),
    *_said("The program chose whom a pronoun means.", "pronoun"),
    *_said(
        "The words themselves name no speaker; the program took one from beside them.",
        *("continued", "subject of the sentence", "survey", "document", "members"),
    ),
    *_answered("The program took it to answer what was said last before.", "statement before"),
    *_answered("The program tied it to what is answered by their words.", "shared words", "owner"),
    Rung(
        "quantity",
        "The program did not recognise what it counts.",
        {"measure_id": None},
        ("measure_id", "-pk"),
    ),
    Rung("figure", "Nobody has checked this name.", {}, ("-seen", "pk")),
    *_said("The article gives only part of the speaker’s name here.", "short name"),
    Rung("answer", "The article itself says what is answered.", {}, ("rule", "-pk")),
    Rung("quantity", "Nobody has checked this number.", {}, ("measure_id", "-pk")),
    Rung("claim", "The article names the speaker; little is in doubt.", {}, ("rule", "-pk")),
    Rung("mention", "It puts right one name in one article.", {}),
)


def left_to_check(records):
    """Those that nobody has checked and that readers meet; what is merged or gone waits for nobody."""
    found = records.public().filter(review=Review.FOUND)
    if records.model in (VariantName, Mention):
        found = found.exclude(figure__review=Review.REJECTED)
    return found


def waiting(what, article=None):
    """The records of a kind that nobody has checked and that readers meet; in no order."""
    rows = left_to_check(KINDS[what].objects.order_by())
    if article is None:
        return rows
    if what in ("figure", "variantname"):
        named = Mention.objects.filter(article=article).order_by().values("figure")
        return rows.filter(**{"pk__in" if what == "figure" else "figure__in": named})
    return rows.filter(article=article)


def alike(what, record, reach):
    """What waits and is decided with a record: of a place where somebody is named those of the same
    words for the same figure, in its article or in all of them; else the record alone."""
    rows = waiting(what)
    if what != "mention" or reach not in (ARTICLE, ARCHIVE):
        return rows.filter(pk=record.pk)
    same = rows.filter(figure=record.figure_id, printed_as=record.printed_as)
    return same if reach == ARCHIVE else same.filter(article=record.article_id)


def rungs(kinds, article=None):
    """The rungs of these kinds, each with its records in their order."""
    for rung in RUNGS:
        if rung.what in kinds:
            yield rung, waiting(rung.what, article).filter(**rung.only).order_by(*rung.order)


def count_waiting(what, article=None):
    """How many wait; one more than `MOST_COUNTED` stands for all that are more."""
    return waiting(what, article)[: MOST_COUNTED + 1].count()


class HoldQuerySet(models.QuerySet):
    def of(self, what, record):
        return self.filter(what=what, record=record)

    def keeping_from(self, editor, now):
        """What this editor is not to be given: what another has before them, what they skipped."""
        current = self.filter(until__gt=now)
        return current.filter(
            models.Q(is_skipped=False) & ~models.Q(editor=editor)
            | models.Q(is_skipped=True, editor=editor)
        )

    def before(self, editor, now):
        """What this editor has before them, the latest first."""
        mine = self.filter(editor=editor, is_skipped=False, until__gt=now)
        return mine.order_by("-until", "-pk")


class Hold(models.Model):
    """A record that an editor has before them, or has skipped, until it runs out by itself."""

    what = models.CharField(max_length=20)
    record = models.PositiveBigIntegerField()
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    is_skipped = models.BooleanField(default=False)
    until = models.DateTimeField(db_index=True)

    objects = HoldQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["what", "record", "editor"], name="hold_once_an_editor"
            ),
            models.UniqueConstraint(
                fields=["what", "record"],
                condition=models.Q(is_skipped=False),
                name="hold_by_one_editor",
            ),
        ]

    def __str__(self):
        return f"{self.what} {self.record}, {self.editor}"


class KeysOff(models.Model):
    """An editor who does without single-letter keys (WCAG 2.1.4)."""

    editor = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", primary_key=True
    )

    def __str__(self):
        return str(self.editor)
