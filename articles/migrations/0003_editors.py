"""The group “Editors”: all that daily work needs, and nothing that deletes."""

from django.db import migrations

from articles.rights import group

CORRECT = "article mention".split()
ENTER = "claim person organization figure variantname affiliation quantity measure".split()
LOOK = "capture accession".split()
RIGHTS = [
    *(f"{verb}_{model}" for model in CORRECT for verb in ("view", "change")),
    *(f"{verb}_{model}" for model in ENTER for verb in ("view", "change", "add")),
    *(f"view_{model}" for model in LOOK),
]


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0002_full_text"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [group("Editors", RIGHTS)]
