"""Numbers by which the same words are found in other articles."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0005_editors_answers")]

    operations = [
        migrations.CreateModel(
            name="ClaimFingerprint",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "value",
                        "claim",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("value", models.IntegerField()),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="fingerprints",
                        to="articles.claim",
                    ),
                ),
            ],
        ),
    ]
