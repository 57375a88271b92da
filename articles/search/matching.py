"""Words against the index of either database, and phrases against the kept tokens."""

from django.db import connection
from django.db.models import Lookup

from articles.models import ArticleSearch, ClaimSearch
from articles.search.query import Query, parse

# Behind a token: any ending. No token has a sign.
ANY = "*"
# The condition that PostgreSQL's index of words answers (migration 0018).
MATCH = "archive_words(tokens) @@ to_tsquery('simple', %s)"
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
        table, key = self.lhs.target.model._meta.db_table, self.lhs.target.model._meta.pk.column
        words = " & ".join(written(word, "'{}'", "'{}':*") for word in self.rhs)
        found = f'SELECT "{key}" FROM "{table}" WHERE {MATCH}'  # noqa: S608
        row = compiler.quote_name_unless_alias(self.lhs.alias)
        # A list that is made first, by the index of words: as a condition among others, the words
        # of row after row would be taken apart where many rows have them.
        return f'{row}."{key}" IN (SELECT unnest(ARRAY({found})))', [words]


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

    The rows beside it need not be looked at, unless words must stand in a row.
    """
    query, model = parse(words), SEARCHED[search]
    parts = [*query.wanted, *query.unwanted]
    if not query.wanted or any(len(part) > 1 for part in parts):
        return None
    wanted, unwanted = ([word for (word,) in some] for some in (query.wanted, query.unwanted))
    table = model._meta.db_table
    if connection.vendor == "sqlite":
        match = " AND ".join(f'"{word}"' for word in wanted)
        match = f"({match})" + "".join(f' NOT "{word}"' for word in unwanted)
        return f'SELECT rowid FROM "{table}_fts" WHERE "{table}_fts" MATCH %s', [match]  # noqa: S608
    match = " & ".join([*(f"'{word}'" for word in wanted), *(f"!'{word}'" for word in unwanted)])
    return f'SELECT "{model._meta.pk.column}" FROM "{table}" WHERE {MATCH}', [match]  # noqa: S608


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
