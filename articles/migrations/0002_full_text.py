"""The full-text index over the kept tokens: FTS5 on SQLite, GIN on PostgreSQL."""

from django.db import migrations, models

TABLES = {"articles_articlesearch": "article_id", "articles_claimsearch": "claim_id"}


def make_index(apps, schema_editor):
    for table, key in TABLES.items():
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(
                f'CREATE VIRTUAL TABLE "{table}_fts" USING fts5('
                f"tokens, content='{table}', content_rowid='{key}', tokenize='ascii')"
            )
            schema_editor.execute(f'INSERT INTO "{table}_fts"("{table}_fts") VALUES (\'rebuild\')')
        else:
            schema_editor.execute(
                f'CREATE INDEX "{table}_words" ON "{table}" '
                "USING gin (to_tsvector('simple', tokens)) WITH (fastupdate = off)"
            )


def drop_index(apps, schema_editor):
    for table in TABLES:
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(f'DROP TABLE "{table}_fts"')
        else:
            schema_editor.execute(f'DROP INDEX "{table}_words"')


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="article",
            name="begins",
            field=models.CharField(
                blank=True,
                default="",
                editable=False,
                help_text="Derived: how the text of an article without a headline begins, for lists.",
                max_length=300,
            ),
        ),
        migrations.RunPython(make_index, drop_index),
    ]
