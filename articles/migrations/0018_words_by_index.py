"""PostgreSQL finds words by their index, whatever else a query asks for.

What takes the words of a row apart says what it costs, and that no second process can help. It takes
them as they are kept, between blanks: PostgreSQL's own parser takes three times as long, and places
of words are not asked for. The words themselves are kept out of the rows, so that these are few
pages to go through.
"""

from django.db import migrations

TABLES = ("articles_articlesearch", "articles_claimsearch")
ARCHIVE_WORDS = """
    CREATE FUNCTION archive_words(tokens text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE STRICT COST 1000
    AS $$ BEGIN RETURN array_to_tsvector(string_to_array(btrim(tokens), ' ')); END $$
"""


def tell_the_cost(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    schema_editor.execute(ARCHIVE_WORDS)
    for table in TABLES:
        schema_editor.execute(f"ALTER TABLE {table} SET (toast_tuple_target = 128)")
        index(schema_editor, table, "archive_words(tokens)")


def forget_the_cost(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    for table in TABLES:
        index(schema_editor, table, "to_tsvector('simple', tokens)")
        schema_editor.execute(f"ALTER TABLE {table} RESET (toast_tuple_target)")
    schema_editor.execute("DROP FUNCTION archive_words(text)")


def index(schema_editor, table, words):
    schema_editor.execute(f"DROP INDEX {table}_words")
    schema_editor.execute(
        f"CREATE INDEX {table}_words ON {table} USING gin (({words})) WITH (fastupdate = off)"
    )


class Migration(migrations.Migration):
    dependencies = [("articles", "0017_facet_index")]

    operations = [migrations.RunPython(tell_the_cost, forget_the_cost)]
