"""The numbers that somebody gives are told from each other by indexes alone.

The index of a claim's numbers alone is dropped where it stands, as in 0022.
"""

import django.db.models.deletion
from django.db import migrations, models


def drop(apps, schema_editor):
    model, field = claim_of_quantity(apps)
    for name in schema_editor._constraint_names(
        model, [field.column], index=True, unique=False, primary_key=False
    ):
        schema_editor.execute(schema_editor._delete_index_sql(model, name))


def make(apps, schema_editor):
    model, field = claim_of_quantity(apps)
    schema_editor.execute(schema_editor._create_index_sql(model, fields=[field]))


def claim_of_quantity(apps):
    model = apps.get_model("articles", "quantity")
    return model, model._meta.get_field("claim")


class Migration(migrations.Migration):
    dependencies = [("articles", "0022_one_index_begins_another")]

    operations = [
        migrations.RemoveIndex(model_name="claim", name="claim_voices"),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                fields=["statement", "speaker", "speaks_for", "review", "dated_sort"],
                name="claim_voices",
            ),
        ),
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(drop, make)],
            state_operations=[
                migrations.AlterField(
                    model_name="quantity",
                    name="claim",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="quantities",
                        to="articles.claim",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="quantity",
            index=models.Index(
                fields=[
                    *("claim", "measure", "review", "article", "start"),
                    *("unit", "qualifier", "low", "high", "printed"),
                ],
                name="quantity_as_said",
            ),
        ),
    ]
