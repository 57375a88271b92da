"""What a command says when the database cannot be used."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DataError, Error, IntegrityError, ProgrammingError, connection

from articles.importing.incoming import first_line


class DatabaseCommand(BaseCommand):
    """Says what to do where the database cannot be used, and shows no traceback."""

    def execute(self, *args, **options):
        try:
            return super().execute(*args, **options)
        except (DataError, IntegrityError):
            # What was to be written is wrong, not the database.
            raise
        except Error as error:
            raise CommandError(what_to_do_about(error)) from error


def what_to_do_about(error):
    return f"The database cannot be used: {first_line(error)}. {remedy_for(error)}"


def remedy_for(error):
    if has_no_tables(error):
        return "Has `manage.py migrate` been run?"
    if "locked" in str(error):
        return "Another program is writing to it; try again when that has ended."
    if connection.vendor == "sqlite":
        name = settings.DATABASES["default"]["NAME"]
        return f"Is {name} yours to write, and its folder too?"
    return "Does the server run, and are the names in DATABASE_URL right?"


def has_no_tables(error):
    return isinstance(error, ProgrammingError) or "no such" in str(error)
