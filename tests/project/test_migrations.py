"""Migrations lead to the models as they are, and back to nothing."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def tables():
    return {name for name in connection.introspection.table_names() if "articles_" in name}


def test_no_migration_is_missing(db):
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_migrations_lead_back_to_nothing_and_forward_again():
    before = tables()
    assert "articles_claim" in before
    try:
        MigrationExecutor(connection).migrate([("articles", None)])
        assert tables() == set()
    finally:
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())
    assert tables() == before
