"""Editors import files."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Editors"


def allow(apps, schema_editor):
    group, right = _group_and_right(apps, schema_editor.connection.alias)
    group.permissions.add(right)


def forbid(apps, schema_editor):
    group, right = _group_and_right(apps, schema_editor.connection.alias)
    group.permissions.remove(right)


def _group_and_right(apps, alias):
    _make_permissions(apps, alias)
    permissions = apps.get_model("auth", "Permission").objects.using(alias)
    group, _ = apps.get_model("auth", "Group").objects.using(alias).get_or_create(name=GROUP)
    right = permissions.get(content_type__app_label="articles", codename="add_accession")
    return group, right


def _make_permissions(apps, alias):
    """Django makes them only after all migrations; a group that is given them here needs them now."""
    app = apps.get_app_config("articles")
    app.models_module = True
    create_permissions(app, verbosity=0, using=alias, apps=apps)
    app.models_module = None


class Migration(migrations.Migration):
    dependencies = [("articles", "0010_editors_notes")]

    operations = [migrations.RunPython(allow, forbid, elidable=False)]
