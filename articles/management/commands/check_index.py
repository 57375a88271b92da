from django.core.management.base import CommandError

from articles import facets, search
from articles.management.failures import DatabaseCommand


class Command(DatabaseCommand):
    help = (
        "Prove that the index of facets, and what else lists rest on, says what the records say, and that all articles and claims "
        "have words to search by. Ends with 1 where that is not so. Others may write meanwhile."
    )

    def handle(self, **options):
        if not facets.is_made():
            raise CommandError("There is no index yet: manage.py rebuild_index makes it.")
        found, words = facets.differences(), list(search.differences())
        for difference in (*found, *words):
            self.stderr.write(str(difference))
        if found or words:
            option = " --words" if words else ""
            raise CommandError(
                f"The index differs: manage.py rebuild_index{option} makes it afresh."
            )
        self.stdout.write("The index says what the records say.")
