"""What follows from other columns, kept so that lists need not ask.

`statement`, `is_statement` and `dated` of claims; `begins` of articles without a headline; `seen`
of names that nobody has checked; and of all of it the index of facets.
"""

from django.db import transaction
from django.db.models import Case, Count, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from articles.facets import keeping
from articles.models import Article, Claim, Figure, Mention
from articles.models.claim import DatedFrom
from articles.models.review import Review

AT_ONCE = 500


def refresh(article_ids):
    """Derive all that lists of these articles and their claims rest on, in the caller's transaction.

    Without any article it still ends the version that processes have: a name may be another.
    """
    article_ids = sorted(set(article_ids))
    parts = [article_ids[n : n + AT_ONCE] for n in range(0, len(article_ids), AT_ONCE)]
    for some in parts:
        set_dates(some)
        set_statements(some)
        set_beginnings(Article.objects.filter(pk__in=some))
        set_seen(some)
    keep_index(parts)


@transaction.atomic
def keep_index(parts):
    """The rows of these articles; of all articles, in an archive that has no index yet."""
    if not keeping.is_made():
        keeping.rebuild()
        return
    change = keeping.Change()
    for some in parts:
        keeping.keep(some, change)
    keeping.publish(change)


def set_dates(article_ids):
    """A claim is filed under the day on which it was said, else under that of its article."""
    article = Article.objects.filter(pk=OuterRef("article"))
    published = Subquery(article.values("published"))
    precision = Subquery(article.values("published_precision"))
    dated_articles = Article.objects.filter(pk__in=article_ids, published__isnull=False)
    is_said = Q(said__isnull=False)
    is_printed = Q(article__in=dated_articles.order_by().values("pk"))
    claims_in(article_ids).update(
        dated=Coalesce("said", published),
        dated_precision=Case(When(is_said, then="said_precision"), default=precision),
        dated_from=Case(
            When(is_said, then=Value(DatedFrom.SAID)),
            When(is_printed, then=Value(DatedFrom.ARTICLE)),
            default=Value(DatedFrom.NOTHING),
        ),
    )


def set_statements(article_ids):
    """The first public claim stands for all joint speakers; what repeats another is not counted.

    Both stand in one article, so that nothing but these articles need be looked at.
    """
    claims = claims_in(article_ids)
    public = claims_in(article_ids).public()
    claims.update(statement=None, is_statement=False)
    shown = claims.filter(pk__in=public.values("pk"))
    shown.filter(said_with=None).update(statement=F("pk"))
    shown.exclude(said_with=None).update(
        statement=Coalesce(
            Subquery(public.filter(pk=OuterRef("said_with")).values("pk")),
            Subquery(first_beside(public)),
        )
    )
    shown.filter(statement=F("pk")).update(is_statement=True)
    shown.filter(repeats__in=public.values("pk")).update(is_statement=False)


def claims_in(article_ids):
    return Claim.objects.filter(article__in=article_ids).order_by()


def first_beside(public):
    """Where the first of the joint claims is not public, the next one stands for them."""
    beside = public.filter(said_with=OuterRef("said_with"))
    return beside.order_by("start", "pk").values("pk")[:1]


def set_beginnings(articles):
    articles.exclude(headline="").exclude(begins="").update(begins="")
    for article in articles.filter(headline="").only("deck", "paragraphs", "text", "begins"):
        begins = article.first_words()
        if begins != article.begins:
            Article.objects.filter(pk=article.pk).update(begins=begins)


def set_seen(article_ids):
    """In how many articles each candidate stands that these articles name.

    Only the order of the review queue rests on it. Known names, which stand in thousands of
    articles, are not counted anew with each of them.
    """
    named = Mention.objects.filter(article__in=article_ids).order_by().values("figure")
    count_seen(named)


def count_seen(figures):
    """The same of these figures, by their ids."""
    places = Mention.objects.not_rejected().filter(figure=OuterRef("pk")).order_by()
    articles = places.values("figure").annotate(number=Count("article", distinct=True))
    candidates = Figure.objects.filter(review=Review.FOUND, pk__in=figures).order_by()
    candidates.update(seen=Coalesce(Subquery(articles.values("number")), 0))
