"""Indexes by which lists are counted without reading every article, claim and mention."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("articles", "0006_fingerprints")]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["withdrawn_at", "superseded_by", "review"],
                condition=Q(withdrawn_at__isnull=False)
                | Q(superseded_by__isnull=False)
                | Q(review="rejected"),
                name="article_hidden",
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["published", "published_precision", "published_basis", "wording", "outlet"],
                name="article_coverage",
            ),
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                fields=["article", "review", "is_statement"],
                condition=Q(is_statement=True),
                name="claim_statements",
            ),
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(fields=["statement", "speaker", "speaks_for"], name="claim_voices"),
        ),
        migrations.AddIndex(
            model_name="mention",
            index=models.Index(
                fields=["article", "figure", "review"], name="mention_article_figure"
            ),
        ),
    ]
