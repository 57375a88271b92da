from articles import facets, search
from articles.management.failures import DatabaseCommand


class Command(DatabaseCommand):
    help = "Make the index of facets, and what else lists rest on, afresh from the records. Readers are not kept waiting."

    def add_arguments(self, parser):
        parser.add_argument(
            "--words",
            action="store_true",
            help="Read the words of all articles and claims anew too, for the search; that takes longer.",
        )

    def handle(self, *, words, **options):
        if words:
            search.rebuild()
        facets.refresh_all()
        rows = facets.rebuild()
        self.stdout.write(f"{rows:,} pairs of facet value and record.")
