"""Words against the index of either database, and phrases against the kept tokens."""

from django.db.models import Lookup

from articles.models import ArticleSearch, ClaimSearch
from articles.search.query import Query, parse


class HasWords(Lookup):
    """All of the given tokens stand in the row: `tokens__has_words=["port", "open"]`."""

    lookup_name = "has_words"
    prepare_rhs = False

    def as_sqlite(self, compiler, connection):
        table = self.lhs.target.model._meta.db_table
        row = f'"{self.lhs.alias}"."{self.lhs.target.model._meta.pk.column}"'
        words = " AND ".join(f'"{word}"' for word in self.rhs)
        found = f'SELECT rowid FROM "{table}_fts" WHERE "{table}_fts" MATCH %s'  # noqa: S608
        return f"{row} IN ({found})", [words]

    def as_postgresql(self, compiler, connection):
        column, params = self.process_lhs(compiler, connection)
        words = " & ".join(f"'{word}'" for word in self.rhs)
        return f"to_tsvector('simple', {column}) @@ to_tsquery('simple', %s)", [*params, words]


for model in (ArticleSearch, ClaimSearch):
    model._meta.get_field("tokens").register_lookup(HasWords)


def search_articles(query):
    """The ids of the articles that a reader's words find, as a queryset to iterate or to nest."""
    return ids(ArticleSearch, query)


def search_claims(query):
    """The ids of the claims that a reader's words find, as a queryset to iterate or to nest."""
    return ids(ClaimSearch, query)


def ids(model, query):
    """Rows with everything wanted and nothing unwanted; without any word, all rows."""
    query = query if isinstance(query, Query) else parse(query)
    rows = model.objects.order_by()
    words = sorted({word for phrase in query.wanted for word in phrase})
    if words:
        rows = rows.filter(tokens__has_words=words)
    for phrase in query.wanted:
        rows = with_phrase(rows.filter, phrase) if len(phrase) > 1 else rows
    for phrase in query.unwanted:
        rows = without(rows, phrase)
    return rows.values("pk")


def without(rows, phrase):
    if len(phrase) == 1:
        return rows.exclude(tokens__has_words=phrase)
    return with_phrase(rows.exclude, phrase)


def with_phrase(select, phrase):
    """Exact on both: PostgreSQL's own places of words end at 16,383 and at 256 a word."""
    return select(tokens__contains=f" {' '.join(phrase)} ")
