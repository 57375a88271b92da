"""Editors look after answers as they do after claims."""

from django.db import migrations

from articles.rights import more_rights

RIGHTS = [f"{verb}_answer" for verb in ("view", "change", "add")]


class Migration(migrations.Migration):
    dependencies = [("articles", "0004_answers")]

    operations = [more_rights("Editors", RIGHTS)]
