"""Taking articles away from readers, and putting them back as they were.

All versions of an article go and come together. An import of the same file leaves it alone, and a
changed file at its address makes a version that is withdrawn too.
"""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from articles.editing import history
from articles.editing.derived import refresh
from articles.editing.log import as_list, write_down
from articles.models import Article
from articles.models.decision import Action
from articles.models.locking import one_writer

STATE = ("withdrawn_at", "withdrawn_reason")


@transaction.atomic
def withdraw(articles: Article | Iterable[Article], by, why: str) -> int:
    """Take articles away, or give another reason why they were; how many decisions that made.

    A decision is about the latest version, which is the one that readers had.
    """
    one_writer()
    given, why = as_list(articles), why.strip()
    changed = _latest_versions(given).exclude(withdrawn_at__isnull=False, withdrawn_reason=why)
    changed = list(changed)
    versions = _versions_of(changed)
    history.as_found(versions.only("pk"))
    versions.filter(withdrawn_at=None).update(withdrawn_at=timezone.now())
    versions.update(withdrawn_reason=why)
    _keep(changed, Action.WITHDRAWN, by, why)
    return _bring_up_to_date(changed, given)


@transaction.atomic
def reinstate(articles: Article | Iterable[Article], by, why: str = "") -> int:
    """Put back what was withdrawn, as it was; how many articles these are."""
    one_writer()
    given = as_list(articles)
    changed = list(_latest_versions(given).filter(withdrawn_at__isnull=False))
    history.as_found(_versions_of(changed).only("pk"))
    _versions_of(changed).update(withdrawn_at=None, withdrawn_reason="")
    _keep(changed, Action.REINSTATED, by, why)
    return _bring_up_to_date(changed, given)


def _keep(latest, action, by, why):
    """One decision about the latest version, and a state of each."""
    write_down(latest, action, by, why, STATE)
    others = _versions_of(latest).exclude(superseded_by=None).only("pk")
    history.as_left(others, action, by, why)


def _latest_versions(articles):
    return _versions_of(articles).filter(superseded_by=None).only("pk")


def _versions_of(articles):
    """These articles with their older and newer versions."""
    found, more = set(), {article.pk for article in articles}
    while more:
        found |= more
        beside = Article.objects.filter(Q(superseded_by__in=more) | Q(supersedes__in=more))
        more = set(beside.order_by().values_list("pk", flat=True)) - found
    return Article.objects.filter(pk__in=found).order_by()


def _bring_up_to_date(changed, given):
    """Lists and search, and the records that were given."""
    if changed:
        refresh(_versions_of(changed).values_list("pk", flat=True))
    now = {pk: state for pk, *state in _versions_of(given).values_list("pk", *STATE)}
    for article in given:
        article.withdrawn_at, article.withdrawn_reason = now[article.pk]
    return len(changed)
