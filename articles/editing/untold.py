"""Decisions of which readers are not told: taken back at once, or told with what they are part of.

Only what leaves a record as it was, its state of checking included: who corrects back by hand has
left a record that says that it was corrected.
"""

from collections.abc import Iterable
from datetime import timedelta

from django.apps import apps
from django.db.models import Max
from django.utils import timezone

from articles.models import Article, Decision
from articles.models.decision import Action
from articles.models.history import columns_of, historical

AT_ONCE = timedelta(minutes=10)
TAKES_BACK = {
    Action.PUT_BACK: Action.CORRECTED,
    Action.RESTORED: Action.REJECTED,
    Action.UNMERGED: Action.MERGED,
    Action.REJOINED: Action.SPLIT,
}
# What stands in an article and has no number that readers know: the article's own entry tells of it.
PARTS = ("affiliation", "answer", "mention", "quantity")


def leave_out_slips(made: list[Decision]) -> None:
    """Of the decisions just made, those that take back what the same editor decided a moment ago."""
    if not made or made[0].action not in TAKES_BACK or made[0].made_by_id is None:
        return
    lately = Decision.objects.filter(
        what__in={one.what for one in made},
        record__in=[one.record for one in made],
        made_at__gte=timezone.now() - AT_ONCE,
        pk__lt=made[0].pk,
    )
    last = {(one.what, one.record): one for one in lately.order_by("pk")}
    pairs = [(last.get((one.what, one.record)), one) for one in made]
    slips = [pair for pair in pairs if pair[0] is not None and _takes_back(*pair)]
    _leave_out(one.pk for pair in slips for one in pair)


def last_decision() -> int:
    return Decision.objects.aggregate(last=Max("pk"))["last"] or 0


def leave_out_parts(article: Article, since: int) -> None:
    """What left or came back with a passage of the article, in the decisions after this one."""
    parts = Decision.objects.filter(pk__gt=since, article=article, what__in=PARTS)
    _leave_out(parts.values_list("pk", flat=True))


def _leave_out(ids: Iterable[int]) -> None:
    Decision.objects.filter(pk__in=list(ids)).update(is_told=False)


def _takes_back(was: Decision, now: Decision) -> bool:
    is_same = was.made_by_id == now.made_by_id and was.action == TAKES_BACK[now.action]
    return is_same and (now.action != Action.PUT_BACK or _is_as_before(now))


def _is_as_before(decision: Decision) -> bool:
    """Whether the record is again in the state before the last edit, but for what imports leave alone."""
    model = apps.get_model("articles", decision.what)
    states = historical(model).objects.filter(id=decision.record).order_by("-history_id")
    states = list(states[:3])
    columns = [field.attname for field in columns_of(model) if field.name != "edited_fields"]
    if len(states) < 3:
        return False
    now, _, before = states
    return all(getattr(now, name) == getattr(before, name) for name in columns)
