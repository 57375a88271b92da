"""Keeping what search reads in step with the records. Called at the end of every write."""

from collections import defaultdict
from itertools import chain

from django.db import connection, transaction
from django.db.models.functions import Coalesce

from articles.models import (
    Article,
    ArticleSearch,
    Claim,
    ClaimFingerprint,
    ClaimSearch,
    Figure,
    Mention,
)
from articles.models.loading import insert_rows
from articles.models.locking import one_writer
from articles.models.parts import in_parts, parts_of
from articles.models.readers import Reader, read_by
from articles.search.fingerprints import kept
from articles.search.records import answers_to, claims_of, figures_in, names_of
from articles.search.words import folded, indexed, kept_together

WORDS = (ArticleSearch, ClaimSearch)
AT_ONCE = 250
# Articles by whose statements one sees that the words of all were made otherwise.
TELLING = 20
TAKE_OVER = (
    "SELECT gin_clean_pending_list(oid) FROM pg_class "
    "WHERE relname = ANY(%s) AND pg_table_is_visible(oid) AND pg_has_role(relowner, 'USAGE')"
)


def refresh(article_ids, fresh=()):
    """Bring the words of these articles and of their claims up to date, without withheld names.

    Rows whose words did not change are left alone. Runs in the caller's transaction. `fresh` are those
    that were just written and have no rows yet: none are looked for.
    """
    article_ids, fresh = set(article_ids), set(fresh)
    for some in parts_of(article_ids - fresh, AT_ONCE):
        refresh_some(some, is_fresh=False)
    for some in parts_of(article_ids & fresh, AT_ONCE):
        refresh_some(some, is_fresh=True)
    take_over()


def refresh_some(article_ids, is_fresh):
    claims, figures = claims_of(article_ids), figures_in(article_ids)
    names = names_of(chain((claim["figure"] for claim in claims), *figures.values()))
    tokens_of = {
        ClaimSearch: claim_tokens(claims, names),
        ArticleSearch: article_tokens(article_ids, figures, names),
    }
    for model, tokens in tokens_of.items():
        store(model, tokens, {} if is_fresh else kept_tokens(model, tokens))
    store_fingerprints(claims, {} if is_fresh else kept_fingerprints(article_ids))


def found_by_names_of(figures):
    """The ids of the articles that are found by the names of figures, or of those that are one with them."""
    if not figures:
        return set()
    roots = Figure.objects.filter(pk__in=figures).order_by()
    roots = list(roots.values_list(Coalesce("merged_into", "pk"), flat=True))
    these = Figure.objects.with_merged(roots).values("pk")
    found = set()
    for model, path in ((Mention, "figure"), (Claim, "speaker")):
        rows = model.objects.filter(**{f"{path}__in": these}).order_by()
        found |= set(rows.values_list("article", flat=True))
    return found


def is_behind():
    """Whether statements were kept by a program that made other words of them, or compared none.

    Those of the first few articles tell.
    """
    claims = claims_of(Article.objects.order_by("pk").values_list("pk", flat=True)[:TELLING])
    tokens = claim_tokens(claims, names_of(claim["figure"] for claim in claims))
    kept = dict(ClaimSearch.objects.filter(pk__in=tokens).values_list("pk", "tokens"))
    return tokens != kept or (bool(tokens) and not ClaimFingerprint.objects.exists())


def rebuild():
    """All rows anew, and on SQLite the index too: for when only the words' making has changed.

    Other writers wait for some hundred articles at a time. It ends with those by which `is_behind`
    tells that it did not come to its end.
    """
    ids = Article.objects.order_by("-pk").values_list("pk", flat=True)
    for some in in_parts(list(ids), AT_ONCE):
        with transaction.atomic():
            one_writer()
            refresh(some)
    if connection.vendor == "sqlite":
        for model in WORDS:
            command(model, "rebuild")


def claim_tokens(claims, names):
    """Claim id → tokens: its words, the verb, all who said it by name and as printed, the answers."""
    answers = answers_to([claim["pk"] for claim in claims])
    beside = defaultdict(dict)
    for claim in claims:
        beside[claim["statement"] or claim["pk"]] |= dict.fromkeys(
            [claim["speaker_printed"], *names[claim["figure"]], *answers[claim["pk"]]]
        )
    return {
        claim["pk"]: kept_together([claim["words"], *map(folded, [claim["cue"], *others])])
        for claim in claims
        for others in [beside[claim["statement"] or claim["pk"]]]
    }


def article_tokens(article_ids, figures, names):
    """Article id → tokens: headline, deck, text as readers see it, names of figures in it."""
    wanted = Article.objects.filter(pk__in=article_ids)
    with read_by(Reader()):
        articles = list(wanted.only("headline", "deck", "text", "edits", "access", "for_readers"))
    # Not read within: the search knows all words, however much of them a page shows.
    return {
        article.pk: indexed(
            article.headline,
            article.deck,
            as_read(article.text, article.edits),
            *dict.fromkeys(
                name for figure in sorted_ids(figures[article.pk]) for name in names[figure]
            ),
        )
        for article in articles
    }


def sorted_ids(figures):
    return sorted(figure for figure in figures if figure)


def as_read(text, edits):
    """The text with its cleaning log applied: cut where an entry says so, repaired elsewhere."""
    pieces, place = [], 0
    for edit in sorted(edits, key=lambda edit: (edit["start"], edit["end"])):
        if edit["start"] >= place:
            pieces += [text[place : edit["start"]], edit.get("replacement", "")]
            place = edit["end"]
    return "".join([*pieces, text[place:]])


def kept_tokens(model, ids):
    return dict(model.objects.filter(pk__in=ids).values_list("pk", "tokens"))


def store(model, tokens, kept):
    """Write the rows whose tokens are new, and take them over into SQLite's index."""
    key = model._meta.pk.attname
    changed = [pk for pk, words in tokens.items() if kept.get(pk) != words]
    if changed and not kept and not model.objects.exists():
        forget_all(model)
    for some in in_parts(changed, AT_ONCE):
        if outdated := [pk for pk in some if pk in kept]:
            take_out(model, outdated)
            model.objects.filter(pk__in=outdated).delete()
        insert_rows(model, [{key: pk, "tokens": tokens[pk]} for pk in some])
        put_in(model, some)


def kept_fingerprints(article_ids):
    """Claim id → its numbers."""
    had = defaultdict(set)
    rows = ClaimFingerprint.objects.filter(claim__article__in=article_ids)
    for claim, value in rows.values_list("claim", "value"):
        had[claim].add(value)
    return had


def store_fingerprints(claims, had):
    """The numbers of what counts as a statement; rows of claims whose words stand are left alone."""
    wanted = {
        claim["pk"]: kept(claim["words"].split()) for claim in claims if claim["is_statement"]
    }
    changed = [pk for pk in {**had, **wanted} if had.get(pk) != wanted.get(pk)]
    if outdated := [pk for pk in changed if pk in had]:
        ClaimFingerprint.objects.filter(claim__in=outdated).delete()
    insert_rows(
        ClaimFingerprint,
        [
            {"value": value, "claim_id": pk}
            for pk in changed
            for value in sorted(wanted.get(pk, ()))
        ],
    )


def forget_all(model):
    """Before the first row: an emptied table (`flush`) leaves its words behind in the index."""
    if connection.vendor == "sqlite":
        command(model, "delete-all")


def take_out(model, ids):
    """FTS5 forgets a row only when it is told the words that it was given."""
    if connection.vendor == "sqlite" and ids:
        copy_words(model, ids, "({table}_fts, rowid, tokens) SELECT 'delete', {key}, tokens")


def put_in(model, ids):
    if connection.vendor == "sqlite" and ids:
        copy_words(model, ids, "(rowid, tokens) SELECT {key}, tokens")


def copy_words(model, ids, what):
    table, key = model._meta.db_table, model._meta.pk.column
    places = ", ".join(["%s"] * len(ids))
    columns = what.format(table=table, key=key)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table}_fts {columns} FROM {table} WHERE {key} IN ({places})",
            ids,
        )


def take_over():
    """Enter what PostgreSQL has put on the lists beside its indexes of words, so that no search reads
    these. Who does not own the indexes leaves that to the server, which does it now and then."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(TAKE_OVER, [[f"{model._meta.db_table}_words" for model in WORDS]])


def command(model, word):
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES (%s)", [word])  # noqa: S608
