"""Numbers that are given in statements."""

from articles.models import Article, Claim, Measure, Quantity
from articles.models.prepared import Prepared, PreparedLists
from articles.models.quantity import SAID_OF_A_NUMBER

AS_SAID = PreparedLists(
    lambda statements: Quantity.objects.public().filter(claim__statement__in=statements).as_said()
)
QUANTITIES = Prepared(lambda: Quantity.objects.only(*SAID_OF_A_NUMBER))
STATEMENTS = Prepared(lambda: Claim.objects.only("for_readers", "review", "reviewed_at"))
ARTICLES = Prepared(lambda: Article.objects.only("for_readers", "access"))
MEASURES = Prepared(lambda: Measure.objects.only("for_readers", "name"))
ARTICLE = Quantity._meta.get_field("article")


def as_said(statements):
    """Rows of `models.quantity.AS_SAID` in the order in which they were said."""
    return AS_SAID.of(statements)


def quantities(ids):
    """Id → number, of which one asks in what words it is given."""
    found = QUANTITIES.by_id(ids)
    articles = ARTICLES.by_id({one.article_id for one in found.values()})
    for one in found.values():
        ARTICLE.set_cached_value(one, articles[one.article_id])
    return found


def states(ids):
    """Id → statement, of which one asks where it is and whether it was checked."""
    return STATEMENTS.by_id(ids)


def measures(ids):
    return MEASURES.by_id(ids)
