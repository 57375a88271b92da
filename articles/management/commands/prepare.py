from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from articles import facets, search
from articles.importing import ImportStopped, SeedError, import_seeds
from articles.management.failures import DatabaseCommand
from newsarchive.accounts import has_accounts, make_editor
from newsarchive.static import collect_if_changed

FIRST_EDITOR = "editor"


class Command(DatabaseCommand):
    help = (
        "Make the archive ready to be served: the database, the articles that come with it, "
        "the static files and, the first time, an editor's account. Doing it again changes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--without-seeds",
            action="store_true",
            help="Leave out the articles that come with the archive, for a collection of your own.",
        )

    def handle(self, *, without_seeds, **options):
        try:
            self.prepare(with_seeds=not without_seeds)
        except (SeedError, ImportStopped) as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(
                f"{error.filename or settings.DATA_DIR}: {error.strerror}. The archive keeps its "
                f"files in {settings.DATA_DIR}; make it writable, or set DATA_DIR to another folder."
            ) from error

    def prepare(self, with_seeds):
        self.migrate()
        self.compare_words()
        self.make_index()
        if with_seeds:
            self.import_seeds()
        if collect_if_changed():
            self.stdout.write("Static files: collected.")
        if not has_accounts():
            self.make_first_editor()

    def migrate(self):
        executor = MigrationExecutor(connection)
        steps = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if steps:
            self.stdout.write(f"Database: {len(steps)} migrations …")
            call_command("migrate", interactive=False, verbosity=0)

    def compare_words(self):
        if search.is_behind():
            self.stdout.write("Search: reading the words of all statements anew …")
            search.rebuild()
            facets.look_again_at([])

    def make_index(self):
        if not facets.is_made():
            self.stdout.write("Facets: reading all records …")
            facets.rebuild()

    def import_seeds(self):
        report = import_seeds(settings.BASE_DIR / "seeds")
        if report.counts["unchanged"] < report.total:
            self.stdout.write(f"Articles: {report.in_words()}")
        for entry in report.rejected:
            self.stderr.write(str(entry))

    def make_first_editor(self):
        password = make_editor(FIRST_EDITOR)
        self.stdout.write(
            f"\nEditor's account: name {FIRST_EDITOR}, password {password}\n"
            "The password is shown this once. Sign in at /admin/. For a new one, or another "
            "editor:\n.venv/bin/python manage.py make_editor NAME\n"
        )
