"""Checking, rejecting and restoring, with the words in which an editor is asked and answered."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Q

from articles import editing
from articles.models.review import Review


@dataclass(frozen=True)
class Decision:
    """What an editor decides about records; `applies_to` leaves out those it makes no sense for."""

    name: str
    verb: str
    answer: str
    explanation: str
    past: str
    act: Callable
    applies_to: Q

    def of(self, records):
        return records.filter(self.applies_to)

    def carry_out(self, records, by):
        return self.act(records, by)

    def question(self, count, opts):
        if not count:
            return f"{self.verb}: nothing to do"
        return f"{self.verb} {_counted(count, opts)}?"

    def done(self, count, opts):
        return f"{_counted(count, opts)} {'was' if count == 1 else 'were'} {self.past}."


def _counted(count, opts):
    name = opts.verbose_name if count == 1 else opts.verbose_name_plural
    return f"{count:,} {name}"


CHECK = Decision(
    name="check",
    verb="Mark as checked",
    answer="Yes, mark as checked",
    explanation="Readers will see “Checked by an editor”. Say so only of what you have compared "
    "with the article.",
    past="marked as checked",
    act=editing.check,
    applies_to=~Q(review=Review.REJECTED),
)
REJECT = Decision(
    name="reject",
    verb="Reject",
    answer="Yes, reject",
    explanation="What is rejected leaves every list and count, its address answers “gone”, and no "
    "later import brings it back. Nothing is deleted: you can restore it here.",
    past="rejected",
    act=editing.reject,
    applies_to=~Q(review=Review.REJECTED),
)
RESTORE = Decision(
    name="restore",
    verb="Restore",
    answer="Yes, restore",
    explanation="What is restored is again on every list and in every count.",
    past="restored",
    act=editing.restore,
    applies_to=Q(review=Review.REJECTED),
)
DECISIONS = {decision.name: decision for decision in (CHECK, REJECT, RESTORE)}
