"""Editors import files."""

from django.db import migrations

from articles.rights import more_rights


class Migration(migrations.Migration):
    dependencies = [("articles", "0010_editors_notes")]

    operations = [more_rights("Editors", ["add_accession"])]
