"""What a command says when the database cannot be used."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connection


class DatabaseCommand(BaseCommand):
    """Says what to do where the database cannot be used, and shows no traceback."""

    def execute(self, *args, **options):
        try:
            return super().execute(*args, **options)
        except DatabaseError as error:
            raise CommandError(what_to_do_about(error)) from error


def what_to_do_about(error):
    words = str(error).strip().partition("\n")[0]
    return f"The database cannot be used: {words}. {remedy_for(words)}"


def remedy_for(words):
    if "no such table" in words or "does not exist" in words:
        return "Has `manage.py migrate` been run?"
    if "locked" in words:
        return "Another program is writing to it; try again when that has ended."
    if connection.vendor == "sqlite":
        name = settings.DATABASES["default"]["NAME"]
        return f"Is {name} yours to write, and its folder too?"
    return "Does the server run, and are the names in DATABASE_URL right?"
