"""What follows from other columns, kept so that lists need not ask.

`statement`, `is_statement` and `dated` of claims; `begins` of articles without a headline; `seen`
of names that nobody has checked; and of all of it the index of facets.
"""

import json

from django.db import connection, transaction
from django.db.models import Count, F, OuterRef, Subquery
from django.db.models.functions import Coalesce

from articles.facets import keeping
from articles.models import Article, Claim, Figure, Mention
from articles.models.claim import DatedFrom
from articles.models.locking import one_writer
from articles.models.parts import parts_of
from articles.models.review import Review

AT_ONCE = 500
DATED = ("dated", "dated_precision", "dated_from")
STATEMENT = ("statement", "is_statement")
GIVEN = {
    "sqlite": "SELECT CAST(key AS INTEGER) AS figure, value AS number FROM json_each(%s)",
    "postgresql": "SELECT * FROM unnest(%s::bigint[], %s::bigint[]) AS pairs (figure, number)",
}
SEEN_AGAIN = (
    "UPDATE articles_figure SET seen = articles_figure.seen + given.number "
    "FROM ({given}) AS given WHERE articles_figure.id = given.figure"
)


def refresh(article_ids, fresh=()):
    """Derive all that lists of these articles and their claims rest on, in the caller's transaction.

    Without any article it still ends the version that processes have: a name may be another.
    `fresh` are those of them that were just written with what is derived, all but the index.
    """
    others = set(article_ids).difference(fresh)
    for some in parts_of(others, AT_ONCE):
        set_columns(some)
    set_seen(others)
    keep_index(article_ids, fresh)


def refresh_all():
    """Derive all columns anew, a part at a time; the index of facets is to be made anew after it."""
    for some in parts_of(everything(Article), AT_ONCE):
        with transaction.atomic():
            one_writer()
            set_columns(some)
    for some in parts_of(everything(Figure), AT_ONCE):
        with transaction.atomic():
            one_writer()
            count_seen(some)


def differing():
    """(what a column tells, ids of the records where it is not what follows), where there are any."""
    found = {what: [] for what in (*COLUMNS, SEEN)}
    for some in parts_of(everything(Article), AT_ONCE):
        for what, (_, _, wanted) in COLUMNS.items():
            found[what] += wanted(some)
    for some in parts_of(everything(Figure), AT_ONCE):
        told = with_number_seen(some).exclude(seen=F("number_seen"))
        found[SEEN] += told.values_list("pk", flat=True)
    return [(what, ids) for what, ids in found.items() if ids]


def everything(model):
    return model.objects.order_by().values_list("pk", flat=True)


def set_columns(article_ids):
    for model, columns, wanted in COLUMNS.values():
        records = [model(pk=pk, **values) for pk, values in wanted(article_ids).items()]
        model.objects.bulk_update(records, columns, batch_size=AT_ONCE)


@transaction.atomic
def keep_index(article_ids, fresh=()):
    """The rows of these articles alone; of all articles, in an archive that has no index yet.

    Enough where only figures or measures are others, as after a merge: what claims and names are stands.
    """
    if not keeping.is_made():
        keeping.rebuild()
        return
    change = keeping.Change()
    article_ids, fresh = set(article_ids), set(fresh)
    for some in parts_of(article_ids - fresh, AT_ONCE):
        keeping.keep(some, change, keeping.rows_kept(some))
    for some in parts_of(article_ids & fresh, AT_ONCE):
        keeping.keep(some, change)
    keeping.publish(change)


def days_wanted(article_ids):
    """Claim id → the day under which it is filed, where it is filed under another."""
    columns = ("said", "said_precision", "article__published", "article__published_precision")
    rows = claims_in(article_ids).values("pk", *DATED, *columns)
    wanted = ((row, dated(*(row[column] for column in columns))) for row in rows)
    return {row["pk"]: values for row, values in wanted if differ(row, values)}


def dated(said, said_precision, published, published_precision):
    """A claim is filed under the day on which it was said, else under that of its article."""
    if said:
        found = said, said_precision, DatedFrom.SAID
    else:
        origin = DatedFrom.ARTICLE if published else DatedFrom.NOTHING
        found = published, published_precision, origin
    return dict(zip(DATED, found, strict=True))


def statements_wanted(article_ids):
    """Claim id → its statement and whether it is one, where others stand there.

    Joint speakers and what is repeated stand in one article: nothing else need be looked at.
    """
    hidden = set(Article.objects.hidden().filter(pk__in=article_ids).values_list("pk", flat=True))
    columns = ("pk", "said_with", "repeats", "review", "article", "statement", "is_statement")
    rows = list(claims_in(article_ids).order_by("start", "pk").values(*columns))
    public = [
        row for row in rows if row["review"] != Review.REJECTED and row["article"] not in hidden
    ]
    stand = statements((row["pk"], row["said_with"], row["repeats"]) for row in public)
    changed = {}
    for row in rows:
        statement, is_statement = stand.get(row["pk"], (None, False))
        if (row["statement"], row["is_statement"]) != (statement, is_statement):
            changed[row["pk"]] = {"statement_id": statement, "is_statement": is_statement}
    return changed


def statements(public):
    """Claim id → the id of its statement, and whether it is one itself.

    The first public claim stands for all joint speakers; what repeats another is not counted.
    `public`: (id, said_with, repeats) of public claims, in the order of the text.
    """
    public = list(public)
    ids = {pk for pk, _, _ in public}
    first_beside = {}
    for pk, said_with, _ in public:
        first_beside.setdefault(said_with, pk)
    stand = {}
    for pk, said_with, repeats in public:
        first = pk if said_with is None else said_with
        statement = first if first in ids else first_beside[said_with]
        stand[pk] = statement, statement == pk and repeats not in ids
    return stand


def claims_in(article_ids):
    return Claim.objects.filter(article__in=article_ids).order_by()


def differ(row, wanted):
    return any(row[column] != value for column, value in wanted.items())


def beginnings_wanted(article_ids):
    """Article id → how its text begins, where it has no headline, and where something else stands there."""
    articles = Article.objects.filter(pk__in=article_ids).order_by()
    needless = articles.exclude(headline="").exclude(begins="").values_list("pk", flat=True)
    wanted = {pk: {"begins": ""} for pk in needless}
    for article in articles.filter(headline="").only("deck", "paragraphs", "text", "begins"):
        if article.begins != (begins := article.first_words()):
            wanted[article.pk] = {"begins": begins}
    return wanted


# What columns tell → whose they are, which, and what finds those that are to be others.
COLUMNS = {
    "days of claims": (Claim, DATED, days_wanted),
    "claims that stand for statements": (Claim, STATEMENT, statements_wanted),
    "beginnings of articles": (Article, ("begins",), beginnings_wanted),
}
SEEN = "numbers of articles that name somebody"


def set_seen(article_ids):
    """In how many articles each candidate stands that these articles name.

    Only the order of the review queue rests on it. Known names, which stand in thousands of
    articles, are not counted anew with each of them. Whoever stands in many of these is counted once.
    """
    named = set()
    for some in parts_of(article_ids, AT_ONCE):
        here = Mention.objects.filter(article__in=some, figure__review=Review.FOUND).order_by()
        named |= set(here.values_list("figure", flat=True))
    for some in parts_of(named, AT_ONCE):
        count_seen(some)


def see_again(times):
    """The same where so many more articles have just been written that name them: id of candidate → number.

    One statement for all of them, which begins with their ids: it does not ask who is a candidate.
    """
    if times:
        with connection.cursor() as cursor:
            cursor.execute(SEEN_AGAIN.format(given=GIVEN[connection.vendor]), as_pairs(times))


def as_pairs(numbers):
    """The parameters for `GIVEN`."""
    if connection.vendor == "sqlite":
        return [json.dumps(numbers)]
    return [list(numbers), list(numbers.values())]


def count_seen(figures):
    """The same of these figures, by their ids."""
    with_number_seen(figures).update(seen=number_seen())


def with_number_seen(figures):
    candidates = Figure.objects.filter(review=Review.FOUND, pk__in=figures).order_by()
    return candidates.annotate(number_seen=number_seen())


def number_seen():
    places = Mention.objects.not_rejected().filter(figure=OuterRef("pk")).order_by()
    articles = places.values("figure").annotate(number=Count("article", distinct=True))
    return Coalesce(Subquery(articles.values("number")), 0)
