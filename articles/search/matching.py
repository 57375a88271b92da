"""Words against the index of either database, and phrases against the kept tokens."""

from django.db import connection
from django.db.models import Lookup

from articles.models import ArticleSearch, ClaimSearch
from articles.search.query import Query, parse

# Behind a token: any ending. No token has a sign.
ANY = "*"
# The condition that PostgreSQL's index of words answers (migration 0018).
MATCH = "archive_words({}) @@ to_tsquery('simple', %s)"
# Fewer letters begin too many words.
SHORTEST_BEGINNING = 3


class HasWords(Lookup):
    """Of the given tokens all stand in the row, and none of others: `tokens__has_words=(["port"], [])`.

    “harb*” is any token that begins so.
    """

    lookup_name = "has_words"
    prepare_rhs = False

    def as_sqlite(self, compiler, connection):
        table = self.lhs.target.model._meta.db_table
        row = f'"{self.lhs.alias}"."{self.lhs.target.model._meta.pk.column}"'
        found = f'SELECT rowid FROM "{table}_fts" WHERE "{table}_fts" MATCH %s'  # noqa: S608
        return f"{row} IN ({found})", [in_fts5(*self.rhs)]

    def as_postgresql(self, compiler, connection):
        column, params = self.process_lhs(compiler, connection)
        return MATCH.format(column), [*params, in_tsquery(*self.rhs)]


def in_fts5(wanted, unwanted=()):
    """Tokens in the language of SQLite's index."""
    match = " AND ".join(written(word, '"{}"', '"{}" *') for word in wanted)
    return f"({match})" + "".join(f' NOT "{word}"' for word in unwanted)


def in_tsquery(wanted, unwanted=()):
    """Tokens in the language of PostgreSQL's index."""
    words = [written(word, "'{}'", "'{}':*") for word in wanted]
    return " & ".join([*words, *(f"!'{word}'" for word in unwanted)])


def written(word, whole, beginning):
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

    The rows beside it need not be looked at, unless words must stand in a row.
    """
    query, model = parse(words), SEARCHED.get(search)
    parts = [*query.wanted, *query.unwanted]
    if model is None or not query.wanted or any(len(part) > 1 for part in parts):
        return None
    wanted, unwanted = ([word for (word,) in some] for some in (query.wanted, query.unwanted))
    table = model._meta.db_table
    if connection.vendor == "sqlite":
        found = f'SELECT rowid FROM "{table}_fts" WHERE "{table}_fts" MATCH %s'  # noqa: S608
        return found, [in_fts5(wanted, unwanted)]
    found = f'SELECT "{model._meta.pk.column}" FROM "{table}" WHERE {MATCH.format("tokens")}'  # noqa: S608
    return found, [in_tsquery(wanted, unwanted)]


SEARCHED = {search_articles: ArticleSearch, search_claims: ClaimSearch}


def ids(model, query, typing=False):
    """Rows with everything wanted and nothing unwanted; without any word, all rows."""
    query = query if isinstance(query, Query) else parse(query)
    rows = model.objects.order_by()
    words = {word for phrase in query.wanted for word in phrase}
    if typing and query.wanted and len(query.wanted[-1]) == 1:
        words = {open_ended(word) if word == query.wanted[-1][0] else word for word in words}
    absent = sorted(word for phrase in query.unwanted if len(phrase) == 1 for word in phrase)
    if words:
        rows = rows.filter(tokens__has_words=(sorted(words), absent))
    else:
        for word in absent:
            rows = rows.exclude(pk__in=rows.filter(tokens__has_words=([word], [])).values("pk"))
    for phrase in query.wanted:
        rows = with_phrase(rows.filter, phrase) if len(phrase) > 1 else rows
    for phrase in query.unwanted:
        rows = with_phrase(rows.exclude, phrase) if len(phrase) > 1 else rows
    return rows.values("pk")


def open_ended(word):
    return f"{word}{ANY}" if len(word) >= SHORTEST_BEGINNING else word


def with_phrase(select, phrase):
    """Exact on both: PostgreSQL's own places of words end at 16,383 and at 256 a word."""
    return select(tokens__contains=f" {' '.join(phrase)} ")
