"""Words against the index of either database, and phrases against the kept tokens."""

from django.db import connection
from django.db.models import Lookup

from articles.models import ArticleSearch, ClaimSearch
from articles.search.query import Query, parse

# Behind a token: any ending. No token has a sign.
ANY = "*"
# Fewer letters begin too many words.
SHORTEST_BEGINNING = 3


class HasWords(Lookup):
    """All of the given tokens stand in the row: `tokens__has_words=["port", "open"]`.

    “harb*” is any token that begins so.
    """

    lookup_name = "has_words"
    prepare_rhs = False

    def as_sqlite(self, compiler, connection):
        table = self.lhs.target.model._meta.db_table
        row = f'"{self.lhs.alias}"."{self.lhs.target.model._meta.pk.column}"'
        words = " AND ".join(written(word, '"{}"', '"{}" *') for word in self.rhs)
        found = f'SELECT rowid FROM "{table}_fts" WHERE "{table}_fts" MATCH %s'  # noqa: S608
        return f"{row} IN ({found})", [words]

    def as_postgresql(self, compiler, connection):
        column, params = self.process_lhs(compiler, connection)
        words = " & ".join(written(word, "'{}'", "'{}':*") for word in self.rhs)
        return f"to_tsvector('simple', {column}) @@ to_tsquery('simple', %s)", [*params, words]


def written(word, whole, beginning):
    """A token in the language of an index."""
    return (beginning if word.endswith(ANY) else whole).format(word.removesuffix(ANY))


for model in (ArticleSearch, ClaimSearch):
    model._meta.get_field("tokens").register_lookup(HasWords)


def search_articles(query, typing=False):
    """The ids of the articles that a reader's words find, as a queryset to iterate or to nest.

    While somebody is `typing`, the last word may be the beginning of one.
    """
    return ids(ArticleSearch, query, typing)


def search_claims(query, typing=False):
    """The ids of the claims that a reader's words find, as a queryset to iterate or to nest."""
    return ids(ClaimSearch, query, typing)


def all_found(search, words):
    """The statement of all ids that a search finds, where the index alone can tell; else None.

    On SQLite the rows beside it need not be looked at, unless words must stand in a row.
    """
    query, model = parse(words), SEARCHED[search]
    parts = [*query.wanted, *query.unwanted]
    if connection.vendor != "sqlite" or not query.wanted or any(len(part) > 1 for part in parts):
        return None
    wanted = " AND ".join(written(word, '"{}"', '"{}" *') for (word,) in query.wanted)
    unwanted = "".join(f' NOT "{word}"' for (word,) in query.unwanted)
    table = f"{model._meta.db_table}_fts"
    return f'SELECT rowid FROM "{table}" WHERE "{table}" MATCH %s', [f"({wanted}){unwanted}"]  # noqa: S608


SEARCHED = {search_articles: ArticleSearch, search_claims: ClaimSearch}


def ids(model, query, typing=False):
    """Rows with everything wanted and nothing unwanted; without any word, all rows."""
    query = query if isinstance(query, Query) else parse(query)
    rows = model.objects.order_by()
    words = {word for phrase in query.wanted for word in phrase}
    if typing and query.wanted and len(query.wanted[-1]) == 1:
        words = {open_ended(word) if word == query.wanted[-1][0] else word for word in words}
    words = sorted(words)
    if words:
        rows = rows.filter(tokens__has_words=words)
    for phrase in query.wanted:
        rows = with_phrase(rows.filter, phrase) if len(phrase) > 1 else rows
    for phrase in query.unwanted:
        rows = without(rows, phrase)
    return rows.values("pk")


def open_ended(word):
    return f"{word}{ANY}" if len(word) >= SHORTEST_BEGINNING else word


def without(rows, phrase):
    if len(phrase) == 1:
        return rows.exclude(tokens__has_words=phrase)
    return with_phrase(rows.exclude, phrase)


def with_phrase(select, phrase):
    """Exact on both: PostgreSQL's own places of words end at 16,383 and at 256 a word."""
    return select(tokens__contains=f" {' '.join(phrase)} ")
