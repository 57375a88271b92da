"""What is written with every article, and read by nothing, is written no more.

The index of the state of figures, which begins another one, is dropped where it stands, as in 0022; and
so is, on PostgreSQL, the rule by which it looks up the claim of each of forty fingerprints an article.
"""

import django.db.models.deletion
from django.db import migrations, models


def drop(apps, schema_editor):
    figure, fingerprint = models_of(apps)
    # Two are made on PostgreSQL, of which the other is for LIKE.
    for suffix in ("", "_like") if is_postgresql(schema_editor) else ("",):
        name = schema_editor._create_index_name(figure._meta.db_table, ["review"], suffix)
        schema_editor.execute(schema_editor._delete_index_sql(figure, name))
    if is_postgresql(schema_editor):
        for name in schema_editor._constraint_names(fingerprint, ["claim_id"], foreign_key=True):
            schema_editor.execute(schema_editor._delete_fk_sql(fingerprint, name))


def make(apps, schema_editor):
    figure, fingerprint = models_of(apps)
    review, claim = figure._meta.get_field("review"), fingerprint._meta.get_field("claim")
    schema_editor.execute(schema_editor._create_index_sql(figure, fields=[review]))
    if is_postgresql(schema_editor):
        schema_editor.execute(schema_editor._create_like_index_sql(figure, review))
        suffix = "_fk_%(to_table)s_%(to_column)s"
        schema_editor.execute(schema_editor._create_fk_sql(fingerprint, claim, suffix))


def models_of(apps):
    return apps.get_model("articles", "figure"), apps.get_model("articles", "claimfingerprint")


def is_postgresql(schema_editor):
    return schema_editor.connection.vendor == "postgresql"


class Migration(migrations.Migration):
    dependencies = [("articles", "0023_numbers_as_said")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(drop, make)],
            state_operations=[
                migrations.AlterField(
                    model_name="claimfingerprint",
                    name="claim",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="fingerprints",
                        to="articles.claim",
                    ),
                ),
                migrations.AlterField(
                    model_name="figure",
                    name="review",
                    field=models.CharField(
                        choices=[
                            ("found", "Found by program, not checked"),
                            ("checked", "Checked by an editor"),
                            ("corrected", "Corrected by an editor"),
                            ("rejected", "Rejected"),
                        ],
                        default="found",
                        help_text="Reject what is wrong; do not delete it. A rejected record leaves every list and count, and no later import brings it back.",
                        max_length=9,
                        verbose_name="state of checking",
                    ),
                ),
            ],
        ),
    ]
