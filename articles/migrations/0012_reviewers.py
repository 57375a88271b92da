"""The group “Reviewers”: they look at everything, check and reject, and correct nothing."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Reviewers"
LOOK = (
    "article mention claim answer person organization figure variantname affiliation quantity "
    "measure publicnote capture accession decision"
).split()
RIGHTS = [*(f"view_{model}" for model in LOOK), "review_records"]


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
    """Django makes them only after all migrations; a group that is given them here needs them now."""
    app = apps.get_app_config("articles")
    app.models_module = True
    create_permissions(app, verbosity=0, using=alias, apps=apps)
    app.models_module = None


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
        migrations.RunPython(make_group, drop_group, elidable=False),
    ]
