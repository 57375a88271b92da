"""The group “Reviewers”: they look at everything, check and reject, and correct nothing."""

from django.db import migrations

from articles.rights import group

LOOK = (
    "article mention claim answer person organization figure variantname affiliation quantity "
    "measure publicnote capture accession decision"
).split()
RIGHTS = [*(f"view_{model}" for model in LOOK), "review_records"]


class Migration(migrations.Migration):
    dependencies = [("articles", "0011_editors_import")]

    operations = [
        migrations.AlterModelOptions(
            name="decision",
            options={
                "ordering": ["-made_at", "-pk"],
                "permissions": [("review_records", "Can check, reject and restore records")],
            },
        ),
        group("Reviewers", RIGHTS),
    ]
