"""Whether every article and claim has words to search by, and SQLite's index has those words."""

from django.db import connection
from django.db.models import Exists, OuterRef

from articles.models import Article, ArticleSearch, Claim, ClaimSearch

OF = {ArticleSearch: Article, ClaimSearch: Claim}
# FTS5 keeps the length of each of its rows in a table: to have it prove itself would keep writers out.
NOT_IN_BOTH = """
    SELECT COUNT(*) FROM (
        SELECT * FROM (SELECT {key} FROM {table} EXCEPT SELECT id FROM {table}_fts_docsize)
        UNION ALL
        SELECT * FROM (SELECT id FROM {table}_fts_docsize EXCEPT SELECT {key} FROM {table})
    )
"""


def differences():
    """In sentences, what is wrong. Whether the words are those that the records have now is not looked at."""
    for model, of in OF.items():
        noun = of._meta.verbose_name_plural
        kept = model.objects.filter(pk=OuterRef("pk"))
        if missing := of.objects.filter(~Exists(kept)).order_by().count():
            yield f"words of {noun}: {missing:,} missing"
        if connection.vendor == "sqlite" and (number := not_in_both(model)):
            yield f"words of {noun}: {number:,} otherwise in the index than beside it"


def not_in_both(model):
    names = {"table": model._meta.db_table, "key": model._meta.pk.column}
    with connection.cursor() as cursor:
        cursor.execute(NOT_IN_BOTH.format(**names))
        return cursor.fetchone()[0]
