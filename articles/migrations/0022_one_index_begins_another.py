"""Fewer indexes, and those by which the forms of a name and the roles of a figure are counted.

What begins another index is dropped where it stands: to alter the column would have SQLite write the
whole table anew.
"""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

ALONE = {
    "affiliation": ("organization", "person"),
    "claim": ("article", "review", "speaker", "statement"),
    "mention": ("article", "figure", "review"),
    "quantity": ("article", "measure", "review"),
}


def drop(apps, schema_editor):
    for model, field in fields(apps):
        for name in schema_editor._constraint_names(
            model, [field.column], index=True, unique=False, primary_key=False
        ):
            schema_editor.execute(schema_editor._delete_index_sql(model, name))


def make(apps, schema_editor):
    for model, field in fields(apps):
        schema_editor.execute(schema_editor._create_index_sql(model, fields=[field]))


def fields(apps):
    for name, columns in ALONE.items():
        model = apps.get_model("articles", name)
        yield from ((model, model._meta.get_field(column)) for column in columns)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0021_words_in_batches"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="mention",
            name="mention_figure_article",
        ),
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(drop, make)],
            state_operations=[
                migrations.AlterField(
                    model_name="affiliation",
                    name="organization",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="For whom the person holds the role. Ex.: NATO for its secretary-general.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="members",
                        to="articles.figure",
                    ),
                ),
                migrations.AlterField(
                    model_name="affiliation",
                    name="person",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="affiliations",
                        to="articles.figure",
                    ),
                ),
                migrations.AlterField(
                    model_name="claim",
                    name="article",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="claims",
                        to="articles.article",
                    ),
                ),
                migrations.AlterField(
                    model_name="claim",
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
                migrations.AlterField(
                    model_name="claim",
                    name="speaker",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        help_text="Who said it. Leave empty where the article does not let one know.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="claims",
                        to="articles.figure",
                    ),
                ),
                migrations.AlterField(
                    model_name="claim",
                    name="statement",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        help_text="Derived: the claim that stands for this one in lists.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="statement_claims",
                        to="articles.claim",
                    ),
                ),
                migrations.AlterField(
                    model_name="mention",
                    name="article",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mentions",
                        to="articles.article",
                    ),
                ),
                migrations.AlterField(
                    model_name="mention",
                    name="figure",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mentions",
                        to="articles.figure",
                    ),
                ),
                migrations.AlterField(
                    model_name="mention",
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
                migrations.AlterField(
                    model_name="quantity",
                    name="article",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="quantities",
                        to="articles.article",
                    ),
                ),
                migrations.AlterField(
                    model_name="quantity",
                    name="measure",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quantities",
                        to="articles.measure",
                    ),
                ),
                migrations.AlterField(
                    model_name="quantity",
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
        migrations.AddIndex(
            model_name="affiliation",
            index=models.Index(
                fields=["person", "role", "organization", "review", "article", "for_readers"],
                name="affiliation_of_person",
            ),
        ),
        migrations.AddIndex(
            model_name="affiliation",
            index=models.Index(
                fields=["organization", "role", "person", "review", "article", "for_readers"],
                name="affiliation_of_organization",
            ),
        ),
        migrations.AddIndex(
            model_name="mention",
            index=models.Index(
                fields=["figure", "printed_as", "article", "review", "for_readers"],
                name="mention_form",
            ),
        ),
    ]
