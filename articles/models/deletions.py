"""What files and feeds carry of records that were taken back, so that copies elsewhere can follow."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from articles.models.article import Article
from articles.models.claim import Claim


@dataclass(frozen=True, slots=True)
class Deletion:
    """`path` says nothing of the record but its number; `because` is empty where nobody said why."""

    path: str
    when: datetime
    because: str = ""


def withdrawn_articles() -> Iterator[Deletion]:
    """All of them, the last one first: of what was rejected nobody need know that it was there."""
    for article in Article.objects.withdrawn().with_tombstones().iterator():
        yield Deletion(article.lasting_path, article.withdrawn_at, article.withdrawn_because)


def last_articles(most: int) -> list[Deletion]:
    """Those that were taken back last."""
    withdrawn = Article.objects.withdrawn().with_tombstones()[:most]
    rejected = Article.objects.filter(withdrawn_at=None).last_rejected(most)
    return _last(
        most,
        *(Deletion(one.lasting_path, one.withdrawn_at, one.withdrawn_because) for one in withdrawn),
        *(Deletion(_path("article_number", pk), when) for pk, when in rejected),
    )


def last_statements(most: int) -> list[Deletion]:
    """Those that were rejected last, or whose articles were withdrawn last."""
    articles = {one.pk: one for one in Article.objects.withdrawn().with_tombstones()[:most]}
    with_them = Claim.objects.not_rejected().filter(
        article__in=articles, said_with=None, repeats=None
    )
    gone = with_them.order_by("-pk").values_list("pk", "article")
    return _last(
        most,
        *(
            Deletion(
                _path("claim", pk),
                articles[article].withdrawn_at,
                articles[article].withdrawn_because,
            )
            for pk, article in gone
        ),
        *(Deletion(_path("claim", pk), when) for pk, when in Claim.objects.last_rejected(most)),
    )


def _last(most, *deletions):
    return sorted(deletions, key=lambda one: (one.when, one.path), reverse=True)[:most]


def _path(name, pk):
    return reverse(name, kwargs={"pk": pk})
