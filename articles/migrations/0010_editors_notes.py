"""Editors write public notes."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Editors"
RIGHTS = [f"{verb}_publicnote" for verb in ("view", "change", "add")]


def allow(apps, schema_editor):
    alias = schema_editor.connection.alias
    _make_permissions(apps, alias)
    _group(apps, alias).permissions.add(*_permissions(apps, alias))


def forbid(apps, schema_editor):
    alias = schema_editor.connection.alias
    _group(apps, alias).permissions.remove(*_permissions(apps, alias))


def _group(apps, alias):
    return apps.get_model("auth", "Group").objects.using(alias).get_or_create(name=GROUP)[0]


def _permissions(apps, alias):
    permissions = apps.get_model("auth", "Permission").objects.using(alias)
    return permissions.filter(content_type__app_label="articles", codename__in=RIGHTS)


def _make_permissions(apps, alias):
    """Django makes them only after all migrations; a group that is given them here needs them now."""
    app = apps.get_app_config("articles")
    app.models_module = True
    create_permissions(app, verbosity=0, using=alias, apps=apps)
    app.models_module = None


class Migration(migrations.Migration):
    dependencies = [("articles", "0009_decisions")]

    operations = [migrations.RunPython(allow, forbid, elidable=False)]
