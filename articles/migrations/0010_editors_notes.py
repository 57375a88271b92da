"""Editors write public notes."""

from django.db import migrations

from articles.rights import more_rights

RIGHTS = [f"{verb}_publicnote" for verb in ("view", "change", "add")]


class Migration(migrations.Migration):
    dependencies = [("articles", "0009_decisions")]

    operations = [more_rights("Editors", RIGHTS)]
