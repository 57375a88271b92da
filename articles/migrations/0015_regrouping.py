"""Merging and parting keep the way back; what is merged already has one too."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def keep_the_way_back(apps, schema_editor):
    alias = schema_editor.connection.alias
    figures = apps.get_model("articles", "Figure").objects.using(alias)
    merged = figures.filter(merged_into__isnull=False).order_by("pk")
    apps.get_model("articles", "Merging").objects.using(alias).bulk_create(
        [
            apps.get_model("articles", "Merging")(figure_id=pk, into_id=into)
            for pk, into in merged.values_list("pk", "merged_into")
        ],
        batch_size=500,
    )


def user(**options):
    return models.ForeignKey(
        null=True,
        on_delete=django.db.models.deletion.SET_NULL,
        related_name="+",
        to=settings.AUTH_USER_MODEL,
        **options,
    )


OF_NOBODY = "Empty for what an import or the program had left there."
WITH_HISTORY = (
    "affiliation",
    "answer",
    "article",
    "claim",
    "figure",
    "measure",
    "mention",
    "publicnote",
    "quantity",
    "variantname",
)
ACTIONS = [
    ("entered", "added by an editor"),
    ("corrected", "corrected"),
    ("checked", "checked"),
    ("reopened", "to be checked again"),
    ("rejected", "rejected"),
    ("restored", "restored"),
    ("withheld", "name withheld"),
    ("shown", "name shown again"),
    ("withdrawn", "withdrawn"),
    ("reinstated", "shown again"),
    ("put_back", "put back to an earlier state"),
    ("merged", "merged with another"),
    ("unmerged", "merge undone"),
    ("split", "split"),
    ("rejoined", "split undone"),
]


def told(model, **options):
    """The column that says what was done, with the words there are now."""
    action = models.CharField("what was done", max_length=10, choices=ACTIONS, **options)
    return migrations.AlterField(model_name=model, name="action", field=action)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0014_history"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        told("decision"),
        *(told(f"historical{model}", blank=True, help_text=OF_NOBODY) for model in WITH_HISTORY),
        migrations.CreateModel(
            name="Splitting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("undone_at", models.DateTimeField(null=True)),
                ("moved", models.JSONField(default=list)),
                (
                    "figure",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="splittings",
                        to="articles.figure",
                    ),
                ),
                ("made_by", user()),
                (
                    "part",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parting",
                        to="articles.figure",
                    ),
                ),
                ("undone_by", user()),
            ],
            options={"abstract": False, "default_permissions": ()},
        ),
        migrations.CreateModel(
            name="Merging",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("undone_at", models.DateTimeField(null=True)),
                ("taken", models.JSONField(default=dict)),
                (
                    "figure",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mergings",
                        to="articles.figure",
                    ),
                ),
                (
                    "into",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="took_in",
                        to="articles.figure",
                    ),
                ),
                ("made_by", user()),
                ("undone_by", user()),
            ],
            options={
                "abstract": False,
                "default_permissions": (),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("undone_at", None)),
                        fields=("figure",),
                        name="merging_one_at_a_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("figure", models.F("into")), _negated=True),
                        name="merging_with_another",
                    ),
                ],
            },
        ),
        migrations.RunPython(keep_the_way_back, migrations.RunPython.noop, elidable=True),
    ]
