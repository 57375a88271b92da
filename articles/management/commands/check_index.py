from django.core.management.base import BaseCommand, CommandError

from articles import facets


class Command(BaseCommand):
    help = (
        "Prove that the index of facets says what the records say. Ends with 1 where it does not."
    )

    def handle(self, **options):
        if not facets.is_made():
            raise CommandError("There is no index yet: manage.py rebuild_index makes it.")
        found = list(facets.differences())
        for difference in found:
            self.stderr.write(str(difference))
        if found:
            raise CommandError("The index differs: manage.py rebuild_index makes it afresh.")
        self.stdout.write("The index says what the records say.")
