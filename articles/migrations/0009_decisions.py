"""The reasons of decisions name nobody who is withheld; editors see what was decided."""

from django.db import migrations, models

from articles.rights import more_rights


class Migration(migrations.Migration):
    dependencies = [("articles", "0008_answerable")]

    operations = [
        migrations.AddField(
            model_name="decision",
            name="for_readers",
            field=models.JSONField(
                default=None,
                editable=False,
                help_text="Derived: field → what readers get instead, where the words name somebody "
                "whose name is withheld.",
                null=True,
            ),
        ),
        more_rights("Editors", ["view_decision"]),
    ]
