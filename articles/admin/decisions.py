"""What editors decide about records, with the words in which they are asked and answered."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Q

from articles import editing
from articles.models.figure import Display
from articles.models.review import Review

NAME_NOBODY = "Name nobody whose name is withheld, and repeat nothing that is taken back."
FOR_READERS = f"Readers will see it. {NAME_NOBODY}"


@dataclass(frozen=True)
class Decision:
    """What an editor decides about records; `applies_to` leaves out those it makes no sense for.

    `takes_away`: something is taken from readers. `of_what`: what of the records it is about.
    `right`: what one must be allowed to do with the records: to change them, or only to review.
    """

    name: str
    verb: str
    explanation: str
    past: str
    act: Callable
    applies_to: Q
    takes_away: bool = False
    needs_reason: bool = False
    because: str = FOR_READERS
    of_what: str = ""
    right: str = "change"

    def of(self, records):
        return records.filter(self.applies_to)

    def lacks_reason(self, why):
        return self.needs_reason and not why.strip()

    def carry_out(self, records, by, why):
        return self.act(records, by, why=why)

    def question(self, count, opts):
        if not count:
            return f"{self.verb}: nothing to do"
        return f"{self.verb} {self.of_what}{_counted(count, opts)}?"

    def done(self, count, opts):
        was = "was" if count == 1 or self.of_what else "were"
        told = f"{self.of_what}{_counted(count, opts)} {was} {self.past}."
        return told[0].upper() + told[1:]


def _counted(count, opts):
    name = opts.verbose_name if count == 1 else opts.verbose_name_plural
    return f"{count:,} {name}"


CHECK = Decision(
    name="check",
    verb="Mark as checked",
    explanation="Readers will see “Checked by an editor”. Say so only of what you have compared "
    "with the article.",
    past="marked as checked",
    act=editing.check,
    because="It is kept with your name.",
    applies_to=~Q(review=Review.REJECTED),
    right="review",
)
REJECT = Decision(
    name="reject",
    verb="Reject",
    explanation="What is rejected leaves every list and count, its address answers “gone”, and no "
    "later import brings it back. Nothing is deleted: you can restore it here.",
    past="rejected",
    act=editing.reject,
    applies_to=~Q(review=Review.REJECTED),
    takes_away=True,
    right="review",
)
RESTORE = Decision(
    name="restore",
    verb="Restore",
    explanation="What is restored is again on every list and in every count.",
    past="restored",
    act=editing.restore,
    applies_to=Q(review=Review.REJECTED),
    right="review",
)
WITHHOLD = Decision(
    name="withhold",
    verb="Withhold",
    of_what="the name of ",
    explanation="Readers get “[name withheld]” wherever the name or one of its printed forms stands: in "
    "texts, lists, files, feeds and the search. Its page answers “gone”. The record is kept as it is, and "
    "you can show the name again here. Withhold minors, victims of sexual violence, and private persons "
    "whom being found could harm.",
    past="withheld",
    act=editing.withhold,
    applies_to=Q(merged_into=None, display=Display.SHOWN) | Q(merged_into__display=Display.SHOWN),
    takes_away=True,
    needs_reason=True,
)
SHOW = Decision(
    name="show",
    verb="Show again",
    of_what="the name of ",
    explanation="Readers meet the name again on every page, as before.",
    past="shown again",
    act=editing.show,
    applies_to=Q(merged_into=None, display=Display.WITHHELD)
    | Q(merged_into__display=Display.WITHHELD),
)
WITHDRAW = Decision(
    name="withdraw",
    verb="Withdraw",
    explanation="Every address of the article, of its other versions and of its statements answers "
    "that it was withdrawn, when and because of what you write here. Readers are told its number, "
    "outlet and date, and nothing else. No import brings it back. The record is kept as it is, and you "
    "can put it back here.",
    past="withdrawn",
    act=editing.withdraw,
    applies_to=Q(withdrawn_at=None),
    takes_away=True,
    needs_reason=True,
)
REINSTATE = Decision(
    name="reinstate",
    verb="Put back",
    explanation="The article is in the archive again with all its statements, as it was before.",
    past="put back",
    act=editing.reinstate,
    applies_to=Q(withdrawn_at__isnull=False),
)
OF_ANY_RECORD = (CHECK, REJECT, RESTORE)
