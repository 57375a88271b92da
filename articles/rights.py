"""Rights of groups of accounts, given and taken by migrations, of which these are operations.

Everything goes through the historical models, and works on a database in which Django has made no
permission yet.
"""

from functools import partial

from django.contrib.auth.management import create_permissions
from django.db.migrations import RunPython


def group(name, rights):
    """A new group with these rights (codenames of permissions); backwards, it is gone."""
    return _operation(_make_group, _drop_group, name, rights)


def more_rights(name, rights):
    """A group gets these rights too; backwards, it has them no longer."""
    return _operation(_give, _take, name, rights)


def _operation(forwards, backwards, name, rights):
    told = {"name": name, "rights": rights}
    return RunPython(partial(forwards, **told), partial(backwards, **told), elidable=False)


def _make_group(apps, schema_editor, name, rights):
    alias = schema_editor.connection.alias
    _group(apps, alias, name).permissions.set(_permissions(apps, alias, rights))


def _drop_group(apps, schema_editor, name, rights):
    _groups(apps, schema_editor.connection.alias).filter(name=name).delete()


def _give(apps, schema_editor, name, rights):
    alias = schema_editor.connection.alias
    _group(apps, alias, name).permissions.add(*_permissions(apps, alias, rights))


def _take(apps, schema_editor, name, rights):
    alias = schema_editor.connection.alias
    _group(apps, alias, name).permissions.remove(*_permissions(apps, alias, rights))


def _group(apps, alias, name):
    return _groups(apps, alias).get_or_create(name=name)[0]


def _groups(apps, alias):
    return apps.get_model("auth", "Group").objects.using(alias)


def _permissions(apps, alias, rights):
    _make_permissions(apps, alias)
    permissions = apps.get_model("auth", "Permission").objects.using(alias)
    return permissions.filter(content_type__app_label="articles", codename__in=rights)


def _make_permissions(apps, alias):
    """Django makes them only after all migrations; a group that is given them here needs them now."""
    app = apps.get_app_config("articles")
    app.models_module = True
    create_permissions(app, verbosity=0, using=alias, apps=apps)
    app.models_module = None
