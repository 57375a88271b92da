"""The group “Editors”: all that daily work needs, and nothing that deletes."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Editors"
CORRECT = "article mention".split()
ENTER = "claim person organization figure variantname affiliation quantity measure".split()
LOOK = "capture accession".split()
RIGHTS = [
    *(f"{verb}_{model}" for model in CORRECT for verb in ("view", "change")),
    *(f"{verb}_{model}" for model in ENTER for verb in ("view", "change", "add")),
    *(f"view_{model}" for model in LOOK),
]


def make_group(apps, schema_editor):
    alias = schema_editor.connection.alias
    _make_permissions(apps, alias)
    permissions = apps.get_model("auth", "Permission").objects.using(alias)
    group, _ = apps.get_model("auth", "Group").objects.using(alias).get_or_create(name=GROUP)
    group.permissions.set(
        permissions.filter(content_type__app_label="articles", codename__in=RIGHTS)
    )


def drop_group(apps, schema_editor):
    alias = schema_editor.connection.alias
    apps.get_model("auth", "Group").objects.using(alias).filter(name=GROUP).delete()


def _make_permissions(apps, alias):
    """Django makes them only after all migrations; a group made here needs them now."""
    app = apps.get_app_config("articles")
    app.models_module = True
    create_permissions(app, verbosity=0, using=alias, apps=apps)
    app.models_module = None


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0002_full_text"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_group, drop_group, elidable=False)]
