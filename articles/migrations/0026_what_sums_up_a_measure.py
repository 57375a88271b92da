"""What is given for each measure is summed up from one index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0025_texts_by_lz4")]

    operations = [
        migrations.RemoveIndex(model_name="quantity", name="quantity_measure_article"),
        migrations.AddIndex(
            model_name="quantity",
            index=models.Index(
                fields=["measure", "unit", "review", "article", "claim", "low", "high"],
                name="quantity_of_measure",
            ),
        ),
    ]
